package org.focale.document.badge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.Deflater;

/// Makes pictures with badges in them that nobody should make.
public final class Bakery {

    private Bakery() {}

    /// The picture with another text in it.
    public static byte[] rebaked(byte[] png, String text) {
        return PngChunks.of(png).without(OpenedBadge.THREE).with(OpenedBadge.THREE, text).bytes();
    }

    /// A plain picture with this text under this keyword.
    public static byte[] baked(String keyword, String text) {
        return plain().with(keyword, text).bytes();
    }

    /// With the same keyword twice.
    public static byte[] twice(String text) {
        return plain().with(OpenedBadge.THREE, text).with(OpenedBadge.THREE, text).bytes();
    }

    /// Hundreds of megabytes of spaces, packed.
    public static byte[] bomb() {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes((OpenedBadge.THREE + "\0\1\0\0\0").getBytes(StandardCharsets.ISO_8859_1));
        var deflater = new Deflater(9);
        var spaces = new byte[1 << 20];
        var out = new byte[1 << 16];
        for (int i = 0; i < 300; i++) {
            deflater.setInput(spaces);
            while (!deflater.needsInput()) {
                packed.write(out, 0, deflater.deflate(out));
            }
        }
        deflater.end();
        var pieces = new ArrayList<>(plain().pieces());
        pieces.add(1, new PngChunks.Piece("iTXt", packed.toByteArray()));
        return new PngChunks(pieces).bytes();
    }

    static PngChunks plain() {
        return PngChunks.of(new BadgePicture().draw(new BadgePicture.Words(BadgePicture.Kind.OTHER, "Badge", "Essai", "Quelqu’un", "2026")));
    }
}
