package org.focale.document.badge;

import java.util.List;
import java.util.UUID;
import org.focale.domain.site.ContactCard;
import org.focale.seal.AgeRecipient;
import org.focale.seal.Fingerprint;
import org.focale.seal.VerifyKey;

/// Somebody whose badges can be told, by their contact card.
///
/// @param compared whether two people compared the fingerprint of this card, or it is our own
public record Issuer(ContactCard card, boolean compared) {

    boolean signsWith(VerifyKey key) {
        return card.badgeKeys().contains(key.toString());
    }

    boolean signsNowWith(VerifyKey key) {
        return card.badgeKeys().getFirst().equals(key.toString());
    }

    UUID organisation() {
        return card.organisation().value();
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(AgeRecipient.parse(card.recipient()), VerifyKey.parse(card.verifyKey()));
    }

    /// Those whose card names this key; a card that was compared comes first.
    static List<Issuer> of(VerifyKey key, List<Issuer> known) {
        return known.stream().filter(issuer -> issuer.signsWith(key)).sorted((one, other) -> Boolean.compare(other.compared, one.compared)).toList();
    }
}
