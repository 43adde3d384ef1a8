package org.focale.domain.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.focale.base.Texts;

/// Whether a person counts for a target, and why, in a sentence.
///
/// @param key  of the sentence
/// @param args what fills it: words, numbers, days, constants of the trade
public record Verdict(Standing standing, String key, List<Object> args) {

    static Verdict counted(String key, Object... args) {
        return new Verdict(Standing.COUNTED, key, List.of(args));
    }

    static Verdict notCounted(String key, Object... args) {
        return new Verdict(Standing.NOT_COUNTED, key, List.of(args));
    }

    static Verdict notKnown(String key, Object... args) {
        return new Verdict(Standing.NOT_KNOWN, key, List.of(args));
    }

    static Verdict when(boolean counts, String yes, String no, Object... args) {
        return counts ? counted(yes, args) : notCounted(no, args);
    }

    /// The same reason for another standing.
    Verdict as(Standing other) {
        return new Verdict(other, key, args);
    }

    /// "Sortie le 14 novembre 2026 : CDI."
    ///
    /// @param days how a day is said where the sentence stands
    public String sentence(Texts texts, Function<LocalDate, String> days) {
        return texts.get(key, args.stream().map(arg -> said(arg, texts, days)).toArray());
    }

    private static Object said(Object arg, Texts texts, Function<LocalDate, String> days) {
        return switch (arg) {
            case LocalDate day -> days.apply(day);
            case Enum<?> constant -> texts.of(constant);
            default -> arg;
        };
    }
}
