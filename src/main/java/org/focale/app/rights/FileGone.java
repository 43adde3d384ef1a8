package org.focale.app.rights;

import org.focale.base.Refused;

/// The person whose file was asked for is not here any more.
public final class FileGone extends Refused {

    FileGone() {
        super("handover.gone");
    }
}
