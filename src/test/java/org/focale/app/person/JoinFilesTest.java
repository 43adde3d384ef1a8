package org.focale.app.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focale.app.record.TakeBack;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.domain.Coded;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Two files of one person on a real workspace: shown as one everywhere, parted again, nothing lost.
@Execution(ExecutionMode.CONCURRENT)
class JoinFilesTest {

    @TempDir
    Path folder;
    private Office office;
    private PersonId mirela;
    private PersonId other;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("espace"));
        mirela = office.cases.addPerson().add("Mirela", "Popescu", LocalDate.of(2026, 4, 13));
        other = office.cases.addPerson().add("Mirella", "Lopes", LocalDate.of(2026, 9, 1));
        set(mirela, "phone", "06 39 98 00 01");
        set(other, "phone", "06 39 98 00 02");
        set(other, "targetJob", "Boulangère");
        skill(mirela, "SST");
        skill(other, "SST");
        skill(other, "CléA");
        experience(mirela, "Vendeuse");
        experience(other, "Boulangère");
        office.cases.people().reload();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void set(PersonId who, String field, String text) {
        office.cases.saves().decide(Codecs.of(Person.class).key(who.value()), Map.of(field, new Value.Text(text)));
    }

    private void skill(PersonId who, String label) {
        office.save(new SkillValidation(new SkillValidationId(office.session().ids().next()), who, Coded.free(label), "", null, "",
                LineState.AGREED));
    }

    private void experience(PersonId who, String role) {
        office.save(new Experience(new ExperienceId(office.session().ids().next()), who, null, role, "", "", null, "", LineState.AGREED));
    }

    private List<PersonRow> rows() {
        office.cases.people().reload();
        return office.cases.people().all();
    }

    @Test
    void bothFilesAreOneEverywhere() {
        office.cases.joinFiles().join(mirela, other, Set.of("phone"));

        var row = rows().getFirst();
        assertEquals(1, rows().size());
        assertEquals(mirela, row.id());
        assertEquals("06 39 98 00 02", row.phone());
        assertEquals(LocalDate.of(2026, 9, 1), row.start());
        assertEquals(new CvGauge(2, 2, 0), row.gauge());
        assertEquals(List.of(row), office.cases.people().matching("lopes"));
        assertEquals(row, office.session().read(reading -> reading.person(other)).orElseThrow());
        for (PersonId id : List.of(mirela, other)) {
            var file = office.cases.files().open(id).orElseThrow();
            assertEquals("Mirela Popescu", file.file().person().displayName());
            assertEquals("Boulangère", file.file().person().targetJob());
            assertEquals(2, file.file().pathways().size());
            assertEquals(row.gauge(), CvLines.of(file.file()).gauge());
        }
    }

    @Test
    void oneUndoPartsThemAgain() {
        var before = rows();
        var people = office.session().read(reading -> reading.all(Person.class));
        office.cases.joinFiles().join(mirela, other, Set.of("phone"));

        assertInstanceOf(TakeBack.Outcome.TakenBack.class, office.cases.takeBack().last());

        assertEquals(people, office.session().read(reading -> reading.all(Person.class)));
        assertEquals(before.stream().map(PersonRow::gauge).toList(), rows().stream().map(PersonRow::gauge).toList());
        assertTrue(office.session().workspace().check().isWell());
    }

    @Test
    void theyArePartedLaterToo() {
        office.cases.joinFiles().join(mirela, other, Set.of());
        set(mirela, "email", "mirela@example.org");

        office.cases.joinFiles().part(mirela);

        assertEquals(2, rows().size());
        assertEquals(List.of(), office.cases.joinFiles().hidden(mirela));
        assertEquals("Mirella Lopes", office.cases.files().read(other).orElseThrow().person().displayName());
    }

    @Test
    void onlyWhatBothSayOtherwiseIsAsked() {
        var pair = office.cases.joinFiles().compare(mirela, other);

        assertEquals(List.of("firstName", "lastName", "phone"), pair.fields());
        assertEquals(3, pair.kept().records());
        assertEquals(4, pair.other().records());
    }

    @Test
    void aThirdFileJoinsTheTwo() {
        office.cases.joinFiles().join(mirela, other, Set.of());
        var third = office.cases.addPerson().add("Mira", "Popescu", null);
        skill(third, "Permis cariste");

        office.cases.joinFiles().join(third, other, Set.of());

        assertEquals(1, rows().size());
        assertEquals(third, rows().getFirst().id());
        assertEquals(3, rows().getFirst().gauge().skills());
        assertEquals(List.of("Mirela Popescu", "Mirella Lopes"), office.cases.joinFiles().hidden(other).stream().map(Person::displayName).toList());
    }

    @Test
    void aFileIsNotJoinedTwiceNorWithItself() {
        office.cases.joinFiles().join(mirela, other, Set.of());

        assertEquals("import.join.already", assertThrows(FilesNotJoined.class, () -> office.cases.joinFiles().join(other, mirela, Set.of())).key());
        assertThrows(FilesNotJoined.class, () -> office.cases.joinFiles().compare(mirela, mirela));
    }

    @Test
    void twoPeopleAreNotProposedAgain() {
        var twin = office.cases.addPerson().add("Mirela", "Popesco", null);
        office.cases.people().reload();
        var row = office.cases.people().find(twin).orElseThrow();
        assertEquals(List.of(mirela), office.cases.lookAlikes().of(row, Progress.NONE).stream().map(PersonRow::id).toList());

        office.cases.joinFiles().different(twin, mirela);

        assertEquals(List.of(), office.cases.lookAlikes().of(row, Progress.NONE));
        assertEquals(List.of(), office.cases.lookAlikes().of(office.cases.people().find(mirela).orElseThrow(), Progress.NONE));
    }

    @Test
    void whoWasSaidToBeSomebodyElseWhileAddingIsNotProposed() {
        var added = office.cases.addPerson().add("Mirela", "Popescu", null, List.of(mirela));
        office.cases.people().reload();

        assertEquals(List.of(), office.cases.lookAlikes().of(office.cases.people().find(added).orElseThrow(), Progress.NONE));
        office.cases.takeBack().last();
        assertEquals(2, office.session().read(Reading::people).size());
    }

    @Test
    void aJoinTravelsInABundle() {
        try (var desk = Office.association(folder.resolve("desk")); var garden = desk.second(folder.resolve("garden"))) {
            desk.trust(garden);
            garden.trust(desk);
            var one = desk.cases.addPerson().add("Awa", "Diallo", null);
            var two = desk.cases.addPerson().add("Awa", "Dialo", null);
            garden.cases.receive().apply(desk.sendTo(garden, folder.resolve("key")), Progress.NONE);
            assertEquals(2, garden.session().read(Reading::people).size());

            desk.cases.joinFiles().join(one, two, Set.of());
            garden.cases.joinFiles().join(two, one, Set.of());
            garden.cases.receive().apply(desk.sendTo(garden, folder.resolve("key")), Progress.NONE);
            desk.cases.receive().apply(garden.sendTo(desk, folder.resolve("key")), Progress.NONE);

            assertEquals(List.of(one), garden.session().read(Reading::people).stream().map(PersonRow::id).toList());
            assertEquals(List.of(one), desk.session().read(Reading::people).stream().map(PersonRow::id).toList());
        }
    }
}
