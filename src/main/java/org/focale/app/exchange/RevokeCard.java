package org.focale.app.exchange;

import org.focale.app.workspace.Session;
import org.focale.domain.site.Contact;
import org.focale.domain.site.RevokedCard;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.focale.exchange.Revocation;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;

/// The lead says that a card is good no more: a PC was stolen, or an association left. Everybody who hears it from the lead holds to it.
public final class RevokeCard {

    private final Session session;

    public RevokeCard(Session session) {
        this.session = session;
    }

    /// From now on nothing goes to this site or comes from it, as long as it has these keys. That is not taken back.
    ///
    /// @throws OnlyTheLead    when this site is not the lead
    /// @throws PartnerUnknown when there is no card of this site
    public Revocation revoke(SiteId site) {
        if (session.site().role() != Role.LEAD) {
            throw new OnlyTheLead();
        }
        var card = session.read(Reading::contacts).stream().map(Contact::card).filter(it -> it.site().equals(site)).findFirst()
                .orElseThrow(() -> new PartnerUnknown(site.value().toString()));
        var revocation = new Revocation(card.site(), card.verifyKey());
        put(revocation, session.author());
        return revocation;
    }

    /// Holds to what the lead said, whether the card ever came here or not.
    ///
    /// @param from who sent it
    /// @throws PartnerNotVerified, PartnerBlocked, PartnerRevoked when the sender cannot be trusted itself
    /// @throws OnlyTheLead when it is not the lead
    public void apply(Revocation revocation, Contact from) {
        var lead = TrustedPartner.checked(from).card();
        if (lead.role() != Role.LEAD) {
            throw new OnlyTheLead();
        }
        put(revocation, lead.organisationName());
    }

    private void put(Revocation revocation, String by) {
        session.write(ChangeNote.save(session.author()), writing -> {
            boolean known = writing.trust().revoked().stream()
                    .anyMatch(it -> it.site().equals(revocation.site()) && it.verifyKey().equals(revocation.verifyKey()));
            if (!known) {
                writing.putTrust(new RevokedCard(revocation.site(), revocation.verifyKey(), session.clock().instant(), by));
            }
            return known;
        });
    }
}
