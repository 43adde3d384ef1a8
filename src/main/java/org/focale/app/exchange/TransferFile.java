package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
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

    /// Who follows the person, and how far the transfer has come.
    public FileStanding standing(PersonId person) {
        return session.read(reading -> FileStanding.of(session, reading, person));
    }

    /// Whom a file can be handed to: verified computers of other organisations, by name.
    public List<Contact> takers() {
        return session.read(Reading::contacts).stream()
                .filter(contact -> contact.isVerified() && !contact.card().organisation().equals(session.organisation()))
                .sorted(Comparator.comparing((Contact contact) -> Folded.of(contact.card().organisationName()))
                        .thenComparing(contact -> Folded.of(contact.card().siteName()))).toList();
    }

    /// Whom the next bundle of a file on its way is for: the computer that got the last one, or the first of that organisation.
    ///
    /// @throws TransferRefused when it is not on its way
    /// @throws PartnerNotVerified, PartnerBlocked, PartnerRevoked when none of its computers is to be trusted any more
    public Contact taker(PersonId person) {
        return session.read(reading -> {
            var claim = files(reading, person).stream().flatMap(file -> reading.exchange().claim(file).stream())
                    .filter(it -> it.handedTo() != null).findFirst().orElseThrow(TransferRefused::notOnItsWay);
            var to = Objects.requireNonNull(claim.handedTo());
            var last = FileStanding.sent(reading, to, claim);
            var sites = reading.contacts().stream().filter(contact -> contact.card().organisation().equals(to))
                    .sorted(Comparator.comparing((Contact contact) -> !contact.isVerified())
                            .thenComparing(contact -> last == null || !contact.card().site().equals(last.peer()))).toList();
            return TrustedPartner.checked(sites.stream().findFirst().orElseThrow(() -> new PartnerUnknown(FileStanding.name(reading, to))));
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
                    var sent = isDone ? FileStanding.lastTransfer(reading, organisation, claim)
                            : FileStanding.sent(reading, organisation, claim);
                    reading.person(claim.person()).ifPresent(row -> transfers.add(new Transfer(row, organisation,
                            FileStanding.name(reading, organisation), sent, isDone)));
                }
            }
            transfers.sort(Comparator.comparing(transfer -> transfer.person().folded()));
            return List.copyOf(transfers);
        });
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
            throw TransferRefused.already(FileStanding.name(writing, to));
        } else if (!claim.claim().owner().equals(session.organisation())) {
            throw TransferRefused.notOurs();
        }
    }
}
