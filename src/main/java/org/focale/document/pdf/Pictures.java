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

    /// Sharp enough for paper at the size of a logo.
    private static final int LARGEST = 600;
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
        return image == null ? others.createDrawer(element) : (_, x, y, width, height, device, _, dots) -> {
            device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots,
                    (Graphics2D graphics) -> within(graphics, image, width / dots, height / dots));
            return null;
        };
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return images.containsKey(element.getAttribute("type")) || others.isReplacedObject(element);
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
            // It closes what it has read by itself; nothing passes through the temporary folder.
            BufferedImage read = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)));
            if (read == null) {
                return Optional.empty();
            }
            double scale = Math.min(1, (double) LARGEST / Math.max(read.getWidth(), read.getHeight()));
            int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
            var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var pen = drawn.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawImage(read, 0, 0, width, height, null);
            pen.dispose();
            return Optional.of(drawn);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
