package org.focale.store;

import org.focale.base.Refused;

/// A newer version of the program wrote this workspace.
public final class NewerWorkspace extends Refused {

    NewerWorkspace() {
        super("store.workspace.newer");
    }
}
