package org.focale.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import org.focale.app.UseCases;
import org.focale.app.record.TakeBack;
import org.focale.app.settings.ListLookFile;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.base.Texts;
import org.focale.desktop.badge.BadgesCard;
import org.focale.desktop.badge.BadgesViewModel;
import org.focale.desktop.cv.CvVerbs;
import org.focale.desktop.cv.CvView;
import org.focale.desktop.cv.CvViewModel;
import org.focale.desktop.exchange.ExchangeView;
import org.focale.desktop.exchange.ExchangeViewModel;
import org.focale.desktop.importing.FileTies;
import org.focale.desktop.importing.ImportView;
import org.focale.desktop.importing.ImportViewModel;
import org.focale.desktop.importing.JoinView;
import org.focale.desktop.importing.JoinViewModel;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.desktop.letter.LetterTemplatesTab;
import org.focale.desktop.letter.LetterTemplatesViewModel;
import org.focale.desktop.letter.LettersView;
import org.focale.desktop.letter.LettersViewModel;
import org.focale.desktop.pathway.PlanParts;
import org.focale.desktop.pathway.PlanViewModel;
import org.focale.desktop.people.PeopleView;
import org.focale.desktop.people.PeopleViewModel;
import org.focale.desktop.person.CompareView;
import org.focale.desktop.person.CompareViewModel;
import org.focale.desktop.person.DiagnoseView;
import org.focale.desktop.person.DiagnoseViewModel;
import org.focale.desktop.person.PersonDoors;
import org.focale.desktop.person.PersonView;
import org.focale.desktop.person.PersonViewModel;
import org.focale.desktop.person.PlanSections;
import org.focale.desktop.placement.ProposedCard;
import org.focale.desktop.placement.ProposedViewModel;
import org.focale.desktop.retention.RetentionView;
import org.focale.desktop.retention.RetentionViewModel;
import org.focale.desktop.settings.SettingsView;
import org.focale.desktop.settings.SettingsViewModel;
import org.focale.desktop.shell.Place;
import org.focale.desktop.shell.RailEntry;
import org.focale.desktop.shell.SearchHit;
import org.focale.desktop.shell.ShellCommands;
import org.focale.desktop.shell.ShellViewModel;
import org.focale.desktop.today.TodayView;
import org.focale.desktop.today.TodayViewModel;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Contact;

/// The screens of one open workspace, and the ways between them: screens do not know each other, they are brought together here.
public final class Screens {

    private static final String TODAY = "today";
    static final String PEOPLE = "people";
    private static final String EXCHANGE = "exchange";
    private static final String SETTINGS = "settings";
    private static final int MOST_HITS = 6;

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final Runnable lock;
    private final SettingsViewModel settings;
    private final ListLookFile lists;
    private final Found found;
    private final Drafts drafts;
    private final ExchangeViewModel exchange;
    private final ImportViewModel importing;
    private final ActivityScreens activities;
    private final ShellViewModel shell;

