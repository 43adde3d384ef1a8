package org.focale.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focale.domain.InFile;
import org.focale.domain.Kept;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Turns a record of one type into named fields and back: the components of the Java record are the fields.
///
/// The id and the person are not fields: they are the key and the home. A field that is missing is decoded as not known
/// (null, empty, the first constant), so a reduced record or one of another version can always be read.
/// Renaming a component would lose what others wrote: a test keeps the list of names.
public final class RecordCodec<R extends Kept> {

    private static final String ID = "id";
    private static final String PERSON = "person";

    private final String type;
    private final RecordShape<R> shape;
    private final boolean inFile;
    private final @Nullable MovedPart moved;

    RecordCodec(String type, Class<R> recordClass, @Nullable MovedPart moved) {
        this.type = type;
        this.moved = moved;
        this.shape = new RecordShape<>(recordClass);
        this.inFile = InFile.class.isAssignableFrom(recordClass);
    }

    /// As bundles and tables say it.
    public String type() {
        return type;
    }

    public Class<R> recordClass() {
        return shape.recordClass();
    }

    /// The class of the record's id.
    public Class<?> idClass() {
        return recordClass().getRecordComponents()[0].getType();
    }

    public boolean isInFile() {
        return inFile;
    }

    public RecordKey key(UUID id) {
        return new RecordKey(type, id);
    }

    public RecordKey key(R record) {
        return key(record.id().value());
    }

    /// Every field name, in the order of the record.
    public List<String> fieldNames() {
        return shape.names().stream().filter(name -> !name.equals(ID) && !(inFile && name.equals(PERSON))).toList();
    }

    /// @param organisation home of the records that live in no file
    public Home home(R record, OrganisationId organisation) {
        return record instanceof InFile file ? new Home.OfPerson(file.person()) : new Home.OfOrganisation(organisation);
    }

    /// Every field, emptied ones as [Value#NOTHING].
    public SortedMap<String, Value> encode(R record) {
        var fields = shape.encode(record);
        fields.remove(ID);
        if (inFile) {
            fields.remove(PERSON);
        }
        return fields;
    }

    /// The fields that `left` says otherwise than the record these values tell of, as they are to be written: what a newer
    /// version put into them stays.
    public SortedMap<String, Value> differing(SortedMap<String, Value> was, R left) {
        var before = asWritten(was);
        var seen = encode(decode(left.id().value(), left.id().value(), before));
        var all = encode(left);
        var written = new TreeMap<>(all);
        written.entrySet().removeIf(field -> field.getValue().equals(seen.get(field.getKey())));
        if (moved != null && !before.equals(was) && (written.containsKey(moved.from()) || written.containsKey(moved.to()))) {
            written.put(moved.from(), all.getOrDefault(moved.from(), Value.NOTHING));
            written.put(moved.to(), all.getOrDefault(moved.to(), Value.NOTHING));
        }
        written.putAll(shape.over(before, written));
        return written;
    }

    /// These fields as this version writes them.
    public SortedMap<String, Value> asWritten(SortedMap<String, Value> fields) {
        return moved == null ? fields : moved.moved(fields);
    }

    /// Whether the value holds what this version keeps in a field of its own, which may go less far.
    public boolean holdsMoved(String field, Value value) {
        return moved != null && moved.from().equals(field) && moved.standsIn(value);
    }

    /// The record these fields tell of; fields it does not know are passed over.
    public R decode(UUID id, UUID home, SortedMap<String, Value> fields) {
        var all = new TreeMap<>(asWritten(fields));
        all.put(ID, new Value.Text(id.toString()));
        if (inFile) {
            all.put(PERSON, new Value.Text(home.toString()));
        }
        return Objects.requireNonNull(shape.decode(all), "a record of the trade can always be read");
    }

    /// Which of these values the record would not keep as they are written: unknown fields, and what no field can hold. For files
    /// that people write by hand; what comes from other sites may hold more than this version knows.
    public List<String> lost(R record, SortedMap<String, Value> written) {
        var kept = encode(record);
        return written.entrySet().stream().filter(field -> !holds(kept.getOrDefault(field.getKey(), Value.NOTHING), field.getValue()))
                .map(Map.Entry::getKey).toList();
    }

    /// A part that was not written stands at its first constant.
    private static boolean holds(Value kept, Value written) {
        if (written instanceof Value.Group(var parts) && kept instanceof Value.Group(var has)) {
            return parts.entrySet().stream().allMatch(part -> holds(has.getOrDefault(part.getKey(), Value.NOTHING), part.getValue()));
        } else if (written instanceof Value.Items(var items) && kept instanceof Value.Items(var has) && has.size() == items.size()) {
            return IntStream.range(0, items.size()).allMatch(i -> holds(has.get(i), items.get(i)));
        }
        return kept.equals(written);
    }

    /// One component of the record, by the name of its field.
    public @Nullable Object part(R record, String field) {
        return shape.part(record, field);
    }

    /// The same record with one component otherwise.
    ///
    /// @param part of the component's own type
    public R with(R record, String field, @Nullable Object part) {
        return shape.with(record, field, part);
    }

    /// The component that a value of this field tells of.
    public @Nullable Object part(String field, Value value) {
        return shape.part(field, value);
    }

    public R decode(RecordState state) {
        return decode(state.key().id(), state.home().id(), state.shown());
    }
}
