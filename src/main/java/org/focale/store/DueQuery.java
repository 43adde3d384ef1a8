package org.focale.store;

import static org.focale.store.schema.Tables.ASSESSMENT;
import static org.focale.store.schema.Tables.ATTACHMENT;
import static org.focale.store.schema.Tables.CONSENT;
import static org.focale.store.schema.Tables.DIAGNOSIS;
import static org.focale.store.schema.Tables.FOLLOW_UP;
import static org.focale.store.schema.Tables.PLACEMENT;
import static org.focale.store.schema.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Ending;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.LineState;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.rights.Consent;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What has a day by which something is to be done about it, whoever it is for: one query for each kind. Good only inside
/// [Workspace#read].
public final class DueQuery {

    private final DSLContext sql;
    private final TypedRows typed;

    DueQuery(DSLContext sql, TypedRows typed) {
        this.sql = sql;
        this.typed = typed;
    }

    /// Not done, and due on that day or before.
    public List<Task> tasks(LocalDate by) {
        return typed.where(Task.class, TASK.DONE.isNull().and(TASK.DUE.le(by)));
    }

    /// Not made, and planned for that day or before.
    public List<FollowUp> followUps(LocalDate by) {
        return typed.where(FollowUp.class, FOLLOW_UP.DONE.isNull().and(FOLLOW_UP.DUE.le(by)));
    }

    /// That ended in these days, and in which nothing was diagnosed.
    public List<Placement> placementsWithoutDiagnosis(LocalDate from, LocalDate by) {
        return typed.where(Placement.class, within(PLACEMENT.END, from, by).andNotExists(
                sql.select(DSL.one()).from(DIAGNOSIS).where(DIAGNOSIS.PERSON.eq(PLACEMENT.PERSON)).and(DIAGNOSIS.PLACEMENT.eq(PLACEMENT.ID))));
    }

    /// That ended in these days, and of which nobody said how they went.
    public List<Placement> placementsWithoutAssessment(LocalDate from, LocalDate by) {
        return typed.where(Placement.class, within(PLACEMENT.END, from, by).andNotExists(sql.select(DSL.one()).from(ASSESSMENT)
                .where(ASSESSMENT.PERSON.eq(PLACEMENT.PERSON)).and(ASSESSMENT.PLACEMENT.eq(PLACEMENT.ID))
                .and(ASSESSMENT.ENDING.ne(Ending.NOT_SAID.name()))));
    }

    /// Seen in a placement in these days, not talked over with the person and not answered by them.
    public List<Diagnosis> diagnosesNotTalkedOver(LocalDate from, LocalDate by) {
        return typed.where(Diagnosis.class, within(DIAGNOSIS.DATE, from, by).and(DIAGNOSIS.FEEDBACK.isNull()).and(DIAGNOSIS.PLACEMENT.isNotNull())
                .and(DIAGNOSIS.STATE.eq(LineState.PROPOSED.name())).and(DIAGNOSIS.LEVEL.ne(Level.NOT_OBSERVED.name())));
    }

    /// Given, not withdrawn, and ending in these days.
    public List<Consent> consents(LocalDate from, LocalDate by) {
        return typed.where(Consent.class, within(CONSENT.UNTIL, from, by).and(CONSENT.GIVEN.isNotNull()).and(CONSENT.WITHDRAWN.isNull()));
    }

    /// Whose last day of worth is one of these.
    public List<Attachment> attachments(LocalDate from, LocalDate by) {
        return typed.where(Attachment.class, within(ATTACHMENT.EXPIRES, from, by));
    }

    private static Condition within(Field<LocalDate> day, LocalDate from, LocalDate by) {
        return day.between(from, by);
    }
}
