package org.focale.store;

import java.nio.file.Path;
import org.focale.change.Codecs;
import org.focale.change.RecordChange;
import org.focale.domain.site.Organisation;

/// A second PC of an organisation that has one already, made at once, without an invitation: it is called as the first one.
public final class SecondSite {

    private SecondSite() {}

    public static Workspace fresh(Path folder, Workspace first) {
        var asked = new Workspace.Asked(first.site().organisation(), first.site().role(), "Poste du jardin", "Poste du jardin",
                (writing, _) -> first.read(reading -> reading.state(Codecs.of(Organisation.class).key(first.site().organisation().value())))
                        .ifPresent(state -> writing.put(new RecordChange(null, state))));
        return Workspaces.fresh(folder, asked, Disk.real(), Workspaces.CLOCK);
    }
}
