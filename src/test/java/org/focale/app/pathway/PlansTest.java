package org.focale.app.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.focale.app.record.RecordRefused;
import org.focale.app.reference.ReferenceFiles;
import org.focale.desktop.Office;
import org.focale.domain.Answer;
import org.focale.domain.Coded;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The plan of a person on a real workspace: written, ordered, left, and taken back.
@Execution(ExecutionMode.CONCURRENT)
class PlansTest {

    private static final Coded MOBILITY = ReferenceFiles.framework(ReferenceFiles.BARRIER_THEMES)
            .coded(ReferenceFiles.framework(ReferenceFiles.BARRIER_THEMES).find("mobilite").orElseThrow());

    @TempDir
    Path folder;
    private Office office;
    private PathwayCases plans;
    private PersonId mirela;
    private LocalDate today;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("workspace"));
        plans = office.cases.pathway();
        today = office.session().today();
        mirela = office.cases.addPerson().add("Mirela", "Popescu", today.minusMonths(7));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void stepsStandInTheOrderTheyWereWrittenUntilOneIsMoved() {
        var objective = plans.write().addObjective(pathway(), " Me déplacer seule ");
        for (String words : List.of("un", "deux", "trois")) {
            plans.write().addStep(objective, words);
        }
        assertEquals("Me déplacer seule", read().objectives(pathway()).getFirst().title());
        assertEquals(List.of("un", "deux", "trois"), steps(objective));

        plans.write().move(read().steps(objective.id()).getLast(), read().steps(objective.id()), -1);
        plans.write().addStep(objective, "quatre");

        assertEquals(List.of("un", "trois", "deux", "quatre"), steps(objective));
    }

    @Test
    void aMoveIsOneChangeThatOneUndoTakesBack() {
        var objective = plans.write().addObjective(pathway(), "Me déplacer seule");
        List.of("un", "deux", "trois").forEach(words -> plans.write().addStep(objective, words));
        plans.write().move(read().steps(objective.id()).getFirst(), read().steps(objective.id()), 2);
        assertEquals(List.of("deux", "trois", "un"), steps(objective));

        office.cases.takeBack().last();

        assertEquals(List.of("un", "deux", "trois"), steps(objective));
    }

    @Test
    void anObjectiveGoesWithItsStepsAndComesBackWithThem() {
        var objective = plans.write().addObjective(pathway(), "Me déplacer seule");
        plans.write().addStep(objective, "Passer le code");
        plans.write().delete(objective, read().steps(objective.id()));
        assertEquals(List.of(), read().objectives());
        assertEquals(List.of(), read().steps());

        office.cases.takeBack().last();

        assertEquals(List.of("Passer le code"), steps(read().objectives().getFirst()));
    }

    @Test
    void aStepThatIsDoneBearsItsDayAndLosesItWhenItIsNot() {
        var step = plans.write().addStep(plans.write().addObjective(pathway(), "Me déplacer seule"), "Passer le code");

        plans.write().setState(step, PlanState.DONE);
        assertEquals(today, read().steps().getFirst().done());

        plans.write().setState(read().steps().getFirst(), PlanState.IN_PROGRESS);
        assertEquals(null, read().steps().getFirst().done());
    }

    @Test
    void anObjectiveThatIsReachedBearsItsDayAndLosesItWhenItIsNot() {
        var objective = plans.write().addObjective(pathway(), "Me déplacer seule");

        plans.write().setState(objective, PlanState.DONE);
        assertEquals(today, read().objectives().getFirst().done());

        plans.write().setState(read().objectives().getFirst(), PlanState.IN_PROGRESS);
        assertEquals(null, read().objectives().getFirst().done());
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertThrows(RecordRefused.class, () -> plans.write().addObjective(pathway(), "  "));
        var objective = plans.write().addObjective(pathway(), "Me déplacer seule");
        assertThrows(RecordRefused.class, () -> plans.write().addStep(objective, "\t"));
        assertThrows(RecordRefused.class, () -> plans.write().addStep(objective, "a\0b"));
        assertThrows(RecordRefused.class, () -> plans.write().addStep(objective, "\ud800"));
        assertThrows(RecordRefused.class, () -> plans.write().addStep(objective, "x".repeat(1_000_000)));
        assertThrows(RecordRefused.class, () -> plans.discuss().set(mirela, Coded.free(" "), BarrierLevel.NEED));
        assertEquals(List.of(), read().steps());
        assertEquals(List.of(), read().barriers());
    }

    @Test
    void whatWasTypedBeforeIsOfferedMostOftenFirst() {
        var objective = plans.write().addObjective(pathway(), "Me déplacer seule");
        List.of("Appeler la crèche", "Passer le code", "Passer le code", "x".repeat(200)).forEach(words -> plans.write().addStep(objective, words));

        assertEquals(List.of("Passer le code", "Appeler la crèche"), plans.read().words().steps());
        assertEquals(List.of("Me déplacer seule"), plans.read().words().objectives());
    }

    @Test
    void aThemeHasOneLookADay() {
        plans.discuss().set(mirela, MOBILITY, BarrierLevel.NEED);
        plans.discuss().set(mirela, MOBILITY, BarrierLevel.IN_PROGRESS);

        var looks = read().looks();
        assertEquals(1, looks.size());
        assertEquals(1, looks.getFirst().looks().size(), "the first was put right");
        assertEquals(BarrierLevel.IN_PROGRESS, looks.getFirst().level());

        plans.discuss().set(mirela, MOBILITY, BarrierLevel.NOT_DISCUSSED);
        assertEquals(List.of(), read().looks(), "taken back");
        assertTrue(read().notDiscussed().stream().anyMatch(choice -> choice.coded().equals(MOBILITY)), "not discussed is not no");
    }

    @Test
    void anEarlierLookStaysInTheHistory() {
        office.save(new Barrier(new BarrierId(office.session().ids().next()), mirela, MOBILITY, BarrierLevel.NEED,
                today.minusMonths(3), "loin du tram"));
        plans.discuss().set(mirela, MOBILITY, BarrierLevel.LIFTED);
        plans.discuss().set(mirela, MOBILITY, BarrierLevel.LIFTED);
        plans.discuss().comment(read().looks().getFirst().last(), " permis obtenu ");

        var looks = read().looks().getFirst();
        assertEquals(List.of(BarrierLevel.NEED, BarrierLevel.LIFTED), looks.looks().stream().map(Barrier::level).toList());
        assertEquals("permis obtenu", looks.last().comment());
        assertEquals(BarrierLevel.NEED, looks.before().orElseThrow().level());
    }

    @Test
    void leavingPlansTheFollowUpsOfTheProgrammeInTheSameChange() {
        followUpsAfter(3, 6, 12);
        leave(new Exit(today, ExitCategory.PERMANENT_JOB, "CDI"));
        assertEquals(List.of(today.plusMonths(3), today.plusMonths(6), today.plusMonths(12)), dues());

        office.cases.takeBack().last();

        assertEquals(List.of(), dues());
        assertEquals(null, pathway().exit());
    }

    @Test
    void anotherDayOfExitMovesWhatWasNotMadeYet() {
        followUpsAfter(3, 6);
        leave(new Exit(today.minusMonths(4), ExitCategory.PERMANENT_JOB, "CDI"));
        var made = read().followUps(pathway()).getFirst();
        office.cases.saves().change(made, made.made(today.minusMonths(1), Answer.YES, "toujours en poste", ExitCategory.PERMANENT_JOB));

        leave(new Exit(today.minusMonths(3), ExitCategory.PERMANENT_JOB, "CDI"));
        assertEquals(List.of(today.minusMonths(1), today.plusMonths(3)), dues(), "the one made stays, the other follows");

        leave(null);
        assertEquals(List.of(today.minusMonths(1)), dues(), "what was found is kept");
    }

    @Test
    void aDropOutHasAReasonAndAnOrientationIsNone() {
        assertThrows(RecordRefused.class, () -> leave(new Exit(today, ExitCategory.DROP_OUT, "abandon")));
        assertTrue(leave(new Exit(today, ExitCategory.ORIENTATION, "PLIE")));
    }

    @Test
    void positiveIsComputedByTheRuleOfTheProgrammeAndSaysWhy() {
        assertEquals(Standing.NOT_KNOWN, positive(new Exit(today, ExitCategory.FIXED_TERM_JOB, "CDD")), "nobody said which exits count");
        var insertUp = office.cases.addProgramme().add("championnes-champions-2024");
        assertFalse(insertUp.positiveExits().isEmpty());
        var seen = pathway();
        office.cases.saves().change(seen, seen.in("championnes-champions-2024", null));
        var least = insertUp.positiveExits().stream().filter(line -> line.leastMonths() != null).findFirst();
        least.ifPresent(line -> {
            var category = line.categories().getFirst();
            assertEquals(Standing.NOT_KNOWN, positive(new Exit(today, category, "")));
            assertEquals(Standing.COUNTED, positive(new Exit(today, category, "", today, today.plusMonths(line.leastMonths()).minusDays(1))));
            assertEquals(Standing.NOT_COUNTED, positive(new Exit(today, category, "", today, today.plusMonths(line.leastMonths()).minusDays(2))));
        });
    }

    @Test
    void aSecondPathwayNeverTouchesTheFirst() {
        var first = pathway();
        plans.write().addObjective(first, "Me déplacer seule");
        var second = office.cases.addPerson().pathway(mirela, today);
        office.save(second);

        assertEquals(List.of(second.id(), first.id()), read().pathways().stream().map(Pathway::id).toList());
        assertEquals(first, read().pathway(first.id()).orElseThrow());
        assertEquals(second, read().pathway(null).orElseThrow());
        assertEquals(List.of(), read().objectives(second));
        assertEquals(List.of("Me déplacer seule"), read().objectives(first).stream().map(Objective::title).toList());
    }

    private PersonPlan read() {
        return plans.read().read(mirela).orElseThrow();
    }

    private Pathway pathway() {
        return read().pathway(null).orElseThrow();
    }

    private List<String> steps(Objective objective) {
        return read().steps(objective.id()).stream().map(Step::words).toList();
    }

    private void followUpsAfter(Integer... months) {
        var programme = office.session().read(reading -> reading.all(Programme.class)).getFirst();
        office.cases.saves().change(programme, programme.withFollowUpMonths(List.of(months)));
    }

    private boolean leave(@Nullable Exit exit) {
        return plans.leave().change(pathway(), pathway().withExit(exit));
    }

    private List<LocalDate> dues() {
        return read().followUps(pathway()).stream().map(FollowUp::due).toList();
    }

    @Test
    void aFollowUpOfOneMonthIsPlannedOnceHoweverOftenItIsAsked() {
        leave(new Exit(today.minusMonths(1), "CDI"));
        int before = dues().size();
        plans.leave().add(pathway(), 9);
        plans.leave().add(pathway(), 9);

        assertEquals(before + 1, dues().size());
    }

    private Standing positive(Exit exit) {
        leave(exit);
        return read().positive(pathway(), today).orElseThrow().standing();
    }
}
