package org.focale.app.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.base.Progress;
import org.focale.base.Version;
import org.focale.change.share.Link;
import org.focale.domain.site.Contact;
import org.focale.domain.site.ContactCard;
import org.focale.exchange.BundleWriter;
import org.focale.exchange.Carried;
import org.focale.exchange.Line;
import org.focale.exchange.Manifest;
import org.focale.exchange.Payload;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.focale.store.Writing;

/// Seals what this workspace may tell a partner and the partner has not acknowledged: since its last receipt, not since the last sending, so
/// that a lost bundle is made up for by the next (exchange.md §2).
public final class SendBundle {

    /// Bytes after which a new bundle begins: what a mailbox takes.
    static final long MOST = 24L << 20;

    private final Session session;
    private final ExportCard card;
    private final long most;

    public SendBundle(Session session, ExportCard card) {
        this(session, card, MOST);
    }

    SendBundle(Session session, ExportCard card, long most) {
        this.session = session;
        this.card = card;
        this.most = most;
    }

    /// What was sealed, and where.
    ///
    /// @param number of the last bundle
    /// @param people of how many something left
    /// @param kind   as the manifest says it
    /// @param files  one for each part
    public record Sent(long number, String to, int people, int records, String kind, List<Path> files) {

        public Sent {
            files = List.copyOf(files);
        }

        public Path file() {
            return files.getFirst();
        }
    }

    /// What leaves, as it was in one moment.
    record Packed(List<Payload> parts, String kind, Link.Range range, Link link, List<Long> pending) {

        int people() {
            return parts.stream().mapToInt(Payload::files).sum();
        }

        int records() {
            return parts.stream().mapToInt(Payload::records).sum();
        }

        /// The same for the same content.
        List<String> fingerprint() {
            return parts.stream().map(Payload::sha256).toList();
        }
    }

    /// @param isNamed whether somebody chose that name; where the program did, nothing that stands there is replaced
    private record Numbered(BundleEntry entry, UserFiles.Unplaced file, Path target, boolean isNamed) {

        Path place() {
            if (!isNamed) {
                return file.placeBeside(target);
            }
            file.place(target);
            return target;
        }
    }

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

    /// Packs beside whoever saves meanwhile; then numbers, signs, seals and notes the bundles in one transaction. Each file takes its name
    /// last: should the computer stop in between, a number is missing, which the next bundle heals; it is never given twice.
    ///
    /// @param out a file, or a folder where it is called `<site>-<number>.focale`; where there are several parts, its folder. A site that went
    ///            back to an older copy gives numbers anew: a file that bears such a name already may be all that is left of what it was,
    ///            and stays
    /// @throws PartnerNotVerified, PartnerBlocked, PartnerRevoked when nothing may go there
    /// @throws org.focale.base.Refused when it is too big, or the place cannot be written; no number is used up then
    public Sent send(Contact to, Path out, Progress progress) {
        return seal(to, packed(to, progress), out, progress);
    }

    /// The same, if what leaves is still what was shown.
    ///
    /// @throws LeavesDifferently when something was saved since that changes it
    public Sent send(PrepareSend.Leaving shown, Path out, Progress progress) {
        var packed = packed(shown.to(), progress);
        if (!packed.fingerprint().equals(shown.fingerprint())) {
            throw new LeavesDifferently();
        }
        return seal(shown.to(), packed, out, progress);
    }

    /// Tells the partner what came of it, and nothing else.
    public Sent receipt(Contact to, Path out, Progress progress) {
        TrustedPartner.checked(to);
        var packed = session.read(reading -> {
            var outgoing = Outgoing.of(session, reading, to);
            return new Packed(Payload.pack(_ -> { }, most, progress), Manifest.RECEIPT,
                    new Link.Range(outgoing.link().acknowledged(), outgoing.link().acknowledged()), outgoing.link(), List.of());
        });
        return seal(to, packed, out, progress);
    }

    /// A receipt for every verified partner of whom something came since one last sent to them, in one folder.
    public List<Sent> receipts(Path folder, Progress progress) {
        var owed = session.read(reading -> {
            var bundles = reading.bundles();
            return reading.contacts().stream().filter(contact -> contact.isVerified() && Receipts.isOwed(bundles, contact.card().site())).toList();
        });
        UserFiles.in(folder).close(); // makes the folder, or says why it cannot be
        return owed.stream().map(contact -> receipt(contact, folder, progress)).toList();
    }

    Packed packed(Contact to, Progress progress) {
        return packed(to, _ -> _ -> { }, (_, packed) -> packed, progress);
    }

