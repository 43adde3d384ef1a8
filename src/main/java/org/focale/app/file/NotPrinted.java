package org.focale.app.file;

import org.focale.base.Refused;

/// A printer did not take the pages.
public final class NotPrinted extends Refused {

    NotPrinted(Throwable cause, String printer) {
        super(cause, "app.print.refused", printer);
    }
}
