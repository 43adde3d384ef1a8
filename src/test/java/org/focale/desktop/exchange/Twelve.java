package org.focale.desktop.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focale.app.exchange.ExportCard;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.change.share.Rights;
import org.focale.desktop.Office;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.focale.exchange.Manifest;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeNote;
import org.focale.store.FileClaim;
import org.focale.store.WaitingRecord;
import org.focale.store.Workspaces;
import org.focale.store.Writing;

/// A lead that exchanges with twelve associations, as its store tells it after some months.
final class Twelve {

    private static final List<String> NAMES = List.of("Maison du Polygone d’en bas", "Les Jardins de l’Ill", "Horizon Meinau",
            "Atelier des Deux Rives",
            "Atelier du Rempart", "Le Relais des Cigognes", "Régie des Trois Ponts", "Envol Rhénan", "Maison des Saules",
            "L’Établi des métiers", "Passerelle Kehl", "La Roue voilée");

    private Twelve() {}

    static void with(Office lead) {
        var own = lead.cases.card().card();
        for (int i = 0; i < NAMES.size(); i++) {
            var card = new ContactCard(new SiteId(id(1, i)), i == 0 ? "Poste de l’accueil" : "Bureau", new OrganisationId(id(2, i)), NAMES.get(i),
                    Role.REFERENT, own.recipient(), own.verifyKey());
            if (i == 9) {
                lead.cases.trust().keep(card);
            } else {
                lead.cases.trust().trust(card, ExportCard.fingerprint(card));
            }
            int number = i;
            if (i < 9) {
                lead.session().write(ChangeNote.save("Paul Roth"), writing -> exchanged(writing, card, number));
            }
        }
    }

    /// The third is late, the fifth lost a part, the seventh waits for a receipt, the first proposes.
    private static int exchanged(Writing writing, ContactCard card, int i) {
        int days = i == 2 ? 52 : i == 3 ? 34 : 2 + i;
        var life = id(3, i);
        boolean part = i == 4;
        writing.putBundle(new BundleEntry(id(4, i), false, card.site(), card.organisationName(), 5 + i, ago(days), 120 + i,
                new BundleEntry.Carried(Manifest.CHANGES, life, 10, 40, id(6, i), part ? 2 : 1, part ? 2 : 1, 12)));
        writing.putBundle(new BundleEntry(id(5, i), true, card.site(), card.organisationName(), 20 + i, ago(days - 1), 14,
                new BundleEntry.Carried(Manifest.CHANGES, writing.exchange().life().id(), 0, 30, id(7, i), 1, 1, 3)));
        writing.exchange().putLink(card.site(), new Link(life, part ? 10 : 40, i == 6 ? 0 : 30));
        for (int person = 0; person < 4 + i; person++) {
            var whom = new PersonId(id(8, i * 100 + person));
            var scope = person % 3 == 0 ? SharedScope.FOLLOW_UP : SharedScope.STATISTICS;
            var limit = new FileClaim.Limit(scope, life, 1, false);
            writing.exchange().putClaim(new FileClaim(whom, Claim.first(card.organisation()), 0, null, null, limit));
        }
        if (i < 2) {
            var stranger = new PersonId(id(9, i));
            var state = RecordState.empty(Codecs.of(Person.class).key(stranger.value()), new Home.OfPerson(stranger));
            writing.exchange().putWaiting(new WaitingRecord(card.site(), state, i == 0 ? Rights.Verdict.OWNER_NOT_KNOWN
                    : Rights.Verdict.NOT_THEIR_FILE, null, 5 + i, ago(days)));
        }
        return i;
    }

    private static Instant ago(int days) {
        return Workspaces.NOW.minus(Duration.ofDays(days));
    }

    private static UUID id(int kind, int number) {
        return new UUID((long) kind << 32 | 0x7000, 0x8000_0000_0000_0000L | number);
    }
}
