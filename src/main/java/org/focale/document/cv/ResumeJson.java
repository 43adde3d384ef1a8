package org.focale.document.cv;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The CV for a machine, in the words of the open JSON Resume schema (jsonresume.org), so that nobody types it again.
///
/// The schema has no place for licences, mobility, availability and age: they are its summary.
public final class ResumeJson {

    /// The name under which other programs look for it.
    public static final String FILE_NAME = "resume.json";

    private static final String SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private ResumeJson(JsonGenerator out) {
        this.out = out;
    }

    /// In UTF-8.
    public static byte[] of(CvContent cv) {
        var bytes = new ByteArrayOutputStream(2048);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            new ResumeJson(out).write(cv);
        }
        return bytes.toByteArray();
    }

    private void write(CvContent cv) {
        out.writeStartObject();
        text("$schema", SCHEMA);
        basics(cv);
        each("work", cv.experiences(), this::job);
        each("education", cv.education().isEmpty() ? List.of() : List.of(cv.education()), level -> text("studyType", level));
        each("certificates", cv.skills(), this::certificate);
        skills(cv);
        each("languages", cv.languages(), language -> {
            text("language", language.name());
            text("fluency", language.level());
        });
        out.writeEndObject();
    }

    private void basics(CvContent cv) {
        out.writeObjectPropertyStart("basics");
        text("name", cv.name());
        text("label", cv.targetJob());
        text("email", cv.email());
        text("phone", cv.phone());
        text("summary", Stream.concat(cv.summary().stream(), Stream.of(cv.age(), cv.mobility(), cv.availability()))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
        var home = cv.home();
        if (!home.lines().isEmpty()) {
            out.writeObjectPropertyStart("location");
            text("address", home.street());
            text("postalCode", home.postcode());
            text("city", home.city());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void job(CvContent.Lived line) {
        text("name", line.organisation());
        text("position", line.role());
        text("location", line.place());
        date("startDate", line.from());
        date("endDate", line.to());
        text("summary", String.join("\n", line.tasks()));
    }

    private void certificate(CvContent.Validated line) {
        text("name", line.label());
        text("issuer", line.body());
        date("date", line.date());
    }

    /// Both kinds are skills for the schema: a keyword says which block of the page each one stands in.
    private void skills(CvContent cv) {
        if (cv.skills().isEmpty() && cv.softSkills().isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("skills");
        for (CvContent.Validated line : cv.skills()) {
            skill(line.label(), "", cv.headings().skills(), line.certificate(), line.own());
        }
        for (CvContent.Observed line : cv.softSkills()) {
            skill(line.label(), line.level(), cv.headings().softSkills(), line.source(), line.own());
        }
        out.writeEndArray();
    }

    private void skill(String name, String level, String kind, String proof, List<String> own) {
        out.writeStartObject();
        text("name", name);
        text("level", level);
        out.writeArrayPropertyStart("keywords");
        out.writeString(kind);
        if (!proof.isEmpty()) {
            out.writeString(proof);
        }
        own.forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }

    private <T> void each(String name, List<T> lines, Consumer<T> fields) {
        if (lines.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart(name);
        for (T line : lines) {
            out.writeStartObject();
            fields.accept(line);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            out.writeStringProperty(name, text);
        }
    }

    /// The schema knows years from 1000 to 2999: any other stays on the page alone.
    private void date(String name, @Nullable PartialDate date) {
        if (date != null && date.year() >= 1000 && date.year() <= 2999) {
            out.writeStringProperty(name, date.toString());
        }
    }
}
