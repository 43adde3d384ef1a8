package org.focale.domain.rights;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What the person agreed to share, with whom, until when.
///
/// @param with      with whom, in words; empty for the lead partner
/// @param given     day, null when it was asked for and not given
/// @param until     last day, null when it has no end but withdrawal
/// @param withdrawn day it was taken back
/// @param how       signed paper, by word of mouth…, in words
public record Consent(
        ConsentId id,
        PersonId person,
        SharedScope scope,
        String with,
        @Nullable LocalDate given,
        @Nullable LocalDate until,
        @Nullable LocalDate withdrawn,
        String how) implements InFile {

    /// Days before its end when it is time to ask again.
    private static final int SOON = 60;

    /// Whether it holds on that day.
    public boolean holdsOn(LocalDate day) {
        return given != null && !given.isAfter(day) && (until == null || !until.isBefore(day)) && (withdrawn == null || withdrawn.isAfter(day));
    }

    /// Where it stands on that day.
    public ConsentState stateOn(LocalDate day) {
        if (withdrawn != null && !withdrawn.isAfter(day)) {
            return ConsentState.WITHDRAWN;
        } else if (given == null || given.isAfter(day)) {
            return ConsentState.NOT_GIVEN;
        } else if (until == null) {
            return ConsentState.HOLDS;
        }
        return until.isBefore(day) ? ConsentState.ENDED : until.isBefore(day.plusDays(SOON)) ? ConsentState.ENDS_SOON : ConsentState.HOLDS;
    }

    /// The same agreement taken back.
    public Consent withdrawn(LocalDate day) {
        return new Consent(id, person, scope, with, given, until, day, how);
    }

}
