package org.focale.app.creation;

import org.focale.base.Refused;

/// The recovery sheet would lie in the very folder that it opens.
public final class SheetInWorkspace extends Refused {

    public SheetInWorkspace() {
        super("app.workspace.sheet-inside");
    }
}
