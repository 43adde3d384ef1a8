package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focale.base.PartialDate;
import org.focale.domain.InFile;
import org.focale.domain.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The rules of [org.focale.domain.Kept], told on every component of every kept record: a record of another version,
/// or a reduced one, can always be read, and what is not known is never taken for an answer.
class KeptRulesTest {

    /// The words that may come first in an enumeration, because they claim nothing about the person: what is not known is asked for again,
    /// read by nobody else, shared with nobody, not done. How a CV looks and speaks says nothing of it.
    private static final Set<String> NOT_KNOWN =
            Set.of("NOT_SAID", "NOT_OBSERVED", "NOT_DISCUSSED", "OTHER", "PROPOSED", "MINE", "NOTHING", "PLANNED", "TEXT",
                    "WAITING", "NOT_ENTERED", "FOCALE", "FRENCH", "UNKNOWN", "NOT_CHECKED");

    private final List<String> broken = new ArrayList<>();

    @Test
    void everyComponentHasAWayToSayNotKnown() {
        for (RecordCodec<?> codec : Codecs.all()) {
            for (RecordComponent component : codec.recordClass().getRecordComponents()) {
                boolean isName = component.getName().equals("id")
                        || component.getName().equals("person") && InFile.class.isAssignableFrom(codec.recordClass());
                if (!isName) {
                    check(codec.type() + "." + component.getName(), component.getGenericType(), isNullable(component), false);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private void check(String where, Type type, boolean nullable, boolean inGroup) {
        if (type instanceof ParameterizedType list) {
            rule(where, !nullable, "an empty list says it already");
            checkItem(where + "[]", list.getActualTypeArguments()[0]);
        } else if (type == String.class) {
            rule(where, !nullable, "an empty text says it already");
        } else if (type == int.class) {
            rule(where, inGroup, "0 is an answer: Integer and @Nullable, or within a group that is @Nullable");
        } else if (type == Integer.class || type == LocalDate.class || type == LocalTime.class || type == PartialDate.class || type == UUID.class) {
            rule(where, nullable || inGroup, "@Nullable, or within a group that cannot be without it");
        } else if (type == boolean.class) {
            rule(where, !nullable, "false stands for not known");
        } else {
            checkClass(where, (Class<?>) type, nullable, inGroup);
        }
    }

    /// An item that cannot be read is left out of its list.
    private void checkItem(String where, Type type) {
        check(where, type, type instanceof Class<?> item && item.isRecord() && !RecordId.class.isAssignableFrom(item) && cannotBeEmpty(item), true);
    }

    private void checkClass(String where, Class<?> type, boolean nullable, boolean inGroup) {
        if (type.isEnum()) {
            rule(where, NOT_KNOWN.contains(((Enum<?>) type.getEnumConstants()[0]).name()), "the first constant claims nothing");
        } else if (RecordId.class.isAssignableFrom(type)) {
            rule(where, nullable || inGroup, "@Nullable, or within a group that cannot be without it");
        } else {
            for (RecordComponent part : type.getRecordComponents()) {
                check(where + "." + part.getName(), part.getGenericType(), isNullable(part), true);
            }
            rule(where, cannotBeEmpty(type) == nullable,
                    "a group of texts is empty when not known; one with a part it cannot be without is @Nullable");
        }
    }

    /// Whether one part of the group at least must be known for the group to be.
    private static boolean cannotBeEmpty(Class<?> group) {
        return Arrays.stream(group.getRecordComponents()).filter(part -> !isNullable(part)).map(RecordComponent::getType)
                .anyMatch(part -> part.isRecord() && !RecordId.class.isAssignableFrom(part) ? cannotBeEmpty(part)
                        : part != String.class && part != List.class && part != boolean.class && !part.isEnum());
    }

    private void rule(String where, boolean holds, String otherwise) {
        if (!holds) {
            broken.add(where + ": " + otherwise);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
