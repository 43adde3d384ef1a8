package org.focale.change.share;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.focale.change.Codecs;
import org.focale.change.FieldState;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.domain.Kept;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.Placement;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.badge.Badge;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Note;
import org.focale.domain.note.Sharing;
import org.focale.domain.note.Task;
import org.focale.domain.own.OwnValue;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.Person;
import org.focale.domain.person.SamePerson;
import org.focale.domain.person.Situation;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.Notice;
import org.focale.domain.rights.SharedScope;
import org.jspecify.annotations.Nullable;

/// What of a person's file each scope lets out. Fields are left out whole, never made coarser: a value is the same wherever it stands, and
/// an absent field makes no claim (exchange.md §1). `docs/exchange.md` shows this table to those who decide.
public final class Scopes {

    private static final String EVERYTHING = "*";
    /// Of each type that statistics need, the fields that name nobody and hold no free words.
    private static final Map<String, Set<String>> STATISTICS = new HashMap<>();
    /// Types that following a person together needs, whole.
    private static final Set<String> FOLLOW_UP = new HashSet<>();
    /// Types that leave with a whole file only.
    private static final Set<String> WHOLE = new HashSet<>();
    private static final String NOTE = type(Note.class);
    private static final String ATTACHMENT = type(Attachment.class);

    static {
        statistics(Person.class, "gender", "education");
        statistics(Pathway.class, "programme", "start", "plannedEnd", "exit", "branch", "group");
        statistics(Situation.class, "pathway", "moment", "date",
                "registeredJobSeeker", "monthsWithoutWork", "minimumIncome", "priorityNeighbourhood");
        statistics(Placement.class, "kind", "start", "end", "hours", "activity", "days");
        statistics(Diagnosis.class, "placement", "skill", "level", "date", "state", "activity");
        statistics(Experience.class, "bornOf", "period", "state");
        statistics(SkillValidation.class, "skill", "date", "state", "bornOf");
        statistics(FollowUp.class, "pathway", "months", "due", "done", "answered", "found");
        statistics(Enrolment.class, EVERYTHING);
        statistics(Attendance.class, "session", "state", "minutes");
        statistics(Assessment.class, "placement", "date", "ending", "lastDay", "missedHours", "by", "followed", "from");
        statistics(Consent.class, "scope", "given", "until", "withdrawn");
        for (var each : List.of(Person.class, Pathway.class, Placement.class, Diagnosis.class, Experience.class, SkillValidation.class,
                FollowUp.class, Attendance.class, Assessment.class, Consent.class, Agreement.class, Appointment.class, Cv.class, Note.class,
                Notice.class, Objective.class, Step.class, Task.class, Situation.class, Enrolment.class)) {
            FOLLOW_UP.add(type(each));
        }
        for (var each : List.of(Barrier.class, OwnValue.class, Badge.class, Attachment.class, SamePerson.class)) {
            WHOLE.add(type(each));
        }
    }

    private Scopes() {}

    private static void statistics(Class<? extends Kept> recordClass, String... fields) {
        STATISTICS.put(type(recordClass), Set.of(fields));
    }

    private static String type(Class<? extends Kept> recordClass) {
        return Codecs.of(recordClass).type();
    }

    /// Every type that a scope speaks of: a test holds them against the records that live in a file.
    static Set<String> types() {
        var types = new HashSet<>(STATISTICS.keySet());
        types.addAll(FOLLOW_UP);
        types.addAll(WHOLE);
        return types;
    }

    /// The fields of each type that statistics let out.
    static Map<String, Set<String>> fieldsOfStatistics() {
        var fields = new HashMap<String, Set<String>>();
        STATISTICS.forEach((type, names) -> fields.put(type, names.contains(EVERYTHING)
                ? Set.copyOf(Codecs.of(type).orElseThrow().fieldNames()) : names));
        return fields;
    }

    /// What of this record of a person's file leaves for the lead; empty when nothing does. A type of a newer version leaves with the whole
    /// file only.
    public static Optional<RecordState> part(RecordState state, SharedScope scope) {
        return staysHere(state) ? Optional.empty() : ofType(state, scope);
    }

    /// What of a record of this type leaves, whatever it says of itself.
    static Optional<RecordState> ofType(RecordState state, SharedScope scope) {
        String type = state.key().type();
        return switch (scope) {
            case NOTHING -> Optional.empty();
            case STATISTICS -> reduced(state, STATISTICS.get(type));
            case FOLLOW_UP -> FOLLOW_UP.contains(type) ? Optional.of(state) : reduced(state, STATISTICS.get(type));
            case WHOLE_FILE -> Optional.of(state);
        };
    }

    /// What says itself that it stays: a note goes as far as its author let it, a document marked confidential goes nowhere. Where two
    /// versions say different things, the narrower one holds.
    public static boolean staysHere(RecordState state) {
        var said = state.fields().get(limit(state.key().type()));
        return !mayLeave(state.key().type(), said == null ? List.of() : said.versions().stream().map(Version::value).toList());
    }

    /// The field in which a record of this type says itself how far it goes; empty for those that say nothing.
    static String limit(String type) {
        return type.equals(NOTE) ? "sharing" : type.equals(ATTACHMENT) ? "confidential" : "";
    }

    /// @param said what stands in that field, in as many versions as there are
    static boolean mayLeave(String type, List<Value> said) {
        if (type.equals(NOTE)) {
            return !said.isEmpty() && said.stream().allMatch(new Value.Text(Sharing.LEAD.name())::equals);
        }
        return !type.equals(ATTACHMENT) || !said.contains(new Value.Flag(true));
    }

    private static Optional<RecordState> reduced(RecordState state, @Nullable Set<String> fields) {
        if (fields == null) {
            return Optional.empty();
        } else if (fields.contains(EVERYTHING)) {
            return Optional.of(state);
        }
        return only(state, fields).flatMap(Scopes::withoutFreeWords);
    }

    /// A skill that comes from no list is somebody's own words: of that nobody knows what they say. Older versions wrote why a pathway ended into
    /// its exit.
    private static Optional<RecordState> withoutFreeWords(RecordState state) {
        var left = new TreeMap<String, FieldState>(state.fields());
        var codec = Codecs.of(state.key().type()).orElseThrow();
        left.entrySet().removeIf(field -> field.getValue().versions().stream().map(Version::value)
                .anyMatch(value -> isOfNoList(value) || codec.holdsMoved(field.getKey(), value)));
        return left.isEmpty() ? Optional.empty() : Optional.of(new RecordState(state.key(), state.home(), left));
    }

    /// `Coded.free`, as it is written.
    private static boolean isOfNoList(Value value) {
        return value instanceof Value.Group(var parts) && isText(parts.get("label")) && !isText(parts.get("code"));
    }

    private static boolean isText(@Nullable Value value) {
        return value instanceof Value.Text(String text) && !text.isEmpty();
    }

    /// The record with these fields and whether it exists; empty when it has none of them.
    static Optional<RecordState> only(RecordState state, Set<String> fields) {
        var left = new TreeMap<String, FieldState>(state.fields());
        left.keySet().removeIf(name -> !fields.contains(name) && !name.equals(RecordState.DELETED) && !name.equals(RecordState.DELETED_OVER));
        return left.isEmpty() ? Optional.empty() : Optional.of(new RecordState(state.key(), state.home(), left));
    }

    static boolean any(@Nullable FieldState field, Value value) {
        return field != null && field.versions().stream().anyMatch(version -> version.value().equals(value));
    }
}
