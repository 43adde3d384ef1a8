package org.focale.app.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.focale.app.placement.PrintPlacement.Paper;
import org.focale.app.record.RecordRefused;
import org.focale.app.record.TakeBack;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.domain.Hours;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.AgreementId;
import org.focale.domain.activity.DayHours;
import org.focale.domain.activity.ImmersionRule;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.PlacementStage;
import org.focale.domain.activity.Purpose;
import org.focale.domain.activity.WeekPattern;
import org.focale.domain.note.Task;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done with placements, in a real encrypted workspace.
class PlacementsTest {

    private static final List<Hours> DAY = List.of(new Hours(LocalTime.of(8, 30), LocalTime.of(12, 0)),
            new Hours(LocalTime.of(13, 0), LocalTime.of(16, 30)));

    @TempDir
    Path folder;
    private Office office;
    private PlacementCases placements;
    private Someone mirela;
    private PlacementId bakery;

    @BeforeEach
    void open() {
        office = Office.association(folder.resolve("workspace"));
        placements = office.cases.placements();
        mirela = Someone.named("Mirela", "Popescu");
        bakery = mirela.placed(ActivityKind.IMMERSION, "Immersion en boulangerie", "Au Fournil", "Anne Litzler", "2026-11-02", "2026-11-20", null);
        mirela.placed(ActivityKind.WORKSITE, "Chantier", "Les Terres", "Luc", "2026-12-01", "2026-12-11", 60);
        office.save(mirela.records());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aWeekFillsTheDaysAndADayIsCorrected() {
        placements.write().fill(it(), week());
        assertEquals(15, it().days().size());
        assertEquals(105, it().hours());

        placements.write().setDay(it(), LocalDate.of(2026, 11, 11), List.of());
        assertEquals(14, it().days().size());
        assertEquals(98, it().hours());
        placements.write().setDay(it(), LocalDate.of(2026, 11, 7), List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(10, 30))));
        assertEquals(100, it().hours(), "99 h 30 are told as 100");
        assertEquals(LocalDate.of(2026, 11, 7), it().days().get(5).day(), "in the order of days");

