package org.focale.change;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.focale.domain.person.Person;

/// Everything known of one record, field by field. The only thing that is stored, sent and merged.
///
/// Types and fields that this version does not know are kept as they came and passed on.
public record RecordState(RecordKey key, Home home, SortedMap<String, FieldState> fields) {

    /// A deletion is a field like any other (exchange.md §1).
    public static final String DELETED = "deleted";
    /// What whoever deleted the record had seen of all its fields: written with the deletion, and looked at together with it alone.
    public static final String DELETED_OVER = "deletedOver";

    private static final Value GONE = new Value.Flag(true);

    public RecordState {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static RecordState empty(RecordKey key, Home home) {
        return new RecordState(key, home, new TreeMap<>());
    }

    /// Where one hand deleted it and another brought it back, or wrote in it unseen, it stands until someone decides.
    public boolean isDeleted() {
        return saysDeleted() && writtenUnseen().isEmpty();
    }

    private boolean saysDeleted() {
        var deleted = fields.get(DELETED);
        return deleted != null && deleted.versions().stream().allMatch(version -> version.value().equals(GONE));
    }

    /// Names of the fields that say what whoever deleted the record had not seen. Empty where it was not deleted, and where it was before that
    /// was noted: nobody knows then.
    public List<String> writtenUnseen() {
        if (!saysDeleted() || !fields.containsKey(DELETED_OVER)) {
            return List.of();
        }
        var seen = Objects.requireNonNull(fields.get(DELETED_OVER)).versions().stream().map(version -> Context.told(version.value()))
                .reduce(Context.EMPTY, Context::and);
        boolean isOfThisDeletion = Objects.requireNonNull(fields.get(DELETED)).versions().stream().anyMatch(version -> seen.hasSeen(version.dot()));
        return !isOfThisDeletion ? List.of() : fields.entrySet().stream()
                .filter(field -> !field.getKey().equals(DELETED) && !field.getKey().equals(DELETED_OVER))
                .filter(field -> field.getValue().versions().stream().anyMatch(version -> !seen.hasSeen(version.dot())))
                .map(Map.Entry::getKey).toList();
    }

    /// The versions of a field that differ, the shown one last; none where it was never written. A deletion that had not seen what was written
    /// stands against that writing, as if it had brought the record back.
    public List<Version> versions(String name) {
        var field = fields.get(name);
        if (field == null) {
            return List.of();
        }
        var unseen = name.equals(DELETED) ? writtenUnseen() : List.<String>of();
        if (unseen.isEmpty()) {
            return field.different();
        }
        var last = unseen.stream().flatMap(written -> Objects.requireNonNull(fields.get(written)).versions().stream())
                .max(Comparator.comparing(Version::dot)).orElseThrow();
        return List.of(field.shownVersion(), new Version(new Value.Flag(false), last.dot(), last.stamp()));
    }

    /// The field with all that a decision about it is made over: about a deletion, the whole record.
    public FieldState decidedOver(String name) {
        var field = Objects.requireNonNull(fields.get(name));
        return name.equals(DELETED) ? new FieldState(seen(), field.versions()) : field;
    }

    /// What was seen of all its fields.
    private Context seen() {
        return fields.values().stream().map(FieldState::seen).reduce(Context.EMPTY, Context::and);
    }

    /// Whether it says it lives where its type lives; a type of a newer version may live anywhere.
    public boolean isAtHome() {
        return Codecs.of(key.type())
                .map(codec -> codec.isInFile() == home instanceof Home.OfPerson
                        && (codec.recordClass() != Person.class || key.id().equals(home.id())))
                .orElse(true);
    }

    /// The values a screen shows.
    public SortedMap<String, Value> shown() {
        var values = new TreeMap<String, Value>();
        fields.forEach((name, field) -> values.put(name, field.shown()));
        return values;
    }

    /// Names of the fields whose values differ between two hands.
    public List<String> fieldsInTwoVersions() {
        return fields.keySet().stream().filter(this::isInTwoVersions).toList();
    }

    boolean isInTwoVersions(String name) {
        var field = fields.get(name);
        return field != null && !name.equals(DELETED_OVER)
                && (field.hasTwoVersions() || name.equals(DELETED) && !writtenUnseen().isEmpty());
    }

    /// The same record with these fields written, by someone who has seen all that is here.
    public RecordState with(Map<String, Value> written, Dot dot, Stamp stamp) {
        return with(written, this, dot, stamp);
    }

    /// The same record with these fields written, by someone who had seen only so much of it.
    public RecordState with(Map<String, Value> written, RecordState seen, Dot dot, Stamp stamp) {
        var next = new TreeMap<>(fields);
        var all = new TreeMap<>(written);
        if (GONE.equals(written.get(DELETED))) {
            all.put(DELETED_OVER, seen.seen().and(dot).told());
        }
        all.forEach((name, value) -> {
            var version = new Version(value, dot, stamp);
            var seenField = seen.fields().get(name);
            var known = seenField == null ? Context.EMPTY : seenField.seen();
            next.merge(name, FieldState.first(version), (before, _) -> before.overwritten(version, known));
        });
        return new RecordState(key, home, next);
    }
}
