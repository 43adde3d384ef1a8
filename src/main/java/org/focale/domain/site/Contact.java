package org.focale.domain.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A site this workspace exchanges with.
///
/// @param verified null until someone compared the fingerprint by telephone or at a meeting: until then, preview only
/// @param blocked  since when this site is known to have shown other keys than those of this card; null: it did not
/// @param revoked  null unless the lead said that this card is good no more
public record Contact(ContactCard card, @Nullable Verified verified, @Nullable Instant blocked, @Nullable Revoked revoked) {

    /// When the fingerprint was compared, and by whom.
    public record Verified(Instant at, String by) {}

    /// When the card was revoked, and who said so: whoever did it, or the lead that told it.
    public record Revoked(Instant at, String by) {}

    /// Neither blocked nor revoked.
    public Contact(ContactCard card, @Nullable Verified verified) {
        this(card, verified, null, null);
    }

    /// Whether bundles may go to it, and what it sends may be applied.
    public boolean isVerified() {
        return standing() == Standing.VERIFIED;
    }

    /// What weighs most: a revoked card stays revoked, compared or not.
    public Standing standing() {
        if (revoked != null) {
            return Standing.REVOKED;
        } else if (blocked != null) {
            return Standing.BLOCKED;
        }
        return verified == null ? Standing.UNVERIFIED : Standing.VERIFIED;
    }

    /// The same, which showed other keys at this moment.
    public Contact blockedSince(Instant at) {
        return new Contact(card, verified, blocked == null ? at : blocked, revoked);
    }
}
