package org.focale.app.programme;

import org.focale.app.creation.ProgrammeUnknown;
import org.focale.app.record.Saves;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.workspace.Session;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;

/// Makes a programme that ships one of this workspace's own: from then on an ordinary record, that its users fill in and change.
public final class AddProgramme {

    private final Session session;
    private final Saves saves;
    private final FindProgrammes programmes;

    public AddProgramme(Session session, Saves saves, FindProgrammes programmes) {
        this.session = session;
        this.saves = saves;
        this.programmes = programmes;
    }

    /// @throws org.focale.base.Refused when no file has this key, or the workspace uses the programme already
    public Programme add(String key) {
        var programme = ReferenceFiles.programme(key, new ProgrammeId(session.ids().next())).orElseThrow(() -> new ProgrammeUnknown(key));
        programmes.find(key).ifPresent(here -> {
            throw new ProgrammeAlreadyHere(here.calledShort());
        });
        saves.create(programme);
        return programme;
    }
}
