package org.focale.app.activity;

import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.jspecify.annotations.Nullable;

/// An activity in the list of all.
///
/// @param next    today’s session or the next one; null when none is planned
/// @param waiting how many wait for a place
/// @param toEnter how many past sessions nobody’s attendance is entered of
public record ActivityLine(Activity activity, @Nullable ActivitySession next, int enrolled, int waiting, int toEnter) {

    public boolean isFull() {
        return activity.capacity() != null && enrolled >= activity.capacity();
    }
}
