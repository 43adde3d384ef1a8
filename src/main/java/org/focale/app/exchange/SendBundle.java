package org.focale.app.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.base.Progress;
import org.focale.base.Version;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.exchange.BundleWriter;
import org.focale.exchange.Manifest;
import org.focale.exchange.Payload;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeEntry;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;

/// Seals what this workspace knows and may tell for a partner whose fingerprint was compared.
public final class SendBundle {

    private final Session session;
    private final ExportCard card;

    public SendBundle(Session session, ExportCard card) {
        this.session = session;
        this.card = card;
    }

    /// What was sealed, and where.
    public record Sent(long number, String to, int people, Path file) {}

    /// The workspace as it stood when it was packed.
    private record Packed(Payload payload, int people, long upTo) {}

    private record Numbered(BundleEntry entry, Path target) {}

    /// The partner of that name: its organisation's, its site's where an organisation has several, both, or its fingerprint.
    ///
    /// @throws PartnerUnknown   when nobody is called so
    /// @throws PartnerAmbiguous when several are
    public Contact partner(String name) {
        String wanted = Folded.of(name);
        var found = session.read(Reading::contacts).stream().filter(contact -> names(contact.card()).contains(wanted)).toList();
        if (found.isEmpty()) {
            throw new PartnerUnknown(name);
        }
        if (found.size() > 1) {
            throw new PartnerAmbiguous(name, found.stream().map(Contact::card).toList());
        }
        return found.getFirst();
    }

    private static List<String> names(ContactCard card) {
        return List.of(Folded.of(card.organisationName()), Folded.of(card.siteName()),
                Folded.of(card.organisationName() + " " + card.siteName()), Folded.of(ExportCard.fingerprint(card).text()));
    }

    /// How many people's files would leave.
    public int people() {
        return session.read(Reading::people).size();
    }

    /// Packs beside whoever saves meanwhile; then numbers, signs, seals and notes the bundle in one transaction. The file takes its name
    /// last: should the computer stop in between, a number is missing, which the next bundle heals; it is never given twice.
    ///
    /// @param out a file, or a folder where it is called `<site>-<number>.focale`
    /// @throws PartnerNotVerified when the fingerprint was not compared
    /// @throws org.focale.base.Refused when it is too big, or the place cannot be written; no number is used up then
    public Sent send(Contact to, Path out, Progress progress) {
        if (!to.isVerified()) {
            throw new PartnerNotVerified(to.card().organisationName());
        }
        var may = mayLeave(to);
        var packed = session.read(reading -> new Packed(Payload.pack(each -> reading.eachState(state -> {
            if (may.test(state)) {
                each.accept(state);
            }
        }), progress), reading.people().size(), lastChange(reading)));
        var sender = card.card();
        boolean inFolder = Files.isDirectory(out);
        try (var file = UserFiles.in(inFolder ? out : UserFiles.folderOf(out))) {
            var sent = session.write(ChangeNote.save(session.author()), writing -> {
                var draft = new Manifest.Draft(Version.current(), session.ids().next(), writing.lastSentNumber() + 1, session.clock().instant(),
                        sender, writing.pen().incarnation().id(), session.workspace().keys().recovery(), List.of(to.card()), packed.upTo());
                file.fill(channel -> new BundleWriter().write(
                        channel, draft, packed.payload(), session.workspace().keys().signing(), progress));
                var entry = new BundleEntry(draft.bundle(), true, to.card().site(), to.card().organisationName(), draft.number(),
                        draft.writtenAt(), packed.payload().records());
                writing.putBundle(entry);
                return new Numbered(entry, inFolder ? out.resolve(fileName(draft.number())) : out);
            });
            place(file, sent);
            return new Sent(sent.entry().number(), to.card().organisationName(), packed.people(), sent.target());
        }
    }

    MayLeave mayLeave(Contact to) {
        return new MayLeave(session.site().organisation(), to.card().organisation());
    }

    /// A file that finds no place was given to nobody: its number is taken back.
    private void place(UserFiles.Unplaced file, Numbered sent) {
        try {
            file.place(sent.target());
        } catch (RuntimeException refused) {
            session.write(ChangeNote.save(session.author()), writing -> {
                writing.removeBundle(sent.entry());
                return sent;
            });
            throw refused;
        }
    }

    /// Bears the site and its number, never a person's name.
    String fileName(long number) {
        return FileNames.slug(session.site().name()) + "-" + number + ".focale";
    }

    private static long lastChange(Reading reading) {
        return reading.changes(1).stream().mapToLong(ChangeEntry::number).findFirst().orElse(0);
    }
}
