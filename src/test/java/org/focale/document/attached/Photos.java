package org.focale.document.attached;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Pictures as cameras and programs write them, with what they hide in them.
public final class Photos {

    /// What a camera wrote beside the place.
    public static final String CAMERA = "Appareil de Mirela";

    private Photos() {}

    /// Red at the left, blue at the right.
    public static byte[] plain(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return written(image, format);
    }

    static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// Taken in Strasbourg with a camera that was held so (EXIF 2.3: IFD0 with make and orientation, GPS IFD with a latitude).
    public static byte[] taken(int width, int height, int orientation) {
        byte[] jpeg = plain("jpeg", width, height);
        byte[] camera = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        int tiff = exif.position();
        exif.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x010f, 2, camera.length, 100);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        entry(exif, 0x8825, 4, 1, 50);
        exif.putInt(0);
        exif.position(tiff + 50);
        exif.putShort((short) 2);
        exif.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(exif, 2, 5, 3, 130);
        exif.putInt(0);
        exif.position(tiff + 100);
        exif.put(camera);
        exif.position(tiff + 130);
        for (int part : new int[] {48, 34, 24}) {
            exif.putInt(part).putInt(1);
        }
        int length = exif.position();
        var whole = ByteBuffer.allocate(jpeg.length + length + 4);
        whole.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (length + 2)).put(exif.array(), 0, length).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
