package org.focale.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import javax.print.PrintService;
import org.focale.app.Entrances;
import org.focale.app.UseCases;
import org.focale.app.creation.CreateWorkspace;
import org.focale.app.exchange.ExportCard;
import org.focale.app.file.Printers;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.ScriptedDialogs;
import org.focale.desktop.kit.Words;
import org.focale.document.pdf.CvDocument;
import org.focale.document.pdf.PdfPress;
import org.focale.document.pdf.PrintedPages;
import org.focale.domain.Kept;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Role;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.ChangeKind;
import org.focale.store.Disk;
import org.focale.store.OnDisk;
import org.focale.store.Reading;
import org.focale.store.SecondSite;
import org.focale.store.Workspace;
import org.focale.store.Workspaces;

/// An open encrypted workspace as a screen's test needs it: the use cases, jobs done at once, dialogs that answer by themselves.
public final class Office implements AutoCloseable {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK = Clock.fixed(Workspaces.NOW, PARIS);
    private static final CvDocument CVS = new CvDocument(new PdfPress());
    private static final Map<String, Made> MADE = new ConcurrentHashMap<>();
    private static final String PHRASE = "six mots que personne ne devine";

    /// The printers of this PC in the tests: none, until a test plugs one in.
    public final List<PrintService> printers = new ArrayList<>();
    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final Texts texts;
    public final Words words;
    public final Jobs jobs;
    public final Drafts drafts = new Drafts();
    public final UseCases cases;

    private Office(Workspace workspace, String author, Clock clock, long seed) {
        this(new Session(workspace, clock, new Ids(clock, new SplittableRandom(seed)), author), Locale.FRANCE);
    }

    private Office(Session session, Locale locale) {
        texts = Texts.in(locale);
        words = new Words(texts, CLOCK, PARIS);
        jobs = Jobs.direct(dialogs, texts);
        cases = UseCases.of(session, CVS, new Printers(() -> List.copyOf(printers), PrintedPages::send));
    }

    /// How many people are followed here.
    public int people() {
        return cases.session().read(Reading::people).size();
    }

    /// As the program creates it: nobody in it but Nadia Keller at work, and the programme.
    public static Office created(Path folder) {
        return copied("created", Locale.FRANCE, folder, (there, phrase) -> Entrances.at(CLOCK).create().create(new CreateWorkspace.Asked(there,
                "Les Jardins de l’Ill", Role.REFERENT, "Accueil", "Nadia Keller", "focale"), phrase, RecoveryKey.generate()));
    }

    /// The association of the samples.
    public static Office sample(Path folder, Locale locale) {
        return copied("association", locale, folder, (there, phrase) -> Entrances.at(CLOCK).sample().load("association", there, phrase));
    }

    /// Made once, and copied for each test: making a workspace takes many times longer.
    private static Office copied(String name, Locale locale, Path folder, BiFunction<Path, Passphrase, Session> make) {
        try (var phrase = new Passphrase(PHRASE.toCharArray())) {
            var made = MADE.computeIfAbsent(name, _ -> {
                Path there = Path.of("target", "made", ProcessHandle.current().pid() + "-" + name).toAbsolutePath();
                String author;
                try (var session = make.apply(there, phrase)) {
                    author = session.author();
                }
                Workspaces.quicken(there, phrase);
                return new Made(there, author);
            });
            var session = Entrances.at(CLOCK).open().open(OnDisk.copy(made.folder(), folder), phrase);
            session.workAs(made.author());
            return new Office(session, locale);
        }
    }

    /// A whole workspace that nobody works in.
    private record Made(Path folder, String author) {}

    /// The association of the tests, where Nadia Keller works.
    public static Office association(Path folder) {
        return new Office(Workspaces.fresh(folder, Workspaces.ASSOCIATION, Disk.real(), CLOCK), "Nadia Keller", CLOCK, 1);
    }

    /// The lead partner.
    public static Office lead(Path folder) {
        return new Office(Workspaces.fresh(folder, Workspaces.LEAD, Disk.real(), CLOCK), "Paul Roth", CLOCK, 2);
    }

    /// Another association, where Inès Weber works.
    public static Office third(Path folder) {
        return new Office(Workspaces.fresh(folder, new Workspaces.Fresh("Horizon Meinau", Role.REFERENT, "Bureau"), Disk.real(), CLOCK),
                "Inès Weber", CLOCK, 4);
    }

    /// Another PC of the same association, where Samir Benali works.
    public Office second(Path folder) {
        return new Office(SecondSite.fresh(folder, cases.session().workspace()), "Samir Benali", CLOCK, 3);
    }

    /// Takes the other's card in and compares its fingerprint.
    public void trust(Office other) {
        var card = other.cases.card().card();
        if (cases.trust().isOwnComputer(card)) {
            cases.trust().trustOwnComputer(card, ExportCard.fingerprint(card));
        } else {
            cases.trust().trust(card, ExportCard.fingerprint(card));
        }
    }

    /// Seals everything for the other, as a file in this folder.
    public Path sendTo(Office other, Path folder) {
        var to = cases.session().read(Reading::contacts).stream()
                .filter(contact -> contact.card().site().equals(other.cases.session().site().id())).findFirst().orElseThrow();
        try {
            return cases.send().send(to, Files.createDirectories(folder), Progress.NONE).file();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The same words with ordinary spaces.
    public static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    public Session session() {
        return cases.session();
    }

    /// Someone who is there, by name.
    public PersonId find(String displayName) {
        return session().read(reading -> reading.all(Person.class)).stream()
                .filter(person -> person.displayName().equals(displayName)).findFirst().orElseThrow().id();
    }

    public void save(Kept... records) {
        cases.saves().createAll(List.of(records), ChangeKind.SAVE, Progress.NONE);
    }

    @Override
    public void close() {
        cases.session().close();
    }
}
