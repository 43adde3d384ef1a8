package org.focale.app.cv;

import org.focale.base.Refused;

/// A photo is wanted, and the file is something else.
public final class NoPicture extends Refused {

    NoPicture() {
        super("app.cv.no-picture");
    }
}
