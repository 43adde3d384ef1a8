package org.focale.document.badge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;

/// Days as sentences say them. A badge counts in universal time.
final class Days {

    private Days() {}

    static Object words(Object arg, Texts texts) {
        return arg instanceof LocalDate day ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(day) : arg;
    }

    static LocalDate of(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    static @Nullable LocalDate ofAny(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
