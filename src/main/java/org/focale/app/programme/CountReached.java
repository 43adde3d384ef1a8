package org.focale.app.programme;

import java.time.LocalDate;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.programme.Reached;
import org.focale.domain.programme.ReachedId;

/// Counts people who were reached before entry, without names.
public final class CountReached {

    private final Session session;
    private final Saves saves;

    public CountReached(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// @param programme key of the programme
    /// @param counter   one of the programme's counters; empty when it has one at most
    /// @param people    how many, at least one
    /// @param place     where, may be empty
    /// @param words     how it went, may be empty; never who
    /// @throws org.focale.base.Refused when nobody was reached
    public Reached count(String programme, String counter, LocalDate day, int people, String place, String words) {
        var reached = new Reached(new ReachedId(session.ids().next()), programme, counter, day, people, place.strip(), words.strip());
        saves.create(reached);
        return reached;
    }
}
