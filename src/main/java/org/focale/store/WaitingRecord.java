package org.focale.store;

import java.time.Instant;
import org.focale.change.RecordState;
import org.focale.change.share.Rights;
import org.focale.domain.site.SiteId;

/// A record that came and may not be applied, or not yet.
///
/// @param from   which site sent it
/// @param number of the bundle, as its sender counts
public record WaitingRecord(SiteId from, RecordState state, Rights.Verdict verdict, long number, Instant at) {}
