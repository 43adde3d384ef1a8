package org.focale.app.pathway;

import org.focale.base.Refused;

/// The person is in no pathway yet: there is no plan to print.
public final class NoPathway extends Refused {

    NoPathway() {
        super("pathway.export.none");
    }
}
