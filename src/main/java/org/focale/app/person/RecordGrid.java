package org.focale.app.person;

import java.time.LocalDate;
import java.util.List;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.domain.Coded;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.DiagnosisId;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeKind;
import org.jspecify.annotations.Nullable;

/// Records what one observer saw in one situation: a whole grid of soft skills, as one change.
public final class RecordGrid {

    /// What was seen of one soft skill.
    ///
    /// @param agreed the person agrees to show it; "not observed" is never shown, so it is never agreed either
    public record Seen(Coded skill, Level level, String fact, boolean agreed) {}

    /// A grid as it was filled in.
    ///
    /// @param placement null when the situation is told in words only
    /// @param situation in words, in any case
    public record Grid(
            PersonId person,
            @Nullable PlacementId placement,
            String situation,
            @Nullable LocalDate date,
            String observer,
            String observerRole,
            List<Seen> seen) {}

    private final Session session;
    private final Saves saves;

    public RecordGrid(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// @throws GridRefused                       when nothing was ticked, or the day is yet to come
    /// @throws org.focale.app.record.RecordRefused when situation, date or observer is missing
    public List<Diagnosis> record(Grid grid) {
        if (grid.seen().isEmpty()) {
            throw new GridRefused("app.grid.empty");
        }
        if (grid.date() != null && grid.date().isAfter(session.today())) {
            throw new GridRefused("app.grid.future");
        }
        var diagnoses = grid.seen().stream().map(seen -> diagnosis(grid, seen)).toList();
        saves.createAll(diagnoses, ChangeKind.SAVE, Progress.NONE);
        return diagnoses;
    }

    private Diagnosis diagnosis(Grid grid, Seen seen) {
        boolean agreed = seen.agreed() && seen.level() != Level.NOT_OBSERVED;
        return new Diagnosis(new DiagnosisId(session.ids().next()), grid.person(), grid.placement(), grid.situation().strip(), seen.skill(),
                seen.level(), grid.date(), grid.observer().strip(), grid.observerRole().strip(), seen.fact().strip(),
                agreed ? LineState.AGREED : LineState.PROPOSED);
    }
}
