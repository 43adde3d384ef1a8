package org.focale.domain;

import org.focale.base.PartialDate;
import org.jspecify.annotations.Nullable;

/// From when to when, as well as it is remembered. One field: a start from one hand and an end from another mean nothing.
///
/// @param to null: still going on
public record Period(PartialDate from, @Nullable PartialDate to) {

    /// Whether it ends before it begins, however its dates are meant: "from May 2016 to 2016" may be right, "to March 2016" is not.
    public boolean isBackwards() {
        return to != null && to.latest().isBefore(from.earliest());
    }
}
