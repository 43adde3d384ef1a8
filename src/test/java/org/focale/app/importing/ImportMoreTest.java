package org.focale.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focale.app.importing.ImportPeople.Opened;
import org.focale.app.record.TakeBack;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.document.office.Cell;
import org.focale.document.office.TableReader;
import org.focale.domain.Answer;
import org.focale.domain.Kept;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.Situation;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.GroupId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Groups, the situation at entry and the association's own fields, from a spreadsheet into a real workspace and back out.
@Execution(ExecutionMode.CONCURRENT)
class ImportMoreTest {

    private static final List<String> HEADER = List.of("Nom", "Prénom", "Groupe", "Situation", "Inscrit à France Travail", "Mois sans emploi", "RSA",
            "QPV", "Logement", "Numéro d’adhérent", "Atelier préféré", "Date de la visite", "Enfants", "Droit à l’image");

    @TempDir
    Path folder;
    private Office office;
    private ImportPeople importing;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("espace"));
        importing = office.cases.importPeople();
        office.cases.own().add("Numéro d’adhérent", OwnFieldKind.TEXT, List.of());
        office.cases.own().add("Atelier préféré", OwnFieldKind.CHOICE, List.of("Cuisine", "Jardin"));
        office.cases.own().add("Date de la visite", OwnFieldKind.DATE, List.of());
        office.cases.own().add("Enfants", OwnFieldKind.NUMBER, List.of());
        office.cases.own().add("Droit à l’image", OwnFieldKind.YES_NO, List.of());
        office.cases.saves().create(new Group(new GroupId(office.session().ids().next()), "focale", "Les mardis"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Opened csv(String... lines) {
        return importing.open(Sheets.csv(folder.resolve("liste.csv"), lines), null, Progress.NONE);
    }

    private Opened xlsx(List<Cell> row) {
        return importing.open(Sheets.xlsx(folder.resolve("liste.xlsx"), HEADER, List.of(row)), null, Progress.NONE);
    }

    private static List<Cell> awa() {
        return List.of(Cell.of("Diallo"), Cell.of("Awa"), Cell.of("les mardis"), Cell.of("sans emploi"), Cell.of("oui"), Cell.Amount.of(18),
                new Cell.Flag(true), Cell.of("N"), Cell.of("chez sa sœur"), new Cell.Amount(new BigDecimal("41007")), Cell.of("jardin"),
                new Cell.Day(LocalDate.of(2026, 10, 5)), Cell.Amount.of(2), Cell.of("non"));
    }

    private ImportDraft draft(Opened opened) {
        return importing.draft(opened, null, Progress.NONE);
    }

    private ImportPlan save(Opened opened, ImportDraft draft) {
        var twins = importing.twins(draft, Progress.NONE);
        var plan = importing.plan(draft, twins, importing.proposed(twins));
        importing.save(opened, plan, Progress.NONE);
        return plan;
    }

    private <R extends Kept> List<R> all(Class<R> type) {
        return office.session().read(reading -> reading.all(type));
    }

    private OwnColumn own(String label) {
        return new OwnColumn(field(label));
    }

    private OwnField field(String label) {
        return office.cases.own().read().asked().stream().filter(field -> field.label().equals(label)).findFirst().orElseThrow();
    }

    private String answer(Person person, String label) {
        return all(OwnValue.class).stream().filter(value -> value.person().equals(person.id()) && field(label).id().equals(value.field()))
                .map(OwnValue::value).findFirst().orElse("");
    }

    @Test
    void columnsGoToGroupsSituationsAndOwnFieldsByTheirNames() {
        var fields = xlsx(awa()).columns().stream().map(Column::field).toList();

        assertEquals(List.of(PersonField.LAST_NAME, PersonField.FIRST_NAME, PersonField.GROUP, PersonField.EMPLOYMENT, PersonField.JOB_SEEKER,
                PersonField.MONTHS_WITHOUT_WORK, PersonField.MINIMUM_INCOME, PersonField.NEIGHBOURHOOD, PersonField.HOUSING,
                own("Numéro d’adhérent"), own("Atelier préféré"), own("Date de la visite"), own("Enfants"), own("Droit à l’image")), fields);
    }

    @Test
    void aRowOfAWorkbookIsKeptWhole() {
        var opened = xlsx(awa());
        var draft = draft(opened);
        assertEquals(List.of(), draft.row(0).doubts());

        save(opened, draft);

        var person = all(Person.class).getFirst();
        var pathway = all(Pathway.class).getFirst();
        assertEquals(all(Group.class).getFirst().id(), pathway.group());
        var entry = all(Situation.class).getFirst();
        assertEquals(new Situation(entry.id(), person.id(), pathway.id(), Situation.Moment.ENTRY, null, "sans emploi", Answer.YES, 18, Answer.YES,
                Answer.NO, "chez sa sœur"), entry);
        assertEquals(List.of("41007", "Jardin", "2026-10-05", "2", "false"), List.of(answer(person, "Numéro d’adhérent"),
                answer(person, "Atelier préféré"), answer(person, "Date de la visite"), answer(person, "Enfants"),
                answer(person, "Droit à l’image")));
    }

    @Test
    void everyDoubtIsToldInItsCellAndCorrectedThere() {
        var draft = draft(csv(String.join(";", HEADER),
                "Diallo;Awa;;;?;18 mois;;;;;Danse;31/02/2026;deux;parfois",
                "Sow;Moussa;;;non;3;;;;;Cuisine;05/10/2026;0;oui"));

        assertEquals(List.of(DoubtKind.CHOICE_UNKNOWN, DoubtKind.NUMBER_UNREADABLE, DoubtKind.CHOICE_UNKNOWN, DoubtKind.DAY_UNREADABLE,
                DoubtKind.NUMBER_UNREADABLE, DoubtKind.CHOICE_UNKNOWN), draft.row(0).doubts().stream().map(Doubt::kind).toList());
        assertEquals(List.of(Cell.of("Cuisine"), Cell.of("Jardin")), draft.row(0).doubt(own("Atelier préféré")).orElseThrow().proposals());
        assertEquals(List.of(), draft.row(1).doubts());

        draft.type(0, PersonField.JOB_SEEKER, "");
        draft.takeProposals(PersonField.MONTHS_WITHOUT_WORK, DoubtKind.NUMBER_UNREADABLE);
        draft.correct(0, own("Atelier préféré"), Cell.of("Cuisine"));
        draft.type(0, own("Date de la visite"), "28/02/2026");
        draft.type(0, own("Enfants"), "2");
        draft.type(0, own("Droit à l’image"), "oui");

        assertEquals(0, draft.doubts());
        assertEquals(LocalDate.of(2026, 2, 28), draft.row(0).values().get(own("Date de la visite")));
        assertEquals(18, draft.row(0).values().get(PersonField.MONTHS_WITHOUT_WORK));
    }

    @Test
    void aGroupThatIsNotThereIsAddedOnceWhenSomebodySaysSo() {
        var opened = csv("Nom;Prénom;Groupe", "Diallo;Awa;Les jeudis", "Sow;Moussa;LES JEUDIS", "Roth;Eva;Les mardis");
        var draft = draft(opened);
        assertEquals(List.of(Cell.of("Les mardis")), draft.row(0).doubt(PersonField.GROUP).orElseThrow().proposals());
        assertEquals(2, draft.doubts());

        draft.acceptAll(PersonField.GROUP, DoubtKind.GROUP_UNKNOWN);
        var plan = save(opened, draft);

        assertEquals(List.of("Les jeudis"), plan.newGroups().stream().map(Group::name).toList());
        assertEquals(2, all(Group.class).size());
        assertEquals(2, all(Pathway.class).stream().filter(pathway -> plan.newGroups().getFirst().id().equals(pathway.group())).count());
    }

    @Test
    void oneUndoTakesEverythingBackAndTheFileCanComeAgain() {
        var opened = csv(String.join(";", HEADER), "Diallo;Awa;Les jeudis;sans emploi;oui;3;non;non;seule;7;Cuisine;25/10/2026;0;oui");
        var draft = draft(opened);
        draft.acceptAll(PersonField.GROUP, DoubtKind.GROUP_UNKNOWN);
        save(opened, draft);
        assertEquals(1, all(Situation.class).size());

        assertInstanceOf(TakeBack.Outcome.TakenBack.class, office.cases.takeBack().last());

        assertEquals(List.of(), all(Person.class));
        assertEquals(List.of(), all(Pathway.class));
        assertEquals(List.of(), all(Situation.class));
        assertEquals(List.of(), all(OwnValue.class));
        assertEquals(List.of("Les mardis"), all(Group.class).stream().map(Group::name).toList());

        save(opened, draft);
        assertEquals(5, all(OwnValue.class).size());
    }

    @Test
    void aFileThatIsHereIsFilledAndNothingInItIsReplaced() {
        var first = csv("Nom;Prénom;Né le;Groupe;Logement;Enfants", "Diallo;Awa;14/11/1990;Les mardis;seule;1");
        save(first, draft(first));
        var more = csv("Nom;Prénom;Né le;Groupe;Logement;RSA;Enfants;Droit à l’image",
                "Diallo;Awa;14/11/1990;Les jeudis;en foyer;oui;3;non");
        var draft = draft(more);
        draft.acceptAll(PersonField.GROUP, DoubtKind.GROUP_UNKNOWN);

        var plan = save(more, draft);

        assertEquals(1, plan.completed());
        assertEquals(List.of(), plan.newGroups());
        var entry = all(Situation.class);
        assertEquals(1, entry.size());
        assertEquals("seule", entry.getFirst().housing());
        assertEquals(Answer.YES, entry.getFirst().minimumIncome());
        assertEquals("1", answer(all(Person.class).getFirst(), "Enfants"));
        assertEquals("false", answer(all(Person.class).getFirst(), "Droit à l’image"));
    }

    @Test
    void aMappingNamesOwnFieldsByTheirLabels() throws Exception {
        var opened = csv("Nom;Prénom;Date de la visite;Groupe", "Diallo;Awa;05/10/2026;Les mardis");
        Path mapping = Files.writeString(folder.resolve("colonnes.yaml"), "Nom: last-name\nPrénom: first-name\n"
                + "Date de la visite: own Date de la visite day-first\nGroupe: own Numéro d’adhérent\n");

        var mapped = importing.mapped(opened, mapping);

        assertEquals(List.of(own("Date de la visite"), own("Numéro d’adhérent")), mapped.columns().stream().skip(2).map(Column::field).toList());
        assertEquals(Order.DAY_FIRST, mapped.columns().get(2).order());
        Files.writeString(mapping, mapped.mapping());
        assertEquals(mapped.columns(), importing.mapped(opened, mapping).columns());
        Files.writeString(mapping, "Nom: own Rien de tel");
        assertEquals("import.refused.no-such-field", assertThrows(ImportRefused.class, () -> importing.mapped(opened, mapping)).key());
    }

    @Test
    void theEmptySpreadsheetAsksForEverythingAndIsUnderstoodWhole() throws Exception {
        Path template = folder.resolve("modele.xlsx");
        importing.writeTemplate(template, office.texts, Progress.NONE);
        var headers = TableReader.read(template, Progress.NONE).names();
        var filled = importing.open(Sheets.xlsx(folder.resolve("rempli.xlsx"), headers,
                List.of(headers.stream().map(_ -> Cell.of("x")).toList())), null, Progress.NONE);

        assertEquals(filled.known().fields().size() - 1, filled.columns().stream().filter(column -> column.field() != null).count());
        assertEquals(List.of(Map.entry("Enfants", own("Enfants"))), filled.columns().stream().filter(column -> column.header().equals("Enfants"))
                .map(column -> Map.entry(column.header(), (ImportField) column.field())).toList());
    }
}
