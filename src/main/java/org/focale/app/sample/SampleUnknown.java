package org.focale.app.sample;

import org.focale.base.Refused;

/// No sample has this name.
public final class SampleUnknown extends Refused {

    SampleUnknown(String name) {
        super("app.sample.unknown", name, String.join(", ", SampleReader.NAMES));
    }
}
