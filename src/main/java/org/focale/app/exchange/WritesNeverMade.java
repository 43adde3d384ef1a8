package org.focale.app.exchange;

import org.focale.base.Refused;

/// The bundle tells of changes that this site is said to have made and does not know: an older copy of the workspace was put back, or
/// somebody lies. Either way nothing of it may be taken in: a number given twice would lose what was written under it.
public final class WritesNeverMade extends Refused {

    WritesNeverMade() {
        super("app.exchange.writes-never-made");
    }
}
