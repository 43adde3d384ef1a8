package org.focale.app.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.focale.app.workspace.Session;
import org.focale.change.RecordState;
import org.focale.change.share.Party;
import org.focale.domain.site.Contact;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Whose each site is, as far as cards tell.
final class Sites {

    private final Map<SiteId, Party> parties = new HashMap<>();

    Sites(Session session, Reading reading) {
        parties.put(session.site().id(), Outgoing.party(session));
        for (Contact contact : reading.contacts()) {
            parties.put(contact.card().site(), new Party(contact.card().organisation(), contact.card().role()));
        }
    }

    /// Null for a site that is none we know.
    @Nullable Party party(SiteId site) {
        return parties.get(site);
    }

    List<SiteId> of(Party party) {
        return parties.entrySet().stream().filter(site -> site.getValue().isSame(party)).map(Map.Entry::getKey).toList();
    }

    /// Who wrote the record first; null when it was a site that is none we know, or when others said since whether it exists: whoever deletes
    /// a record, or brings it back, does not become the one who began it.
    @Nullable OrganisationId beganBy(RecordState state) {
        var exists = state.fields().get(RecordState.DELETED);
        var organisations = new HashSet<@Nullable OrganisationId>();
        if (exists != null) {
            exists.seen().highest().keySet().forEach(life -> organisations.add(organisation(life.site())));
        }
        return organisations.size() == 1 ? organisations.iterator().next() : null;
    }

    private @Nullable OrganisationId organisation(SiteId site) {
        var party = parties.get(site);
        return party == null ? null : party.organisation();
    }
}
