package org.focale.domain.pathway;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// One thing to do towards an objective; free words are allowed.
///
/// @param who  who does it: the person, the referent, a partner; in words
/// @param done day it was done, null before
/// @param rank its place among the others, lower first; null: after those that have one
public record Step(
        StepId id,
        PersonId person,
        @Nullable ObjectiveId objective,
        String words,
        PlanState state,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        String who,
        @Nullable Integer rank) implements InFile {

    public Step withWords(String said) {
        return new Step(id, person, objective, said, state, due, done, who, rank);
    }

    /// The day it was done comes and goes with the state.
    public Step withState(PlanState reached, LocalDate today) {
        return new Step(id, person, objective, words, reached, due, reached == PlanState.DONE ? done == null ? today : done : null, who, rank);
    }

    public Step withDue(@Nullable LocalDate day) {
        return new Step(id, person, objective, words, state, day, done, who, rank);
    }

    public Step withWho(String name) {
        return new Step(id, person, objective, words, state, due, done, name, rank);
    }

    public Step withRank(@Nullable Integer place) {
        return new Step(id, person, objective, words, state, due, done, who, place);
    }

    /// Still to be done, and its day has passed.
    public boolean isOverdueOn(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }
}
