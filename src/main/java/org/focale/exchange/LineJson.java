package org.focale.exchange;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.focale.base.Sha256;
import org.focale.change.RecordKey;
import org.focale.change.StateJson;
import org.focale.change.Trace;
import org.focale.change.share.Claim;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.jspecify.annotations.Nullable;

/// The lines of a payload that are no records, as JSON; `docs/bundle-format.md` tells their members.
final class LineJson {

    /// Nothing was written before, and no calendar of ours goes beyond.
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private LineJson() {}

    static String write(Line.OfFile file) {
        var json = Members.JSON.createObjectNode();
        json.putObject("file").put("person", file.person().value().toString()).put("owner", file.claim().owner().value().toString())
                .put("epoch", file.claim().epoch()).put("scope", file.scope().name()).put("position", file.position());
        return Members.JSON.writeValueAsString(json);
    }

    static String write(Line.Erased erased) {
        return Members.JSON.writeValueAsString(Members.JSON.createObjectNode().put("erased", erased.file().toString()));
    }

    static String write(Line.Content content) {
        var json = Members.JSON.createObjectNode();
        json.putObject("content").put("sha256", content.sha256()).put("last", content.last() ? 1 : 0)
                .put("bytes", Base64.getEncoder().encodeToString(content.bytes()));
        return Members.JSON.writeValueAsString(json);
    }

    static String write(Line.Past past) {
        var trace = past.trace();
        var text = new StringWriter(512);
        try (var out = Members.JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeObjectPropertyStart("past");
            out.writeStringProperty("type", trace.record().type());
            out.writeStringProperty("id", trace.record().id().toString());
            out.writeStringProperty("person", past.person().value().toString());
            out.writeStringProperty("site", trace.site().value().toString());
            out.writeNumberProperty("number", trace.number());
            out.writeStringProperty("author", trace.author());
            out.writeStringProperty("at", trace.at().toString());
            out.writeName("fields");
            StateJson.write(Trace.kept(trace.fields()), out);
            out.writeEndObject();
            out.writeEndObject();
        }
        return text.toString();
    }

    private static Line past(Members past) {
        var at = past.instant("at");
        var fields = StateJson.readValue(past.group("fields").node());
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST) || !WellFormed.is(fields) || !WellFormed.is(past.text("type"))
                || !WellFormed.is(past.text("author"))) {
            throw new IllegalArgumentException("No change of any site");
        }
        return new Line.Past(new PersonId(past.id("person")), new Trace(new RecordKey(past.text("type"), past.id("id")),
                new SiteId(past.id("site")), past.count("number"), past.text("author"), at, Trace.fields(fields)));
    }

    /// Null for a line of another kind.
    ///
    /// @throws IllegalArgumentException when it is not written as the format wants
    static @Nullable Line read(Members members) {
        if (members.has("file")) {
            var file = members.group("file");
            return new Line.OfFile(new PersonId(file.id("person")), new Claim(new OrganisationId(file.id("owner")), file.count("epoch")),
                    scope(file.text("scope")), file.count("position"));
        } else if (members.has("past")) {
            return past(members.group("past"));
        } else if (members.has("erased")) {
            return new Line.Erased(members.id("erased"));
        } else if (members.has("content")) {
            return content(members.group("content"));
        }
        return Revocation.read(members).map(Line.Revoked::new).orElse(null);
    }

    /// A word of a newer version lets nothing out here.
    private static SharedScope scope(String word) {
        return Arrays.stream(SharedScope.values()).filter(scope -> scope.name().equals(word)).findFirst().orElse(SharedScope.NOTHING);
    }

    private static Line content(Members content) {
        String sha256 = content.text("sha256");
        if (!Sha256.isOne(sha256)) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
        return new Line.Content(sha256, Base64.getDecoder().decode(content.text("bytes")), content.count("last") == 1);
    }
}
