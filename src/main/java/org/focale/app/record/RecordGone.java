package org.focale.app.record;

import org.focale.base.Refused;

/// The record a screen shows is no longer in the workspace.
public final class RecordGone extends Refused {

    RecordGone() {
        super("app.record.gone");
    }
}
