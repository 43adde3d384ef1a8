package org.focale.desktop.exchange;

import java.util.List;
import org.focale.app.exchange.PrepareSend.Leaving;
import org.focale.app.exchange.SendBundle.Sent;
import org.focale.app.exchange.TakeInvitation;
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

    /// An invitation, and what it would bring.
    record Invited(TakeInvitation.Plan plan) implements ExchangePage {}

    /// Who would leave.
    record Sending(Leaving leaving) implements ExchangePage {}

    /// What was sealed and is to be handed over: one file, or several of one sending.
    record Sealed(Sent sent) implements ExchangePage {}

    /// Files that were opened, and what they would change.
    record Arrived(List<Parcel> parcels) implements ExchangePage {}

    /// What came and was not taken in.
    record Waiting() implements ExchangePage {}

    /// Fields in two versions.
    record Deciding() implements ExchangePage {}
}
