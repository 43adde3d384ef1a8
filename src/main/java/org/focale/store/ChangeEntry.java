package org.focale.store;

import java.time.Instant;
import java.util.List;
import org.focale.change.RecordKey;
import org.jspecify.annotations.Nullable;

/// One transaction that changed records.
///
/// @param undoes   number of the change that this one took back
/// @param undoneBy number of the latest change that took this one back
/// @param records  how many records it touched
/// @param touched  the records, at most [#SHOWN] of them
public record ChangeEntry(
        long number,
        ChangeKind kind,
        String author,
        Instant at,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        int records,
        List<RecordKey> touched) {

    public static final int SHOWN = 100;
}
