package org.focale.app.exchange;

import java.util.List;
import org.focale.base.Refused;
import org.focale.domain.site.ContactCard;

/// Several sites of that name are among the partners.
public final class PartnerAmbiguous extends Refused {

    PartnerAmbiguous(String name, List<ContactCard> cards) {
        super("app.exchange.partner-ambiguous", name, String.join(", ", cards.stream().map(PartnerAmbiguous::told).toList()));
    }

    private static String told(ContactCard card) {
        return card.organisationName() + " / " + card.siteName() + " (" + ExportCard.fingerprint(card) + ")";
    }
}
