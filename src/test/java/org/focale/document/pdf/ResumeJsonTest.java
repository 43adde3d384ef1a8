package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.focale.document.CvFile;
import org.focale.document.CvPeople;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResumeJsonTest {

    /// Fields of a JSON Resume (schema 1.0.0) that we may use. All are text, but those below.
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "work", Set.of("name", "location", "position", "startDate", "endDate", "summary"),
            "education", Set.of("studyType"),
            "certificates", Set.of("name", "date", "issuer"),
            "skills", Set.of("name", "level", "keywords"),
            "languages", Set.of("language", "fluency"));
    private static final Set<String> BASICS = Set.of("name", "label", "email", "phone", "summary", "location");
    private static final Set<String> LOCATION = Set.of("address", "postalCode", "city");
    /// The schema's own: a year, a month or a day.
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}(-[01]\\d(-[0-3]\\d)?)?");

    private final CvDocument documents = new CvDocument(new PdfPress());

    @Test
    void itHasTheShapeOfAJsonResume() {
        JsonNode resume = resume(CvFile.mirela().cv("Agente", true, true, true, true));

        assertEquals(Set.of("$schema", "basics", "work", "education", "certificates", "skills", "languages"),
                Set.copyOf(resume.propertyNames()));
        textsIn(resume.get("basics"), BASICS, Set.of("location"));
        textsIn(resume.at("/basics/location"), LOCATION, Set.of());
        FIELDS.forEach((section, fields) -> {
            assertTrue(resume.get(section).isArray(), section);
            resume.get(section).forEach(entry -> textsIn(entry, fields, Set.of("keywords")));
        });
        for (JsonNode date : List.of(resume.at("/work/0/startDate"), resume.at("/work/3/endDate"), resume.at("/certificates/0/date"))) {
            assertTrue(DATE.matcher(date.asString()).matches(), date::toString);
        }
        resume.get("skills").forEach(skill -> assertTrue(skill.get("keywords").isArray()));
    }

    /// The schema as its makers publish it, version 1.3.1; its licence stands beside it.
    @Test
    void itsSchemaAcceptsEverybody() throws IOException {
        try (var published = ResumeJsonTest.class.getResourceAsStream("/org/focale/document/json-resume/schema.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(published);
            CvPeople.all().forEach((who, file) -> assertEquals(List.of(), schema.validate(resume(file.get())), who));
            assertFalse(schema.validate(JsonMapper.shared().readTree("{\"work\":[{\"startDate\":\"hier\"}]}")).isEmpty(), "it refuses a wrong one");
        }
    }

    @Test
    void itSaysWhatThePageSays() {
        JsonNode resume = resume(CvFile.mirela());

        assertEquals("Mirela Popescu", resume.at("/basics/name").asString());
        assertEquals("Scoprobat", resume.at("/work/0/name").asString());
        assertEquals("2026-11", resume.at("/work/0/startDate").asString());
        assertTrue(resume.at("/work/2/endDate").isMissingNode(), "still going on");
        assertEquals("2016", resume.at("/work/3/endDate").asString());
        assertEquals("2026-10", resume.at("/certificates/0/date").asString());
        assertEquals("Travailler en équipe", resume.at("/skills/2/name").asString());
        assertEquals("en autonomie", resume.at("/skills/2/level").asString());
        assertEquals("3 fois, 2 personnes, 2 situations", resume.at("/skills/2/keywords/1").asString());
        assertEquals("A2", resume.at("/languages/1/fluency").asString());
    }

    @Test
    void itSaysNoMoreThanThePage() {
        var file = CvFile.mirela();
        String page;
        try (var pages = PdfPages.of(print(file))) {
            page = pages.text().replace('\n', ' ');
        }
        var said = new ArrayList<String>();
        resume(file).forEachEntry((name, value) -> {
            if (!name.equals("$schema")) {
                collect(value, said);
            }
        });

        assertTrue(said.size() > 40, said::toString);
        for (String words : said) {
            if (DATE.matcher(words).matches()) {
                assertTrue(words.length() <= 7 && page.contains(words.substring(0, 4)), words);
            } else {
                words.lines().forEach(line -> assertTrue(page.contains(line), line));
            }
        }
    }

    @Test
    void anEmptyBlockIsLeftOutHereToo() {
        assertEquals(Set.of("$schema", "basics"), Set.copyOf(resume(CvFile.named("Aïcha", "Traoré")).propertyNames()));
    }

    @Test
    void aYearThatTheSchemaRefusesIsLeftToThePage() {
        JsonNode resume = resume(CvFile.named("Aïcha", "Traoré").lived("Potière", "", "", "0300", "2020", ""));

        assertTrue(resume.at("/work/0/startDate").isMissingNode());
        assertEquals("2020", resume.at("/work/0/endDate").asString());
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(child -> collect(child, texts));
    }

    private static void textsIn(JsonNode entry, Set<String> fields, Set<String> others) {
        entry.forEachEntry((name, value) -> {
            assertTrue(fields.contains(name), name);
            assertTrue(others.contains(name) || value.isString() && !value.asString().isEmpty(), name);
        });
    }

    private JsonNode resume(CvFile file) {
        try (var pages = PdfPages.of(print(file))) {
            return JsonMapper.shared().readTree(pages.enclosed("resume.json").orElseThrow());
        }
    }

    private byte[] print(CvFile file) {
        return documents.render(file.content(), CvFile.TODAY, List.of());
    }
}
