package org.focale.app.person;

import org.focale.base.Refused;

/// A grid of soft skills that says nothing, or of a day that is yet to come.
public final class GridRefused extends Refused {

    GridRefused(String key) {
        super(key);
    }
}
