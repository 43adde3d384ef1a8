package org.focale.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.record.FieldHistory;
import org.focale.app.record.Saves;
import org.focale.app.review.DecideVersions;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.SiteId;
import org.focale.exchange.BundleWriter;
import org.focale.exchange.Carried;
import org.focale.exchange.Forge;
import org.focale.exchange.Line;
import org.focale.exchange.Manifest;
import org.focale.exchange.Party;
import org.focale.exchange.Payload;
import org.focale.exchange.Plain;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeEntry;
import org.focale.store.Disk;
import org.focale.store.FileClaim;
import org.focale.store.OnDisk;
import org.focale.store.SecondSite;
import org.focale.store.StoreDigest;
import org.focale.store.WaitingRecord;
import org.focale.store.Workspace;
import org.focale.store.Workspaces;

/// One PC with its workspace open, and the use cases of exchange in it. Its files go to a folder of its own, as on a key.
final class Post implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Workspaces.NOW, ZoneId.of("Europe/Paris"));

    final Session session;
    final Saves saves;
    final FieldHistory history;
    final ExportCard card;
    final TrustCard trust;
    final SendBundle send;
    final ReceiveBundle receive;
    final InvitationCases invitations;
    final ReadTwoVersions versions;
    final DecideVersions decide;
    private final Path key;

    private Post(Workspace workspace, String author) {
        this.session = new Session(workspace, CLOCK, new Ids(CLOCK, new SecureRandom()), author);
        this.saves = new Saves(session);
        this.history = new FieldHistory(session);
        this.card = new ExportCard(session);
        this.trust = new TrustCard(session);
        this.send = new SendBundle(session, card);
        this.receive = new ReceiveBundle(session, card);
        this.invitations = InvitationCases.of(session, card, trust);
        this.versions = new ReadTwoVersions(session);
        this.decide = new DecideVersions(session, saves);
        this.key = workspace.folder().resolveSibling(workspace.folder().getFileName() + "-key");
        try {
            Files.createDirectories(key);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Post association(Path folder) {
        return association(folder, Disk.real());
    }

    static Post association(Path folder, Disk disk) {
        return new Post(Workspaces.fresh(folder.resolve("association"), Workspaces.ASSOCIATION, disk, Workspaces.CLOCK), "Nadia Keller");
    }

    static Post lead(Path folder) {
        return lead(folder, Disk.real());
    }

    static Post lead(Path folder, Disk disk) {
        return new Post(Workspaces.fresh(folder.resolve("lead"), Workspaces.LEAD, disk, Workspaces.CLOCK), "Paul Roth");
    }

    static Post third(Path folder) {
        return new Post(Workspaces.fresh(folder.resolve("third"), new Workspaces.Fresh("Horizon Meinau", Workspaces.ASSOCIATION.role(), "Bureau"),
                Disk.real(), Workspaces.CLOCK), "Inès Weber");
    }

    /// An association that calls itself and its site so.
    static Post named(Path folder, String organisation, String site) {
        return new Post(Workspaces.fresh(folder.resolve("named"), new Workspaces.Fresh(organisation, Workspaces.ASSOCIATION.role(), site),
                Disk.real(), Workspaces.CLOCK), "Nadia Keller");
    }

    /// The workspace in a folder that was copied.
    static Post copied(Path folder) {
        return new Post(Workspaces.open(folder), "Nadia Keller");
    }

    /// The workspace of another Java, which made it with this key on paper.
    static Post copied(Path folder, String paper) {
        return new Post(Workspaces.open(folder, paper), "Nadia Keller");
    }

    /// A workspace made with an invitation, as the program makes it.
    static Post invited(Path folder, Path invitation, String organisation, boolean compared) {
        var accept = new AcceptInvitation(Disk.real(), CLOCK, new Ids(CLOCK, new SecureRandom()));
        try (var phrase = new Passphrase("six mots que personne ne devine".toCharArray())) {
            var session = accept.accept(new AcceptInvitation.Asked(folder.resolve(organisation), organisation, "Poste de " + organisation,
                    "Inès Weber", accept.read(invitation), compared), phrase, RecoveryKey.generate());
            return new Post(session.workspace(), "Inès Weber");
        }
    }

    /// Another PC of the same organisation.
    Post second(Path folder) {
        return new Post(SecondSite.fresh(folder.resolve("second"), session.workspace()), "Ali Demir");
    }

    /// Takes the other's card in, without having called.
    void keep(Post other) {
        trust.keep(trust.read(other.cardFile()));
    }

    /// Takes the other's card in and compares its fingerprint.
    void trust(Post other) {
        var read = trust.read(other.cardFile());
        if (trust.isOwnComputer(read)) {
            trust.trustOwnComputer(read, ExportCard.fingerprint(other.card.card()));
        } else {
            trust.trust(read, ExportCard.fingerprint(other.card.card()));
        }
    }

    Path cardFile() {
        card.export(key.resolve("card.json"));
        return key.resolve("card.json");
    }

    Person add(String firstName, String lastName) {
        var person = Person.named(new PersonId(UUID.randomUUID()), firstName, lastName);
        saves.create(person);
        return person;
    }

    /// The person agrees that the lead partner gets so much of the file.
    Consent agree(Person whose, SharedScope scope) {
        var consent = new Consent(new ConsentId(UUID.randomUUID()), whose.id(), scope, "", session.today(), null, null, "papier signé");
        saves.create(consent);
        return consent;
    }

    Person person(Person whose) {
        return session.read(reading -> reading.find(Person.class, whose.id())).orElseThrow();
    }

    /// Writes the telephone over whatever versions stand there.
    void phone(Person whose, String phone) {
        saves.decide(Codecs.of(whose).key(whose), Map.of("phone", new Value.Text(phone)));
    }

    List<String> phones(Person whose) {
        return history.versions(whose, "phone").stream().map(version -> ((Value.Text) version.value()).text()).toList();
    }

    /// Seals everything for the other.
    Path sendTo(Post other) {
        var contact = session.read(reading -> reading.contacts()).stream()
                .filter(it -> it.card().site().equals(other.session.site().id())).findFirst().orElseThrow();
        return send.send(contact, key, Progress.NONE).file();
    }

    Received.Opened preview(Path bundle) {
        return (Received.Opened) receive.preview(bundle, Progress.NONE);
    }

    Received.Opened open(Path bundle) {
        return (Received.Opened) receive.apply(bundle, Progress.NONE);
    }

    /// What this site would never send by itself, signed by it all the same.
    Path forge(Post to, List<RecordState> records) {
        return forge(to, Plain.upTo(1), withFiles(records));
    }

    /// The same, saying anything of the exchange and carrying any line.
    Path forge(Post to, Manifest.Draft.Told told, Carried carried) {
        var draft = new Manifest.Draft("0.1.0", UUID.randomUUID(), 99, Workspaces.NOW, card.card(), life().id(),
                session.workspace().keys().recovery(), List.of(to.card.card()), told);
        Path file = key.resolve(draft.bundle() + ".focale");
        try {
            new BundleWriter().write(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), draft,
                    Payload.pack(carried, Progress.NONE), session.workspace().keys().signing(), Progress.NONE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    /// A bundle written by hand, signed with this site's key.
    Forge forgery(Post to) {
        return Forge.bundle(party(), to.party());
    }

    private Party party() {
        var keys = session.workspace().keys();
        return new Party(card.card(), life().id(), keys.identity(), keys.signing(), Workspaces.PAPER.identity());
    }

    /// These bytes in a file beside the workspace.
    Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(key, "forged", ".focale"), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Each file is told to be this organisation's own.
    private Carried withFiles(List<RecordState> records) {
        return each -> {
            var told = new HashSet<PersonId>();
            for (RecordState record : records) {
                if (record.home() instanceof Home.OfPerson(PersonId person) && told.add(person)) {
                    each.accept(new Line.OfFile(person, Claim.first(session.organisation()), SharedScope.WHOLE_FILE, 1));
                }
            }
            Carried.records(records).each(each);
        };
    }

    /// The present incarnation of this site.
    Incarnation life() {
        return session.workspace().preview(writing -> writing.pen().incarnation());
    }

    List<RecordState> states() {
        return session.read(reading -> {
            var states = new ArrayList<RecordState>();
            reading.eachState(states::add);
            return states;
        });
    }

    /// Every row of every table here, in a few words for each.
    ///
    /// @param without tables, and columns as `TABLE.COLUMN`, that are not looked at
    SortedMap<String, String> digest(Set<String> without) {
        try {
            var copy = Files.createTempDirectory(key.getParent(), "digest");
            return StoreDigest.of(OnDisk.copy(session.workspace().folder(), copy), without);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What came and was not taken in.
    List<WaitingRecord> waiting() {
        return session.read(reading -> reading.exchange().waiting(100_000));
    }

    /// All that an import or a sending changes here, to be compared before and after.
    Standing standing() {
        return session.read(reading -> {
            var states = new ArrayList<RecordState>();
            reading.eachState(states::add);
            return new Standing(states, reading.bundles(), reading.exchange().links(), reading.exchange().waiting(100_000),
                    reading.changes(100_000), Map.copyOf(reading.exchange().claims()));
        });
    }

    record Standing(List<RecordState> states, List<BundleEntry> bundles, Map<SiteId, Link> links, List<WaitingRecord> waiting,
            List<ChangeEntry> changes, Map<PersonId, FileClaim> claims) {}

    /// Files beside the workspace that this PC wrote.
    List<String> files() {
        try (var files = Files.list(key)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path key() {
        return key;
    }

    @Override
    public void close() {
        session.close();
    }
}
