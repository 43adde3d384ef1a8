package org.focale.change;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A place for a Java value of one type, and how it becomes a [Value] and back.
///
/// @param nullable whether null may stand there for "not known"
record Slot(Form form, boolean nullable) {

    /// The types that the trade's records are made of.
    sealed interface Form {
        Value encode(Object value);

        /// Null when this is no such value: emptied, or from another version.
        @Nullable Object decode(Value value);

        /// What stands for "not known" where there must be something; null when nothing can.
        default @Nullable Object unknown() {
            return null;
        }

        /// `left` written over `was`, which says something else.
        default Value over(Value was, Value left) {
            return left;
        }
    }

    Value encode(@Nullable Object value) {
        return value == null ? Value.NOTHING : form.encode(value);
    }

    /// What is missing or unreadable is not known. Null where a value is needed and nothing stands for "not known".
    @Nullable Object decode(Value value) {
        var known = form.decode(value);
        return known == null && !nullable ? form.unknown() : known;
    }

    /// Whether this version understands `was` as what it would write as `left`.
    boolean says(Value was, Value left) {
        return encode(decode(was)).equals(left);
    }

    /// What to write over `was` so that it says `left`: where it says so already it stays as it came, and so does
    /// what a newer version added inside.
    Value over(Value was, Value left) {
        return says(was, left) ? was : form.over(was, left);
    }

    /// Reads a text, or throws what `java.time` and `UUID` throw.
    interface Parser {
        Object parse(String text);
    }

    /// Words, dates, ids.
    record TextForm(Parser parser, @Nullable Object unknown) implements Form {
        @Override
        public Value encode(Object value) {
            return value.equals("") ? Value.NOTHING : new Value.Text(value.toString());
        }

        @Override
        public @Nullable Object decode(Value value) {
            try {
                return value instanceof Value.Text(String text) ? parser.parse(text) : null;
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                return null;
            }
        }
    }

    /// A whole number; there is none that means "not known".
    record IntForm() implements Form {
        @Override
        public Value encode(Object value) {
            return new Value.Whole((Integer) value);
        }

        @Override
        public @Nullable Object decode(Value value) {
            return value instanceof Value.Whole(long number) && number == (int) number ? (int) number : null;
        }
    }

    /// True or false; false when not known.
    record FlagForm() implements Form {
        @Override
        public Value encode(Object value) {
            return new Value.Flag((Boolean) value);
        }

        @Override
        public @Nullable Object decode(Value value) {
            return value instanceof Value.Flag(boolean on) ? on : null;
        }

        @Override
        public Object unknown() {
            return false;
        }
    }

    /// A word of a closed list, whose first means "not known".
    record EnumForm(List<Enum<?>> constants) implements Form {
        @Override
        public Value encode(Object value) {
            return new Value.Text(((Enum<?>) value).name());
        }

        @Override
        public @Nullable Object decode(Value value) {
            return constants.stream().filter(constant -> encode(constant).equals(value)).findFirst().orElse(null);
        }

        @Override
        public Object unknown() {
            return constants.getFirst();
        }
    }

    /// The id of another record.
    record IdForm(RecordShape<?> shape) implements Form {
        private static final String VALUE = "value";

        @Override
        public Value encode(Object value) {
            return shape.encodeAny(value).getOrDefault(VALUE, Value.NOTHING);
        }

        @Override
        public @Nullable Object decode(Value value) {
            var values = new TreeMap<String, Value>();
            values.put(VALUE, value);
            return shape.decode(values);
        }
    }

    /// A record within a record: one field, whose parts only make sense together.
    record GroupForm(RecordShape<?> shape) implements Form {
        @Override
        public Value encode(Object value) {
            return group(shape.encodeAny(value));
        }

        @Override
        public @Nullable Object decode(Value value) {
            return value instanceof Value.Group(var parts) ? shape.decode(parts) : null;
        }

        @Override
        public @Nullable Object unknown() {
            return shape.decode(new TreeMap<>());
        }

        @Override
        public Value over(Value was, Value left) {
            if (!(was instanceof Value.Group(var before) && left instanceof Value.Group(var after))) {
                return left;
            }
            var parts = new TreeMap<>(before);
            var wanted = new TreeMap<>(after);
            shape.names().forEach(name -> wanted.putIfAbsent(name, Value.NOTHING));
            parts.putAll(shape.over(before, wanted));
            return group(parts);
        }

        private static Value group(TreeMap<String, Value> parts) {
            parts.values().removeIf(Value.NOTHING::equals);
            return parts.isEmpty() ? Value.NOTHING : new Value.Group(parts);
        }
    }

    /// Several of a kind, in an order that matters.
    record ListForm(Slot item) implements Form {
        @Override
        public Value encode(Object value) {
            var items = ((List<?>) value).stream().map(item::encode).toList();
            return items.isEmpty() ? Value.NOTHING : new Value.Items(items);
        }

        @Override
        public @Nullable Object decode(Value value) {
            return value instanceof Value.Items(var items) ? items.stream().map(item::decode).filter(Objects::nonNull).toList() : null;
        }

        @Override
        public Object unknown() {
            return List.of();
        }

        @Override
        public Value over(Value was, Value left) {
            if (!(was instanceof Value.Items(var before) && left instanceof Value.Items(var after))) {
                return left;
            }
            var asTheyCame = new ArrayList<>(before);
            return new Value.Items(after.stream().map(wanted -> {
                var same = asTheyCame.stream().filter(came -> item.says(came, wanted)).findFirst();
                same.ifPresent(asTheyCame::remove);
                return same.orElse(wanted);
            }).toList());
        }
    }
}
