package org.focale.app.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focale.base.PartialDate;
import org.focale.domain.Coded;
import org.focale.domain.Period;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.DiagnosisId;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.ObjectiveId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.pathway.StepId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the records tell, in the order of time.
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId MIRELA = new PersonId(id(1));
    private static final Placement JARDINS = placement(2, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 14));

    @Test
    void everythingIsToldNewestFirst() {
        var pathway = new Pathway(new PathwayId(id(3)), MIRELA, "focale", "Nadia", LocalDate.of(2026, 4, 13), null, null);
        var sst = new SkillValidation(new SkillValidationId(id(4)), MIRELA, Coded.free("SST"), "", LocalDate.of(2026, 10, 28), "",
                LineState.AGREED);
        var maid = experience(5, null, new Period(PartialDate.ofYear(2009), PartialDate.ofYear(2016)));
        var file = file(List.of(pathway), List.of(JARDINS), List.of(diagnosis(6, "équipe", Level.ON_ONES_OWN)), List.of(maid),
                List.of(sst));

        assertEquals(List.of(Happened.Diagnosed.class, Happened.Placed.class, Happened.Validated.class, Happened.Entered.class,
                Happened.Lived.class), kinds(file));
    }

    @Test
    void whatWasSeenAtOneOccasionIsOneEvent() {
        var file = file(List.of(), List.of(JARDINS), List.of(diagnosis(6, "équipe", Level.ON_ONES_OWN),
                diagnosis(7, "rigueur", Level.NOT_OBSERVED)),
                List.of(), List.of());

        var diagnosed = (Happened.Diagnosed) Timeline.of(file, ThreadRecords.NONE, TODAY).getFirst();
        assertEquals(2, diagnosed.diagnoses().size());
        assertEquals(1, diagnosed.observed().size());
    }

    @Test
    void anExperienceThatCameOfAPlacementIsToldWithIt() {
        var born = experience(5, JARDINS.id(), null);
        var all = Timeline.of(file(List.of(), List.of(JARDINS), List.of(), List.of(born), List.of()), ThreadRecords.NONE, TODAY);

        assertEquals(1, all.size());
        assertEquals(List.of(born), ((Happened.Placed) all.getFirst()).became());
    }

    @Test
    void aPlacementThatGoesOnStandsAtItsFirstDay() {
        var goesOn = placement(8, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        var file = file(List.of(), List.of(goesOn), List.of(), List.of(), List.of());
        assertEquals(LocalDate.of(2026, 10, 1), Timeline.of(file, ThreadRecords.NONE, TODAY).getFirst().day());
    }

    @Test
    void aPlannedExitHasNotHappened() {
        var leaving = new Pathway(new PathwayId(id(3)), MIRELA, "focale", "", LocalDate.of(2026, 1, 5), null,
                new Exit(TODAY.plusDays(3), "CDI"));
        assertEquals(List.of(Happened.Entered.class), kinds(file(List.of(leaving), List.of(), List.of(), List.of(), List.of())));
    }

    @Test
    void whatHasNoDateComesLast() {
        var undated = experience(5, null, null);
        assertEquals(List.of(Happened.Placed.class, Happened.Lived.class),
                kinds(file(List.of(), List.of(JARDINS), List.of(), List.of(undated), List.of())));
    }

    @Test
    void anObjectiveStandsAtTheDayItWasReachedAndNotAtThatOfItsLastStep() {
        var day = LocalDate.of(2026, 11, 5);
        var open = new Objective(new ObjectiveId(id(9)), MIRELA, null, "Passer le permis", "", PlanState.IN_PROGRESS, TODAY, null, null);
        var step = new Step(new StepId(id(10)), MIRELA, open.id(), "Passer le code", PlanState.DONE, null, LocalDate.of(2026, 9, 2), "", null);

        assertEquals(day, closed(open.withState(PlanState.DONE, day), step));
        assertEquals(day, closed(open.withState(PlanState.DONE, day).withState(PlanState.DONE, TODAY), step), "reached once");
        assertEquals(step.done(), closed(open.withState(PlanState.DONE, day).withState(PlanState.ABANDONED, TODAY), step));
    }

    private static @Nullable LocalDate closed(Objective objective, Step step) {
        var beside = new ThreadRecords(List.of(), List.of(), List.of(objective), List.of(step), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        return Timeline.of(file(List.of(), List.of(), List.of(), List.of(), List.of()), beside, TODAY).stream()
                .filter(Happened.Closed.class::isInstance).findFirst().orElseThrow().day();
    }

    private static List<Class<?>> kinds(PersonFile file) {
        return Timeline.of(file, ThreadRecords.NONE, TODAY).stream().<Class<?>>map(Object::getClass).toList();
    }

    private static PersonFile file(List<Pathway> pathways, List<Placement> placements, List<Diagnosis> diagnoses,
            List<Experience> experiences, List<SkillValidation> validations) {
        return new PersonFile(Person.named(MIRELA, "Mirela", "Popescu"), pathways, List.of(), placements, diagnoses, experiences,
                validations, List.of(), List.of());
    }

    private static Placement placement(int number, LocalDate start, LocalDate end) {
        return new Placement(new PlacementId(id(number)), MIRELA, ActivityKind.WORKSITE, "Jardins", null, "", "", "", start, end, null, "");
    }

    private static Diagnosis diagnosis(int number, String skill, Level level) {
        return new Diagnosis(new DiagnosisId(id(number)), MIRELA, JARDINS.id(), "Jardins", Coded.free(skill), level,
                LocalDate.of(2026, 11, 14),
                "Marc Weber", "encadrant", "", LineState.PROPOSED);
    }

    private static Experience experience(int number, @Nullable PlacementId bornOf, @Nullable Period period) {
        return new Experience(new ExperienceId(id(number)), MIRELA, bornOf, "Employée", "", "", period, "", LineState.AGREED);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
