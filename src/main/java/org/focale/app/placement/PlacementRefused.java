package org.focale.app.placement;

import org.focale.base.Refused;

/// Hours without the days they are for, or a renewal of what has no end.
public final class PlacementRefused extends Refused {

    PlacementRefused(String key) {
        super(key);
    }
}
