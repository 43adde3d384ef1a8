package org.focale.change;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.focale.domain.person.Person;

/// Everything known of one record, field by field. The only thing that is stored, sent and merged.
///
/// Types and fields that this version does not know are kept as they came and passed on.
public record RecordState(RecordKey key, Home home, SortedMap<String, FieldState> fields) {

    /// A deletion is a field like any other (exchange.md §1).
    public static final String DELETED = "deleted";

    public RecordState {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static RecordState empty(RecordKey key, Home home) {
        return new RecordState(key, home, new TreeMap<>());
    }

    /// Where one hand deleted it and another brought it back, it stands until someone decides.
    public boolean isDeleted() {
        var deleted = fields.get(DELETED);
        return deleted != null && deleted.versions().stream().allMatch(version -> version.value().equals(new Value.Flag(true)));
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
        return fields.entrySet().stream().filter(field -> field.getValue().hasTwoVersions()).map(Map.Entry::getKey).toList();
    }

    /// The same record with these fields written, by someone who has seen all that is here.
    public RecordState with(Map<String, Value> written, Dot dot, Stamp stamp) {
        return with(written, this, dot, stamp);
    }

    /// The same record with these fields written, by someone who had seen only so much of it.
    public RecordState with(Map<String, Value> written, RecordState seen, Dot dot, Stamp stamp) {
        var next = new TreeMap<>(fields);
        written.forEach((name, value) -> {
            var version = new Version(value, dot, stamp);
            var seenField = seen.fields().get(name);
            var known = seenField == null ? Context.EMPTY : seenField.seen();
            next.merge(name, FieldState.first(version), (before, _) -> before.overwritten(version, known));
        });
        return new RecordState(key, home, next);
    }
}
