package org.focale.app.workspace;

import java.nio.file.Path;
import java.time.Clock;
import org.focale.base.Ids;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Worker;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.Disk;
import org.focale.store.Workspace;

/// Opens a workspace with its passphrase, or with the recovery sheet.
public final class OpenWorkspace {

    private final Disk disk;
    private final Clock clock;
    private final Ids ids;

    public OpenWorkspace(Disk disk, Clock clock, Ids ids) {
        this.disk = disk;
        this.clock = clock;
        this.ids = ids;
    }

    /// @throws org.focale.base.Refused when it cannot be opened; nothing is changed
    public Session open(Path folder, Passphrase passphrase) {
        return session(Workspace.open(folder, passphrase, disk, clock));
    }

    /// Opens with the key on paper and gives the workspace a new passphrase.
    ///
    /// @throws org.focale.base.Refused when it cannot be opened; nothing is changed
    public Session recover(Path folder, RecoveryKey paper, Passphrase renewed) {
        return session(Workspace.recover(folder, paper, renewed, disk, clock));
    }

    private Session session(Workspace workspace) {
        try {
            return new Session(workspace, clock, ids, firstAuthor(workspace));
        } catch (RuntimeException unreadable) {
            workspace.close(); // or it would be "already open" at the next try
            throw unreadable;
        }
    }

    /// Until someone says who is at work, it is the first of the list.
    private static String firstAuthor(Workspace workspace) {
        return workspace.read(reading -> reading.all(Worker.class).stream().findFirst().map(Worker::name)
                .or(() -> reading.find(Organisation.class, workspace.site().organisation()).map(Organisation::name))
                .orElse(workspace.site().name()));
    }
}
