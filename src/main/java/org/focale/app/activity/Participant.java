package org.focale.app.activity;

import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Someone in the grid of an activity.
///
/// @param enrolment null when they came without having been put on the list
public record Participant(PersonRow person, @Nullable Enrolment enrolment) {

    /// Has a place; others came unexpectedly, or left again.
    public boolean isEnrolled() {
        return enrolment != null && enrolment.state() == EnrolmentState.ENROLLED;
    }
}
