package org.focale.app.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.focale.app.Entrances;
import org.focale.app.archive.ExportArchive;
import org.focale.app.record.FileErased;
import org.focale.app.record.RecordGone;
import org.focale.app.record.TakeBack;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.change.Home;
import org.focale.change.RecordChange;
import org.focale.desktop.Office;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.ChangeNote;
import org.focale.store.Erasure;
import org.focale.store.Reading;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Erasing a file, as the window and the command line do it: who may, what is said before, and that nothing brings it back (R10).
@Execution(ExecutionMode.CONCURRENT)
class EraseFileTest {

    private static final Texts FRENCH = Texts.in(Locale.FRANCE);

    @TempDir
    Path temp;

    private Office office;
    private PersonId mirela;

    @BeforeEach
    void open() {
        office = Office.association(temp.resolve("w"));
        var person = Workspaces.somebody("Mirela", "Popescu");
        mirela = person.id();
        office.save(person, note(mirela, "A pris rendez-vous."), note(mirela, "A rappelé."));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Note note(PersonId person, String text) {
        return new Note(new NoteId(Workspaces.id()), person, Medium.CALL, LocalDate.of(2026, 11, 20), null, "Nadia Keller", text, Sharing.LEAD);
    }

    private EraseFile erase() {
        return office.cases.rights().erase();
    }

    private static long people(Office office) {
        return office.session().read(Reading::people).size();
    }

    private static boolean holds(Office office, PersonId person) {
        return !office.session().read(reading -> reading.states(new Home.OfPerson(person))).isEmpty();
    }

    @Test
    void whatGoesIsSaidBeforeAndTheFirstNameConfirmsIt() {
        var before = erase().before(mirela);
        assertEquals(3, before.records());
        assertEquals(0, before.documents());
        assertTrue(before.everywhere());
        assertEquals(List.of(), before.partners());
        for (String good : List.of("Mirela", " mirela ", "EFFACER", "effacer")) {
            assertTrue(before.isConfirmedBy(good, FRENCH), good);
        }
        for (String wrong : List.of("", " ", "Popescu", "oui", "Mirel")) {
            assertFalse(before.isConfirmedBy(wrong, FRENCH), wrong);
        }
        assertTrue(holds(office, mirela), "only said");
    }

    @Test
    void aFileWithoutAFirstNameIsConfirmedByTheWordAlone() {
        var nobody = Workspaces.somebody("", "Inconnue");
        office.save(nobody);
        var before = erase().before(nobody.id());
        assertFalse(before.isConfirmedBy("", FRENCH));
        assertTrue(before.isConfirmedBy("effacer", FRENCH));
    }

    @Test
    void theListAndTheSearchForgetThePerson() {
        office.cases.people().reload();
        office.cases.peopleCases().search().load();
        assertEquals(1, office.cases.people().matching("mirela").size());
        assertEquals(1, office.cases.peopleCases().search().find("rappelé", 5).notes().all());
        assertEquals(1, erase().erase(mirela));
        assertEquals(0, office.cases.people().matching("mirela").size());
        assertEquals(0, office.cases.peopleCases().search().find("rappelé", 5).notes().all());
        assertThrows(FileGone.class, () -> erase().before(mirela));
        assertThrows(FileGone.class, () -> erase().erase(mirela));
    }

    @Test
    void noUndoBringsItBackAndItSaysSo() {
        var changes = office.session().read(reading -> reading.changes(10));
        erase().erase(mirela);
        assertInstanceOf(TakeBack.Outcome.Erased.class, office.cases.takeBack().last());
        for (var change : changes) {
            assertInstanceOf(TakeBack.Outcome.class, office.cases.takeBack().only(change.number()));
        }
        assertInstanceOf(TakeBack.Outcome.Erased.class, office.cases.takeBack().only(changes.getFirst().number()));
        assertFalse(holds(office, mirela));
        assertTrue(office.cases.takeBack().own().isEmpty());
    }

    @Test
    void whatTheSameChangeDidElsewhereIsStillTakenBack() {
        var one = Workspaces.somebody("Un", "Autre");
        var two = Workspaces.somebody("Une", "Autre");
        office.save(one, two);
        long number = office.cases.takeBack().own().orElseThrow();
        erase().erase(one.id());
        var outcome = assertInstanceOf(TakeBack.Outcome.TakenBack.class, office.cases.takeBack().only(number));
        assertEquals(List.of(two.id().value()), outcome.records().stream().map(key -> key.id()).toList());
        assertFalse(holds(office, one.id()));
    }

    @Test
    void aFormThatWasStillOpenIsRefusedInWords() {
        var seen = office.session().read(reading -> reading.find(Person.class, mirela)).orElseThrow();
        erase().erase(mirela);
        assertThrows(FileErased.class, () -> office.cases.saves().create(note(mirela, "Trop tard.")));
        assertThrows(RecordGone.class, () -> office.cases.saves().change(seen, Person.named(mirela, "Mirela", "Ionescu")));
        assertFalse(holds(office, mirela));
    }

    @Test
    void aBundleFromBeforeBringsNothingBack() {
        var second = office.second(temp.resolve("second"));
        try (second) {
            office.trust(second);
            second.trust(office);
            second.cases.receive().apply(office.sendTo(second, temp.resolve("out")), Progress.NONE);
            assertTrue(holds(second, mirela));
            assertEquals(List.of("Les Jardins de l’Ill"), erase().before(mirela).partners());
            erase().erase(mirela);
            second.save(note(mirela, "De l’autre poste."));
            office.cases.receive().apply(second.sendTo(office, temp.resolve("back")), Progress.NONE);
            assertFalse(holds(office, mirela));
            assertEquals(0, people(office));
            assertTrue(office.session().workspace().check().isWell());
            var states = second.session().read(reading -> reading.states(new Home.OfPerson(mirela)));
            office.session().write(ChangeNote.save("Nadia Keller"), writing -> {
                states.forEach(state -> writing.put(new RecordChange(null, state)));
                return states.size();
            });
            assertFalse(holds(office, mirela));
        }
    }

    @Test
    void partnersAreAskedAndCounted() {
        try (var lead = Office.lead(temp.resolve("lead"))) {
            office.trust(lead);
            lead.trust(office);
            office.sendTo(lead, temp.resolve("out"));
            erase().erase(mirela);
            var done = office.cases.rights().erasures().list().getFirst();
            assertEquals(1, done.asked());
            assertEquals(0, done.confirmed());
            assertFalse(done.isComplete());
            long position = office.session().read(Reading::erased).getFirst().position();
            office.session().write(ChangeNote.save(""), writing -> {
                writing.confirmErasures(lead.session().site().id(), 0, position);
                return position;
            });
            assertTrue(office.cases.rights().erasures().list().getFirst().isComplete());
        }
    }

    @Test
    void theLeadErasesItsCopyAndTheAssociationKeepsItsFile() {
        try (var lead = Office.lead(temp.resolve("lead"))) {
            office.trust(lead);
            lead.trust(office);
            lead.cases.receive().apply(office.sendTo(lead, temp.resolve("out")), Progress.NONE);
            lead.sendTo(office, temp.resolve("receipt"));
            var before = lead.cases.rights().erase().before(mirela);
            assertFalse(before.everywhere());
            assertEquals(List.of(), before.partners());
            lead.cases.rights().erase().erase(mirela);
            assertEquals(List.of(false), lead.session().read(Reading::erased).stream().map(Erasure::everywhere).toList());
            assertEquals(0, lead.cases.rights().erasures().list().getFirst().asked());
            lead.cases.receive().apply(office.sendTo(lead, temp.resolve("again")), Progress.NONE);
            assertFalse(holds(lead, mirela));
            assertTrue(holds(office, mirela));
        }
    }

    @Test
    void joinedFilesGoTogetherButWhatIsAnotherAssociationsIsOnlyACopy() {
        try (var lead = Office.lead(temp.resolve("lead"))) {
            office.trust(lead);
            lead.trust(office);
            lead.cases.receive().apply(office.sendTo(lead, temp.resolve("out")), Progress.NONE);
            var own = Workspaces.somebody("Mirela", "Popescu");
            lead.save(own);
            lead.cases.joinFiles().join(own.id(), mirela, Set.of());
            var before = lead.cases.rights().erase().before(own.id());
            assertEquals(2, before.files());
            assertTrue(before.everywhere());
            assertEquals(2, lead.cases.rights().erase().erase(own.id()));
            assertEquals(0, people(lead));
            var erased = lead.session().read(Reading::erased);
            assertTrue(erased.stream().anyMatch(each -> each.person().equals(own.id()) && each.everywhere()));
            assertTrue(erased.stream().anyMatch(each -> each.person().equals(mirela) && !each.everywhere()));
        }
    }

    @Test
    void anArchiveCarriesItOnAndHoldsNoTrace() throws Exception {
        office.save(Workspaces.somebody("Marc", "Weber"));
        erase().erase(mirela);
        var zip = temp.resolve("sortie.zip");
        new ExportArchive(office.session()).export(zip, FRENCH, Progress.NONE);
        try (var files = FileSystems.newFileSystem(zip); Stream<Path> all = Files.walk(files.getPath("/"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("Popescu"), file.toString());
                assertEquals(file.toString().equals("/erased.jsonl"), Files.readString(file).contains(mirela.value().toString()), file.toString());
            }
        }
        try (var phrase = new Passphrase("lune jardin pomme canal tissu neige".toCharArray());
                var again = Entrances.MONDAY.archives().load(zip, temp.resolve("again"), phrase, RecoveryKey.generate(), Progress.NONE)) {
            var erased = again.read(Reading::erased);
            assertEquals(List.of(mirela), erased.stream().map(Erasure::person).toList());
            assertEquals(Workspaces.NOW, erased.getFirst().at());
            assertEquals(1, again.read(Reading::people).size());
            assertTrue(Files.exists(temp.resolve("again/workspace.erased")));
        }
    }
}
