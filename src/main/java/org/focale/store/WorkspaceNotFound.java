package org.focale.store;

import org.focale.base.Refused;

/// There is no workspace in this folder.
public final class WorkspaceNotFound extends Refused {

    WorkspaceNotFound() {
        super("store.workspace.missing");
    }
}
