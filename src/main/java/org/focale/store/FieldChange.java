package org.focale.store;

import java.time.Instant;
import java.util.List;
import org.focale.change.RecordKey;
import org.focale.change.Value;
import org.focale.domain.site.SiteId;
import org.jspecify.annotations.Nullable;

/// One field of one record, before and after a change. Two or more values are two versions, the shown one last.
///
/// @param change number of the change
/// @param before  empty when the field had never been written
/// @param writers who wrote each value of `before`, where there were two versions; empty otherwise
/// @param site    where it was made, and counted, if not here: it came with a file that was handed over
public record FieldChange(long change, RecordKey record, String field, List<Value> before, List<Value> after, List<String> writers, String author,
        Instant at, @Nullable SiteId site) {

    /// One of two versions was kept, or something else was written over both.
    public boolean isDecision() {
        return before.size() > 1 && after.size() == 1;
    }
}
