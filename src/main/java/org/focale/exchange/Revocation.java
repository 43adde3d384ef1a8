package org.focale.exchange;

import java.util.Optional;
import org.focale.domain.site.SiteId;
import org.focale.seal.UnreadableKey;
import org.focale.seal.VerifyKey;
import tools.jackson.core.JacksonException;

/// That a card is good no more, as one line of something that the lead signs: an invitation, or a bundle.
///
/// ```json
/// {"revoked":{"site":"…","verifyKey":"…"}}
/// ```
/// It says nothing about the site itself, which may come again with other keys.
///
/// @param verifyKey of the card, Ed25519, 64 hexadecimal digits
public record Revocation(SiteId site, String verifyKey) {

    private static final String REVOKED = "revoked";

    /// Without its line feed.
    public String line() {
        var json = Members.JSON.createObjectNode();
        json.putObject(REVOKED).put("site", site.value().toString()).put("verifyKey", verifyKey);
        return Members.JSON.writeValueAsString(json);
    }

    /// Empty for a line that says something else.
    ///
    /// @throws BundleMalformed when it begins to be a revocation and is none
    public static Optional<Revocation> read(String line) {
        try {
            return read(new Members(Members.JSON.readTree(line)));
        } catch (IllegalArgumentException | JacksonException malformed) {
            throw new BundleMalformed(malformed);
        }
    }

    /// @throws IllegalArgumentException when it begins to be a revocation and is none
    static Optional<Revocation> read(Members members) {
        if (!members.has(REVOKED)) {
            return Optional.empty();
        }
        var revoked = members.group(REVOKED);
        try {
            return Optional.of(new Revocation(new SiteId(revoked.id("site")), VerifyKey.parse(revoked.text("verifyKey")).toString()));
        } catch (UnreadableKey malformed) {
            throw new IllegalArgumentException("Not a key", malformed);
        }
    }
}
