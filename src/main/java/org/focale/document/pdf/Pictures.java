package org.focale.document.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws what a page shows as `<object type="…" alt="…"/>`: the pictures that it brings, and the pictograms of the program.
final class Pictures implements FSObjectDrawerFactory {

    /// Class of a picture that fills its place, cut where it has another shape.
    private static final String COVER = "cover";
    /// Sharp enough for paper at the size of a logo.
    private static final int LARGEST = 600;
    /// The same for a portrait of 36 mm: 300 points per inch.
    private static final int PORTRAIT = 430;
    /// How much of what is cut off is cut off above.
    private static final double ABOVE = 0.35;
    private static final double HALF = 0.5;
    /// The most a picture from anywhere may have, as elsewhere in the program.
    private static final long MOST_PIXELS = 40_000_000;
    /// Lest its edge be cut where points are rounded.
    private static final double WITHIN = 0.99;

    private final FSObjectDrawerFactory others;
    private final Map<String, BufferedImage> images = new HashMap<>();

    /// @param brought by the name that the page gives them; one that cannot be read leaves its place empty
    Pictures(Map<String, byte[]> brought, FSObjectDrawerFactory others) {
        this.others = others;
        brought.forEach((name, content) -> read(content).ifPresent(image -> images.put(name, image)));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        var image = images.get(element.getAttribute("type"));
        boolean covers = element.getAttribute("class").equals(COVER);
        return image == null ? others.createDrawer(element) : (_, x, y, width, height, device, _, dots) -> {
            device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots,
                    (Graphics2D graphics) -> within(graphics, covers ? cut(image, width / height) : image, width / dots, height / dots));
            return null;
        };
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return images.containsKey(element.getAttribute("type")) || others.isReplacedObject(element);
    }

    /// The middle of it, of the shape of its place, and small enough to be sent: a face stands a little above the middle.
    private static BufferedImage cut(BufferedImage image, double shape) {
        int width = (int) Math.min(image.getWidth(), Math.round(image.getHeight() * shape));
        int height = (int) Math.min(image.getHeight(), Math.round(image.getWidth() / shape));
        int left = (image.getWidth() - width) / 2;
        int top = (int) ((image.getHeight() - height) * ABOVE);
        double scale = Math.min(1, PORTRAIT / (double) Math.max(width, height));
        return scaled(image.getSubimage(left, top, Math.max(1, width), Math.max(1, height)), scale);
    }

    /// As large as its place allows, at the left of it.
    private static void within(Graphics2D graphics, BufferedImage image, double width, double height) {
        double scale = WITHIN * Math.min(width / image.getWidth(), height / image.getHeight());
        // PDF/A has no picture that a reader smooths by itself.
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.scale(scale, scale);
        graphics.drawImage(image, 0, (int) Math.round((height / scale - image.getHeight()) / 2), null);
    }

    /// On white: what an archive keeps has nothing one sees through.
    private static Optional<BufferedImage> read(byte[] content) {
        try {
            // In memory alone: nothing passes through the temporary folder.
            BufferedImage read = decoded(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)));
            if (read == null) {
                return Optional.empty();
            }
            return Optional.of(scaled(read, Math.min(1, (double) LARGEST / Math.max(read.getWidth(), read.getHeight()))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable BufferedImage decoded(MemoryCacheImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return null;
        }
        var reader = readers.next();
        try (in) {
            reader.setInput(in, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS ? null : reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /// A large picture by halves: a bicubic filter looks at no more than the points next to each one.
    private static BufferedImage scaled(BufferedImage read, double scale) {
        if (scale < HALF) {
            return scaled(scaled(read, HALF), scale / HALF);
        }
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
