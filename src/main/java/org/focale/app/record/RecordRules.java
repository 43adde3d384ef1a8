package org.focale.app.record;

import java.time.LocalDate;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.domain.Hours;
import org.focale.domain.Kept;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.badge.Badge;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.document.Attachment;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.own.ImportMapping;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.focale.domain.own.SavedView;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.Person;
import org.focale.domain.person.SamePerson;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Reached;
import org.focale.domain.reference.ListValue;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.Notice;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.PartnerNote;
import org.focale.domain.site.SameOrganisation;
import org.focale.domain.site.Worker;
import org.jspecify.annotations.Nullable;

/// What a record must say to be saved here. What comes from another site is not refused for this: it is shown.
public final class RecordRules {

    /// More than any note or list of tasks needs; keeps one paste from filling the disk.
    static final int LONGEST_TEXT = 100_000;
    private static final int MINUTES_A_DAY = 1440;

    /// As much as a menu shows.
    private static final int LONGEST_NAME = 60;

    /// So that two versions of a whole record still fit in what a partner takes in: nothing is saved that could never be sent.
    static final int LONGEST_RECORD = 200_000;

    private RecordRules() {}

    /// @throws RecordRefused with what to do
    public static void check(Kept record) {
        var values = Codecs.of(record).encode(record).values();
        values.forEach(RecordRules::checkText);
        if (values.stream().mapToLong(RecordRules::length).sum() > LONGEST_RECORD) {
            throw new RecordRefused("app.record.too-much", "%,d".formatted(LONGEST_RECORD));
        }
        switch (record) {
            case Person person -> require(!person.displayName().isBlank(), "app.record.person.name");
            case Pathway pathway -> {
                var exit = pathway.exit();
                inOrder(pathway.start(), exit == null ? pathway.plannedEnd() : exit.date());
                require(exit == null || exit.category() != ExitCategory.DROP_OUT || !pathway.exitReason().isBlank(), "app.record.exit.reason");
                inOrder(exit == null ? null : exit.contractStart(), exit == null ? null : exit.contractEnd());
            }
            case Placement placement -> {
                require(!placement.title().isBlank(), "app.record.placement.title");
                inOrder(placement.start(), placement.end());
                placement.days().forEach(day -> day.spans().forEach(RecordRules::forward));
            }
            case Diagnosis diagnosis -> {
                require(diagnosis.isGrounded(), "app.record.diagnosis.grounded");
                require(!diagnosis.skill().label().isBlank(), "app.record.diagnosis.skill");
            }
            case Experience experience -> {
                require(!experience.role().isBlank(), "app.record.experience.role");
                var period = experience.period();
                require(period == null || !period.isBackwards(), "app.record.dates");
            }
            case SkillValidation validation -> require(!validation.skill().label().isBlank(), "app.record.skill.label");
            case Organisation organisation -> require(!organisation.name().isBlank(), "app.record.organisation.name");
            case Worker worker -> require(!worker.name().isBlank(), "app.record.worker.name");
            case Programme programme -> require(!programme.key().isBlank() && !programme.name().isBlank(), "app.record.programme.name");
            case Group group -> require(!group.name().isBlank(), "app.record.group.name");
            case Reached reached -> require(reached.people() != null && reached.people() > 0, "app.record.reached.people");
            case ListValue value -> require(!value.label().isBlank(), "app.record.list-value.label");
            case Objective objective -> require(!objective.title().isBlank(), "app.record.objective.title");
            case Step step -> require(!step.words().isBlank(), "app.record.step.words");
            case Barrier barrier -> require(!barrier.theme().label().isBlank(), "app.record.barrier.theme");
            case Note note -> {
                require(!note.text().isBlank(), "app.record.note.text");
                require(note.minutes() == null || note.minutes() > 0 && note.minutes() <= MINUTES_A_DAY, "app.record.note.minutes");
            }
            case Task task -> require(!task.words().isBlank(), "app.record.task.words");
            case SamePerson same -> require(same.shownUnder() != null && !same.shownUnder().equals(same.person()), "import.record.same-person");
            case DifferentPeople two -> require(two.first() != null && two.second() != null && !two.first().equals(two.second()),
                    "import.record.different-people");
            case ImportMapping mapping -> require(mapping.headers().size() == mapping.targets().size(), "import.record.mapping");
            case Attachment document -> require(!document.name().isBlank(), "documents.record.name");
            case Badge badge -> require(!badge.name().isBlank(), "app.record.badge.name");
            case Consent consent -> {
                inOrder(consent.given(), consent.until());
                inOrder(consent.given(), consent.withdrawn());
                require(consent.scope() != SharedScope.NOTHING, "documents.record.consent.scope");
            }
            case Notice notice -> require(!notice.edition().isBlank(), "documents.record.notice.edition");
            case OwnField field -> {
                require(!field.label().isBlank(), "app.record.own-field.label");
                require(field.kind() != OwnFieldKind.CHOICE || !field.choices().isEmpty(), "app.record.own-field.choices");
            }
            case OwnValue value -> require(value.field() != null, "app.record.own-value.field");
            case SavedView view -> require(!view.name().isBlank() && view.name().length() <= LONGEST_NAME, "app.record.saved-view.name");
            case ContactPerson person -> require(!person.name().isBlank() && person.organisation() != null, "app.record.contact-person.name");
            case Offer offer -> {
                require(!offer.words().isBlank(), "app.record.offer.words");
                inOrder(offer.from(), offer.until());
            }
            case PartnerNote note -> require(!note.text().isBlank(), "app.record.partner-note.text");
            case SameOrganisation same -> require(same.organisation() != null && same.shownUnder() != null
                    && !same.organisation().equals(same.shownUnder()), "app.record.same-organisation");
            case Activity activity -> {
                require(!activity.title().isBlank(), "app.record.activity.title");
                require(activity.capacity() == null || activity.capacity() > 0, "app.record.activity.capacity");
            }
            case ActivitySession session -> forward(session.hours());
            case Attendance attendance -> require(attendance.minutes() == null || attendance.minutes() >= 0
                    && attendance.minutes() <= MINUTES_A_DAY, "app.record.attendance.minutes");
            case Assessment assessment -> require(assessment.missedHours() == null || assessment.missedHours() >= 0,
                    "app.record.assessment.hours");
            case Appointment appointment -> {
                require(!appointment.title().isBlank(), "app.record.appointment.title");
                forward(appointment.hours());
            }
            case Meeting meeting -> {
                require(!meeting.title().isBlank(), "app.record.meeting.title");
                inOrder(meeting.date(), meeting.until());
                forward(meeting.hours());
            }
            case LetterTemplate template -> require(!template.name().isBlank() && template.name().length() <= LONGEST_NAME,
                    "app.record.letter-template.name");
            default -> { }
        }
    }

