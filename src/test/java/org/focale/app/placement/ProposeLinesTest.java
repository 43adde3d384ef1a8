package org.focale.app.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.focale.app.record.TakeBack;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.AssessmentId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.AttendanceState;
import org.focale.domain.activity.EndedBy;
import org.focale.domain.activity.Ending;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.Followed;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.SessionState;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From doing to the CV: proposed, never silently there, and not twice.
class ProposeLinesTest {

    @TempDir
    Path folder;
    private Office office;
    private ProposeLines propose;
    private final Someone mirela = Someone.named("Mirela", "Popescu").proposed();

    @BeforeEach
    void open() {
        office = Office.association(folder);
        propose = office.cases.placements().propose();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPlacementThatIsOverProposesOneExperience() {
        var bakery = mirela.placed(ActivityKind.IMMERSION, "Immersion en boulangerie", "Au Fournil", "Anne", "2026-10-28", "2026-11-20", 70);
        mirela.placed(ActivityKind.IMMERSION, "En cours", "Au Garage", "Luc", "2026-11-16", "2026-11-27", null);
        mirela.placed(ActivityKind.WORKSHOP, "Atelier d’éloquence", "CSC", "", "2026-10-01", "2026-10-20", null);
        office.save(mirela.records());

        var line = assertInstanceOf(ProposedLine.Lived.class, only());
        assertEquals(bakery, line.experience().bornOf());
        assertEquals("Immersion en boulangerie", line.experience().role());
        assertEquals("Au Fournil", line.experience().organisation());
        assertEquals("2026-10", line.experience().period().from().toString());
        assertEquals(CvGauge.EMPTY, CvLines.of(read()).gauge(), "nothing is on the CV before the person said so");

        propose.accept(line, "Aide-boulangère", "Peser, façonner");
        assertEquals("Aide-boulangère", read().experiences().getFirst().role());
        assertEquals("Peser, façonner", read().experiences().getFirst().tasks());
        assertEquals(LineState.AGREED, read().experiences().getFirst().state());
        assertEquals(List.of(), lines());
        assertTrue(office.cases.takeBack().last() instanceof TakeBack.Outcome.TakenBack);
        assertEquals(1, lines().size());
    }

    @Test
    void aLineThatWasLeftIsRememberedAndNotProposedAgain() {
        mirela.placed(ActivityKind.IMMERSION, "Immersion en boulangerie", "Au Fournil", "Anne", "2026-10-28", "2026-11-20", 70);
        office.save(mirela.records());
        propose.leave(only());

        assertEquals(List.of(), lines());
        assertEquals(LineState.DECLINED, read().experiences().getFirst().state());
        assertEquals(CvGauge.EMPTY, CvLines.of(read()).gauge());
    }

    @Test
    void whoNeverCameLivedNothing() {
        var bakery = mirela.placed(ActivityKind.IMMERSION, "Immersion en boulangerie", "Au Fournil", "Anne", "2026-10-28", "2026-11-20", 70);
        office.save(mirela.records());
        office.save(new Assessment(AssessmentId.of(bakery), mirela.id(), bakery, Someone.TODAY, Ending.NO_SHOW, null, null, EndedBy.PERSON, "", "",
                "", Followed.NOT_SAID, "", null));

        assertEquals(List.of(), lines());
    }

    @Test
    void whatWasObservedIsOneLineForEachSoftSkill() {
        var bakery = mirela.placed(ActivityKind.IMMERSION, "Immersion en boulangerie", "Au Fournil", "Anne", "2026-11-02", "2026-11-27", 70);
        mirela.seen("Rigueur", Level.SOME_HELP, bakery, "Anne", "2026-11-06");
        mirela.seen("Rigueur", Level.ON_ONES_OWN, bakery, "Anne", "2026-11-20");
        mirela.seen("Équipe", Level.NOT_OBSERVED, bakery, "Anne", "2026-11-20");
        office.save(mirela.records());

        var line = assertInstanceOf(ProposedLine.Observed.class, only());
        assertEquals(Level.ON_ONES_OWN, line.latest().level());
        propose.accept(line, "", "A compté la caisse deux fois");
        assertEquals(1, CvLines.of(read()).gauge().softSkills());
        assertEquals(2, read().diagnoses().stream().filter(each -> each.state() == LineState.AGREED).count());
        assertEquals("A compté la caisse deux fois", read().diagnoses().stream().filter(each -> each.id().equals(line.latest().id())).findFirst()
                .orElseThrow().fact());
        assertEquals(List.of(), lines());
    }

    @Test
    void anActivityThatIsOverProposesItsSkillsToWhoWasThere() {
        office.save(mirela.records());
        var id = new ActivityId(office.session().ids().next());
        var clea = new Coded("clea", "3", "", "L’utilisation des techniques numériques");
        var rigour = new Coded("france-travail-savoir-etre", "rigueur", "", "Faire preuve de rigueur");
        office.save(new Activity(id, ActivityKind.TRAINING, "Atelier numérique", Coded.NONE, "", "", "Léa", null, List.of(clea, rigour),
                false, "", null));
        var first = session(id, LocalDate.of(2026, 11, 9));
        var last = session(id, LocalDate.of(2026, 11, 16));
        office.save(first, last, Enrolment.of(mirela.id(), id, EnrolmentState.ENROLLED, LocalDate.of(2026, 11, 1)));
        assertEquals(List.of(), lines(), "nobody said that she was there");

        office.save(Attendance.of(mirela.id(), first.id(), AttendanceState.PRESENT, null, ""),
                Attendance.of(mirela.id(), last.id(), AttendanceState.LATE, 60, ""));
        var line = assertInstanceOf(ProposedLine.Validated.class, only());
        assertEquals(180, line.minutes());
        assertEquals(LocalDate.of(2026, 11, 16), line.validation().date());
        assertEquals("", line.validation().certificate(), "none was seen");
        assertEquals(id, line.validation().bornOf());

        propose.accept(line);
        assertEquals(1, CvLines.of(read()).gauge().skills());
        assertEquals(List.of(), lines(), "a soft skill is seen, not earned by being there");
    }

    @Test
    void anActivityThatGoesOnProposesNothing() {
        office.save(mirela.records());
        var id = new ActivityId(office.session().ids().next());
        office.save(new Activity(id, ActivityKind.TRAINING, "Atelier", Coded.NONE, "", "", "", null, List.of(Coded.free("Saisir")), false, "", null));
        var first = session(id, LocalDate.of(2026, 11, 9));
        office.save(first, session(id, LocalDate.of(2026, 11, 30)), Enrolment.of(mirela.id(), id, EnrolmentState.ENROLLED, LocalDate.of(2026, 11, 1)),
                Attendance.of(mirela.id(), first.id(), AttendanceState.PRESENT, null, ""));

        assertEquals(List.of(), lines());
    }

    private ActivitySession session(ActivityId id, LocalDate day) {
        return new ActivitySession(new ActivitySessionId(office.session().ids().next()), id, day,
                new Hours(LocalTime.of(9, 0), LocalTime.of(11, 0)), "", "", "", SessionState.HELD);
    }

    private List<ProposedLine> lines() {
        return propose.of(mirela.id());
    }

    private ProposedLine only() {
        assertEquals(1, lines().size());
        return lines().getFirst();
    }

    private PersonFile read() {
        return office.cases.files().read(mirela.id()).orElseThrow();
    }
}
