package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.focale.app.workspace.Session;
import org.focale.change.Edit;
import org.focale.change.share.Claim;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.domain.site.OrganisationId;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeNote;
import org.focale.store.FileClaim;
import org.focale.store.PersonRow;
import org.focale.store.Reading;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// Hands the file of a person over to another association: agreed to by the person, read-only here from then on, theirs once their receipt
/// comes, called off only before (exchange.md §3).
public final class TransferFile {

    private final Session session;

    public TransferFile(Session session) {
        this.session = session;
    }

    /// A file on its way, or one that arrived.
    ///
    /// @param to     how the other organisation is called
    /// @param sent   the last bundle that carried it; null before the first: it is to be sent
    /// @param isDone whether the receipt came
    public record Transfer(PersonRow person, OrganisationId organisation, String to, @Nullable BundleEntry sent, boolean isDone) {}

    /// From now on the file is read-only here; the next bundle for this partner carries it whole, and so does each until the receipt.
    ///
    /// @param how the person agreed: signed paper, by word of mouth before a witness
    /// @throws TransferRefused when it is not ours to hand over, or on its way already, or the agreement is missing
    public void start(PersonId person, Contact to, String how) {
        TrustedPartner.checked(to);
        if (to.card().organisation().equals(session.organisation())) {
            throw TransferRefused.same();
        } else if (how.isBlank()) {
            throw TransferRefused.agreement();
        }
        var consent = new Consent(new ConsentId(session.ids().next()), person, SharedScope.WHOLE_FILE, to.card().organisationName(),
                session.today(), null, null, how.strip());
        session.write(ChangeNote.save(session.author()), writing -> {
            files(writing, person).forEach(file -> checkOurs(writing, file));
            writing.put(Edit.create(consent, session.organisation(), writing.pen().next(), session.stamp()));
            return consent;
        });
        session.write(ChangeNote.save(session.author()), writing -> {
            files(writing, person).forEach(file -> writing.exchange().putClaim(claim(writing, file).handedTo(to.card().organisation())));
            return person;
        });
    }

    /// The file is ours as before. Should it have arrived all the same, the other organisation is told by the next bundle, and gives it back.
    ///
    /// @throws TransferRefused when it is not on its way: the receipt came, or nobody handed it over
    public void callOff(PersonId person) {
        session.write(ChangeNote.save(session.author()), writing -> {
            for (PersonId file : files(writing, person)) {
                var claim = claim(writing, file);
                var to = claim.handedTo();
                if (to == null) {
                    throw TransferRefused.notOnItsWay();
                }
                writing.exchange().putClaim(claim.claimed(claim.claim().handedTo(to).handedTo(session.organisation()), null));
            }
            return person;
        });
    }

    /// Files on their way and files that arrived elsewhere, by name.
    public List<Transfer> all() {
        return session.read(reading -> {
            var transfers = new ArrayList<Transfer>();
            for (FileClaim claim : reading.exchange().claims().values()) {
                var to = claim.handedTo();
                boolean isDone = to == null && session.organisation().equals(claim.handedBy());
                var organisation = to != null ? to : claim.claim().owner();
                if (to != null || isDone) {
                    reading.person(claim.person()).ifPresent(row -> transfers.add(new Transfer(row, organisation, name(reading, organisation),
                            sent(reading, organisation, claim), isDone)));
                }
            }
            transfers.sort(Comparator.comparing(transfer -> transfer.person().folded()));
            return List.copyOf(transfers);
        });
    }

    private static @Nullable BundleEntry sent(Reading reading, OrganisationId to, FileClaim claim) {
        Set<Object> sites = new HashSet<>();
        reading.contacts().stream().filter(it -> it.card().organisation().equals(to)).forEach(it -> sites.add(it.card().site()));
        return reading.bundles().stream().filter(entry -> entry.sent() && sites.contains(entry.peer())
                && entry.carried().upTo() >= claim.position()).findFirst().orElse(null);
    }

    private static String name(Reading reading, OrganisationId organisation) {
        return reading.contacts().stream().map(Contact::card).filter(card -> card.organisation().equals(organisation)).findFirst()
                .map(card -> card.organisationName()).orElse("");
    }

    /// Files that are of one person go together.
    private static List<PersonId> files(Reading reading, PersonId person) {
        return List.copyOf(reading.aliases().all(person));
    }

    private FileClaim claim(Reading reading, PersonId file) {
        return reading.exchange().claim(file).orElseGet(() -> FileClaim.of(file, Claim.first(session.organisation())));
    }

    private void checkOurs(Writing writing, PersonId file) {
        var claim = claim(writing, file);
        var to = claim.handedTo();
        if (to != null) {
            throw TransferRefused.already(name(writing, to));
        } else if (!claim.claim().owner().equals(session.organisation())) {
            throw TransferRefused.notOurs();
        }
    }
}