    private static void require(boolean holds, String key) {
        if (!holds) {
            throw new RecordRefused(key);
        }
    }

    private static void inOrder(@Nullable LocalDate start, @Nullable LocalDate end) {
        require(start == null || end == null || !end.isBefore(start), "app.record.dates");
    }

    private static void forward(@Nullable Hours hours) {
        require(hours == null || !hours.isBackwards(), "app.record.hours");
    }

    private static long length(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text.length();
            case Value.Items(var items) -> items.stream().mapToLong(RecordRules::length).sum();
            case Value.Group(var parts) -> parts.values().stream().mapToLong(RecordRules::length).sum();
            case Value.Nothing(), Value.Whole(_), Value.Flag(_) -> 0;
        };
    }

    private static void checkText(Value value) {
        switch (value) {
            case Value.Text(String text) -> {
                if (text.length() > LONGEST_TEXT) {
                    throw new RecordRefused("app.record.too-long", "%,d".formatted(LONGEST_TEXT));
                }
                require(isWellFormed(text), "app.record.characters");
            }
            case Value.Items(var items) -> items.forEach(RecordRules::checkText);
            case Value.Group(var parts) -> parts.values().forEach(RecordRules::checkText);
            case Value.Nothing(), Value.Whole(_), Value.Flag(_) -> { }
        }
    }

    /// No NUL and no half of a surrogate pair: neither can be printed, sealed or sent unharmed.
    private static boolean isWellFormed(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
