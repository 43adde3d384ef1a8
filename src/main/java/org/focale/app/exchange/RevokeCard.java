package org.focale.app.exchange;

import java.util.List;
import org.focale.app.workspace.Session;
import org.focale.domain.site.Contact;
import org.focale.domain.site.RevokedCard;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.focale.exchange.Revocation;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.focale.store.Writing;

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
        session.write(ChangeNote.save(session.author()), writing -> put(revocation, session.author(), writing));
        return revocation;
    }

    /// What is told to everybody who is invited; whoever is sent to hears it by a bundle.
    static List<Revocation> all(Reading reading) {
        return reading.trust().revoked().stream().map(it -> new Revocation(it.site(), it.verifyKey())).toList();
    }

    private boolean put(Revocation revocation, String by, Writing writing) {
        if (all(writing).contains(revocation)) {
            return false;
        }
        writing.putTrust(new RevokedCard(revocation.site(), revocation.verifyKey(), session.clock().instant(), by));
        return true;
    }
}
