package org.focale.change;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focale.base.PartialDate;
import org.focale.domain.Kept;
import org.jspecify.annotations.Nullable;

/// Records of any type filled at random, with the words that break programs.
public final class RandomRecords {

    private static final List<String> WORDS = List.of("", "a", "Aïcha", "d'Arc", "œuvre", "l’été", "{0} {1}", "\"\\", "ligne\nligne", " ",
            "😀", "ع", "null", "0", "2026-11-23", "<b>&amp;", "\u0000\u001f", "x".repeat(5000));

    private final Random random;

    public RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    public <R extends Kept> R next(Class<R> type) {
        return record(type);
    }

    private <T> T record(Class<T> type) {
        try {
            var components = type.getRecordComponents();
            @Nullable Object[] args = Arrays.stream(components).map(this::value).toArray();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(args);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        boolean empty = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
        return empty ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value(list.getActualTypeArguments()[0])).toList();
        } else if (type == String.class) {
            return WORDS.get(random.nextInt(WORDS.size()));
        } else if (type == LocalDate.class) {
            return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
        } else if (type == LocalTime.class) {
            return LocalTime.ofSecondOfDay(random.nextInt(86_400));
        } else if (type == PartialDate.class) {
            var day = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_000));
            return switch (random.nextInt(3)) {
                case 0 -> PartialDate.ofYear(day.getYear());
                case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), null);
                default -> PartialDate.of(day);
            };
        } else if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt();
        } else if (type == boolean.class) {
            return random.nextBoolean();
        }
        var recordOrEnum = (Class<?>) type;
        return recordOrEnum.isEnum() ? recordOrEnum.getEnumConstants()[random.nextInt(recordOrEnum.getEnumConstants().length)]
                : record(recordOrEnum);
    }
}
