package org.focale.document.badge;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focale.document.cv.PlainText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where the lines of a CV come from, as its association vouches for it, with the mark of the whole file (`docs/badges.md`).
///
/// @param id   of this copy of the CV
/// @param day  it was made
/// @param from who vouches
public record Provenance(UUID id, LocalDate day, From from, List<Line> lines) {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param organisation its id
    /// @param site         id of the PC it was made on
    public record From(UUID organisation, String organisationName, UUID site, String siteName) {}

    /// @param kind       `experience`, `skill` or `soft-skill`
    /// @param label      as the CV says it
    /// @param times      how often it was seen or validated; 0 for what only the person tells
    /// @param observers  by how many
    /// @param situations in how many situations
    /// @param seen       each time, when the person wants that shown
    public record Line(String kind, String label, int times, int observers, int situations, List<Seen> seen) {}

    /// @param date  ISO 8601, as exact as it is known; empty when it is not
    /// @param by    who saw or validated it
    /// @param where the situation, or what proves it
    public record Seen(String date, String by, String where) {}

    /// @param at     where in the file the signed text stands
    /// @param length how many bytes are kept for it
    /// @param sha256 of all the other bytes
    record Mark(int at, int length, String sha256) {}

    byte[] json(Mark mark) {
        var root = JSON.createObjectNode();
        root.put("format", FORMAT).put("id", CredentialJson.urn(id)).put("date", day.toString());
        root.putObject("issuer").put("id", CredentialJson.urn(from.organisation())).put("name", from.organisationName())
                .put("site", CredentialJson.urn(from.site())).put("siteName", from.siteName());
        root.putObject("file").put("at", mark.at()).put("length", mark.length()).put("sha256", mark.sha256());
        var all = root.putArray("lines");
        for (Line line : lines) {
            var out = all.addObject().put("kind", line.kind()).put("label", line.label()).put("times", line.times())
                    .put("observers", line.observers()).put("situations", line.situations());
            if (!line.seen().isEmpty()) {
                var seen = out.putArray("seen");
                line.seen().forEach(it -> seen.addObject().put("date", it.date()).put("by", it.by()).put("where", it.where()));
            }
        }
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    /// Both halves of what was signed.
    record Read(Provenance provenance, Mark mark) {}

    /// @throws IllegalArgumentException when it is of another form
    static Read of(byte[] json) {
        var root = CredentialReader.tree(json);
        if (root.path("format").asInt(0) != FORMAT) {
            throw new IllegalArgumentException("Another format");
        }
        var issuer = root.path("issuer");
        var file = root.path("file");
        var lines = root.path("lines").valueStream().map(Provenance::line).toList();
        var from = new From(uuid(issuer, "id"), text(issuer, "name"), uuid(issuer, "site"), text(issuer, "siteName"));
        return new Read(new Provenance(uuid(root, "id"), day(root), from, lines),
                new Mark(file.path("at").asInt(-1), file.path("length").asInt(-1), text(file, "sha256")));
    }

    private static LocalDate day(JsonNode root) {
        try {
            return LocalDate.parse(text(root, "date"));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("Not a day", malformed);
        }
    }

    private static Line line(JsonNode it) {
        var seen = it.path("seen").valueStream().map(one -> new Seen(text(one, "date"), text(one, "by"), text(one, "where"))).toList();
        return new Line(text(it, "kind"), text(it, "label"), it.path("times").asInt(0), it.path("observers").asInt(0),
                it.path("situations").asInt(0), seen);
    }

    private static UUID uuid(JsonNode node, String name) {
        String urn = text(node, name);
        if (!urn.startsWith("urn:uuid:")) {
            throw new IllegalArgumentException("Not an id");
        }
        return UUID.fromString(urn.substring("urn:uuid:".length()));
    }

    private static String text(JsonNode node, String name) {
        return PlainText.line(node.path(name).asString(""));
    }
}
