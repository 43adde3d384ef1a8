package org.focale.app.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.Kept;
import org.focale.domain.RecordId;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.Meeting;
import org.focale.domain.badge.Badge;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.document.Attachment;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.Situation;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.focale.domain.reference.ListValue;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.PartnerNote;
import org.focale.domain.site.Worker;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Which record is meant, said so that people know it again, and what its values refer to.
///
/// @param words empty for a person's own record, and for one that has no name of its own
/// @param day   of what has one, a note or an assessment; null otherwise
/// @param own   the kind of the own field it answers; null for any other record
/// @param names of the records that it refers to, by their ids, and of programmes by their keys
public record RecordTitle(String words, @Nullable LocalDate day, @Nullable OwnFieldKind own, Map<String, String> names) {

    private static final String PROGRAMME = "programme";

    public RecordTitle {
        names = Map.copyOf(names);
    }

    static RecordTitle nameless() {
        return new RecordTitle("", null, null, Map.of());
    }

    /// @param field whose values are to be told
    static RecordTitle of(RecordState state, String field, Reading reading) {
        var codec = Codecs.of(state.key().type()).orElse(null);
        if (codec == null) {
            return nameless();
        }
        Kept record = codec.decode(state);
        var asked = record instanceof OwnValue value && value.field() != null ? reading.find(OwnField.class, value.field()).orElse(null) : null;
        return new RecordTitle(asked == null ? words(record) : asked.label(), day(record), asked == null ? null : asked.kind(),
                names(codec, state, field, reading));
    }

    private static Map<String, String> names(RecordCodec<?> codec, RecordState state, String field, Reading reading) {
        var names = new TreeMap<String, String>();
        var versions = state.fields().get(field);
        if (versions == null || !codec.fieldNames().contains(field)) {
            return names;
        }
        if (field.equals(PROGRAMME)) {
            reading.all(Programme.class).forEach(programme -> names.put(programme.key(), programme.name()));
        }
        versions.versions().forEach(version -> named(codec, field, version.value(), reading, names));
        return names;
    }

    private static void named(RecordCodec<?> codec, String field, Value value, Reading reading, Map<String, String> names) {
        if (codec.part(field, value) instanceof RecordId id) {
            Codecs.all().stream().filter(other -> other.idClass().equals(id.getClass())).findFirst()
                    .flatMap(other -> reading.state(other.key(id.value())).map(state -> words((Kept) other.decode(state))))
                    .filter(words -> !words.isEmpty()).ifPresent(words -> names.put(id.value().toString(), words));
        }
    }

    private static String words(Kept record) {
        return switch (record) {
            case Experience experience -> experience.role();
            case SkillValidation validation -> validation.skill().label();
            case Diagnosis diagnosis -> diagnosis.skill().label();
            case Placement placement -> placement.title();
            case Cv cv -> cv.title();
            case Organisation organisation -> organisation.name();
            case Worker worker -> worker.name();
            case Programme programme -> programme.name();
            case Group group -> group.name();
            case Objective objective -> objective.title();
            case Step step -> step.words();
            case Task task -> task.words();
            case Barrier barrier -> barrier.theme().label();
            case Activity activity -> activity.title();
            case ActivitySession session -> session.topic();
            case Appointment appointment -> appointment.title();
            case Meeting meeting -> meeting.title();
            case Attachment attachment -> attachment.name();
            case Badge badge -> badge.name();
            case ContactPerson contact -> contact.name();
            case Offer offer -> offer.words();
            case LetterTemplate template -> template.name();
            case ListValue value -> value.label();
            case OwnField asked -> asked.label();
            default -> "";
        };
    }

    private static @Nullable LocalDate day(Kept record) {
        return switch (record) {
            case Note note -> note.date();
            case Situation situation -> situation.date();
            case Assessment assessment -> assessment.date();
            case FollowUp followUp -> followUp.due();
            case PartnerNote note -> note.date();
            case ActivitySession session -> session.date();
            case Appointment appointment -> appointment.date();
            case Meeting meeting -> meeting.date();
            case Pathway pathway -> pathway.start();
            default -> null;
        };
    }
}
