package org.focale.store;

import static org.focale.store.schema.DefaultSchema.DEFAULT_SCHEMA;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.domain.Kept;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// One type of record and its table: which column holds which field, and how a value becomes what the column holds. The only
/// place that knows. A column has the name of its field; what does not fit it is not known, exactly as the codec reads it.
final class TypedTable<R extends Kept> {

    private static final Map<String, TypedTable<?>> ALL = all();

    private final RecordCodec<R> codec;
    private final Table<?> table;
    private final Field<UUID> id;
    private final @Nullable Field<UUID> person;
    private final List<Column> columns;
    private final List<DerivedColumn<R>> derived;

    private record Column(String name, Field<?> field) {}

    private TypedTable(RecordCodec<R> codec) {
        this.codec = codec;
        this.table = Objects.requireNonNull(DEFAULT_SCHEMA.getTable(codec.type().replace('-', '_').toUpperCase(Locale.ROOT)), codec.type());
        this.id = column("id", UUID.class);
        this.person = codec.isInFile() && table.field("PERSON") != null ? column("person", UUID.class) : null;
        this.columns = codec.fieldNames().stream().map(name -> new Column(name, column(name, Object.class))).toList();
        this.derived = DerivedColumn.of(codec.recordClass());
    }

    private static Map<String, TypedTable<?>> all() {
        var tables = new TreeMap<String, TypedTable<?>>();
        Codecs.all().forEach(codec -> tables.put(codec.type(), new TypedTable<>(codec)));
        return tables;
    }

    static Iterable<TypedTable<?>> each() {
        return ALL.values();
    }

    /// Null for a type of a newer version.
    static @Nullable TypedTable<?> of(String type) {
        return ALL.get(type);
    }

    static <R extends Kept> TypedTable<R> of(Class<R> type) {
        @SuppressWarnings("unchecked") // made from the codec of the same class
        var table = (TypedTable<R>) Objects.requireNonNull(ALL.get(Codecs.of(type).type()));
        return table;
    }

    private <T> Field<T> column(String name, Class<T> type) {
        String column = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        @SuppressWarnings("unchecked") // Object stands for whatever the column holds
        var field = (Field<T>) Objects.requireNonNull(table.field(column), () -> table.getName() + " has no " + column);
        if (type != Object.class && field.getType() != type) {
            throw new IllegalStateException(table.getName() + "." + column + " is no " + type.getSimpleName());
        }
        return field;
    }

    Table<?> table() {
        return table;
    }

    RecordCodec<R> codec() {
        return codec;
    }

    Field<UUID> id() {
        return id;
    }

    /// The column of a field that is a text.
    Field<String> text(String field) {
        return column(field, String.class);
    }

    /// Whose file a row is in; a person's own row has no other column for it than its id.
    Field<UUID> person() {
        return person == null ? id : person;
    }

    /// Every column, in the order of [#row].
    List<Field<?>> fields() {
        var fields = new ArrayList<Field<?>>();
        fields.add(id);
        if (person != null) {
            fields.add(person);
        }
        columns.forEach(column -> fields.add(column.field()));
        derived.forEach(column -> fields.add(column(column.name(), Object.class)));
        return fields;
    }

    /// What the columns hold for this state.
    List<@Nullable Object> row(RecordState state) {
        var values = codec.asWritten(state.shown());
        var row = new ArrayList<@Nullable Object>();
        row.add(state.key().id());
        if (person != null) {
            row.add(state.home().id());
        }
        for (Column column : columns) {
            row.add(held(column.field().getType(), values.getOrDefault(column.name(), Value.NOTHING)));
        }
        if (!derived.isEmpty()) {
            R record = codec.decode(state);
            derived.forEach(column -> row.add(column.value().apply(record)));
        }
        return row;
    }

    /// The record a row tells of.
    R record(Record row) {
        SortedMap<String, Value> values = new TreeMap<>();
        for (Column column : columns) {
            Object held = row.get(column.field());
            if (held != null) {
                values.put(column.name(), value(held));
            }
        }
        return codec.decode(row.get(id), row.get(person()), values);
    }

    /// Whether a row and a state tell of the same record.
    boolean says(Record row, RecordState state) {
        R record = codec.decode(state);
        return record(row).equals(record) && derived.stream()
                .allMatch(column -> Objects.equals(row.get(column(column.name(), Object.class)), column.value().apply(record)));
    }

    private static @Nullable Object held(Class<?> type, Value value) {
        if (type == JSON.class) {
            return value.equals(Value.NOTHING) ? null : JSON.valueOf(StateJson.write(value));
        }
        return switch (value) {
            case Value.Text(String text) when type == String.class -> text;
            case Value.Text(String text) when type == LocalDate.class -> date(text);
            case Value.Text(String text) when type == UUID.class -> uuid(text);
            case Value.Whole(long number) when type == Integer.class && number == (int) number -> (int) number;
            case Value.Flag(boolean on) when type == Boolean.class -> on;
            default -> null;
        };
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null; // the codec reads it as not known, too
        }
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null; // the codec reads it as not known, too
        }
    }

    private static Value value(Object held) {
        return switch (held) {
            case JSON json -> Failures.readable(() -> StateJson.readValue(json.data()));
            case Integer number -> new Value.Whole(number);
            case Boolean on -> new Value.Flag(on);
            default -> new Value.Text(held.toString());
        };
    }
}
