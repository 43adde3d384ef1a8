package org.focale.document.badge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.focale.base.Sha256;
import org.focale.seal.Jws;
import org.jspecify.annotations.Nullable;

/// A badge as it came in a file: a picture, JSON, or a signed text.
///
/// @param says      what is in it
/// @param signature of the whole text, null when it is JSON alone
/// @param picture   SHA-256 of the picture without the badge in it, null when it came in none
/// @param proof     whether the JSON carries a signature of another form than ours inside
public record OpenedBadge(Credential says, @Nullable Jws signature, @Nullable String picture, boolean proof) {

    static final String THREE = "openbadgecredential";
    static final String TWO = "openbadges";
    /// Bytes of a badge that is no picture.
    private static final int LARGEST_TEXT = 1 << 20;

    /// Bytes; a larger file is something else.
    public static final int LARGEST = PngChunks.LARGEST;

    /// Whether this is a picture with a badge in it: written anew like any other picture, it would lose it.
    public static boolean isBaked(byte[] file) {
        try {
            return PngChunks.begins(file) && PngChunks.of(file).pieces().stream().map(PngChunks::keyword)
                    .anyMatch(keyword -> THREE.equals(keyword) || TWO.equals(keyword));
        } catch (BadgeRefused _) {
            return false;
        }
    }

    /// @throws BadgeRefused when it is none, or not whole; the sentence says why
    public static OpenedBadge of(byte[] file) {
        if (!PngChunks.begins(file)) {
            return of(text(file), null);
        }
        var png = PngChunks.of(file);
        String three = png.text(THREE);
        String two = png.text(TWO);
        if (three != null && two != null) {
            throw BadgeRefused.twoBadges();
        }
        String text = three == null ? two : three;
        if (text == null) {
            throw BadgeRefused.noBadge();
        }
        return of(text, Sha256.of(png.without(three == null ? TWO : THREE).bytes()));
    }

    private static OpenedBadge of(String text, @Nullable String picture) {
        String words = text.strip();
        if (words.length() > LARGEST_TEXT) {
            throw BadgeRefused.tooLarge();
        } else if (words.startsWith("http://") || words.startsWith("https://")) {
            throw BadgeRefused.addressOnly();
        } else if (words.startsWith("{")) {
            var tree = CredentialReader.tree(words.getBytes(StandardCharsets.UTF_8));
            return new OpenedBadge(CredentialReader.of(tree), null, picture, tree.has("proof"));
        }
        try {
            var signature = Jws.of(words);
            return new OpenedBadge(CredentialReader.of(CredentialReader.tree(signature.payload())), signature, picture, false);
        } catch (IllegalArgumentException _) {
            throw BadgeRefused.noBadge();
        }
    }

    private static String text(byte[] file) {
        if (file.length > LARGEST_TEXT) {
            throw BadgeRefused.noBadge();
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw BadgeRefused.noBadge();
        }
    }
}
