package org.focale.app.programme;

import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.GroupId;

/// Opens a group in a programme: a team, a cohort; calls it otherwise.
public final class AddGroup {

    private final Session session;
    private final Saves saves;

    public AddGroup(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// @param programme key of the programme
    /// @throws org.focale.base.Refused when it has no name, or another group of the programme is called so
    public Group add(String programme, String name) {
        var group = checked(new Group(new GroupId(session.ids().next()), programme, name.strip()));
        saves.create(group);
        return group;
    }

    /// Opens a group in the programme of a pathway and puts the pathway into it: one change.
    ///
    /// @throws org.focale.base.Refused when it has no name, or another group of the programme is called so
    public Group addFor(Pathway pathway, String name) {
        var group = checked(new Group(new GroupId(session.ids().next()), pathway.programme(), name.strip()));
        var batch = new Batch();
        batch.create(group);
        batch.change(pathway, pathway.withGroup(group.id()));
        saves.saveAll(batch);
        return group;
    }

    /// @throws org.focale.base.Refused when it has no name, or another group of the programme is called so
    public Group rename(Group group, String name) {
        var renamed = checked(new Group(group.id(), group.programme(), name.strip()));
        saves.change(group, renamed);
        return renamed;
    }

    private Group checked(Group group) {
        boolean taken = session.read(reading -> reading.all(Group.class)).stream().anyMatch(other -> !other.id().equals(group.id())
                && other.programme().equals(group.programme()) && Folded.of(other.name()).equals(Folded.of(group.name())));
        if (taken) {
            throw new GroupAlreadyHere(group.name());
        }
        return group;
    }
}
