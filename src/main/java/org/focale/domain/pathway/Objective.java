package org.focale.domain.pathway;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What a person wants to reach in a pathway, in their words.
///
/// @param pathway the pathway it belongs to, null when not known
/// @param phase   name of the phase of the programme, empty for the whole pathway
/// @param target  day by which, null when open
/// @param done    day it was reached, null before
/// @param rank    its place among the others, lower first; null: after those that have one
public record Objective(
        ObjectiveId id,
        PersonId person,
        @Nullable PathwayId pathway,
        String title,
        String phase,
        PlanState state,
        @Nullable LocalDate target,
        @Nullable LocalDate done,
        @Nullable Integer rank) implements InFile {

    public Objective withTitle(String words) {
        return new Objective(id, person, pathway, words, phase, state, target, done, rank);
    }

    /// The day it was reached comes and goes with the state.
    public Objective withState(PlanState reached, LocalDate today) {
        return new Objective(id, person, pathway, title, phase, reached, target,
                reached == PlanState.DONE ? done == null ? today : done : null, rank);
    }

    public Objective withTarget(@Nullable LocalDate day) {
        return new Objective(id, person, pathway, title, phase, state, day, done, rank);
    }

    public Objective withPhase(String name) {
        return new Objective(id, person, pathway, title, name, state, target, done, rank);
    }

    public Objective withRank(@Nullable Integer place) {
        return new Objective(id, person, pathway, title, phase, state, target, done, place);
    }
}
