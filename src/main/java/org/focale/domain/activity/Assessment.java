package org.focale.domain.activity;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// How a placement ended, and what followed.
///
/// @param date        of the assessment
/// @param lastDay     last day the person was there, where it stopped before its end
/// @param hostWords   what the host says of it
/// @param personWords what the person says of it
/// @param contract    of the job, or name of the training
/// @param from        first day of what followed
public record Assessment(
        AssessmentId id,
        PersonId person,
        @Nullable PlacementId placement,
        @Nullable LocalDate date,
        Ending ending,
        @Nullable LocalDate lastDay,
        @Nullable Integer missedHours,
        EndedBy by,
        String reason,
        String hostWords,
        String personWords,
        Followed followed,
        String contract,
        @Nullable LocalDate from) implements InFile {

    /// An assessment of which nothing is said yet; there is one a placement.
    public static Assessment of(PersonId person, PlacementId placement) {
        return new Assessment(AssessmentId.of(placement), person, placement, null, Ending.NOT_SAID, null, null, EndedBy.NOT_SAID, "", "", "",
                Followed.NOT_SAID, "", null);
    }
}
