package org.focale.store;

import static org.focale.store.schema.Tables.ACTIVITY_SESSION;
import static org.focale.store.schema.Tables.ATTENDANCE;
import static org.focale.store.schema.Tables.ENROLMENT;
import static org.focale.store.schema.Tables.SIGNED_SHEET;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.SessionState;
import org.focale.domain.activity.SignedSheet;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// What belongs to an activity, or to the sessions of some days, without reading that of all others. Good only inside [Workspace#read].
public final class GroupQuery {

    private final DSLContext sql;
    private final TypedRows typed;

    GroupQuery(DSLContext sql, TypedRows typed) {
        this.sql = sql;
        this.typed = typed;
    }

    public List<ActivitySession> sessions(ActivityId activity) {
        return typed.where(ActivitySession.class, ACTIVITY_SESSION.ACTIVITY.eq(activity.value()));
    }

    public List<Enrolment> enrolments(ActivityId activity) {
        return typed.where(Enrolment.class, ENROLMENT.ACTIVITY.eq(activity.value()));
    }

    /// Of everybody who has a place somewhere or waits for one.
    public List<Enrolment> standing() {
        return typed.where(Enrolment.class, ENROLMENT.STATE.in(EnrolmentState.ENROLLED.name(), EnrolmentState.WAITING.name()));
    }

    public List<Attendance> attendances(ActivityId activity) {
        return typed.where(Attendance.class, ATTENDANCE.SESSION.in(of(activity)));
    }

    public List<Attendance> attendances(ActivitySessionId session) {
        return typed.where(Attendance.class, ATTENDANCE.SESSION.eq(session.value()));
    }

    public List<SignedSheet> sheets(ActivityId activity) {
        return typed.where(SignedSheet.class, SIGNED_SHEET.SESSION.in(of(activity)));
    }

    public List<SignedSheet> sheets(ActivitySessionId session) {
        return typed.where(SignedSheet.class, SIGNED_SHEET.SESSION.eq(session.value()));
    }

    private Select<Record1<UUID>> of(ActivityId activity) {
        return sql.select(ACTIVITY_SESSION.ID).from(ACTIVITY_SESSION).where(ACTIVITY_SESSION.ACTIVITY.eq(activity.value()));
    }

    /// Those of these days, cancelled ones too.
    public List<ActivitySession> sessions(LocalDate from, LocalDate by) {
        return typed.where(ActivitySession.class, ACTIVITY_SESSION.DATE.between(from, by));
    }

    /// Those of these days that took place and of which nobody's attendance is entered.
    public List<ActivitySession> notEntered(LocalDate from, LocalDate by) {
        return typed.where(ActivitySession.class, ACTIVITY_SESSION.DATE.between(from, by)
                .and(ACTIVITY_SESSION.STATE.isDistinctFrom(SessionState.CANCELLED.name()))
                .andNotExists(sql.select(DSL.one()).from(ATTENDANCE).where(ATTENDANCE.SESSION.eq(ACTIVITY_SESSION.ID))
                        .and(ATTENDANCE.STATE.ne(AttendanceState.NOT_ENTERED.name()))));
    }

    /// Everybody's at the sessions of these days.
    public List<Attendance> attendances(LocalDate from, LocalDate by) {
        return typed.where(Attendance.class, ATTENDANCE.SESSION.in(
                sql.select(ACTIVITY_SESSION.ID).from(ACTIVITY_SESSION).where(ACTIVITY_SESSION.DATE.between(from, by))));
    }
}