    /// The same, looked at line by line while it is packed: it is read once, and what was seen is what was packed.
    ///
    /// @param looks begins to look; anew should the packing begin anew
    /// @param made  of what was seen and what was packed, in the same reading
    <L extends Consumer<Line>, T> T packed(Contact to, Function<Reading, L> looks, BiFunction<L, Packed, T> made, Progress progress) {
        TrustedPartner.checked(to);
        Outgoing.noteScopes(session, to);
        return session.read(reading -> {
            var outgoing = Outgoing.of(session, reading, to);
            var looking = new ArrayList<L>();
            var packed = packed(reading, outgoing, each -> {
                var look = looks.apply(reading);
                looking.add(look);
                outgoing.each(line -> {
                    look.accept(line);
                    each.accept(line);
                });
            }, to, progress);
            return made.apply(looking.getLast(), packed);
        });
    }

    private Packed packed(Reading reading, Outgoing outgoing, Carried carried, Contact to, Progress progress) {
        var link = outgoing.link();
        var parts = Payload.pack(carried, most, progress);
        boolean isEmpty = parts.stream().allMatch(Payload::isEmpty);
        String kind = isEmpty ? Manifest.RECEIPT : outgoing.isTransfer() ? Manifest.TRANSFER
                : link.acknowledged() == 0 ? Manifest.FULL : Manifest.CHANGES;
        return new Packed(parts, kind, new Link.Range(link.acknowledged(), outgoing.upTo()), link, pending(reading, to, link));
    }

    /// Numbers of what was sent in this life and not acknowledged.
    private static List<Long> pending(Reading reading, Contact to, Link link) {
        var life = reading.exchange().life().id();
        return reading.bundles().stream().filter(entry -> entry.sent() && entry.peer().equals(to.card().site())
                        && life.equals(entry.carried().life()) && entry.carried().upTo() > link.acknowledged())
                .map(BundleEntry::number).sorted().toList();
    }

    private Sent seal(Contact to, Packed packed, Path out, Progress progress) {
        boolean inFolder = Files.isDirectory(out);
        var folder = inFolder ? out : UserFiles.folderOf(out);
        var files = new ArrayList<UserFiles.Unplaced>();
        try {
            packed.parts().forEach(_ -> files.add(UserFiles.in(folder)));
            var sealed = session.write(ChangeNote.save(session.author()), writing -> {
                writing.exchange().forgetBefore();
                var numbered = new ArrayList<Numbered>();
                var series = session.ids().next();
                for (int i = 0; i < files.size(); i++) {
                    var entry = seal(writing, to, packed, i, series, files.get(i), progress);
                    boolean named = !inFolder && files.size() == 1;
                    numbered.add(new Numbered(entry, files.get(i), named ? out : folder.resolve(fileName(entry.number())), named));
                }
                return numbered;
            });
            return new Sent(sealed.getLast().entry().number(), to.card().organisationName(), packed.people(), packed.records(), packed.kind(),
                    place(sealed));
        } finally {
            files.forEach(UserFiles.Unplaced::close);
        }
    }

    private BundleEntry seal(Writing writing, Contact to, Packed packed, int index, UUID series, UserFiles.Unplaced file, Progress progress) {
        var payload = packed.parts().get(index);
        var life = writing.pen().incarnation();
        var link = packed.link();
        var acknowledged = link.life() == null ? List.<Manifest.Acknowledgement>of()
                : List.of(new Manifest.Acknowledgement(to.card().site(), link.life(), link.have()));
        var told = new Manifest.Draft.Told(packed.kind(), packed.range(), acknowledged,
                new Manifest.Series(series, index + 1, packed.parts().size()), packed.pending());
        var draft = new Manifest.Draft(Version.current(), session.ids().next(), writing.lastSentNumber() + 1, session.clock().instant(),
                card.card(), life.id(), session.workspace().keys().recovery(), List.of(to.card()), told);
        file.fill(channel -> new BundleWriter().write(channel, draft, payload, session.workspace().keys().signing(), progress));
        var entry = new BundleEntry(draft.bundle(), true, to.card().site(), to.card().organisationName(), draft.number(), draft.writtenAt(),
                payload.records(), new BundleEntry.Carried(packed.kind(), life.id(), packed.range().from(), packed.range().upTo(), series,
                        index + 1, packed.parts().size(), payload.files()));
        writing.putBundle(entry);
        return entry;
    }

    /// A file that finds no place was given to nobody: its number is taken back, and so are those of its other parts.
    private List<Path> place(List<Numbered> sealed) {
        var placed = new ArrayList<Path>();
        try {
            sealed.forEach(each -> placed.add(each.place()));
            return placed;
        } catch (RuntimeException refused) {
            placed.forEach(UserFiles::delete);
            session.write(ChangeNote.save(session.author()), writing -> {
                sealed.forEach(each -> writing.removeBundle(each.entry()));
                return sealed;
            });
            throw refused;
        }
    }

    /// Bears the site and its number, never a person's name.
    String fileName(long number) {
        return FileNames.slug(session.site().name()) + "-" + number + ".focale";
    }
}
