package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.List;
import org.focale.app.workspace.Session;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.domain.site.Role;
import org.focale.store.FileClaim;
import org.focale.store.Reading;

/// How far a file goes to a lead by now, and whether that one knows: what an agreement widened or took back has come there.
///
/// @param partner the lead's organisation, as its card says
public record ScopeStanding(String partner, SharedScope scope, State state) {

    /// What became of the last word.
    public enum State {
        /// The next sending tells it.
        TO_SEND,
        /// It was sent; the receipt did not come.
        AWAITED,
        /// The receipt came: what went further was removed there.
        APPLIED
    }

    /// One for each lead that something of the file was told to. Empty where somebody else follows the person.
    static List<ScopeStanding> of(Session session, Reading reading, PersonId person) {
        var standings = new ArrayList<ScopeStanding>();
        boolean isOurs = reading.exchange().claim(person).map(FileClaim::claim).filter(claim -> !claim.isBy(Outgoing.party(session))).isEmpty();
        for (Contact contact : isOurs ? reading.contacts() : List.<Contact>of()) {
            if (contact.card().role() == Role.LEAD) {
                var agreed = Agreed.of(reading, contact.card(), session.today()).by(person);
                reading.exchange().shared(contact.card().site(), person).ifPresent(told -> {
                    long acknowledged = reading.exchange().link(contact.card().site()).acknowledged();
                    var state = told.scope() != agreed ? State.TO_SEND : told.position() > acknowledged ? State.AWAITED : State.APPLIED;
                    standings.add(new ScopeStanding(contact.card().organisationName(), agreed, state));
                });
            }
        }
        return standings;
    }
}
