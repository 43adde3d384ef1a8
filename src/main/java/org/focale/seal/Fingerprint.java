package org.focale.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// Sixteen characters that two people compare by telephone to know that a contact card is the right one: 80 bits of a hash of
/// both public keys of a site. Written `7KQ2-M9XD-04TB-EZ3H`, without I, L, O and U.
public record Fingerprint(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CONTEXT = "focale/fingerprint/v1\0";
    private static final int CHARACTERS = 16;
    private static final int BITS = 5;

    /// @param text as a person reads it out or types it: case, spaces and dashes do not matter, O is 0, I and L are 1
    /// @throws UnreadableKey when these are not sixteen characters of a fingerprint
    public Fingerprint {
        var kept = new StringBuilder();
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            char read = c == 'O' ? '0' : (c == 'I' || c == 'L') ? '1' : c;
            boolean known = ALPHABET.indexOf(read) >= 0;
            boolean tooMany = known && kept.length() == CHARACTERS;
            if (tooMany || (!known && Character.isLetterOrDigit(read))) {
                throw UnreadableKey.ofFingerprint();
            }
            if (known) {
                kept.append(read);
            }
        }
        if (kept.length() != CHARACTERS) {
            throw UnreadableKey.ofFingerprint();
        }
        text = kept.insert(12, '-').insert(8, '-').insert(4, '-').toString();
    }

    /// @throws UnreadableKey when these are not sixteen characters of a fingerprint
    public static Fingerprint parse(String typed) {
        return new Fingerprint(typed);
    }

    /// Of a site's two public keys.
    public static Fingerprint of(AgeRecipient recipient, VerifyKey verifyKey) {
        byte[] hash;
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(CONTEXT.getBytes(StandardCharsets.US_ASCII));
            sha.update(recipient.text().getBytes(StandardCharsets.US_ASCII));
            sha.update((byte) 0);
            hash = sha.digest(verifyKey.bytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
        var text = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            int bit = i * BITS;
            int two = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
            text.append(ALPHABET.charAt((two >> (16 - BITS - bit % 8)) & 31));
        }
        return new Fingerprint(text.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
