package org.focale.domain.pathway;

import java.time.LocalDate;
import org.focale.domain.Coded;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Where one theme of someone's life stood on one day; the latest of a theme is how it stands now, all of them are its history.
///
/// @param theme from the list of themes, or the association's own
public record Barrier(
        BarrierId id,
        PersonId person,
        Coded theme,
        BarrierLevel level,
        @Nullable LocalDate date,
        String comment) implements InFile {}
