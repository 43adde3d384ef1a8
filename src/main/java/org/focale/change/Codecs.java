package org.focale.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.focale.domain.Kept;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.SignedSheet;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.badge.Badge;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.Logo;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.own.ImportMapping;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnValue;
import org.focale.domain.own.SavedView;
import org.focale.domain.own.Setting;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.Person;
import org.focale.domain.person.SamePerson;
import org.focale.domain.person.Situation;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Reached;
import org.focale.domain.reference.ListValue;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.Notice;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.PartnerNote;
import org.focale.domain.site.SameOrganisation;
import org.focale.domain.site.Worker;
import org.jspecify.annotations.Nullable;

/// Every type of record that the program keeps. A new type is one line here, one record, one table.
public final class Codecs {

    private static final Map<Class<?>, RecordCodec<?>> BY_CLASS = new LinkedHashMap<>();
    private static final Map<String, RecordCodec<?>> BY_TYPE = new LinkedHashMap<>();

    static {
        add("organisation", Organisation.class);
        add("worker", Worker.class);
        add("programme", Programme.class);
        add("person", Person.class);
        add("pathway", Pathway.class, new MovedPart("exit", "reason", "exitReason"));
        add("situation", Situation.class);
        add("placement", Placement.class);
        add("diagnosis", Diagnosis.class);
        add("experience", Experience.class);
        add("skill-validation", SkillValidation.class);
        add("cv", Cv.class);
        add("group", Group.class);
        add("reached", Reached.class);
        add("list-value", ListValue.class);
        add("note", Note.class);
        add("task", Task.class);
        add("objective", Objective.class);
        add("step", Step.class);
        add("barrier", Barrier.class);
        add("follow-up", FollowUp.class);
        add("attachment", Attachment.class);
        add("badge", Badge.class);
        add("consent", Consent.class);
        add("notice", Notice.class);
        add("own-field", OwnField.class);
        add("own-value", OwnValue.class);
        add("saved-view", SavedView.class);
        add("import-mapping", ImportMapping.class);
        add("setting", Setting.class);
        add("same-person", SamePerson.class);
        add("different-people", DifferentPeople.class);
        add("contact-person", ContactPerson.class);
        add("offer", Offer.class);
        add("partner-note", PartnerNote.class);
        add("same-organisation", SameOrganisation.class);
        add("activity", Activity.class);
        add("activity-session", ActivitySession.class);
        add("enrolment", Enrolment.class);
        add("attendance", Attendance.class);
        add("signed-sheet", SignedSheet.class);
        add("agreement", Agreement.class);
        add("assessment", Assessment.class);
        add("appointment", Appointment.class);
        add("meeting", Meeting.class);
        add("letter-template", LetterTemplate.class);
        add("logo", Logo.class);
    }

    private Codecs() {}

    private static void add(String type, Class<? extends Kept> recordClass) {
        add(type, recordClass, null);
    }

    private static <R extends Kept> void add(String type, Class<R> recordClass, @Nullable MovedPart moved) {
        var codec = new RecordCodec<>(type, recordClass, moved);
        BY_CLASS.put(recordClass, codec);
        BY_TYPE.put(type, codec);
    }

    public static <R extends Kept> RecordCodec<R> of(Class<R> recordClass) {
        @SuppressWarnings("unchecked") // put under its own class by add()
        var codec = (RecordCodec<R>) Objects.requireNonNull(BY_CLASS.get(recordClass), recordClass::getName);
        return codec;
    }

    public static <R extends Kept> RecordCodec<R> of(R record) {
        @SuppressWarnings("unchecked") // records are final: the class is R's own
        var recordClass = (Class<R>) record.getClass();
        return of(recordClass);
    }

    /// Empty for a type of a newer version.
    public static Optional<RecordCodec<?>> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    public static Collection<RecordCodec<?>> all() {
        return BY_CLASS.values();
    }
}
