package org.focale.domain.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a person stands with us: met but in no programme yet, in a pathway, or gone on.
public enum Stage {

    SPOTTED, UNDER_WAY, LEFT;

    /// @param inProgramme whether there is a pathway at all
    /// @param exit        day of its exit, null when it has none
    public static Stage of(boolean inProgramme, @Nullable LocalDate exit, LocalDate day) {
        if (!inProgramme) {
            return SPOTTED;
        }
        return exit == null || exit.isAfter(day) ? UNDER_WAY : LEFT;
    }
}
