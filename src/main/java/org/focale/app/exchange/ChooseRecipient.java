package org.focale.app.exchange;

import org.focale.app.workspace.Session;
import org.focale.domain.site.Contact;
import org.focale.domain.site.Role;
import org.focale.store.Reading;

/// To whom a bundle goes: to the lead, unless somebody says otherwise and says it twice (exchange.md §4).
public final class ChooseRecipient {

    private final Session session;

    public ChooseRecipient(Session session) {
        this.session = session;
    }

    /// The lead of this association.
    ///
    /// @throws NoLeadKnown      when no card of a lead is here, or this site is the lead
    /// @throws PartnerAmbiguous when the lead has several PCs
    public Contact lead() {
        var leads = session.read(Reading::contacts).stream().filter(this::isLead).toList();
        if (leads.isEmpty()) {
            throw new NoLeadKnown();
        }
        if (leads.size() > 1) {
            throw new PartnerAmbiguous(leads.getFirst().card().organisationName(), leads.stream().map(Contact::card).toList());
        }
        return leads.getFirst();
    }

    /// Whether to ask, with name and fingerprint, before a bundle is made for this partner: an association sends to the lead and to its own
    /// other PCs, and a lead to the associations.
    public boolean asksFirst(Contact to) {
        return session.site().role() != Role.LEAD && !isLead(to) && !to.card().organisation().equals(session.organisation());
    }

    private boolean isLead(Contact contact) {
        return contact.card().role() == Role.LEAD && !contact.card().organisation().equals(session.organisation());
    }
}
