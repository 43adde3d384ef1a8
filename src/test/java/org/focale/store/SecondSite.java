package org.focale.store;

import java.nio.file.Path;

/// A second PC of an organisation that has one already, made at once, without an invitation.
public final class SecondSite {

    private SecondSite() {}

    public static Workspace fresh(Path folder, Workspace first) {
        var asked = new Workspace.Asked(first.site().organisation(), first.site().role(), "Poste du jardin", "Poste du jardin", (_, _) -> { });
        return Workspaces.fresh(folder, asked, Disk.real(), Workspaces.CLOCK);
    }
}
