package org.focale.document.attached;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How the camera was held (EXIF 2.3, tag 0x0112): the one thing of what it wrote that is wanted, for without it a portrait lies on its side.
record Turned(int orientation) {

    private static final int MARKER = 0xff;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int LAST = 8;
    private static final Turned UPRIGHT = new Turned(1);

    /// As the JPEG says; upright when it says nothing that can be understood.
    static Turned of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg).position(2));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
    }

    private static Turned find(ByteBuffer rest) {
        while ((rest.get() & MARKER) == MARKER) {
            int kind = rest.get() & MARKER;
            if (kind == START_OF_SCAN || kind == END) {
                break;
            }
            int length = Short.toUnsignedInt(rest.getShort()) - 2;
            var segment = rest.slice(rest.position(), length);
            if (kind == APP1 && length > EXIF.length && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                return read(segment.slice(EXIF.length, length - EXIF.length));
            }
            rest.position(rest.position() + length);
        }
        return UPRIGHT;
    }

    private static Turned read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= LAST ? new Turned(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// Whether height and width change places.
    boolean isOnItsSide() {
        return orientation > 4;
    }

    /// From the picture as it was taken, so wide and so high, to the picture as it was seen.
    AffineTransform upright(double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
