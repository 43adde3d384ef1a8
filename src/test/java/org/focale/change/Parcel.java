package org.focale.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focale.change.Ledger.Seen;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.jspecify.annotations.Nullable;

/// A bundle of the simulation: what a manifest and a payload say.
///
/// @param receipt  which life of the addressee the sender knows, and what it has of it; null when it knows none
/// @param series   the same for all parts of one sending
/// @param transfer whether it hands files over
/// @param erasures files erased since the last receipt
record Parcel(UUID id, int from, int to, UUID life, Link.Range range, @Nullable Receipt receipt, Series series, boolean transfer,
        List<Line> lines, Set<UUID> erasures) {

    record Receipt(UUID life, long have) {}

    record Series(UUID id, int part, int parts) {}

    sealed interface Line {}

    /// @param seen what its sender had seen of these fields, for the [Ledger]
    record OfRecord(RecordState state, Seen seen) implements Line {}

    record OfFile(PersonId person, Claim claim, SharedScope scope, long position) implements Line {}

    boolean carriesRecords() {
        return lines.stream().anyMatch(OfRecord.class::isInstance);
    }
}
