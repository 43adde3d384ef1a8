package org.focale.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.focale.base.Version;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What an archive says of itself.
///
/// @param records how many there are in it, the deleted ones too
/// @param sha256  of the file that holds them, in hexadecimal digits: reading a ZIP checks nothing
public record ArchiveHead(
        OrganisationId organisation, String organisationName, Role role, String siteName, Instant writtenAt, long records, String sha256) {

    private static final String KIND = "archive";
    private static final int FORMAT = 1;
    private static final int LARGEST = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] write() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(JSON.createObjectNode()
                .put("focale", KIND)
                .put("format", FORMAT)
                .put("program", Version.current())
                .put("organisation", organisation.value().toString())
                .put("organisationName", organisationName)
                .put("role", role.name())
                .put("siteName", siteName)
                .put("writtenAt", writtenAt.toString())
                .put("records", records)
                .put("sha256", sha256));
    }

    /// @throws NotAnArchive  when this is something else
    /// @throws ArchiveTooNew when this version does not read it
    static ArchiveHead read(InputStream in) throws IOException {
        try {
            var json = JSON.readTree(in.readNBytes(LARGEST));
            if (!json.path("focale").asString("").equals(KIND)) {
                throw new NotAnArchive(null);
            } else if (json.path("format").asInt(0) > FORMAT) {
                throw new ArchiveTooNew(json.path("program").asString(""));
            }
            return new ArchiveHead(new OrganisationId(UUID.fromString(json.path("organisation").asString(""))),
                    json.path("organisationName").asString(""), Role.valueOf(json.path("role").asString("")),
                    json.path("siteName").asString(""), Instant.parse(json.path("writtenAt").asString("")), json.path("records").asLong(0),
                    json.path("sha256").asString(""));
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            throw new NotAnArchive(unreadable);
        }
    }
}
