package org.focale.app.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.focale.app.workspace.OwnFiles;
import org.focale.app.workspace.Session;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.exchange.Manifest;
import org.focale.store.BundleEntry;
import org.focale.store.FileClaim;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Who follows a person, as this site knows it, and how far a transfer of the file has come.
///
/// @param other      how the other organisation is called; empty where the file is ours
/// @param since      the day on which the receipt came; null where none was awaited, or none came
/// @param sent       the last bundle that carried the file over; null before the first
/// @param isReadOnly whether a save in this file is refused here
public record FileStanding(Where where, String other, @Nullable LocalDate since, @Nullable BundleEntry sent, boolean isReadOnly) {

    /// Where the file is followed.
    public enum Where {
        HERE,
        /// Handed over; the receipt did not come.
        ON_ITS_WAY,
        ELSEWHERE
    }

    /// Of an ordinary file of our own.
    public static final FileStanding OURS = new FileStanding(Where.HERE, "", null, null, false);

    /// Files that are of one person stand together.
    static FileStanding of(Session session, Reading reading, PersonId person) {
        return reading.aliases().all(person).stream().flatMap(file -> reading.exchange().claim(file).stream())
                .map(claim -> of(session, reading, claim))
                .max(Comparator.comparing(FileStanding::isReadOnly).thenComparing(FileStanding::where)).orElse(OURS);
    }

    private static FileStanding of(Session session, Reading reading, FileClaim claim) {
        var to = claim.handedTo();
        var owner = claim.claim().owner();
        if (to != null) {
            return new FileStanding(Where.ON_ITS_WAY, name(reading, to), null, sent(reading, to, claim), true);
        } else if (owner.equals(session.organisation())) {
            return OURS;
        }
        boolean readOnly = OwnFiles.isReadOnly(session, claim);
        if (!session.organisation().equals(claim.handedBy())) {
            return new FileStanding(Where.ELSEWHERE, name(reading, owner), null, null, readOnly);
        }
        var sent = lastTransfer(reading, owner, claim);
        return new FileStanding(Where.ELSEWHERE, name(reading, owner), receipt(session, reading, owner, sent), sent, readOnly);
    }

    /// The last bundle that carried the file while it was on its way.
    static @Nullable BundleEntry sent(Reading reading, OrganisationId to, FileClaim claim) {
        return bundles(reading, to, true).filter(entry -> entry.carried().upTo() >= claim.position()).findFirst().orElse(null);
    }

    /// The last one that handed files over before the receipt came, which is when the claim was written.
    static @Nullable BundleEntry lastTransfer(Reading reading, OrganisationId to, FileClaim claim) {
        return bundles(reading, to, true)
                .filter(entry -> entry.carried().kind().equals(Manifest.TRANSFER)
                        && entry.carried().upTo() < claim.position()).findFirst().orElse(null);
    }

    private static @Nullable LocalDate receipt(Session session, Reading reading, OrganisationId from, @Nullable BundleEntry sent) {
        return sent == null ? null : bundles(reading, from).takeWhile(entry -> !entry.equals(sent)).filter(entry -> !entry.sent())
                .reduce((_, oldest) -> oldest)
                .map(entry -> entry.at().atZone(session.clock().getZone()).toLocalDate()).orElse(null);
    }

    private static Stream<BundleEntry> bundles(Reading reading, OrganisationId with, boolean sent) {
        return bundles(reading, with).filter(entry -> entry.sent() == sent);
    }

    /// Newest first.
    private static Stream<BundleEntry> bundles(Reading reading, OrganisationId with) {
        Set<SiteId> sites = new HashSet<>();
        cards(reading, with).forEach(card -> sites.add(card.site()));
        return reading.bundles().stream().filter(entry -> sites.contains(entry.peer()));
    }

    static String name(Reading reading, OrganisationId organisation) {
        return cards(reading, organisation).stream().findFirst().map(ContactCard::organisationName).orElse("");
    }

    private static List<ContactCard> cards(Reading reading, OrganisationId organisation) {
        return reading.contacts().stream().map(Contact::card).filter(card -> card.organisation().equals(organisation)).toList();
    }
}
