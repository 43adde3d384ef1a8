package org.focale.app.creation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.focale.app.record.RecordRules;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.domain.Kept;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.Worker;
import org.focale.domain.site.WorkerId;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.Disk;
import org.focale.store.Workspace;

/// Makes a workspace: an encrypted store of its own, with the organisation, who works there, and the programme.
public final class CreateWorkspace {

    private final Disk disk;
    private final Clock clock;
    private final Ids ids;

    public CreateWorkspace(Disk disk, Clock clock, Ids ids) {
        this.disk = disk;
        this.clock = clock;
        this.ids = ids;
    }

    /// What the user says of the new workspace.
    ///
    /// @param site      how partners call this PC
    /// @param worker    who is at work, may be empty
    /// @param programme key of a programme file
    public record Asked(Path folder, String organisation, Role role, String site, String worker, String programme) {}

    /// @throws org.focale.base.Refused when the folder is not free, the programme unknown, or the disk full
    public Session create(Asked asked, Passphrase passphrase, RecoveryKey recovery) {
        var programme = ReferenceFiles.programme(asked.programme(), new ProgrammeId(ids.next()))
                .orElseThrow(() -> new ProgrammeUnknown(asked.programme()));
        var author = asked.worker().isBlank() ? asked.organisation() : asked.worker();
        var records = records(programme, asked.worker());
        var organisation = new Organisation(new OrganisationId(ids.next()), asked.organisation(), "", "", "", "");
        RecordRules.check(organisation);
        records.forEach(RecordRules::check);
        var workspace = Workspace.create(asked.folder(),
                new Workspace.Asked(organisation, asked.role(), asked.site(), author, records), passphrase, recovery, disk, clock);
        return new Session(workspace, clock, ids, author);
    }

    /// The organisation's own record is made with the store.
    private List<Kept> records(Programme programme, String worker) {
        return worker.isBlank() ? List.of(programme) : List.of(programme, new Worker(new WorkerId(ids.next()), worker, ""));
    }
}
