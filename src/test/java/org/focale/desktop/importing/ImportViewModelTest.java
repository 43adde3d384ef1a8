package org.focale.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.focale.app.importing.Decision;
import org.focale.app.importing.DoubtKind;
import org.focale.app.importing.ImportDraft.Place;
import org.focale.app.importing.PersonField;
import org.focale.app.importing.Sheets;
import org.focale.app.importing.TroubleSheet;
import org.focale.desktop.Office;
import org.focale.desktop.kit.HandHeld;
import org.focale.domain.person.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The import of a spreadsheet, step by step, without a window.
class ImportViewModelTest {

    @TempDir
    Path folder;
    private Office office;
    private ImportViewModel model;
    private int left;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("espace"));
        model = new ImportViewModel(office.cases, office.jobs, office.dialogs, office.texts, () -> left++);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void read(String... lines) {
        model.open(Sheets.csv(folder.resolve("liste.csv"), lines));
    }

    private List<String> people() {
        return office.session().read(reading -> reading.all(Person.class)).stream().map(Person::displayName).toList();
    }

    private RowsModel rows() {
        return Objects.requireNonNull(model.rows().get());
    }

    private TwinsModel twins() {
        return Objects.requireNonNull(model.twins().get());
    }

    @Test
    void whatWasCorrectedIsGivenUpForAnotherFileOnlyWhenThatIsMeant() {
        read("Nom;Prénom", "Diallo;Awa");
        model.next();
        var corrected = rows();
        office.dialogs.answer(false);
        read("Nom;Prénom", "Sow;Moussa");
        assertSame(corrected, rows());
        assertEquals(ImportStep.ROWS, model.step().get());

        office.dialogs.answer(true);
        read("Nom;Prénom", "Sow;Moussa");
        assertEquals(ImportStep.COLUMNS, model.step().get());
    }

    @Test
    void aFileThatIsDroppedWhileAnotherIsReadIsNotMixedWithIt() {
        var held = new HandHeld();
        var slow = new ImportViewModel(office.cases, held.jobs, held.dialogs, office.texts, () -> left++);
        slow.open(Sheets.csv(folder.resolve("a.csv"), "Nom;Prénom", "Diallo;Awa"));
        slow.open(Sheets.csv(folder.resolve("b.csv"), "Nom;Prénom", "Sow;Moussa"));
        held.finish();

        assertEquals("a.csv", Objects.requireNonNull(slow.opened().get()).fileName());
    }

    @Test
    void aCleanFileIsImportedAndTakenBackFromTheMessage() {
        read("Nom;Prénom", "Diallo;Awa", "Sow;Moussa");
        model.next();
        model.next();
        assertEquals(ImportStep.SUMMARY, model.step().get());
        assertEquals(List.of(), people());

        model.next();

        assertEquals(List.of("Awa Diallo", "Moussa Sow"), people());
        assertEquals(1, left);
        assertEquals(ImportStep.FILE, model.step().get());
        var toast = office.dialogs.toasts.getLast();
        assertEquals("2 personnes importées.", Office.plain(toast.message()));
        Objects.requireNonNull(toast.action()).run();
        assertEquals(List.of(), people());
    }

    @Test
    void whatCannotBeReadIsToldWhereOneIs() throws Exception {
        model.open(Files.write(folder.resolve("vide.csv"), new byte[0]));

        assertEquals(ImportStep.FILE, model.step().get());
        assertTrue(model.wrong().get().startsWith("Ce fichier est vide"), model.wrong().get());
        assertFalse(model.busy().get());
    }

    @Test
    void nothingIsGivenUpByASlip() {
        read("Nom;Prénom", "Diallo;Awa");
        office.dialogs.answer(false, true);

        model.abandon();
        assertEquals(ImportStep.COLUMNS, model.step().get());
        model.abandon();

        assertEquals(ImportStep.FILE, model.step().get());
        assertNull(model.opened().get());
        assertEquals(1, left);
    }

    @Test
    void withoutANameOneStaysAtTheColumns() {
        read("Ville;CP", "Kehl;67100");
        model.next();

        assertEquals(ImportStep.COLUMNS, model.step().get());
        assertTrue(model.wrong().get().startsWith("Aucune colonne"), model.wrong().get());
        model.going(0, PersonField.LAST_NAME);
        assertEquals("", model.wrong().get());
        model.next();
        assertEquals(ImportStep.ROWS, model.step().get());
    }

    @Test
    void oneIsLedFromDoubtToDoubt() {
        read("Nom;Prénom;CP;Né le", "Diallo;Awa;1000;14/11/1990", "Roth;Eva;67100;14/11/1990", "Sow;Moussa;67100;vers 1990");
        model.next();
        assertEquals(new Place(0, PersonField.POSTCODE), rows().place().get());
        assertEquals(List.of(0, 2), rows().shown());

        model.next();
        assertEquals(ImportStep.ROWS, model.step().get());
        assertEquals("Il reste 2 cases à vérifier : corrigez-les, ou laissez leurs lignes de côté.", Office.plain(model.wrong().get()));
        assertEquals(new Place(2, PersonField.BIRTH_DATE), rows().place().get());

        rows().type(2, PersonField.BIRTH_DATE, "25/12/1985");
        rows().nextDoubt();
        assertEquals(new Place(0, PersonField.POSTCODE), rows().place().get());
        rows().take(rows().doubt().orElseThrow().proposals().getFirst(), false);
        assertEquals(0, rows().doubts().get());
        model.next();
        assertEquals(ImportStep.SUMMARY, model.step().get());
    }

    @Test
    void whatIsSaidOfOneCellIsSaidOfAllThatAreAlike() {
        read("Nom;Prénom;Sexe", "Diallo;Awa;oui", "Roth;Eva;oui", "Sow;Moussa;non");
        model.next();

        assertEquals(1, rows().alike());
        rows().take(rows().doubt().orElseThrow().proposals().getFirst(), true);
        assertEquals(1, rows().doubts().get());
        rows().undo();
        assertEquals(3, rows().doubts().get());
        rows().leaveOutAll(PersonField.GENDER, DoubtKind.CHOICE_UNKNOWN);
        assertEquals(0, rows().doubts().get());
    }

    @Test
    void goingBackKeepsWhatWasCorrectedUntilTheColumnsChange() {
        read("Nom;Prénom;CP", "Diallo;Awa;1000");
        model.next();
        rows().accept();
        model.back();
        model.next();
        assertEquals(0, rows().doubts().get());

        model.back();
        model.going(2, PersonField.TAGS);
        assertNull(model.rows().get());
    }

    @Test
    void whoResemblesSomebodyIsDecidedOneByOne() {
        office.cases.addPerson().add("Awa", "Diallo", null);
        read("Nom;Prénom;Ville", "Dialo;Awa;Kehl", "Sow;Moussa;", "Sow;Mousa;Kehl", "Diallo;Awa;Kehl");
        model.next();
        model.next();
        assertEquals(ImportStep.TWINS, model.step().get());
        assertEquals(List.of(0, 2, 3), List.copyOf(twins().twins().keySet()));
        assertEquals(0, twins().chosen().get());

        twins().decide(Decision.OTHER);
        assertEquals(2, twins().chosen().get());
        twins().leaveOut();
        assertEquals(3, twins().chosen().get());
        model.next();
        assertEquals(ImportStep.TWINS, model.step().get());
        assertFalse(model.wrong().get().isEmpty());
        twins().decide(new Decision.Same(twins().twins(3).getFirst()));
        model.next();

        var plan = Objects.requireNonNull(model.plan().get());
        assertEquals(2, plan.newPeople());
        assertEquals(1, plan.completed());
        assertEquals(1, plan.leftOut());
        assertEquals(1, plan.different().size());
    }

    @Test
    void fiveThousandRowsWithEveryTroubleAreSettledInBulk() {
        model.open(TroubleSheet.withTrouble(folder.resolve("suivi.xlsx"), 5_000));
        model.next();
        assertTrue(rows().doubts().get() > 1_000);

        rows().groups().get().forEach(group -> {
            rows().takeProposals(group.field(), group.kind());
            rows().acceptAll(group.field(), group.kind());
            rows().leaveOutAll(group.field(), group.kind());
        });
        model.next();
        twins().sameLikely();
        twins().otherAll();
        model.next();
        model.next();

        assertTrue(people().size() > 4_000, people().size() + " people");
        assertTrue(people().size() < 5_000, people().size() + " people");
        assertEquals(List.of(), office.dialogs.bugs);
        assertEquals(List.of(), office.dialogs.refusals);
    }

    @Test
    void anEmptySpreadsheetToFillInIsUnderstoodWhole() {
        Path template = folder.resolve("modèle.xlsx");
        office.dialogs.answer(template);
        model.saveTemplate();

        model.open(template);

        assertTrue(model.wrong().get().startsWith("Ce tableau n’a que des titres"), model.wrong().get());
    }
}
