package org.focale.app.cv;

import org.focale.base.Refused;

/// The CV has no letter yet.
public final class NoLetter extends Refused {

    NoLetter() {
        super("cv-files.letter.none");
    }
}
