package org.focale.app.file;

import org.focale.base.Refused;

/// There is no printer, or the one that was chosen is there no more.
public final class NoPrinter extends Refused {

    NoPrinter() {
        super("app.print.none");
    }
}
