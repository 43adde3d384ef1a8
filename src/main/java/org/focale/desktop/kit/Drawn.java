package org.focale.desktop.kit;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.focale.document.pdf.PageImage;

/// Pages and pictures that were drawn elsewhere, as the window shows them: pixel for pixel, never through a file.
public final class Drawn {

    private Drawn() {}

    public static Image image(PageImage page) {
        return new WritableImage(new PixelBuffer<>(page.width(), page.height(), IntBuffer.wrap(page.argb()), PixelFormat.getIntArgbPreInstance()));
    }
}
