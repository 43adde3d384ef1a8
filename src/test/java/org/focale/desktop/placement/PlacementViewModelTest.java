package org.focale.desktop.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.focale.app.placement.PlacementFile;
import org.focale.app.placement.PrintPlacement.Paper;
import org.focale.app.workspace.FileElsewhere;
import org.focale.desktop.Office;
import org.focale.domain.Hours;
import org.focale.domain.activity.Ending;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.PlacementStage;
import org.focale.domain.activity.Purpose;
import org.focale.domain.activity.WeekPattern;
import org.focale.domain.note.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a placement and their list, on the sample association and without a window.
class PlacementViewModelTest {

    @TempDir
    Path folder;
    private Office office;
    private PlacementId garage;
    private final List<String> gone = new ArrayList<>();

    @BeforeEach
    void open() {
        office = Office.sample(folder.resolve("sample"), Locale.FRANCE);
        garage = placement("Immersion en garage");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PlacementId placement(String title) {
        return office.cases.placements().list().all().stream().map(each -> each.whole().placement())
                .filter(each -> each.title().equals(title)).findFirst().orElseThrow().id();
    }

    private PlacementViewModel page(PlacementId id) {
        var page = new PlacementViewModel(office.cases, id, office.jobs, office.dialogs, office.words, office.drafts,
                new PlacementViewModel.Ways(_ -> gone.add("person"), _ -> gone.add("diagnose"), _ -> gone.add("other")));
        page.listen();
        return page;
    }

    private static PlacementFile read(PlacementViewModel page) {
        return Objects.requireNonNull(page.file().get());
    }

    @Test
    void theAgreementAndTheAssessmentAreWrittenFieldByField() {
        var page = page(garage);
        Objects.requireNonNull(page.agreement().get()).set("purpose", Purpose.DISCOVER);
        assertEquals(Purpose.DISCOVER, read(page).whole().agreement().purpose());

        assertFalse(read(page).whole().isAssessed());
        Objects.requireNonNull(page.assessment().get()).set("ending", Ending.PARTLY);
        Objects.requireNonNull(page.assessment().get()).set("missedHours", 7);
        assertEquals(Ending.PARTLY, read(page).whole().assessment().ending());
        assertEquals(7, read(page).whole().assessment().missedHours());
        assertEquals(1, office.cases.placements().list().all().stream().filter(each -> each.whole().placement().id().equals(garage)).count());
    }

    /// What the new association writes there is only looked at.
    @Test
    void thePlacementOfAFileThatWasHandedOverIsThereToBeRead() {
        var page = page(garage);
        assertFalse(page.locked().now().getValue());
        try (var taker = Office.third(folder.resolve("autre"))) {
            office.trust(taker);
            office.cases.transfer().start(read(page).person().id(), office.cases.transfer().takers().getFirst(), "papier signé");
        }

        assertTrue(page.locked().now().getValue());
        assertEquals("Horizon Meinau", page.standing().get().other());
        page.remind();
        assertInstanceOf(FileElsewhere.class, office.dialogs.refusals.getLast());
        office.cases.transfer().callOff(read(page).person().id());
        assertFalse(page.locked().now().getValue());
    }

    @Test
    void hoursAreFilledAndTheMessageTakesThemBack() {
        var page = page(garage);
        Integer before = read(page).whole().placement().hours();
        page.fill(new WeekPattern(Map.of(DayOfWeek.MONDAY, List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(16, 0))))));
        assertFalse(read(page).whole().placement().days().isEmpty());

        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertTrue(read(page).whole().placement().days().isEmpty());
        assertEquals(before, read(page).whole().placement().hours());
    }

    @Test
    void aRenewalOpensWhatFollows() {
        var page = page(garage);
        office.dialogs.answer("Le diagnostic électrique n’a pas été essayé");
        page.renew();

        assertEquals(List.of("other"), gone);
        assertTrue(read(page).renewedBy().isPresent());
    }

    @Test
    void theAssessmentIsRemindedOfOnce() {
        var page = page(garage);
        var others = toDo();
        page.remind();

        assertTrue(read(page).reminded());
        var reminders = toDo();
        assertEquals(others.size() + 1, reminders.size());

        page.assessment().get().set("reason", "Un jour manqué.");
        assertEquals(reminders, toDo(), "nothing is said yet of how it ended");
        page.assessment().get().set("ending", Ending.COMPLETED);
        assertEquals(others, toDo());
    }

    private List<Task> toDo() {
        return office.cases.session().read(reading -> reading.all(Task.class)).stream().filter(task -> task.done() == null).toList();
    }

    @Test
    void papersAreWrittenWhereTheUserSays() {
        for (Paper paper : Paper.values()) {
            Path target = folder.resolve(paper + ".pdf");
            office.dialogs.answer(target);
            page(garage).print(paper);
            assertTrue(Files.exists(target));
        }
    }

    @Test
    void aPlacementTakenAwayIsGone() {
        var page = page(garage);
        office.cases.saves().delete(read(page).whole().placement());

        assertTrue(page.gone().get());
    }

    @Test
    void theListIsFilteredAndOpened() {
        var list = new PlacementsViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> gone.add("one"));
        list.listen();
        int all = list.shown().get().size();
        assertTrue(all > 30);
        list.stage(PlacementStage.TO_ASSESS);
        assertTrue(list.shown().get().stream().anyMatch(each -> each.whole().placement().id().equals(garage)));
        assertTrue(list.shown().get().size() < all);
        assertEquals(list.count(PlacementStage.TO_ASSESS), list.shown().get().size());
        list.search("garage");
        assertEquals(1, list.shown().get().size());
        list.open(list.shown().get().getFirst());
        assertEquals(List.of("one"), gone);

        office.dialogs.answer(folder.resolve("liste.xlsx"));
        list.export();
        assertTrue(Files.exists(folder.resolve("liste.xlsx")));
    }

    @Test
    void dayByDay() {
        var page = page(garage);
        var day = Objects.requireNonNull(read(page).whole().placement().start());
        page.setDay(day, List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0))));

        assertEquals(List.of(day), read(page).whole().placement().days().stream().map(each -> each.day()).toList());
        page.setDay(LocalDate.of(2026, 1, 1), List.of());
        assertEquals(1, read(page).whole().placement().days().size());
    }
}
