package org.focale.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.focale.base.Refused;
import org.focale.seal.SigningKey;
import org.focale.seal.VerifyKey;

/// A text that can be read by eye, and on its last line the signature of all that stands above.
///
/// @param above    with its last line feed
/// @param lastLine as it came
record SignedText(String above, String lastLine) {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String SIGNATURE = "signature";

    /// @param context what kind of thing is signed: `focale/card/v1`
    static byte[] write(String above, String context, SigningKey key) {
        var signature = Members.JSON.createObjectNode().put(SIGNATURE, HexFormat.of().formatHex(key.sign(context, bytes(above))));
        return bytes(above + Members.JSON.writeValueAsString(signature) + "\n");
    }

    /// Mails and editors may change how lines end, and put a mark before the first: neither is part of what is signed.
    ///
    /// @param largest bytes
    /// @param other   thrown when this is no text, or a longer one
    static SignedText of(byte[] content, int largest, Supplier<? extends Refused> other) {
        if (content.length > largest) {
            throw other.get();
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString().replace("\r", "");
            String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            int lastLine = whole.stripTrailing().lastIndexOf('\n') + 1;
            return new SignedText(whole.substring(0, lastLine), whole.substring(lastLine));
        } catch (CharacterCodingException _) {
            throw other.get();
        }
    }

    /// @throws IllegalArgumentException when there is no signature at all
    boolean isSignedBy(VerifyKey key, String context) {
        String written = Members.of(bytes(lastLine)).text(SIGNATURE);
        byte[] signature = HexFormat.of().parseHex(written);
        return HexFormat.of().formatHex(signature).equals(written) && key.proves(context, bytes(above), signature);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
