package org.focale.store;

import java.util.UUID;
import org.focale.change.RecordState;
import org.jspecify.annotations.Nullable;

/// A record with what an exchange needs to know of it.
///
/// @param position of the transaction that changed it last
/// @param source   the life of the other site that this very state came from; null when it was changed here
public record StandingRecord(RecordState state, long position, @Nullable UUID source) {}
