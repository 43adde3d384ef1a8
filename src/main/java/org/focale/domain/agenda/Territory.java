package org.focale.domain.agenda;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// A part of France with public holidays of its own.
///
/// Alsace-Moselle has Good Friday and 26 December (Code du travail, L3134-13); overseas, the day that remembers the abolition of slavery is
/// a holiday (loi n° 83-550 and its decree n° 83-1003, in the Code du travail L3422-2).
public enum Territory {

    METROPOLITAN(null),
    ALSACE_MOSELLE(null),
    REUNION(MonthDay.of(12, 20)),
    GUADELOUPE(MonthDay.of(5, 27)),
    MARTINIQUE(MonthDay.of(5, 22)),
    GUYANE(MonthDay.of(6, 10)),
    MAYOTTE(MonthDay.of(4, 27));

    private final @Nullable MonthDay abolition;

    Territory(@Nullable MonthDay abolition) {
        this.abolition = abolition;
    }

    /// The day that remembers the abolition of slavery, null where it is a day like others.
    public @Nullable MonthDay abolition() {
        return abolition;
    }

    /// Where a postcode is; metropolitan France for all others.
    public static Territory ofPostcode(String postcode) {
        String digits = postcode.strip();
        if (digits.matches("(57|67|68)\\d{3}")) {
            return ALSACE_MOSELLE;
        }
        return switch (digits.matches("97\\d{3}") ? digits.substring(0, 3) : "") {
            case "971" -> GUADELOUPE;
            case "972" -> MARTINIQUE;
            case "973" -> GUYANE;
            case "974" -> REUNION;
            case "976" -> MAYOTTE;
            default -> METROPOLITAN;
        };
    }
}
