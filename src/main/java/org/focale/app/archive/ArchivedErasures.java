package org.focale.app.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focale.domain.person.PersonId;
import org.focale.store.Erasure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The erased files as an archive carries them on: an id and a day in each line, so that a workspace made again of it takes none of them in.
final class ArchivedErasures {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// One line.
    record Line(PersonId person, Instant at, boolean everywhere) {}

    private ArchivedErasures() {}

    static byte[] write(List<Erasure> erased) {
        var lines = new ByteArrayOutputStream();
        erased.forEach(each -> {
            lines.writeBytes(JSON.writeValueAsBytes(JSON.createObjectNode().put("erased", each.person().value().toString())
                    .put("at", each.at().toString()).put("everywhere", each.everywhere())));
            lines.write('\n');
        });
        return lines.toByteArray();
    }

    /// @throws NotAnArchive when a line says something else
    static List<Line> read(InputStream in) throws IOException {
        var lines = new ArrayList<Line>();
        try {
            for (String text : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var line = JSON.readTree(text);
                lines.add(new Line(new PersonId(UUID.fromString(line.path("erased").asString(""))),
                        Instant.parse(line.path("at").asString("")), line.path("everywhere").asBoolean(false)));
            }
            return lines;
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            throw new NotAnArchive(unreadable);
        }
    }
}
