package org.focale.domain.site;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The invitation that this workspace was made with, or the last one that it took in since.
///
/// @param inviter  the site that the answer goes to
/// @param answered when the answer was last written; null: it still has to be
public record AcceptedInvitation(UUID id, InvitationKind kind, SiteId inviter, @Nullable Instant answered) implements TrustEntry {

    /// The same, whose answer was written.
    public AcceptedInvitation answeredAt(Instant when) {
        return new AcceptedInvitation(id, kind, inviter, when);
    }
}
