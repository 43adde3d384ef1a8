package org.focale.domain.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;

/// How long a pathway or a phase lasts, exactly as far as the programme says: a typical length is no maximum.
///
/// @param least the shortest, or the only one; null when not said
/// @param most  the longest; null when not said
/// @param note  what the numbers do not tell ("puis jusqu’à 36 mois de complément")
public record Length(Basis basis, Unit unit, @Nullable Integer least, @Nullable Integer most, String note) {

    /// How the numbers are meant. Only [#CAPPED_RANGE] and [#MAXIMUM] set a limit.
    public enum Basis { NOT_SAID, TYPICAL, RANGE, CAPPED_RANGE, AVERAGE, MAXIMUM }

    /// What is counted.
    public enum Unit { NOT_SAID, MONTHS, WEEKS }

    public static final Length NOT_SAID = new Length(Basis.NOT_SAID, Unit.NOT_SAID, null, null, "");

    public boolean isSaid() {
        return unit != Unit.NOT_SAID && (least != null || most != null);
    }

    /// First day after the longest stay that the programme foresees; null when it says nothing.
    public @Nullable LocalDate end(LocalDate start) {
        Integer longest = most == null ? least : most;
        return longest == null ? null : after(start, longest);
    }

    /// First day on which a stay would be too long; null where no maximum is written.
    public @Nullable LocalDate cap(LocalDate start) {
        return most == null || basis != Basis.MAXIMUM && basis != Basis.CAPPED_RANGE ? null : after(start, most);
    }

    private @Nullable LocalDate after(LocalDate start, int count) {
        return switch (unit) {
            case NOT_SAID -> null;
            case MONTHS -> start.plusMonths(count);
            case WEEKS -> start.plus(count, ChronoUnit.WEEKS);
        };
    }

    /// "15 mois au plus", "11 à 17 semaines"; empty when nothing is said.
    public String words(Texts texts) {
        Integer longest = most == null ? least : most;
        if (longest == null || unit == Unit.NOT_SAID) {
            return "";
        }
        String last = unit == Unit.MONTHS ? texts.count("domain.length.months", longest) : texts.count("domain.length.weeks", longest);
        String all = least == null || least.equals(longest) ? last : texts.get("domain.length.from-to", least, last);
        return switch (basis) {
            case NOT_SAID, TYPICAL, RANGE -> all;
            case CAPPED_RANGE, MAXIMUM -> texts.get("domain.length.at-most", all);
            case AVERAGE -> texts.get("domain.length.on-average", all);
        };
    }
}
