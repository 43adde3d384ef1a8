package org.focale.domain.person;

import java.time.LocalDate;
import org.focale.domain.Answer;
import org.focale.domain.InFile;
import org.focale.domain.pathway.PathwayId;
import org.jspecify.annotations.Nullable;

/// How a person's life stood when a pathway began or ended: what outcomes are compared with.
///
/// @param employment             in words ("sans emploi depuis deux ans")
/// @param registeredJobSeeker    registered with the public employment service
/// @param monthsWithoutWork      whole months, null when not known
/// @param minimumIncome          receives a minimum income (RSA…)
/// @param priorityNeighbourhood  lives in a priority neighbourhood (QPV)
/// @param housing                in words
public record Situation(
        SituationId id,
        PersonId person,
        @Nullable PathwayId pathway,
        Moment moment,
        @Nullable LocalDate date,
        String employment,
        Answer registeredJobSeeker,
        @Nullable Integer monthsWithoutWork,
        Answer minimumIncome,
        Answer priorityNeighbourhood,
        String housing) implements InFile {

    /// When in the pathway.
    public enum Moment { NOT_SAID, ENTRY, EXIT }

    /// Nothing is known yet.
    public static Situation unknown(SituationId id, PersonId person, @Nullable PathwayId pathway, Moment moment) {
        return new Situation(id, person, pathway, moment, null, "", Answer.NOT_SAID, null, Answer.NOT_SAID, Answer.NOT_SAID, "");
    }
}
