package org.focale.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.focale.app.settings.Settings;
import org.focale.app.settings.SettingsFile;
import org.focale.base.Refused;
import org.focale.desktop.Office;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Toast;
import org.focale.domain.Kept;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.site.Worker;
import org.focale.domain.site.WorkerId;
import org.focale.seal.Passphrase;
import org.focale.store.Disk;
import org.focale.store.Workspace;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is chosen takes effect at once and is remembered.
class SettingsViewModelTest {

    @TempDir
    Path folder;

    private final Theme theme = new Theme(new Look(false, 100));
    private final List<String> told = new ArrayList<>();
    private Office office;
    private SettingsFile file;
    private SettingsViewModel settings;

    @BeforeEach
    void open() {
        office = Office.association(folder.resolve("espace"));
        file = new SettingsFile(folder.resolve("settings.json"));
        settings = new SettingsViewModel(office.cases, file, theme, office.jobs, office.dialogs, office.texts,
                () -> told.add(office.cases.session().author()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theLookChangesAtOnceAndIsRemembered() {
        settings.dark(true);
        settings.textPercent(150);

        assertEquals(new Look(true, 150), theme.look().get());
        assertEquals(new Settings("fr", true, 150, 15, List.of()), file.read());
        assertEquals(file.read(), settings.settings().get());
    }

    @Test
    void theLanguageComesWithTheNextOpening() {
        settings.language("en");

        assertEquals("en", file.read().language());
        assertEquals(List.of("La langue changera à la prochaine ouverture du programme."), toasts());
    }

    @Test
    void theLockMayBeLaterOrNever() {
        settings.lockAfter(0);

        assertEquals(0, file.read().lockAfterMinutes());
    }

    @Test
    void someoneIsAddedAndChosen() {
        settings.addWorker("  Samir Benali ", () -> told.add("added"));
        var samir = settings.workers().stream().filter(worker -> worker.name().equals("Samir Benali")).findFirst().orElseThrow();
        settings.workAs(samir);

        assertEquals("Samir Benali", settings.author());
        assertEquals(List.of("added", "Samir Benali"), told);
    }

    @Test
    void someoneIsCalledOtherwiseWhereTheyWorkNow() {
        var samir = added("Samir Benali");
        settings.workAs(samir);
        var person = office.cases.addPerson().add("Awa", "Diallo", LocalDate.of(2026, 9, 1));
        office.cases.timeline().tasks().add(person, "Rappeler", null, "Samir Benali");
        var note = office.cases.timeline().notes().fresh(person).withText("Vu au local");
        office.cases.timeline().notes().write(note);
        office.dialogs.answer("Samir Roth");

        settings.renameWorker(samir, () -> told.add("renamed"));

        assertEquals(List.of("Samir Roth"), settings.workers().stream().map(Worker::name).toList());
        assertEquals("Samir Roth", settings.author());
        assertEquals("Samir Roth", all(Task.class).getFirst().who());
        assertEquals("Samir Roth", all(Pathway.class).getFirst().referent());
        assertEquals("Samir Benali", all(Note.class).getFirst().author());
        assertTrue(told.contains("renamed"));
    }

    /// Two computers of one organisation wrote her down before they heard of each other.
    private void twin(String name) {
        office.save(new Worker(new WorkerId(UUID.randomUUID()), name, ""));
    }

    @Test
    void whoWasWrittenDownOnTwoComputersStandsOnce() {
        added("Inès Weber");
        twin("ines weber");

        assertEquals(1, settings.workers().size());
        assertEquals(1, office.cases.timeline().thread().workers().size());
    }

    @Test
    void whoStandsOnceIsRenamedAndTakenOffAltogether() {
        var ines = added("Inès Weber");
        twin("ines weber");
        var person = office.cases.addPerson().add("Awa", "Diallo", LocalDate.of(2026, 9, 1));
        office.cases.timeline().tasks().add(person, "Rappeler", null, "ines weber");
        office.dialogs.answer("Inès Roth");

        settings.renameWorker(ines, () -> told.add("renamed"));

        assertEquals(List.of("Inès Roth", "Inès Roth"), all(Worker.class).stream().map(Worker::name).toList());
        assertEquals("Inès Roth", all(Task.class).getFirst().who());
        settings.removeWorker(settings.workers().getFirst(), () -> told.add("removed"));
        assertEquals(List.of(), all(Worker.class));
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(1, settings.workers().size());
    }

    @Test
    void twoPeopleAreNotCalledTheSame() {
        added("Samir Benali");
        var nadia = added("Nadia Roth");
        office.dialogs.answer("samir  benali");

        settings.renameWorker(nadia, () -> told.add("renamed"));

        assertEquals(List.of("app.worker.already-here"), office.dialogs.refusals.stream().map(Refused::key).toList());
    }

    @Test
    void someoneIsTakenOffTheListAndBroughtBackFromTheMessage() {
        var samir = added("Samir Benali");

        settings.removeWorker(samir, () -> told.add("removed"));
        assertEquals(List.of(), settings.workers());
        assertEquals("Samir Benali n’est plus dans la liste. Ce qui a été écrit reste.", toasts().getLast());

        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(List.of(samir), settings.workers());
    }

    @Test
    void whoIsAtWorkStaysOnTheList() {
        var samir = added("Samir Benali");
        settings.workAs(samir);

        settings.removeWorker(samir, () -> told.add("removed"));

        assertEquals(List.of("app.worker.at-work"), office.dialogs.refusals.stream().map(Refused::key).toList());
        assertEquals(List.of(samir), settings.workers());
    }

    private Worker added(String name) {
        settings.addWorker(name, () -> { });
        return settings.workers().stream().filter(worker -> worker.name().equals(name)).findFirst().orElseThrow();
    }

    private <R extends Kept> List<R> all(Class<R> type) {
        return office.session().read(reading -> reading.all(type));
    }

    @Test
    void nobodyWithoutANameIsAdded() {
        settings.addWorker("  ", () -> told.add("added"));

        assertEquals(List.of("app.record.worker.name"), office.dialogs.refusals.stream().map(Refused::key).toList());
        assertEquals(List.of(), told);
        assertEquals(List.of(), settings.workers().stream().map(Worker::name).toList());
    }

    @Test
    void aNewPassphraseIsTypedTwiceAndLongEnough() {
        assertEquals("Cette phrase est trop courte\u00a0: 12 lettres au moins.",
                settings.changePassphrase("onze lettre", "onze lettre", () -> told.add("done")));
        assertEquals("Les deux phrases ne sont pas les mêmes. Retapez-les.",
                settings.changePassphrase("neige canal pomme", "neige canal poire", () -> told.add("done")));
        assertEquals(List.of(), told);
    }

    @Test
    void theNewPassphraseOpens() {
        assertEquals("", settings.changePassphrase("neige canal pomme", "neige canal pomme", () -> told.add("done")));

        assertEquals(List.of("done"), told);
        assertEquals(List.of("La phrase de passe est changée."), toasts());
        office.close();
        try (var phrase = new Passphrase("neige canal pomme".toCharArray());
                var workspace = Workspace.open(folder.resolve("espace"), phrase, Disk.real(), Workspaces.CLOCK)) {
            assertTrue(workspace.check().isWell());
        }
    }

    @Test
    void theWorkspaceIsReadWholeAndSaidToBeSound() {
        settings.check();

        assertEquals(List.of("Tout est en ordre\u00a0: 1 fiche relue."), toasts());
    }

    @Test
    void whatIsReadAloudIsTheFingerprintOfTheCard() {
        assertTrue(settings.fingerprint().matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"), settings.fingerprint());
        assertEquals("Les Jardins de l’Ill", settings.organisation());
        assertEquals("Poste de l’accueil", settings.site());
        assertTrue(settings.folder().endsWith("espace"));
    }

    private List<String> toasts() {
        return office.dialogs.toasts.stream().map(Toast::message).toList();
    }
}
