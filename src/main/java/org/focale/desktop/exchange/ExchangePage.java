package org.focale.desktop.exchange;

import java.util.List;
import org.focale.app.exchange.PrepareSend.Leaving;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.Standing;
import org.jspecify.annotations.Nullable;

/// Where one is within the exchanges.
sealed interface ExchangePage {

    /// Partners, own card, what went and came.
    record Home() implements ExchangePage {}

    /// A card whose fingerprint is to be compared.
    ///
    /// @param known the contact of the same site as it stands here; null for a new one
    record Comparing(ContactCard card, @Nullable Contact known) implements ExchangePage {

        /// The site was known by other keys.
        boolean isChanged() {
            return known != null && !(known.card().verifyKey().equals(card.verifyKey()) && known.card().recipient().equals(card.recipient()));
        }

        /// The site showed other keys before; this is the card that was compared then.
        boolean isBlocked() {
            return known != null && known.standing() == Standing.BLOCKED && !isChanged();
        }

        boolean isVerified() {
            return known != null && known.isVerified() && !isChanged();
        }
    }

    /// Who would leave.
    record Sending(Leaving leaving) implements ExchangePage {}

    /// Files that were opened, and what they would change.
    record Arrived(List<Parcel> parcels) implements ExchangePage {}

    /// Fields in two versions.
    record Deciding() implements ExchangePage {}
}
