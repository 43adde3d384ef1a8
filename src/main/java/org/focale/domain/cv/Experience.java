package org.focale.domain.cv;

import org.focale.domain.Coded;
import org.focale.domain.InFile;
import org.focale.domain.Period;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A line of life: lived before, or born of a placement.
///
/// @param bornOf the placement it comes from, null for past life (the person's own word)
/// @param role   what the person was or did ("Employée de maison")
/// @param tasks  what was done, in the person's words
/// @param job    the name in the ROME that the role was chosen from, empty when it was told freely
public record Experience(
        ExperienceId id,
        PersonId person,
        @Nullable PlacementId bornOf,
        String role,
        String organisation,
        String place,
        @Nullable Period period,
        String tasks,
        LineState state,
        Coded job) implements InFile {

    /// A line whose role was told freely.
    public Experience(ExperienceId id, PersonId person, @Nullable PlacementId bornOf, String role, String organisation, String place,
            @Nullable Period period, String tasks, LineState state) {
        this(id, person, bornOf, role, organisation, place, period, tasks, state, Coded.NONE);
    }
}
