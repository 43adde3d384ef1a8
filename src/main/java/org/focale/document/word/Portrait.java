package org.focale.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.focale.document.cv.CvContent;
import org.focale.document.word.Manuscript.Picture;
import org.jspecify.annotations.Nullable;

/// The photo of a CV at the size it has on paper. Only its measures are read: its bytes go as they are.
final class Portrait {

    /// Millimetres: no side is longer than its own.
    private static final double WIDEST = 30;
    private static final double TALLEST = 36;

    private Portrait() {}

    /// Null when there is none, or nobody could see it.
    static @Nullable Picture of(CvContent.@Nullable Photo photo) {
        if (photo == null) {
            return null;
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(photo.picture()))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                double scale = Math.min(WIDEST / reader.getWidth(0), TALLEST / reader.getHeight(0));
                return new Picture(photo.picture(), photo.mediaType(), photo.words(),
                        rounded(reader.getWidth(0) * scale), rounded(reader.getHeight(0) * scale));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }

    private static int rounded(double millimetres) {
        return Math.max(1, (int) Math.round(millimetres));
    }
}
