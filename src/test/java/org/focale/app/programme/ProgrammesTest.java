package org.focale.app.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.focale.app.creation.ProgrammeUnknown;
import org.focale.app.person.AddPerson;
import org.focale.app.record.RecordRefused;
import org.focale.app.record.Saves;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.PositiveExit;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;
import org.focale.domain.programme.Reached;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A workspace with several programmes, on a real disk.
@Execution(ExecutionMode.CONCURRENT)
class ProgrammesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final Clock CLOCK = Clock.fixed(Workspaces.NOW, ZoneOffset.UTC);

    private final AtomicLong ticks = new AtomicLong();

    @TempDir
    Path folder;

    private Session session;
    private Saves saves;
    private FindProgrammes programmes;
    private AddProgramme add;
    private AddPerson people;

    @BeforeEach
    void open() {
        var ids = new Ids(() -> Workspaces.NOW.plusMillis(ticks.incrementAndGet()), new SplittableRandom(7));
        session = new Session(Workspaces.fresh(folder), CLOCK, ids, "Nadia Keller");
        saves = new Saves(session);
        programmes = new FindProgrammes(session);
        add = new AddProgramme(session, saves, programmes);
        people = new AddPerson(session, saves, programmes);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void everyProgrammeThatShipsCanBeAddedAndIsReadBackWhole() {
        for (String key : ReferenceFiles.programmes()) {
            var added = add.add(key);
            var shipped = ReferenceFiles.programme(key, added.id()).orElseThrow();
            assertEquals(shipped, programmes.find(key).orElseThrow());
        }
        assertEquals(ReferenceFiles.programmes(), programmes.all().stream().map(Programme::key).toList());
        assertEquals(20, programmes.all().stream().map(Programme::id).distinct().count());
        assertTrue(session.workspace().check().isWell());
    }

    @Test
    void aProgrammeIsAddedOnce() {
        add.add("focale");
        assertThrows(ProgrammeAlreadyHere.class, () -> add.add("focale"));
        assertThrows(ProgrammeUnknown.class, () -> add.add("lune"));
        assertEquals(19, programmes.offered().size());
        assertTrue(programmes.offered().stream().noneMatch(programme -> programme.key().equals("focale")));
    }

    @Test
    void aProgrammeIsFilledInByTheOrdinarySave() {
        var focale = add.add("focale");
        var left = focale.withPositiveExits(List.of(new PositiveExit("emploi", List.of(ExitCategory.PERMANENT_JOB), null)));

        assertTrue(saves.change(focale, left));

        assertEquals(left, programmes.find("focale").orElseThrow());
    }

    @Test
    void aPathwayIsPlannedByTheProgrammeItIsIn() {
        add.add("focale");
        add.add("pas-de-quartier");
        assertEquals(LocalDate.of(2028, 2, 2), pathwayOf(people.add("Mirela", "Popescu", START)).plannedEnd());
        var kitchen = pathwayOf(people.add("Amina", "Diallo", "pas-de-quartier", START));
        assertEquals("pas-de-quartier", kitchen.programme());
        assertEquals(START.plusWeeks(17), kitchen.plannedEnd());
        assertEquals(null, people.pathway(new PersonId(new UUID(1, 1)), "inconnu", START).plannedEnd());
    }

    @Test
    void someoneWhoWasOnlySpottedIsInNoProgramme() {
        add.add("focale");
        var id = people.add("Mirela", "Popescu", "focale", null);
        assertEquals(List.of(), session.read(reading -> reading.inFile(Pathway.class, id)));
        assertTrue(session.read(reading -> reading.find(Person.class, id)).isPresent());
    }

    @Test
    void aPathwayKeepsItsBranchAndItsGroup() {
        add.add("mobil-emploi");
        var group = new AddGroup(session, saves).add("mobil-emploi", " Promotion d’hiver ");
        var seen = pathwayOf(people.add("Mirela", "Popescu", START));

        saves.change(seen, seen.withBranch("Emploi").withGroup(group.id()));

        var kept = session.read(reading -> reading.inFile(Pathway.class, seen.person())).getFirst();
        assertEquals("Emploi", kept.branch());
        assertEquals("Promotion d’hiver", session.read(reading -> reading.find(Group.class, kept.group())).orElseThrow().name());
    }

    @Test
    void aGroupMadeForAPathwayIsOneChangeWithIt() {
        add.add("focale");
        var seen = pathwayOf(people.add("Mirela", "Popescu", START));
        var groups = new AddGroup(session, saves);
        int before = session.read(reading -> reading.changes(100)).size();

        var group = groups.addFor(seen, " Équipe 1 ");

        assertEquals(new Group(group.id(), "focale", "Équipe 1"), group);
        var kept = session.read(reading -> reading.find(Pathway.class, seen.id())).orElseThrow();
        assertEquals(group.id(), kept.group());
        assertEquals(before + 1, session.read(reading -> reading.changes(100)).size());
        assertThrows(GroupAlreadyHere.class, () -> groups.addFor(kept, "equipe 1"));
        assertThrows(RecordRefused.class, () -> groups.addFor(kept, " "));
        assertEquals(1, session.read(reading -> reading.all(Group.class)).size());
    }

    @Test
    void twoGroupsOfOneProgrammeHaveTwoNames() {
        var groups = new AddGroup(session, saves);
        groups.add("teame", "Équipe 1");
        assertThrows(GroupAlreadyHere.class, () -> groups.add("teame", "equipe 1"));
        assertNotEquals(groups.add("sup-de-sub", "Équipe 1").id(), groups.add("teame", "Équipe 2").id());
        assertThrows(RecordRefused.class, () -> groups.add("teame", " "));
    }

    @Test
    void peopleReachedAreCountedWithoutNames() {
        var count = new CountReached(session, saves);
        var marche = count.count("audace", "Repérage", START, 34, "Marché du Neuhof", "Stand, deux boosters");
        assertEquals(List.of(marche), session.read(reading -> reading.all(Reached.class)));
        assertThrows(RecordRefused.class, () -> count.count("audace", "Repérage", START, 0, "", ""));
    }

    @Test
    void anOrientationNeedsNoReasonAndADropOutDoes() {
        add.add("focale");
        var seen = pathwayOf(people.add("Mirela", "Popescu", START));
        var day = START.plusDays(20);
        assertThrows(RecordRefused.class, () -> saves.change(seen, seen.withExit(new Exit(day, ExitCategory.DROP_OUT, "abandon"))));
        assertTrue(saves.change(seen, seen.withExit(new Exit(day, ExitCategory.ORIENTATION, "PLIE"))));
        var orientation = session.read(reading -> reading.inFile(Pathway.class, seen.person())).getFirst();
        assertTrue(saves.change(orientation, seen.withExit(new Exit(day, ExitCategory.DROP_OUT, "abandon")).withExitReason("garde d’enfant")));
    }

    @Test
    void aProgrammeHasAName() {
        var nameless = ReferenceFiles.programme("focale", new ProgrammeId(session.ids().next())).orElseThrow();
        assertThrows(RecordRefused.class, () -> saves.create(new Programme(nameless.id(), " ", "", "", "", List.of(), null, null, "", List.of(),
                List.of(), List.of(), null, null, nameless.length(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of())));
    }

    private Pathway pathwayOf(PersonId person) {
        return session.read(reading -> reading.inFile(Pathway.class, person)).getFirst();
    }
}
