package org.focale.store;

import java.time.Instant;
import java.util.UUID;
import org.focale.domain.site.SiteId;
import org.jspecify.annotations.Nullable;

/// A bundle that was sent to, or received from, one peer; one entry for each addressee.
///
/// @param peer   the sender of a received bundle, the addressee of a sent one
/// @param number the sender's own count
public record BundleEntry(UUID id, boolean sent, SiteId peer, String peerName, long number, Instant at, int records, Carried carried) {

    /// What it carries, as its manifest says.
    ///
    /// @param kind   as the manifest says it
    /// @param life   of its sender; null where an older version noted it
    /// @param from   the sender's position after which it begins
    /// @param upTo   the sender's position where it ends
    /// @param series what its parts have in common
    /// @param part   from 1
    /// @param files  people's files in it
    public record Carried(String kind, @Nullable UUID life, long from, long upTo, @Nullable UUID series, int part, int parts, int files) {}
}