        assertTrue(office.cases.takeBack().last() instanceof TakeBack.Outcome.TakenBack);
        assertEquals(98, it().hours());
        assertEquals(week(), WeekPattern.seenIn(it().days()));
    }

    @Test
    void hoursThatEndBeforeTheyBeginAndHoursWithoutDatesAreRefused() {
        assertThrows(RecordRefused.class, () -> placements.write().setDay(it(), LocalDate.of(2026, 11, 3),
                List.of(new Hours(LocalTime.of(12, 0), LocalTime.of(8, 0)))));
        var undated = new Placement(new PlacementId(office.session().ids().next()), mirela.id(), ActivityKind.IMMERSION, "Plus tard", null, "", "",
                "", null, null, null, "");
        office.save(undated);
        assertEquals("placement.hours.no-dates", assertThrows(PlacementRefused.class, () -> placements.write().fill(undated, week())).key());
        assertThrows(PlacementRefused.class, () -> placements.write().remind(undated, office.texts));
    }

    @Test
    void theAssessmentIsProposedAsATaskOnce() {
        assertFalse(file().reminded());
        assertTrue(placements.write().remind(it(), office.texts));
        assertTrue(file().reminded());

        var task = office.session().read(reading -> reading.inFile(Task.class, mirela.id())).getFirst();
        assertEquals("Faire le bilan : Immersion en boulangerie, Au Fournil", Office.plain(task.words()));
        assertEquals(LocalDate.of(2026, 11, 20), task.due());
        office.cases.saves().delete(task);
        assertFalse(placements.write().remind(it(), office.texts), "one that was taken away does not come again");
        assertTrue(file().reminded());
    }

    @Test
    void aRenewalIsAPlacementWhoseAgreementSaysWhatItRenews() {
        office.save(new Agreement(AgreementId.of(bakery), mirela.id(), bakery, Purpose.CONFIRM, "Tenir le four", "Mission locale", "", "", "", "", "",
                "", "", "C-1", LocalDate.of(2026, 10, 30), null, ""));
        var next = placements.write().renew(file().whole(), " Le four n’a pas été essayé ");

        var after = placements.read().read(next).orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 21), after.whole().placement().start());
        assertEquals(Purpose.CONFIRM, after.whole().agreement().purpose());
        assertEquals("Le four n’a pas été essayé", after.whole().agreement().renewalReason());
        assertEquals("", after.whole().agreement().reference(), "the official act is another one");
        assertEquals(bakery, after.renews().orElseThrow().placement().id());
        assertEquals(next, file().renewedBy().orElseThrow().placement().id());
        assertFalse(after.findings().stream().filter(each -> each.rule() == ImmersionRule.RENEWAL).findFirst().orElseThrow().wrong());
        assertTrue(office.cases.takeBack().last() instanceof TakeBack.Outcome.TakenBack);
        assertTrue(placements.read().read(next).isEmpty(), "one undo for both records");
    }

    @Test
    void twoRecordsOfOnePartnerAreOneHost() {
        var one = new Organisation(new OrganisationId(office.session().ids().next()), "Au Fournil", "entreprise", "", "", "");
        var other = new Organisation(new OrganisationId(office.session().ids().next()), "Fournil (le)", "entreprise", "", "", "");
        var before = new Placement(new PlacementId(office.session().ids().next()), mirela.id(), ActivityKind.IMMERSION, "Vente", other.id(),
                other.name(), "", "", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 13), null, "");
        office.save(one, other, before);
        office.cases.saves().change(it(), it().withHost(one.id()));
        assertEquals("placement.rule.times.first", times());
        office.cases.directory().join().join(one.id(), other.id());
        assertEquals("placement.rule.times", times());
    }

    private String times() {
        return file().findings().stream().filter(each -> each.rule() == ImmersionRule.TIMES).findFirst().orElseThrow().key();
    }

    @Test
    void theListIsFilteredAndExportedWithItsHours() throws Exception {
        placements.write().fill(it(), week());
        var all = placements.list().all();
        assertEquals(List.of("Chantier", "Immersion en boulangerie"), all.stream().map(each -> each.whole().placement().title()).toList());
        assertEquals(List.of("Immersion en boulangerie"), titles(new PlacementFilter(PlacementStage.TO_ASSESS, null, ""), all));
        assertEquals(List.of("Chantier"), titles(new PlacementFilter(PlacementStage.COMING, null, ""), all));
        assertEquals(List.of("Immersion en boulangerie"), titles(new PlacementFilter(null, ActivityKind.IMMERSION, "fourn"), all));
        assertEquals(List.of(), titles(new PlacementFilter(PlacementStage.ENDED, null, "popes"), all));

        var csv = folder.resolve("activites.csv");
        ExportPlacements.write(csv, all, Someone.TODAY, office.texts, Progress.NONE);
        String written = Files.readString(csv);
        assertTrue(written.contains("Heures") && written.contains("105") && written.contains("Mirela Popescu"), written);
        var xlsx = folder.resolve("activites.xlsx");
        ExportPlacements.write(xlsx, all, Someone.TODAY, office.texts, Progress.NONE);
        assertTrue(Files.size(xlsx) > 1000);
    }

    private static List<String> titles(PlacementFilter filter, List<ListedPlacement> all) {
        return filter.of(all, Someone.TODAY).stream().map(each -> each.whole().placement().title()).toList();
    }

    @Test
    void bothPapersAreWritten() throws Exception {
        for (Paper paper : Paper.values()) {
            var target = folder.resolve(paper + ".pdf");
            assertTrue(placements.print().export(bakery, paper, target, office.texts));
            assertTrue(Files.size(target) > 5000);
        }
        assertEquals("Grille Mirela Popescu.pdf", placements.print().proposedName(file(), Paper.GRID, office.texts));
        assertFalse(placements.print().export(new PlacementId(office.session().ids().next()), Paper.GRID, folder.resolve("x.pdf"), office.texts));
        assertFalse(Files.exists(folder.resolve("x.pdf")));
    }

    @Test
    void whatWasTakenAwayIsGone() {
        office.cases.saves().delete(it());

        assertTrue(placements.read().read(bakery).isEmpty());
        assertEquals(1, placements.list().all().size());
    }

    private PlacementFile file() {
        return placements.read().read(bakery).orElseThrow();
    }

    private Placement it() {
        return file().whole().placement();
    }

    private static WeekPattern week() {
        return new WeekPattern(Map.of(DayOfWeek.MONDAY, DAY, DayOfWeek.TUESDAY, DAY, DayOfWeek.WEDNESDAY, DAY, DayOfWeek.THURSDAY, DAY,
                DayOfWeek.FRIDAY, DAY));
    }

    @Test
    void aWeekIsFilledFromItsFirstToItsLastDay() {
        assertEquals(List.of(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 9)),
                week().fill(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 9)).stream().map(DayHours::day).toList());
        assertEquals(List.of(), week().fill(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 6)));
    }
}
