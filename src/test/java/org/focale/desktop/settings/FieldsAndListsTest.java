package org.focale.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.focale.app.reference.Choice;
import org.focale.base.Refused;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Toast;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.programme.PositiveExit;
import org.focale.domain.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an association says of its fields, lists, programmes and jobs, without a window.
class FieldsAndListsTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private Office office;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("espace"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aFieldIsAddedRenamedRetiredAndAskedAgain() {
        var own = ownFields();
        own.add("Quartier", OwnFieldKind.TEXT, List.of(), () -> told.add("added"), refusal -> told.add(refusal.key()));
        own.add("quartier", OwnFieldKind.DATE, List.of(), () -> told.add("added"), refusal -> told.add(refusal.key()));
        assertEquals(List.of("added", "app.own.already-here"), told);

        own.edit(fields(own).getFirst());
        Objects.requireNonNull(own.open().get()).set("label", "Quartier de vie");
        assertEquals("Quartier de vie", fields(own).getFirst().label());
        own.retire(fields(own).getFirst(), true);
        assertTrue(fields(own).getFirst().retired());
        press("« Quartier de vie » n’est plus demandé. Ce qui a été répondu reste lisible.");
        assertEquals(false, fields(own).getFirst().retired());
    }

    @Test
    void aDeletedFieldComesBackWithItsMessage() {
        var own = ownFields();
        own.add("Quartier", OwnFieldKind.TEXT, List.of(), () -> { }, refusal -> told.add(refusal.key()));
        own.edit(fields(own).getFirst());
        own.delete(fields(own).getFirst());
        assertEquals(List.of(), fields(own));
        assertNull(own.open().get());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(1, fields(own).size());
    }

    @Test
    void aChoiceThatIsTakenAwayStaysInTheFileThatSaysIt() {
        var mirela = Someone.mirela();
        office.save(mirela.records());
        var field = office.cases.own().add("Garde", OwnFieldKind.CHOICE, List.of("Crèche", "Famille"));
        office.save(OwnValue.of(mirela.id(), field.id(), "Famille"));
        var own = ownFields();
        own.edit(field);
        Objects.requireNonNull(own.open().get()).set("choices", List.of("Crèche"));

        assertEquals("Famille", office.cases.own().read().answer(mirela.id(), field).value());
    }

    @Test
    void aListShowsItsOwnValuesAndNeverForgetsWhatWasRecorded() {
        var lists = new ListsViewModel(office.cases, office.jobs, office.dialogs, office.texts);
        lists.listen();
        lists.add("Papiers", "", () -> told.add("added"), refusal -> told.add(refusal.key()));
        var papers = value(lists, "Papiers");
        var recorded = papers.coded();
        office.dialogs.answer("Papiers d’identité");
        lists.rename(papers);
        lists.retire(value(lists, "Papiers d’identité"), true);

        assertTrue(value(lists, "Papiers d’identité").retired());
        assertEquals("Papiers", recorded.label());
        assertEquals(recorded.code(), value(lists, "Papiers d’identité").coded().code());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertTrue(!value(lists, "Papiers d’identité").retired());
    }

    @Test
    void aPublishedWordThatWasChangedIsToldAndBroughtBack() {
        var lists = new ListsViewModel(office.cases, office.jobs, office.dialogs, office.texts);
        lists.listen();
        office.dialogs.answer("Transports");
        lists.rename(value(lists, "Mobilité"));
        assertEquals("Mobilité", lists.published(value(lists, "Transports")).orElseThrow());
        lists.callAsPublished(value(lists, "Transports"));

        assertTrue(lists.published(value(lists, "Mobilité")).isEmpty());
    }

    @Test
    void aProgrammeIsFoundAddedAndFilledIn() {
        var programmes = programmes();
        programmes.goAdd();
        programmes.typed().set("lille vitamine");
        assertEquals(List.of(), programmes.found().get());
        programmes.typed().set("vitamine");
        assertEquals(List.of("audace"), programmes.found().get().stream().map(Programme::key).toList());
        programmes.add(programmes.found().get().getFirst());
        var editor = Objects.requireNonNull(programmes.open().get());
        assertEquals("audace", editor.record().get().key());

        var exit = new PositiveExit("CDD de 6 mois et plus", List.of(ExitCategory.FIXED_TERM_JOB), 6);
        editor.set("positiveExits", ProgrammesViewModel.with(editor.record().get().positiveExits(), 0, exit));
        editor.set("followUpMonths", List.of(3, 6, 12));
        var kept = office.cases.programmes().find("audace").orElseThrow();
        assertEquals(List.of(exit), kept.positiveExits());
        assertEquals(List.of(3, 6, 12), kept.followUpMonths());

        programmes.set(editor, "positiveExits", ProgrammesViewModel.without(kept.positiveExits(), 0), "enlevé");
        assertEquals(List.of(), editor.record().get().positiveExits());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(List.of(exit), editor.record().get().positiveExits());
    }

    @Test
    void groupsAndPeopleReachedAreCountedWithoutNames() {
        var programmes = programmes();
        programmes.addGroup("Automne", () -> told.add("opened"), refusal -> told.add(refusal.key()));
        programmes.addGroup("automne ", () -> told.add("opened"), refusal -> told.add(refusal.key()));
        programmes.count("", LocalDate.of(2026, 11, 20), 34, "Marché", "stand", () -> told.add("counted"));
        assertEquals(List.of("opened", "app.programme.group-already-here", "counted"), told);
        assertEquals(34, programmes.beside().get().reached().getFirst().people());

        programmes.renameGroup(programmes.beside().get().groups().getFirst(), "Promotion d’automne");
        assertEquals("Promotion d’automne", programmes.beside().get().groups().getFirst().group().name());
        programmes.delete(programmes.beside().get().reached().getFirst(), "enlevé");
        assertEquals(List.of(), programmes.beside().get().reached());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(1, programmes.beside().get().reached().size());
    }

    @Test
    void jobsComeFromTheFileThatIsChosen() throws IOException {
        var jobs = new JobListViewModel(office.cases, office.jobs, office.dialogs, office.texts);
        jobs.listen();
        var wrong = Files.writeString(folder.resolve("x.csv"), "a;b\n1;2\n");
        office.dialogs.answer(wrong);
        jobs.importFile();
        assertEquals(List.of("app.reference.jobs.wrong-file"), office.dialogs.refusals.stream().map(Refused::key).toList());
        assertTrue(jobs.list().get().isEmpty());

        office.dialogs.answer(Files.writeString(folder.resolve("unix_referentiel_appellation_v460_utf8.csv"),
                "code_ogr;code_rome;libelle_appellation_long\n11573;D1102;Boulanger / Boulangère\n"));
        jobs.importFile();
        assertEquals("v460", jobs.list().get().orElseThrow().version());
        assertEquals(List.of("Boulanger / Boulangère"), jobs.suggestions("boul"));
        assertEquals("D1102", jobs.code("Boulanger / Boulangère").orElseThrow());
        assertEquals("1 métier importé (version v460).", office.dialogs.toasts.getLast().message());
    }

    private OwnFieldsViewModel ownFields() {
        var own = new OwnFieldsViewModel(office.cases, office.jobs, office.dialogs, office.texts);
        own.listen();
        return own;
    }

    private ProgrammesViewModel programmes() {
        var programmes = new ProgrammesViewModel(office.cases, office.jobs, office.dialogs, office.texts);
        programmes.listen();
        return programmes;
    }

    private static List<OwnField> fields(OwnFieldsViewModel own) {
        return Objects.requireNonNull(own.fields().get()).all();
    }

    private static Choice value(ListsViewModel lists, String label) {
        return lists.values().get().stream().filter(choice -> choice.coded().label().equals(label)).findFirst().orElseThrow();
    }

    private void press(String message) {
        Toast toast = office.dialogs.toasts.getLast();
        assertEquals(message, Office.plain(toast.message()));
        Objects.requireNonNull(toast.action()).run();
    }
}