    /// @param drafts of this workspace: what was begun before it was locked
    public Screens(UseCases cases, SettingsFile file, Theme theme, Jobs jobs, Dialogs dialogs, Words words, Drafts drafts, Runnable lock) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.drafts = drafts;
        this.lock = lock;
        this.lists = file.lists();
        this.found = new Found(texts, words, id -> person(id), this::person, id -> activities().partner(id));
        this.settings = new SettingsViewModel(cases, file, theme, jobs, dialogs, texts, this::sayWho);
        this.exchange = new ExchangeViewModel(cases, jobs, dialogs, words, id -> shell().open(person(id)));
        this.importing = new ImportViewModel(cases, jobs, dialogs, texts, () -> shell().openEntry(peopleEntry()));
        this.activities = new ActivityScreens(this, cases, jobs, dialogs, words, drafts);
        this.shell = new ShellViewModel(List.of(todayEntry(), peopleEntry(), activities.agendaEntry(), activities.activitiesEntry(),
                activities.directoryEntry(), exchangeEntry()), settingsEntry(), commands(), jobs);
        sayWho();
        // Nobody waits for them: until they are there, jobs are written freely.
        jobs.beside("", _ -> {
            cases.jobs().reload();
            return cases.jobs().list();
        }, _ -> { });
        jobs.beside("", _ -> {
            cases.peopleCases().search().load();
            return true;
        }, _ -> shell().searchAgain());
        cases.session().onChange(() -> jobs.onWindow(this::keepSearchReady));
    }

    /// The next key finds what was just saved, without waiting for it.
    private void keepSearchReady() {
        jobs.beside("", _ -> {
            cases.people().refresh();
            cases.peopleCases().search().catchUp();
            return true;
        }, _ -> { });
    }

    public ShellViewModel shell() {
        return shell;
    }

    /// The screens of what people take part in.
    public ActivityScreens activities() {
        return activities;
    }

    /// How the program looks and when it locks itself.
    ReadOnlyObjectProperty<Settings> settings() {
        return settings.settings();
    }

    /// Someone's file.
    public Place person(PersonId id) {
        return new Place(PEOPLE, id, () -> new FileScreen(id).whole());
    }

    /// Someone's file at one of its sections, as [PersonView#open] names them.
    public Place person(PersonId id, String section) {
        return new Place(PEOPLE, id + " " + section, () -> {
            var file = new FileScreen(id);
            file.view.open(section);
            return file.whole();
        });
    }

    /// Someone's file where a note is written.
    public Place writing(PersonId id) {
        return new Place(PEOPLE, id + " note", () -> {
            var view = new FileScreen(id).view;
            view.write();
            return view;
        });
    }

    /// The files that have been kept long enough.
    public Place retention() {
        return new Place(SETTINGS, "retention", () -> new RetentionView(
                new RetentionViewModel(cases, jobs, dialogs, words, id -> shell.open(person(id))), words));
    }

    /// The grid in which their soft skills are diagnosed, for one placement or for a situation to be chosen.
    public Place diagnosing(PersonId id, Optional<PlacementId> in) {
        return new Place(PEOPLE, "diagnose " + id.value() + in, () -> new DiagnoseView(
                new DiagnoseViewModel(cases, id, in, jobs, dialogs, words, drafts, shell::back), words, () -> shell().open(comparing(id))));
    }

    /// Two moments at which someone was observed.
    public Place comparing(PersonId id) {
        return new Place(PEOPLE, "compare " + id.value(), () -> new CompareView(new CompareViewModel(cases, id, jobs, words), words));
    }

    private Node proposed(PersonId id) {
        return new ProposedCard(new ProposedViewModel(cases, id, jobs, dialogs, words), dialogs, words);
    }

    /// Two files that may be of one person; the other one is still to be chosen where none is given.
    public Place joining(PersonId id, Optional<PersonId> other) {
        return new Place(PEOPLE, "join " + id.value() + other, () -> {
            var model = new JoinViewModel(cases, id, jobs, dialogs, texts, kept -> shell.open(person(kept)), () -> shell().back());
            other.ifPresent(model::compare);
            return new JoinView(model, words);
        });
    }

    /// Where a spreadsheet is taken in.
    public Place importing() {
        return new Place(PEOPLE, "import", () -> new ImportView(importing, words));
    }

    /// The letters that can be written to a person.
    public Place letters(PersonId id) {
        return new Place(PEOPLE, "letters " + id.value(), () -> new LettersView(new LettersViewModel(cases, id, jobs, dialogs, words), words));
    }

    /// Shows what these bundles would change.
    public void openBundles(List<Path> files) {
        shell.openEntry(exchangeEntry());
        exchange.open(files);
    }

    /// Shows what leaves with the next bundle for a partner to whom a file is handed over.
    void prepare(Contact to) {
        shell.openEntry(exchangeEntry());
        exchange.prepareTransfer(to);
    }

    /// Shows the fields in two versions.
    void openReview() {
        shell.openEntry(exchangeEntry());
        exchange.goDecide();
    }

    /// The file of one person with its CV: two families of screens that open each other's doors here.
    private final class FileScreen {
        private final PersonView view;
        private final PersonId id;

        FileScreen(PersonId id) {
            var file = new PersonViewModel(cases, id, jobs, dialogs, words, drafts);
            Consumer<Optional<PlacementId>> diagnose = in -> shell.open(diagnosing(id, in));
            var verbs = new CvVerbs(file::addExperience, file::addValidation, () -> diagnose.accept(Optional.empty()));
            var doors = new PersonDoors(diagnose, in -> shell.open(activities.placement(in)), () -> shell.open(comparing(id)),
                    () -> shell.open(joining(id, Optional.empty())), () -> proposed(id), Screens.this::prepare);
            this.view = new PersonView(file, words,
                    () -> new CvView(new CvViewModel(cases, id, jobs, dialogs, words, verbs), words,
                            new ProposedCard(new ProposedViewModel(cases, id, jobs, dialogs, words).besideSoftSkills(), dialogs, words),
                            file.locked()),
                    () -> plan(file, cases, jobs, dialogs, words), doors)
                    .letters(() -> shell.open(letters(id))).agenda(names -> activities.exportAgenda(id, names))
                    .badges(() -> new BadgesCard(new BadgesViewModel(cases, id, jobs, dialogs, words), words));
            this.id = id;
            jobs.latest().run(_ -> cases.cvs().prepare().one(id, texts), _ -> { });
        }

        /// With what ties it to other files.
        FileTies whole() {
            return new FileTies(cases, id, jobs, dialogs, texts, view, other -> shell.open(joining(id, Optional.of(other))));
        }
    }

    /// The plan as it stands in the file of its person.
    public static PlanSections plan(PersonViewModel file, UseCases cases, Jobs jobs, Dialogs dialogs, Words words) {
        var plan = new PlanViewModel(cases, file.id(), jobs, dialogs, words);
        var parts = new PlanParts(plan, words, file.locked());
        file.chosenPathway().subscribe(plan::choose);
        return new PlanSections(parts.phases(file::choosePathway), parts.objectives(), parts.barriers(), parts.followUps(), plan::listen);
    }

    private RailEntry todayEntry() {
        return new RailEntry(TODAY, Icons.TODAY, "today.rail",
                () -> new TodayView(new TodayViewModel(cases, jobs, dialogs, texts, drafts, new TodayDoors(this)), words));
    }

    private RailEntry peopleEntry() {
        return new RailEntry(PEOPLE, Icons.PEOPLE, "shell.people", () -> shown(people()));
    }

    private PeopleViewModel people() {
        return new PeopleViewModel(cases, jobs, dialogs, words, lists, id -> shell.open(person(id)));
    }

    /// Everybody, with the sheet that adds one more.
    void addPerson() {
        var shown = new ArrayList<PeopleView>();
        shell.open(new Place(PEOPLE, "add", () -> {
            shown.add(shown(people()));
            return shown.getFirst();
        }));
        shown.forEach(PeopleView::add);
    }

    private PeopleView shown(PeopleViewModel people) {
        var view = new PeopleView(people, words,
                new PeopleView.Doors(() -> shell.open(importing()), (one, other) -> shell.open(joining(one, Optional.of(other)))));
        ImportView.takeDrops(view, importing, () -> shell.open(importing()));
        return view;
    }

    private RailEntry exchangeEntry() {
        return new RailEntry(EXCHANGE, Icons.EXCHANGE, "shell.exchange", () -> new ExchangeView(exchange, words));
    }

    private RailEntry settingsEntry() {
        return new RailEntry(SETTINGS, Icons.SETTINGS, "shell.settings", () -> new SettingsView(settings, words, () -> shell().open(retention()),
                () -> new LetterTemplatesTab(new LetterTemplatesViewModel(cases, jobs, dialogs, texts, drafts), words)));
    }

    private void sayWho() {
        shell.who().set(cases.session().organisationName() + " · " + cases.session().author());
    }

    private ShellCommands commands() {
        return new ShellCommands() {
            @Override
            public List<SearchHit> search(String typed) {
                return found.of(cases.peopleCases().search().find(typed, MOST_HITS));
            }

            @Override
            public void undo() {
                jobs.save(progress -> cases.takeBack().last(progress), Screens.this::undone);
            }

            @Override
            public void lock() {
                lock.run();
            }
        };
    }

    private void undone(TakeBack.Outcome outcome) {
        dialogs.toast(new Toast(texts.get(switch (outcome) {
            case TakeBack.Outcome.TakenBack _ -> "shell.undone";
            case TakeBack.Outcome.NothingLeft _ -> "shell.undo.nothing";
            case TakeBack.Outcome.ChangedSince _ -> "shell.undo.changed";
            case TakeBack.Outcome.Erased _ -> "erasure.undo";
        })));
    }
}
