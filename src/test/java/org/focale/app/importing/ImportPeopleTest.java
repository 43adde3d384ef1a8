package org.focale.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.focale.app.record.TakeBack;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.document.office.Cell;
import org.focale.domain.own.ImportMapping;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Address;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A spreadsheet of people on its way into a real workspace.
@Execution(ExecutionMode.CONCURRENT)
class ImportPeopleTest {

    @TempDir
    Path folder;
    private Office office;
    private ImportPeople importing;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("espace"));
        importing = office.cases.importPeople();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ImportPeople.Opened read(String... lines) {
        return importing.open(Sheets.csv(folder.resolve("liste.csv"), lines), null, Progress.NONE);
    }

    private static Map<String, ImportField> goesTo(ImportPeople.Opened opened) {
        var map = new TreeMap<String, ImportField>();
        opened.columns().stream().filter(column -> column.field() != null).forEach(column -> map.put(column.header(), column.field()));
        return map;
    }

    private List<Person> people() {
        return office.session().read(reading -> reading.all(Person.class));
    }

    private void save(ImportPeople.Opened opened, Map<Integer, Decision> decided) {
        var draft = importing.draft(opened, null, Progress.NONE);
        var twins = importing.twins(draft, Progress.NONE);
        var decisions = importing.proposed(twins);
        decisions.putAll(decided);
        importing.save(opened, importing.plan(draft, twins, decisions), Progress.NONE);
    }

    private void save(String... lines) {
        save(read(lines), Map.of());
    }

    @Test
    void columnsAreKnownByTheirNames() {
        var opened = read("NOM DE NAISSANCE;Prénom(s);Né(e) le;Civilité;Tél.;Adresse mail;CP;Commune;Date d’entrée;Suivi par;Remarque",
                "Diallo;Awa;14/11/1990;Mme;06 12 34 56 78;awa@example.org;67100;Strasbourg;01/09/2026;Nadia Keller;rien");

        assertEquals(new TreeMap<>(Map.of("NOM DE NAISSANCE", PersonField.LAST_NAME, "Prénom(s)", PersonField.FIRST_NAME, "Né(e) le",
                PersonField.BIRTH_DATE, "Civilité", PersonField.GENDER, "Tél.", PersonField.PHONE, "Adresse mail", PersonField.EMAIL, "CP",
                PersonField.POSTCODE, "Commune", PersonField.CITY, "Date d’entrée", PersonField.START, "Suivi par", PersonField.REFERENT)),
                goesTo(opened));
    }

    @Test
    void theUsualNameComesBeforeTheBirthName() {
        assertEquals(new TreeMap<>(Map.of("Nom d'usage", PersonField.LAST_NAME, "Prénom", PersonField.FIRST_NAME)),
                goesTo(read("Nom de naissance;Nom d'usage;Prénom", "Sow;Diallo;Awa")));
    }

    @Test
    void columnsWithoutNamesAreKnownByWhatIsInThem() {
        var opened = read("Nom;a;b;c;d", "Diallo Awa;14/11/1990;06 12 34 56 78;x@example.org;F",
                "Sow Moussa;25/12/1985;06 12 34 56 79;y@example.org;H");

        assertEquals(new TreeMap<>(Map.of("Nom", PersonField.FULL_NAME, "a", PersonField.BIRTH_DATE, "b", PersonField.PHONE, "c", PersonField.EMAIL,
                "d", PersonField.GENDER)), goesTo(opened));
        assertEquals(Order.DAY_FIRST, opened.columns().get(1).order());
    }

    @Test
    void theSecurityNumberIsNeverProposed() {
        assertEquals(new TreeMap<>(Map.of("Nom", PersonField.LAST_NAME)), goesTo(read("Nom;NIR;N° sécu", "Diallo;290036712345678;290036712345678")));
    }

    @Test
    void columnsAreReadTheSameInOtherLettersAndSeparators() throws Exception {
        Path file = folder.resolve("vieux.csv");
        Files.write(file, "Prénom,Nom,Né le\nÉlodie,Kéller,14/11/1990\n".getBytes(Charset.forName("windows-1252")));

        var opened = importing.open(file, null, Progress.NONE);

        assertEquals(3, goesTo(opened).size());
        assertEquals("Élodie Kéller", importing.draft(opened, null, Progress.NONE).row(0).displayName());
    }

    @Test
    void aCorrectedColumnIsRememberedForTheNextFile() {
        save(read("Nom;Prénom;Truc", "Diallo;Awa;Strasbourg").going(2, PersonField.CITY), Map.of());

        var next = read("NOM;Prenom;truc", "Sow;Moussa;Kehl");

        assertEquals(PersonField.CITY, next.columns().get(2).field());
        assertEquals(Column.Why.REMEMBERED, next.columns().get(2).why());
        save(next.going(2, PersonField.TAGS), Map.of());
        assertEquals(1, office.session().read(reading -> reading.all(ImportMapping.class)).size());
        assertEquals(PersonField.TAGS, read("Nom;Prénom;Truc", "Roth;Eva;x").columns().get(2).field());
    }

    @Test
    void peopleAndTheirPathwaysAreAddedAsOneChange() {
        save("Nom;Prénom;Né(e) le;Sexe;Tél;Rue;CP;Ville;Date d’entrée;Référent",
                "Diallo;Awa;14/11/1990;F;06 12 34 56 78;3 rue du Puits;67100;Strasbourg;01/09/2026;Nadia Keller",
                "Sow;Moussa;25/12/1985;H;;;;;;");

        var awa = people().getFirst();
        assertEquals(List.of("Awa Diallo", "Moussa Sow"), people().stream().map(Person::displayName).toList());
        assertEquals(LocalDate.of(1990, 11, 14), awa.birthDate());
        assertEquals(Gender.WOMAN, awa.gender());
        assertEquals(new Address("3 rue du Puits", "67100", "Strasbourg"), awa.address());
        var pathways = office.session().read(reading -> reading.all(Pathway.class));
        assertEquals(1, pathways.size());
        assertEquals("focale", pathways.getFirst().programme());
        assertEquals("Nadia Keller", pathways.getFirst().referent());
        assertEquals(LocalDate.of(2027, 12, 1), pathways.getFirst().plannedEnd());
        assertEquals(3, office.session().read(reading -> reading.changes(1)).getFirst().records());
    }

    @Test
    void oneUndoTakesTheWholeImportBack() {
        save("Nom;Prénom;Né le", "Roth;Eva;14/11/1990");
        var before = people();
        save("Nom;Prénom;Né le;Ville;Entrée", "Diallo;Awa;;Kehl;01/09/2026", "Roth;Eva;14/11/1990;Kehl;01/09/2026", "Sow;Moussa;;;");
        assertEquals(3, people().size());

        assertInstanceOf(TakeBack.Outcome.TakenBack.class, office.cases.takeBack().last());

        assertEquals(before, people());
        assertEquals(List.of(), office.session().read(reading -> reading.all(Pathway.class)));
    }

    @Test
    void anImportCancelledHalfWayLeavesNothing() {
        var opened = read("Nom;Prénom", "Diallo;Awa", "Sow;Moussa", "Roth;Eva");
        var draft = importing.draft(opened, null, Progress.NONE);
        var plan = importing.plan(draft, Map.of(), Map.of());
        Progress cancelled = (done, _) -> {
            if (done == 2) {
                throw new CancellationException();
            }
        };

        assertThrows(CancellationException.class, () -> importing.save(opened, plan, cancelled));

        assertEquals(List.of(), people());
        assertTrue(office.session().workspace().check().isWell());
    }

    @Test
    void theSamePersonIsOnlyCompleted() {
        save("Nom;Prénom;Né le;Ville", "Diallo;Awa;14/11/1990;Kehl");

        save("Nom;Prénom;Né le;Ville;Tél;Entrée", "DIALLO;Awa;14/11/1990;Strasbourg;06 12 34 56 78;01/09/2026");

        assertEquals(1, people().size());
        assertEquals("Kehl", people().getFirst().address().city());
        assertEquals("06 12 34 56 78", people().getFirst().phone());
        assertEquals(1, office.session().read(reading -> reading.all(Pathway.class)).size());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String[] lines = {"Nom;Prénom;Né le;Entrée", "Diallo;Awa;14/11/1990;01/09/2026", "Sow;Moussa;25/12/1985;"};
        save(lines);
        var opened = read(lines);
        var draft = importing.draft(opened, null, Progress.NONE);
        var twins = importing.twins(draft, Progress.NONE);

        var plan = importing.plan(draft, twins, importing.proposed(twins));

        assertTrue(plan.isEmpty());
        assertEquals(2, plan.nothingNew());
    }

    @Test
    void whoeverResemblesSomebodyIsAsked() {
        office.cases.addPerson().add("Awa", "Diallo", null);
        var opened = read("Nom;Prénom", "Dialo;Awa", "Sow;Moussa", "Sow;Mousa");
        var draft = importing.draft(opened, null, Progress.NONE);

        var twins = importing.twins(draft, Progress.NONE);

        assertEquals(Map.of(0, List.of(Twin.file(office.find("Awa Diallo"), Twin.Likeness.POSSIBLE)),
                2, List.of(Twin.earlier(1, Twin.Likeness.POSSIBLE))), twins);
        assertThrows(ImportRefused.class, () -> importing.plan(draft, twins, importing.proposed(twins)));
    }

    @Test
    void aSharedTelephoneIsNoLikeness() {
        var draft = importing.draft(read("Nom;Prénom;Tél", "Diallo;Awa;06 12 34 56 78", "Diallo;Moussa;06 12 34 56 78"), null, Progress.NONE);

        assertEquals(Map.of(), importing.twins(draft, Progress.NONE));
    }

    @Test
    void aNameChangedByMarriageIsSeenByDayAndTelephone() {
        var draft = importing.draft(read("Nom;Prénom;Né le;Tél", "Diallo;Awa;14/11/1990;06 12 34 56 78", "Sow;Awa;14/11/1990;+33 6 12 34 56 78"),
                null, Progress.NONE);

        assertEquals(Map.of(1, List.of(Twin.earlier(0, Twin.Likeness.POSSIBLE))), importing.twins(draft, Progress.NONE));
    }

    @Test
    void namesakesBornOnOtherDaysAreTwoPeople() {
        var draft = importing.draft(read("Nom;Prénom;Né le", "Diallo;Awa;14/11/1990", "Diallo;Awa;25/12/1972"), null, Progress.NONE);

        assertEquals(Map.of(), importing.twins(draft, Progress.NONE));
    }

    @Test
    void twoPeopleAreRememberedAndNotAskedAgain() {
        var awa = office.cases.addPerson().add("Awa", "Diallo", null);
        save(read("Nom;Prénom;Né le", "Dialo;Awa;14/11/1990"), Map.of(0, Decision.OTHER));
        var other = office.find("Awa Dialo");
        assertEquals(List.of(other, awa), office.session().read(reading -> reading.all(DifferentPeople.class)).stream()
                .flatMap(two -> List.of(two.first(), two.second()).stream()).toList());

        var draft = importing.draft(read("Nom;Prénom;Né le", "Dialo;Awa;14/11/1990"), null, Progress.NONE);

        assertEquals(Map.of(0, List.of(Twin.file(other, Twin.Likeness.CERTAIN))), importing.twins(draft, Progress.NONE));
        office.cases.people().reload();
        var row = office.cases.people().find(other).orElseThrow();
        assertEquals(List.of(), office.cases.lookAlikes().of(row, Progress.NONE));
    }

    @Test
    void twoRowsOfOnePersonMakeOneFile() {
        var opened = read("Nom;Prénom;Ville;Tél", "Sow;Moussa;Kehl;", "Sow;Moussa;Strasbourg;06 12 34 56 78");

        save(opened, Map.of(1, new Decision.Same(Twin.earlier(0, Twin.Likeness.LIKELY))));

        assertEquals(1, people().size());
        assertEquals("Kehl", people().getFirst().address().city());
        assertEquals("06 12 34 56 78", people().getFirst().phone());
    }

    @Test
    void aSpreadsheetWithoutNamesIsRefused() {
        var opened = read("Ville;CP", "Kehl;67100");

        assertEquals("import.refused.no-name", assertThrows(ImportRefused.class, () -> importing.draft(opened, null, Progress.NONE)).key());
    }

    @Test
    void titlesAloneAreRefused() {
        assertEquals("import.refused.no-rows", assertThrows(ImportRefused.class, () -> read("Nom;Prénom")).key());
    }

    @Test
    void nothingIsPlannedWhileADoubtRemains() {
        var opened = read("Nom;Prénom;CP", "Diallo;Awa;1000");
        var draft = importing.draft(opened, null, Progress.NONE);

        assertEquals("import.refused.doubts", assertThrows(ImportRefused.class, () -> importing.plan(draft, Map.of(), Map.of())).key());
    }

    @Test
    void numbersAndDaysOfASpreadsheetAreReadAsTheyAreMeant() {
        var file = Sheets.xlsx(folder.resolve("liste.xlsx"), List.of("Nom", "Prénom", "Naissance", "Téléphone", "CP"), List.of(List.of(
                Cell.of("Diallo"), Cell.of("Awa"), new Cell.Day(LocalDate.of(1990, 3, 4)), Cell.Amount.of(612_345_678), Cell.Amount.of(67_100))));

        var row = importing.draft(importing.open(file, null, Progress.NONE), null, Progress.NONE).row(0);

        assertEquals(LocalDate.of(1990, 3, 4), row.values().get(PersonField.BIRTH_DATE));
        assertEquals("67100", row.text(PersonField.POSTCODE));
        assertEquals(DoubtKind.PHONE_ZERO, row.doubt(PersonField.PHONE).orElseThrow().kind());
    }

    @Test
    void aMappingIsWrittenAndReadBack() throws Exception {
        var opened = read("Nom;Prénom;Né(e) le;Truc;Truc", "Diallo;Awa;14/11/1990;x;y");
        Path mapping = folder.resolve("colonnes.yaml");
        Files.writeString(mapping, opened.mapping());

        assertEquals("Nom: last-name\nPrénom: first-name\nNé(e) le: birth-date day-first\n'#D': '-'\n'#E': '-'\n",
                opened.mapping().replace("\"", "'"));
        assertEquals(goesTo(opened), goesTo(importing.mapped(opened, mapping)));
    }

    @Test
    void aMappingThatNamesWhatIsNotThereIsRefused() throws Exception {
        var opened = read("Nom;Prénom", "Diallo;Awa");
        Path mapping = folder.resolve("colonnes.yaml");

        for (var wrong : Map.of("Naissance: birth-date", "import.refused.no-such-column", "Nom: surname", "import.refused.no-such-field",
                "Nom: last-name\nPrénom: last-name", "import.refused.field-twice", "- rien", "import.refused.no-mapping",
                "Nom: [", "import.refused.no-mapping", "", "import.refused.no-mapping", "Nom: last-name sideways", "import.refused.no-such-field")
                .entrySet()) {
            Files.writeString(mapping, wrong.getKey());
            assertEquals(wrong.getValue(), assertThrows(ImportRefused.class, () -> importing.mapped(opened, mapping)).key(), wrong.getKey());
        }
    }
}
