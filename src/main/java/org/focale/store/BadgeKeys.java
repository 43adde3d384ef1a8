package org.focale.store;

import java.util.List;
import java.util.stream.Stream;
import org.focale.seal.SigningKey;
import org.focale.seal.VerifyKey;

/// What a site signs badges with, now and before. A pair of its own: what it signs leaves for anybody to read, bundles do not
/// (docs/decisions/0071-badges-are-signed-by-us.md).
///
/// @param current signs
/// @param earlier signed once, the newest first: badges signed with them stay good
public record BadgeKeys(SigningKey current, List<VerifyKey> earlier) {

    /// As a contact card names them.
    public List<String> onCard() {
        return Stream.concat(Stream.of(current.verifyKey()), earlier.stream()).map(VerifyKey::toString).toList();
    }
}
