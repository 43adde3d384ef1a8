package org.focale.document.plan;

import java.time.LocalDate;
import java.util.List;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.Person;
import org.focale.domain.programme.PhaseSpan;
import org.jspecify.annotations.Nullable;

/// What the plan of a person is printed from.
///
/// @param organisation who follows the person, as it is called
/// @param phone        of the organisation, may be empty
/// @param programme    as people call it
/// @param appointments in the order of their days
public record PlanSource(
        Person person,
        Pathway pathway,
        String organisation,
        String phone,
        String programme,
        List<PhaseSpan> phases,
        List<Goal> goals,
        List<Appointment> appointments) {

    /// An objective with its steps.
    public record Goal(Objective objective, List<Step> steps) {}

    /// Something that is going to happen.
    ///
    /// @param last its last day, null when it is one day or the end is not known
    public record Appointment(LocalDate day, @Nullable LocalDate last, String words) {}
}
