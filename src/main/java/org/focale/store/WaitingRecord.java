package org.focale.store;

import java.time.Instant;
import java.util.UUID;
import org.focale.change.RecordState;
import org.focale.change.share.Rights;
import org.focale.domain.site.SiteId;
import org.jspecify.annotations.Nullable;

/// A record that came and may not be applied, or not yet.
///
/// @param from   which site sent it
/// @param bundle that brought it first; null where an older version did not note it
/// @param number of that bundle, as its sender counts
public record WaitingRecord(SiteId from, RecordState state, Rights.Verdict verdict, @Nullable UUID bundle, long number,
        Instant at) {

    /// With another state or verdict, as it came.
    public WaitingRecord with(RecordState other, Rights.Verdict then) {
        return new WaitingRecord(from, other, then, bundle, number, at);
    }
}
