package org.focale.app.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// From one number to another, both counted; an open end has no number. Written `16..25`, `50..`, `..25`, `7`.
public record Span(@Nullable Integer from, @Nullable Integer to) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})?(\\.\\.)?(\\d{1,4})?");

    /// Empty when it is not written so, or no number is in it.
    public static Optional<Span> of(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        @Nullable Integer first = number(match.group(1));
        @Nullable Integer last = match.group(2) == null ? first : number(match.group(3));
        boolean isWritten = (first != null || last != null) && (match.group(2) != null || match.group(3) == null);
        return isWritten ? Optional.of(new Span(first, last)) : Optional.empty();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    public boolean holds(@Nullable Integer number) {
        return number != null && (from == null || number >= from) && (to == null || number <= to);
    }

    public String text() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
