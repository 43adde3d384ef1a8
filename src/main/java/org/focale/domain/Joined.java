package org.focale.domain;

import org.jspecify.annotations.Nullable;

/// Two records are one and the same, a person or a partner: one of them is shown under the other.
///
/// @param <I> what names such a record
public interface Joined<I extends RecordId> {

    /// The one that is shown under another.
    @Nullable I one();

    /// The one under which both are shown.
    @Nullable I shownUnder();
}
