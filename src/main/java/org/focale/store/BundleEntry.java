package org.focale.store;

import java.time.Instant;
import java.util.UUID;
import org.focale.domain.site.SiteId;

/// A bundle that was sent to, or received from, one peer; one entry for each addressee.
///
/// @param peer   the sender of a received bundle, the addressee of a sent one
/// @param number the sender's own count
public record BundleEntry(UUID id, boolean sent, SiteId peer, String peerName, long number, Instant at, int records) {}
