package org.focale.change;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.base.PartialDate;
import org.focale.domain.RecordId;
import org.jspecify.annotations.Nullable;

/// The components of one Java record as values, and back. Knows the few types that the trade's records are made of.
final class RecordShape<R> {

    private final Class<R> recordClass;
    private final List<Part> parts;
    private final Constructor<R> constructor;

    /// One component: its name, how it is read, and how its value is turned.
    private record Part(String name, Method accessor, Slot slot) {

        @Nullable Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    RecordShape(Class<R> recordClass) {
        if (!recordClass.isRecord()) {
            throw new IllegalArgumentException(recordClass + " is not a record");
        }
        this.recordClass = recordClass;
        var components = recordClass.getRecordComponents();
        this.parts = Arrays.stream(components).map(RecordShape::part).toList();
        try {
            this.constructor = recordClass.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Class<R> recordClass() {
        return recordClass;
    }

    List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    TreeMap<String, Value> encode(R record) {
        return encodeAny(record);
    }

    /// @param record of this shape's class
    TreeMap<String, Value> encodeAny(Object record) {
        var values = new TreeMap<String, Value>();
        for (Part part : parts) {
            values.put(part.name(), part.slot().encode(part.of(record)));
        }
        return values;
    }

    @Nullable Object part(R record, String name) {
        return find(name).of(record);
    }

    @Nullable Object part(String name, Value value) {
        return find(name).slot().decode(value);
    }

    R with(R record, String name, @Nullable Object value) {
        var changed = find(name);
        return make(parts.stream().map(part -> part == changed ? value : part.of(record)).toArray());
    }

    private Part find(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    /// Null when a part that a record cannot be without is missing or unreadable: half a period is no period.
    @Nullable R decode(SortedMap<String, Value> values) {
        @Nullable Object[] args = new @Nullable Object[parts.size()];
        for (int i = 0; i < args.length; i++) {
            var slot = parts.get(i).slot();
            args[i] = slot.decode(values.getOrDefault(parts.get(i).name(), Value.NOTHING));
            if (args[i] == null && !slot.nullable()) {
                return null;
            }
        }
        return make(args);
    }

    private R make(@Nullable Object[] args) {
        try {
            return constructor.newInstance(args);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("Cannot make a " + recordClass.getSimpleName(), impossible);
        }
    }

    /// These parts as they are to be written over `was`: what a newer version added inside stays.
    SortedMap<String, Value> over(SortedMap<String, Value> was, SortedMap<String, Value> left) {
        var values = new TreeMap<String, Value>();
        for (Part part : parts) {
            var value = left.get(part.name());
            if (value != null) {
                values.put(part.name(), part.slot().over(was.getOrDefault(part.name(), Value.NOTHING), value));
            }
        }
        return values;
    }

    private static Part part(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Part(component.getName(), component.getAccessor(), new Slot(form(component.getGenericType()), nullable));
    }

    private static Slot.Form form(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Slot.ListForm(new Slot(form(list.getActualTypeArguments()[0]), false));
        }
        return form((Class<?>) type);
    }

    private static Slot.Form form(Class<?> type) {
        if (type == String.class) {
            return new Slot.TextForm(text -> text, "");
        } else if (type == LocalDate.class) {
            return new Slot.TextForm(LocalDate::parse, null);
        } else if (type == LocalTime.class) {
            return new Slot.TextForm(LocalTime::parse, null);
        } else if (type == PartialDate.class) {
            return new Slot.TextForm(PartialDate::parse, null);
        } else if (type == UUID.class) {
            return new Slot.TextForm(UUID::fromString, null);
        } else if (type == int.class || type == Integer.class) {
            return new Slot.IntForm();
        } else if (type == boolean.class) {
            return new Slot.FlagForm();
        } else if (type.isEnum()) {
            return new Slot.EnumForm(Arrays.<Enum<?>>stream((Enum<?>[]) type.getEnumConstants()).toList());
        } else if (RecordId.class.isAssignableFrom(type)) {
            return new Slot.IdForm(new RecordShape<>(type));
        } else if (type.isRecord()) {
            return new Slot.GroupForm(new RecordShape<>(type));
        }
        throw new IllegalArgumentException("No field of a record can be a " + type);
    }
}
