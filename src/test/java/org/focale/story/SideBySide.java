package org.focale.story;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Snapshots;
import org.focale.desktop.kit.Toasts;

/// Draws two windows as they are, one beside the other, each with the dialog that stands over it: `two-windows-1.png`, `-2.png`…
final class SideBySide {

    private static final int GAP = 16;

    private final Side left;
    private final Side right;
    private int step;

    SideBySide(Side left, Side right) {
        this.left = left;
        this.right = right;
    }

    void draw() throws Exception {
        step++;
        Path file = ShellPicture.FOLDER.resolve("two-windows-" + step + ".png");
        Fx.run(() -> write(file));
    }

    int drawn() {
        return step;
    }

    private void write(Path file) {
        var both = new BufferedImage(2 * Snapshots.WIDTH + GAP, Snapshots.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = both.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        pen.fillRect(0, 0, both.getWidth(), both.getHeight());
        draw(left, pen, 0);
        draw(right, pen, Snapshots.WIDTH + GAP);
        pen.dispose();
        try {
            if (!ImageIO.write(both, "png", file.toFile())) {
                throw new IllegalStateException("No PNG writer in this Java");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The story goes faster than its people, who have read the messages by now and see them gone.
    private static void draw(Side side, Graphics2D pen, int at) {
        for (var scene : side.scenes()) {
            if (scene.getRoot().lookup(".toasts") instanceof Toasts read) {
                read.getChildren().clear();
            }
            var picture = Snapshots.of(scene);
            pen.drawImage(picture, at + (Snapshots.WIDTH - picture.getWidth()) / 2, (Snapshots.HEIGHT - picture.getHeight()) / 2, null);
        }
    }
}
