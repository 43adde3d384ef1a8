package org.focale.desktop.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of screens as PNG files, without a display: for the tour, and to be looked at. Call it on the window thread.
public final class Snapshots {

    public static final int WIDTH = 1366;
    public static final int HEIGHT = 768;

    private Snapshots() {}

    /// Puts the root in a dressed scene of 1366×768 of its own and writes what it looks like.
    ///
    /// @param root without a scene, or the root of an earlier picture
    public static void write(Parent root, Look look, Path file) {
        Scene scene = root.getScene() == null ? new Scene(root, WIDTH, HEIGHT) : root.getScene();
        Theme.dress(scene, look);
        write(scene, file);
    }

    /// What this scene looks like now.
    public static BufferedImage of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // A scroll pane keeps a picture of what it shows, and without a window nothing tells it that this has changed.
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        WritableImage picture = scene.snapshot(null);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    /// What this scene looks like now, as a file.
    public static void write(Scene scene, Path file) {
        var image = of(scene);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!ImageIO.write(image, "png", file.toFile())) {
                throw new IllegalStateException("No PNG writer in this Java");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
