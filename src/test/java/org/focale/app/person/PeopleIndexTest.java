package org.focale.app.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.focale.app.AtOnce;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.domain.Answer;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.note.Task;
import org.focale.domain.note.TaskId;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.pathway.StepId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.Situation;
import org.focale.domain.person.SituationId;
import org.focale.store.ChangeKind;
import org.focale.store.PersonRow;
import org.focale.store.Touched;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Whatever was saved, taken back or received, the people in memory are those of the store.
@Execution(ExecutionMode.CONCURRENT)
class PeopleIndexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @TempDir
    Path folder;
    private Office office;
    private PeopleIndex people;

    @BeforeEach
    void open() {
        office = Office.association(folder.resolve("a"));
        people = office.cases.people();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<PersonRow> readAnew(Office of) {
        var fresh = new PeopleIndex(of.session());
        fresh.reload();
        return fresh.all();
    }

    private Kept something(Random random, PersonId id) {
        var ids = office.session().ids();
        var day = DAY.minusDays(random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> new Note(new NoteId(ids.next()), id, Medium.CALL, day, null, "Nadia Keller", "Appel", Sharing.ASSOCIATION);
            case 1 -> new Task(new TaskId(ids.next()), id, "Rappeler", random.nextBoolean() ? day : null, "", random.nextBoolean() ? day : null);
            case 2 -> new Step(new StepId(ids.next()), id, null, "Écrire", List.of(PlanState.values()).get(random.nextInt(6)), day, null, "", null);
            case 3 -> new Barrier(new BarrierId(ids.next()), id, Coded.free("Mobilité"), BarrierLevel.NEED, day, "");
            default -> new Situation(new SituationId(ids.next()), id, null, Situation.Moment.ENTRY, day, "", Answer.YES, 3, Answer.NO,
                    random.nextBoolean() ? Answer.YES : Answer.NO, "");
        };
    }

    @Test
    void afterAnySavesTheRowsAreThoseReadAnew() {
        long seed = new Random().nextLong();
        System.out.println("People by seed " + seed);
        var random = new Random(seed);
        people.reload();
        var kept = new ArrayList<Kept>();
        for (int i = 0; i < 120; i++) {
            int act = random.nextInt(10);
            if (kept.isEmpty() || act < 3) {
                kept.add(person(office.cases.addPerson().add(List.of("Aïcha", "Zoé", "Élodie").get(random.nextInt(3)), "N° " + random.nextInt(9),
                        random.nextBoolean() ? DAY : null)));
            } else if (act < 7) {
                office.save(something(random, ((Person) kept.get(random.nextInt(kept.size()))).id()));
            } else if (act < 8) {
                office.cases.saves().delete(kept.remove(random.nextInt(kept.size())));
            } else {
                office.cases.takeBack().last();
                kept.removeIf(each -> office.cases.files().read(((Person) each).id()).isEmpty());
            }
            if (random.nextInt(4) == 0) {
                assertEquals(readAnew(office), people.all());
            }
        }
        assertEquals(readAnew(office), people.all());
        people.all().forEach(row -> assertEquals(Optional.of(row), people.find(row.id())));
    }

    private Person person(PersonId id) {
        return office.session().read(reading -> reading.find(Person.class, id)).orElseThrow();
    }

    @Test
    void whatABundleBringsIsThere() {
        try (var lead = Office.lead(folder.resolve("b"))) {
            office.trust(lead);
            lead.trust(office);
            lead.cases.people().reload();
            for (int i = 0; i < 130; i++) {
                office.cases.addPerson().add("Personne", "N° " + i, DAY);
            }
            lead.cases.receive().apply(office.sendTo(lead, folder.resolve("out")), Progress.NONE);
            assertEquals(130, lead.cases.people().all().size());
            assertEquals(readAnew(lead), lead.cases.people().all());
        }
    }

    /// A bundle may bring a million records: they are not told one by one.
    @Test
    void whoCameWithVeryManyOthersIsThere() {
        people.reload();
        Workspaces.add(office.session().workspace(), Workspaces.somebody("Yann", "Le Goff"));

        people.touched(new Touched.Many());
        people.refresh();

        assertEquals(readAnew(office), people.all());
    }

    /// One of them reads who was changed; the others must not be told of those who were there before.
    @Test
    void allWhoAskTogetherAreToldWhatWasSaved() throws Exception {
        people.reload();
        for (int i = 1; i <= 40; i++) {
            office.cases.addPerson().add("Personne", "N° " + i, DAY);
            assertEquals(List.of(i, i, i, i), AtOnce.ask(() -> people.all().size()));
        }
    }

    @Test
    void theListIsTheSameWhileNothingIsSaved() {
        people.reload();
        office.cases.addPerson().add("Aïcha", "Traoré", null);
        var once = people.all();

        assertSame(once, people.all());
        office.cases.saves().createAll(List.of(Person.named(new PersonId(office.session().ids().next()), "Zoé", "Roth")), ChangeKind.SAVE,
                Progress.NONE);
        assertEquals(2, people.all().size());
        assertEquals(1, once.size());
    }

    @Test
    void nobodyIsInItBeforeItIsRead() {
        office.cases.addPerson().add("Aïcha", "Traoré", null);
        assertEquals(List.of(), people.all());
        people.refresh();
        assertEquals(1, people.all().size());
    }
}
