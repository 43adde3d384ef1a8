package org.focale.app.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.focale.change.Home;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Contact;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.store.FileClaim;
import org.focale.store.PersonRow;
import org.focale.store.Reading;
import org.focale.store.Touched;
import org.focale.store.Writing;

/// Holds a save to the files that this organisation may change. The lead may write in any: to what others follow it is a proposal.
public final class OwnFiles {

    private OwnFiles() {}

    /// @throws FileElsewhere when something was put in a file that is being handed over, or that another association follows
    static void check(Session session, Writing writing) {
        var claims = new HashMap<PersonId, FileClaim>();
        for (Home home : homes(writing.touched())) {
            if (home instanceof Home.OfPerson(PersonId person) && !claims.containsKey(person)) {
                writing.exchange().claim(person).ifPresent(claim -> claims.put(person, claim));
            }
        }
        claims.values().forEach(claim -> check(session, writing, claim));
    }

    private static Collection<Home> homes(Touched touched) {
        return switch (touched) {
            case Touched.Records(var homes) -> homes.values();
            case Touched.Many _ -> throw new IllegalStateException("What a hand changed is not known");
        };
    }

    /// @throws FileElsewhere while the file is being handed over: who has it then is not known
    public static void checkNotOnItsWay(Reading reading, PersonId file) {
        reading.exchange().claim(file).ifPresent(claim -> checkNotOnItsWay(reading, claim));
    }

    private static void checkNotOnItsWay(Reading reading, FileClaim claim) {
        var to = claim.handedTo();
        if (to != null) {
            throw FileElsewhere.onItsWay(name(reading, to), whose(reading, claim));
        }
    }

    private static void check(Session session, Writing writing, FileClaim claim) {
        checkNotOnItsWay(writing, claim);
        if (isElsewhere(session, claim)) {
            throw FileElsewhere.followedBy(name(writing, claim.claim().owner()), whose(writing, claim));
        }
    }

    private static boolean isElsewhere(Session session, FileClaim claim) {
        return session.site().role() != Role.LEAD && !claim.claim().owner().equals(session.organisation());
    }

    /// Whether a save in a file of which this is known would be refused.
    public static boolean isReadOnly(Session session, FileClaim claim) {
        return claim.handedTo() != null || isElsewhere(session, claim);
    }

    /// Whether a save in one of the files of this person would be refused.
    public static boolean isReadOnly(Session session, Reading reading, PersonId person) {
        return reading.aliases().all(person).stream().flatMap(file -> reading.exchange().claim(file).stream())
                .anyMatch(claim -> isReadOnly(session, claim));
    }

    private static String whose(Reading reading, FileClaim claim) {
        return reading.person(claim.person()).map(PersonRow::displayName).orElse("?");
    }

    private static String name(Reading reading, OrganisationId organisation) {
        Map<OrganisationId, String> names = new HashMap<>();
        for (Contact contact : reading.contacts()) {
            names.put(contact.card().organisation(), contact.card().organisationName());
        }
        return names.getOrDefault(organisation, "?");
    }
}
