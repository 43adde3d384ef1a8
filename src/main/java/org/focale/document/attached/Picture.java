package org.focale.document.attached;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.focale.document.pdf.PageImage;

/// A picture that was decoded whole, in memory alone. What it says besides its pixels (where it was taken, when, with what) stays behind.
public final class Picture {

    static {
        ImageIO.setUseCache(false); // or parts of pictures would lie in plain in the temporary folder
    }

    static final int MOST_MILLIONS = 40;
    /// In pixels: enough to read a certificate that was photographed.
    public static final int LONGEST = 2400;
    private static final long MOST_PIXELS = MOST_MILLIONS * 1_000_000L;
    private static final float QUALITY = 0.85f;
    private static final int OPAQUE = 0xff000000;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /// Upright, and never longer than asked for.
    ///
    /// @param kind    one that [FileKind#isPicture]
    /// @param longest side, in pixels
    /// @throws FileRefused when it is damaged, far too large, or several pictures in one file
    public static Picture read(byte[] content, FileKind kind, int longest) {
        var readers = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT));
        if (!readers.hasNext()) {
            throw FileRefused.unknownPicture();
        }
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, false, true);
            if (kind == FileKind.TIFF && reader.getNumImages(true) > 1) {
                throw FileRefused.severalPictures();
            }
            var turned = kind == FileKind.JPEG ? Turned.of(content) : new Turned(1);
            return new Picture(upright(decode(reader, longest), turned, longest));
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException | OutOfMemoryError damaged) {
            throw FileRefused.damagedPicture(damaged);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader, int longest) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw FileRefused.largePicture(width, height, MOST_MILLIONS);
        }
        var how = reader.getDefaultReadParam();
        // Every second point of one more than four times as wide as wanted: as good to the eye, and a quarter of the memory.
        int step = Math.max(1, Math.max(width, height) / (longest * 2));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage read, Turned turned, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean clear = read.getColorModel().hasAlpha();
        var drawn = new BufferedImage(turned.isOnItsSide() ? height : width, turned.isOnItsSide() ? width : height,
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.transform(turned.upright(width, height));
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    boolean isClear() {
        return image.getColorModel().hasAlpha();
    }

    /// Lossless, for drawings and what one sees through.
    byte[] png() {
        return written("png");
    }

    public byte[] jpeg() {
        return (isClear() ? onWhite() : this).written("jpeg");
    }

    private Picture onWhite() {
        var white = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        var pen = white.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return new Picture(white);
    }

    private byte[] written(String format) {
        var writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), format).next();
        var bytes = new ByteArrayOutputStream(1 << 18);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// For a window that knows nothing of files; what is clear stands on white.
    public PageImage shown() {
        var solid = isClear() ? onWhite().image : image;
        int[] pixels = solid.getRGB(0, 0, width(), height(), null, 0, width());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return new PageImage(width(), height(), pixels);
    }
}
