package org.focale.app.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.focale.base.Folded;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.ContactCard;
import org.focale.store.Reading;

/// What each person agreed to share with the lead partner. Who agreed to nothing is counted, without a name: the scope of statistics.
final class Agreed {

    static final SharedScope WITHOUT_CONSENT = SharedScope.STATISTICS;

    private final Map<PersonId, SharedScope> scopes = new HashMap<>();

    private Agreed() {}

    /// Of the consents that hold on that day for this partner, the widest; one given in one of two joined files holds for both.
    static Agreed of(Reading reading, ContactCard lead, LocalDate day) {
        var agreed = new Agreed();
        var aliases = reading.aliases();
        reading.each(Consent.class, consent -> {
            boolean forLead = consent.with().isBlank() || Folded.of(consent.with()).equals(Folded.of(lead.organisationName()));
            if (forLead && consent.holdsOn(day)) {
                aliases.all(consent.person()).forEach(file -> agreed.scopes.merge(file, consent.scope(), Agreed::wider));
            }
        });
        return agreed;
    }

    SharedScope by(PersonId person) {
        return wider(WITHOUT_CONSENT, scopes.getOrDefault(person, WITHOUT_CONSENT));
    }

    private static SharedScope wider(SharedScope one, SharedScope other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
