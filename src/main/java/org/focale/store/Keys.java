package org.focale.store;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.focale.base.Refused;
import org.focale.seal.AgeIdentity;
import org.focale.seal.AgeRecipient;
import org.focale.seal.SigningKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What both files of keys hold, as one small JSON: whose they are, the key of the database with what its file begins with (to tell
/// a foreign file from a damaged one), and the site's own keys.
final class Keys implements AutoCloseable {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final UUID workspace;
    private final byte[] database;
    private final byte[] mark;
    private final SiteKeys site;

    /// @param database kept and wiped by `close()`
    Keys(UUID workspace, byte[] database, byte[] mark, SiteKeys site) {
        this.workspace = workspace;
        this.database = database;
        this.mark = mark;
        this.site = site;
    }

    UUID workspace() {
        return workspace;
    }

    /// 32 bytes, not a copy.
    byte[] database() {
        return database;
    }

    byte[] mark() {
        return mark;
    }

    SiteKeys site() {
        return site;
    }

    /// The same for a slot to seal; the caller wipes them.
    byte[] toJson() {
        byte[] signing = site.signing().stored();
        try {
            return JSON.writeValueAsBytes(JSON.createObjectNode()
                    .put("format", FORMAT)
                    .put("workspace", workspace.toString())
                    .put("database", base64(database))
                    .put("mark", base64(mark))
                    .put("identity", site.identity().encoded())
                    .put("signing", base64(signing))
                    .put("recovery", site.recovery().text()));
        } finally {
            Arrays.fill(signing, (byte) 0);
        }
    }

    /// @throws NewerWorkspace           when a later version wrote them
    /// @throws IllegalArgumentException when these are no keys
    static Keys fromJson(byte[] json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.path("format").asInt(0) > FORMAT) {
                throw new NewerWorkspace();
            }
            byte[] signing = bytes(node, "signing");
            try {
                return new Keys(UUID.fromString(text(node, "workspace")), bytes(node, "database"), bytes(node, "mark"), new SiteKeys(
                        AgeIdentity.parse(text(node, "identity")), SigningKey.fromStored(signing), AgeRecipient.parse(text(node, "recovery"))));
            } finally {
                Arrays.fill(signing, (byte) 0);
            }
        } catch (NewerWorkspace newer) {
            throw newer;
        } catch (JacksonException | Refused _) {
            throw new IllegalArgumentException("Not the keys of a workspace"); // their words may hold a secret: no cause
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode node, String name) {
        return Base64.getDecoder().decode(text(node, name));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    @Override
    public void close() {
        Arrays.fill(database, (byte) 0);
    }
}
