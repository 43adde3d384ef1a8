package org.focale.store;

import static org.focale.store.schema.Tables.ACTIVITY;
import static org.focale.store.schema.Tables.ACTIVITY_SESSION;
import static org.focale.store.schema.Tables.APPOINTMENT;
import static org.focale.store.schema.Tables.ATTENDANCE;
import static org.focale.store.schema.Tables.ENROLMENT;
import static org.focale.store.schema.Tables.MEETING;
import static org.focale.store.schema.Tables.PLACEMENT;
import static org.focale.store.schema.Tables.TASK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.Placement;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.note.Task;
import org.focale.domain.person.PersonId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What stands in the agenda in some days, both ends included: one query for each kind of record. Good only inside [Workspace#read].
public final class AgendaQuery {

    private final DSLContext sql;
    private final TypedRows typed;

    AgendaQuery(DSLContext sql, TypedRows typed) {
        this.sql = sql;
        this.typed = typed;
    }

    public List<ActivitySession> sessions(LocalDate from, LocalDate to) {
        return typed.where(ActivitySession.class, ACTIVITY_SESSION.DATE.between(from, to));
    }

    /// What the sessions of these days belong to.
    public Map<ActivityId, Activity> activities(LocalDate from, LocalDate to) {
        var found = new HashMap<ActivityId, Activity>();
        typed.where(Activity.class, ACTIVITY.ID.in(DSL.select(ACTIVITY_SESSION.ACTIVITY).from(ACTIVITY_SESSION)
                .where(ACTIVITY_SESSION.DATE.between(from, to)))).forEach(activity -> found.put(activity.id(), activity));
        return found;
    }

    /// Who has a place in the activities of these days.
    public Map<ActivityId, Set<PersonId>> enrolled(LocalDate from, LocalDate to) {
        var people = new HashMap<ActivityId, Set<PersonId>>();
        sql.select(ENROLMENT.ACTIVITY, ENROLMENT.PERSON).from(ENROLMENT)
                .where(ENROLMENT.STATE.eq(EnrolmentState.ENROLLED.name()))
                .and(ENROLMENT.ACTIVITY.in(DSL.select(ACTIVITY_SESSION.ACTIVITY).from(ACTIVITY_SESSION)
                        .where(ACTIVITY_SESSION.DATE.between(from, to))))
                .forEach(row -> people.computeIfAbsent(new ActivityId(row.value1()), _ -> new HashSet<>()).add(new PersonId(row.value2())));
        return people;
    }

    /// What was entered of who was at the sessions of these days.
    public Map<ActivitySessionId, Map<PersonId, AttendanceState>> attending(LocalDate from, LocalDate to) {
        var people = new HashMap<ActivitySessionId, Map<PersonId, AttendanceState>>();
        sql.select(ATTENDANCE.SESSION, ATTENDANCE.PERSON, ATTENDANCE.STATE).from(ATTENDANCE)
                .where(ATTENDANCE.SESSION.in(DSL.select(ACTIVITY_SESSION.ID).from(ACTIVITY_SESSION)
                        .where(ACTIVITY_SESSION.DATE.between(from, to))))
                .forEach(row -> people.computeIfAbsent(new ActivitySessionId(row.value1()), _ -> new HashMap<>())
                        .put(new PersonId(row.value2()), state(row.value3())));
        return people;
    }

    private static AttendanceState state(String name) {
        for (AttendanceState state : AttendanceState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return AttendanceState.NOT_ENTERED;
    }

    /// Whether anything was entered of who was at this session.
    public boolean hasAttendance(ActivitySessionId session) {
        UUID id = session.value();
        return sql.fetchExists(DSL.selectOne().from(ATTENDANCE).where(ATTENDANCE.SESSION.eq(id))
                .and(ATTENDANCE.STATE.ne(AttendanceState.NOT_ENTERED.name())));
    }

    public List<Appointment> appointments(LocalDate from, LocalDate to) {
        return typed.where(Appointment.class, APPOINTMENT.DATE.between(from, to));
    }

    public List<Meeting> meetings(LocalDate from, LocalDate to) {
        return typed.where(Meeting.class, MEETING.DATE.le(to).and(DSL.coalesce(MEETING.UNTIL, MEETING.DATE).ge(from)));
    }

    /// Those of which some day is known; one that has no end is of its first day alone.
    public List<Placement> placements(LocalDate from, LocalDate to) {
        return typed.where(Placement.class, DSL.coalesce(PLACEMENT.START, PLACEMENT.END).le(to)
                .and(DSL.coalesce(PLACEMENT.END, PLACEMENT.START).ge(from)));
    }

    /// Not done, and due in these days.
    public List<Task> tasks(LocalDate from, LocalDate to) {
        return typed.where(Task.class, TASK.DONE.isNull().and(TASK.DUE.between(from, to)));
    }
}
