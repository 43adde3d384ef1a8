package org.focale.app.activity;

import java.time.LocalDate;
import java.util.List;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.SessionState;
import org.focale.store.ChangeKind;
import org.jspecify.annotations.Nullable;

/// Makes activities and their sessions, and changes them.
public final class PlanActivity {

    /// What a group can meet for; the others are one person in one company.
    public static final List<ActivityKind> KINDS = List.of(ActivityKind.WORKSHOP, ActivityKind.DIGITAL_WORKSHOP, ActivityKind.TRAINING,
            ActivityKind.TECHNICAL_PLATFORM, ActivityKind.WORKSITE, ActivityKind.CIVIC, ActivityKind.OTHER);

    private final Session session;
    private final Saves saves;

    PlanActivity(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// An activity of which nothing more is said yet.
    ///
    /// @throws org.focale.base.Refused without a title
    public Activity create(String title, ActivityKind kind, @Nullable Integer capacity) {
        var activity = new Activity(new ActivityId(session.ids().next()), kind, title.strip(), Coded.NONE, "", "", "", capacity, List.of(),
                false, "", null);
        saves.create(activity);
        return activity;
    }

    /// Sessions that come again, as one change.
    ///
    /// @return them, in their order
    /// @throws ActivityRefused when the series makes none
    public List<ActivitySession> plan(ActivityId activity, Series series, String topic) {
        var sessions = series.days().stream().map(day -> fresh(activity, day, series.hours(), topic.strip())).toList();
        saves.createAll(sessions, ChangeKind.SAVE, Progress.NONE);
        return sessions;
    }

    private ActivitySession fresh(ActivityId activity, LocalDate day, @Nullable Hours hours, String topic) {
        return new ActivitySession(new ActivitySessionId(session.ids().next()), activity, day, hours, topic, "", "", SessionState.PLANNED);
    }

    /// Another day, other hours; what else it says stays.
    ///
    /// @return whether anything differs
    public boolean move(ActivitySession seen, @Nullable LocalDate day, @Nullable Hours hours) {
        return saves.change(seen, with(seen, day, hours, seen.state()));
    }

    /// It does not take place; it stays in sight, for people had noted it.
    public void cancel(ActivitySession seen) {
        saves.change(seen, with(seen, seen.date(), seen.hours(), SessionState.CANCELLED));
    }

    /// It takes place after all.
    public void restore(ActivitySession seen) {
        saves.change(seen, with(seen, seen.date(), seen.hours(), SessionState.PLANNED));
    }

    static ActivitySession with(ActivitySession of, @Nullable LocalDate day, @Nullable Hours hours, SessionState state) {
        return new ActivitySession(of.id(), of.activity(), day, hours, of.topic(), of.place(), of.trainer(), state);
    }

    /// Takes away what was planned by mistake.
    ///
    /// @throws ActivityRefused when somebody’s attendance is entered, or the signed sheet is here: it is cancelled, not forgotten
    public void remove(ActivitySession planned) {
        boolean attended = session.read(reading -> planned.activity() != null
                && (reading.groups().attendances(planned.activity()).stream().anyMatch(each -> planned.id().equals(each.session())
                        && each.state() != AttendanceState.NOT_ENTERED) || !reading.groups().sheets(planned.id()).isEmpty()));
        if (attended) {
            throw ActivityRefused.attended();
        }
        saves.delete(planned);
    }

    /// Puts it away: nothing more is planned in it.
    public void close(Activity seen) {
        saves.change(seen, closed(seen, session.today()));
    }

    public void reopen(Activity seen) {
        saves.change(seen, closed(seen, null));
    }

    private static Activity closed(Activity of, @Nullable LocalDate day) {
        return new Activity(of.id(), of.kind(), of.title(), of.theme(), of.aim(), of.place(), of.trainer(), of.capacity(), of.skills(), of.formal(),
                of.funding(), day);
    }
}
