package org.focale.app.exchange;

import java.util.List;
import java.util.function.Predicate;
import org.focale.app.workspace.Session;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Contact;
import org.focale.store.BundleEntry;
import org.jspecify.annotations.Nullable;

/// Reads who this site exchanges with, what went and came, and what waits for a decision.
public final class ReadExchanges {

    private final Session session;
    private final ExportCard card;
    private final ReadTwoVersions twoVersions;
    private final ReadBoard board;
    private final ReadPending pending;

    public ReadExchanges(Session session, ExportCard card, ReadTwoVersions twoVersions, ReadBoard board) {
        this.session = session;
        this.card = card;
        this.twoVersions = twoVersions;
        this.board = board;
        this.pending = new ReadPending(session);
    }

    public Exchanges now() {
        var own = card.card();
        return session.read(reading -> {
            var bundles = reading.bundles();
            return new Exchanges(own, reading.contacts().stream().map(contact -> partner(contact, bundles)).toList(), board.now(reading), bundles,
                    twoVersions.all(reading), pending.first(reading), ReadPending.count(reading), reading.exchange().hasBefore());
        });
    }

    /// How far the file of this person goes to each lead, and whether they know.
    public List<ScopeStanding> scopes(PersonId person) {
        return session.read(reading -> ScopeStanding.of(session, reading, person));
    }

    private static Partner partner(Contact contact, List<BundleEntry> newestFirst) {
        return new Partner(contact, last(contact, newestFirst, BundleEntry::sent), last(contact, newestFirst, entry -> !entry.sent()));
    }

    private static @Nullable BundleEntry last(Contact contact, List<BundleEntry> newestFirst, Predicate<BundleEntry> which) {
        return newestFirst.stream().filter(entry -> entry.peer().equals(contact.card().site())).filter(which).findFirst().orElse(null);
    }
}
