package org.focale.domain.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A site this workspace exchanges with.
///
/// @param verified null until someone compared the fingerprint by telephone or at a meeting: until then, preview only
public record Contact(ContactCard card, @Nullable Verified verified) {

    /// When the fingerprint was compared, and by whom.
    public record Verified(Instant at, String by) {}

    public boolean isVerified() {
        return verified != null;
    }
}
