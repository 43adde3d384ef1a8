package org.focale.app.badge;

import org.focale.document.badge.BadgePicture;
import org.jspecify.annotations.Nullable;

/// Draws badges; its letters are read when the first one is drawn.
final class Pictures {

    private @Nullable BadgePicture picture;

    synchronized byte[] draw(BadgePicture.Words words) {
        if (picture == null) {
            picture = new BadgePicture();
        }
        return picture.draw(words);
    }
}
