package org.focale.document.badge;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.focale.base.Sha256;

/// A name that is not written in a badge: its hash with a salt (Open Badges 3.0, `IdentityObject`). Whoever has the badge can tell whether
/// it is of a given name; the name cannot be read from it. It can be guessed by trying names: that is all a hash can do.
///
/// @param hash `sha256$` and 64 hexadecimal digits
/// @param salt letters that stand behind the name when it is hashed
public record HashedName(String hash, String salt) {

    private static final String ALGORITHM = "sha256$";

    /// @param salt new for each badge, or two badges of one person could be told to be of the same
    public static HashedName of(String name, String salt) {
        return new HashedName(ALGORITHM + Sha256.of((plain(name) + salt).getBytes(StandardCharsets.UTF_8)), salt);
    }

    /// Whether this is the name. Letters that look the same are the same, spaces around do not count.
    public boolean isOf(String name) {
        return of(name, salt).hash.equalsIgnoreCase(hash);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
