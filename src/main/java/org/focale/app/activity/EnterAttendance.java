package org.focale.app.activity;

import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Says who was at a session. Each answer is a change of its own, so that one undo takes one cell of the grid back.
public final class EnterAttendance {

    private final Session session;
    private final Saves saves;

    EnterAttendance(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// A session at which somebody was has been held.
    ///
    /// @param state   NOT_ENTERED empties it
    /// @param minutes how long they were there, null for the whole session
    public void enter(PersonId person, ActivitySessionId at, AttendanceState state, @Nullable Integer minutes) {
        var batch = new Batch();
        session.read(reading -> {
            reading.inFile(Attendance.class, person).stream().filter(each -> at.equals(each.session())).findFirst().ifPresentOrElse(
                    known -> batch.change(known, new Attendance(known.id(), known.person(), at, state, minutes, known.comment())), () -> {
                        if (state != AttendanceState.NOT_ENTERED) {
                            batch.create(Attendance.of(person, at, state, minutes, ""));
                        }
                    });
            if (!batch.isEmpty() && state != AttendanceState.NOT_ENTERED) {
                reading.find(ActivitySession.class, at).filter(each -> each.state() == SessionState.PLANNED)
                        .ifPresent(each -> batch.change(each, PlanActivity.with(each, each.date(), each.hours(), SessionState.HELD)));
            }
            return batch;
        });
        saves.saveAll(batch);
    }
}
