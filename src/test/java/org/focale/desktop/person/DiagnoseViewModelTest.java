package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.desktop.Office;
import org.focale.desktop.kit.HandHeld;
import org.focale.desktop.person.DiagnoseViewModel.Missing;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The grid of soft skills, on the sample association and without a window.
class DiagnoseViewModelTest {

    @TempDir
    Path folder;
    private Office office;
    private PersonId mirela;
    private final List<String> left = new ArrayList<>();

    @BeforeEach
    void open() {
        office = Office.sample(folder, Locale.FRANCE);
        mirela = office.find("Mirela Popescu");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private DiagnoseViewModel grid(Optional<PlacementId> in) {
        var grid = new DiagnoseViewModel(office.cases, mirela, in, office.jobs, office.dialogs, office.words, office.drafts, () ->
                left.add("left"));
        grid.listen();
        return grid;
    }

    @Test
    void theGridHasTheSixteenSoftSkills() {
        assertEquals(16, grid(Optional.empty()).lines().size());
    }

    @Test
    void aPlacementProposesItsTutorAndItsLastDay() {
        var bakery = placement("Immersion en boulangerie");
        var grid = grid(Optional.of(bakery.id()));

        assertEquals("Immersion en boulangerie, Au Fournil du Héron", grid.situation().get());
        assertEquals("Anne Litzler", grid.observer().get());
        assertEquals("boulangère", grid.observerRole().get());
        assertEquals(bakery.end(), grid.date().get());
    }

    @Test
    void anObserverWhoWasTypedStays() {
        var grid = grid(Optional.empty());
        grid.observer().set("Yan Roth");
        grid.date().set(LocalDate.of(2026, 11, 2));
        grid.situation().set(placement("Immersion en boulangerie").inWords());

        assertEquals("Yan Roth", grid.observer().get());
        assertEquals(LocalDate.of(2026, 11, 2), grid.date().get());
    }

    @Test
    void theWholeGridIsSavedAtOnceAndLeft() {
        var bakery = placement("Immersion en boulangerie");
        var grid = grid(Optional.of(bakery.id()));
        var before = read().diagnoses();
        tick(grid, "rigueur", Level.SOME_HELP, "A compté la caisse deux fois");
        tick(grid, "service", Level.ON_ONES_OWN, "");
        tick(grid, "initiative", Level.NOT_OBSERVED, "");
        line(grid, "service").agreed().set(true);
        grid.save();

        var added = new ArrayList<>(read().diagnoses());
        added.removeAll(before);
        assertTrue(added.stream().allMatch(diagnosis -> bakery.id().equals(diagnosis.placement())));
        assertTrue(added.stream().allMatch(diagnosis -> diagnosis.observer().equals("Anne Litzler")));
        assertEquals(Map.of("rigueur", LineState.PROPOSED, "initiative", LineState.PROPOSED, "service", LineState.AGREED),
                added.stream().collect(Collectors.toMap(diagnosis -> diagnosis.skill().code(), Diagnosis::state)));
        assertEquals(List.of("left"), left);

        assertEquals("2 savoir-être sont enregistrés.", office.dialogs.toasts.getFirst().message());
        Objects.requireNonNull(office.dialogs.toasts.getFirst().action()).run();
        assertEquals(before, read().diagnoses());
    }

    @Test
    void aGridIsSavedOnceHoweverOftenItIsPressed() {
        var bakery = placement("Immersion en boulangerie");
        var held = new HandHeld();
        var grid = new DiagnoseViewModel(office.cases, mirela, Optional.of(bakery.id()), held.jobs, held.dialogs, office.words, office.drafts,
                () -> left.add("left"));
        grid.listen();
        held.finish();
        int before = read().diagnoses().size();
        tick(grid, "service", Level.ON_ONES_OWN, "");
        grid.save();
        grid.save();
        held.finish();

        assertEquals(before + 1, read().diagnoses().size());
        assertEquals(List.of("left"), left);
    }

    @Test
    void thePersonsOwnViewAndTheDayItWasTalkedOverAreKept() {
        var bakery = placement("Immersion en boulangerie");
        var grid = grid(Optional.of(bakery.id()));
        var before = read().diagnoses();
        tick(grid, "rigueur", Level.SOME_HELP, "");
        line(grid, "rigueur").ownView().set(Level.ON_ONES_OWN);
        grid.feedback().set(LocalDate.of(2026, 11, 23));
        grid.evidence().set(grid.documents().get().getFirst());
        var draft = grid(Optional.empty());
        assertEquals(Level.ON_ONES_OWN, line(draft, "rigueur").ownView().get(), "kept for whoever is interrupted");
        assertEquals(LocalDate.of(2026, 11, 23), draft.feedback().get());
        assertEquals(grid.evidence().get(), draft.evidence().get());
        grid.save();

        var added = new ArrayList<>(read().diagnoses());
        added.removeAll(before);
        assertEquals(Level.ON_ONES_OWN, added.getFirst().ownView());
        assertEquals(LocalDate.of(2026, 11, 23), added.getFirst().feedback());
        assertEquals(grid.documents().get().getFirst().id(), added.getFirst().evidence());
    }

    @Test
    void twoDatesStandSideBySide() {
        var compare = new CompareViewModel(office.cases, mirela, office.jobs, office.words);
        compare.listen();

        assertTrue(compare.moments().get().size() > 2);
        assertEquals(compare.moments().get().getFirst(), compare.then().get());
        assertEquals(compare.moments().get().getLast(), compare.now().get());
        assertFalse(compare.pairs().get().isEmpty());
        compare.now().set(compare.then().get());
        assertTrue(compare.pairs().get().stream().allMatch(pair -> pair.steps() == 0 && pair.then() == pair.now()));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var grid = grid(Optional.empty());
        grid.date().set(null);
        grid.save();

        assertEquals(Set.of(Missing.SITUATION, Missing.OBSERVER, Missing.DATE, Missing.LEVELS), grid.missing().get().keySet());
        grid.situation().set("Un atelier cuisine");
        assertEquals(Set.of(Missing.OBSERVER, Missing.DATE, Missing.LEVELS), grid.missing().get().keySet());
        assertEquals(List.of(), left);
    }

    @Test
    void aFactWithoutALevelIsNotLost() {
        var grid = grid(Optional.of(placement("Immersion en boulangerie").id()));
        tick(grid, "rigueur", Level.SOME_HELP, "");
        line(grid, "equipe").fact().set("A aidé le nouveau");
        grid.save();

        assertTrue(Objects.requireNonNull(grid.missing().get().get(Missing.LEVELS)).contains("Travailler en équipe"));
        assertEquals("A aidé le nouveau", line(grid, "equipe").fact().get());
    }

    @Test
    void aDayYetToComeIsRefused() {
        var grid = grid(Optional.of(placement("Immersion en boulangerie").id()));
        tick(grid, "rigueur", Level.SOME_HELP, "");
        grid.date().set(LocalDate.of(2026, 11, 24));
        grid.save();

        assertEquals(Set.of(Missing.DATE), grid.missing().get().keySet());
    }

    @Test
    void aGridLeftHalfWayIsFoundAgain() {
        var grid = grid(Optional.of(placement("Immersion en boulangerie").id()));
        tick(grid, "rigueur", Level.SOME_HELP, "A compté la caisse deux fois");
        line(grid, "rigueur").agreed().set(true);

        var again = grid(Optional.empty());
        assertTrue(again.resumed().get());
        assertEquals("Immersion en boulangerie, Au Fournil du Héron", again.situation().get());
        assertEquals(Level.SOME_HELP, line(again, "rigueur").level().get());
        assertTrue(line(again, "rigueur").agreed().get());

        again.clear();
        assertNull(line(again, "rigueur").level().get());
        assertFalse(grid(Optional.empty()).resumed().get());
    }

    @Test
    void agreementForAllIsOnePress() {
        var grid = grid(Optional.empty());
        tick(grid, "rigueur", Level.SOME_HELP, "");
        tick(grid, "service", Level.ON_ONES_OWN, "");
        assertEquals("2 savoir-être seront proposés au CV ; Mirela choisira.", Office.plain(grid.summary().get()));

        grid.agreeToAll(true);
        assertEquals("2 savoir-être, dont 2 avec l’accord de Mirela.", grid.summary().get());
    }

    @Test
    void theSameTickTwiceIsTakenBack() {
        var grid = grid(Optional.empty());
        line(grid, "rigueur").tick(Level.SOME_HELP);
        line(grid, "rigueur").tick(Level.SOME_HELP);
        assertNull(line(grid, "rigueur").level().get());
    }

    @Test
    void whatWasSeenTheLastTimeIsShown() {
        var before = Objects.requireNonNull(line(grid(Optional.empty()), "rigueur").before().get());
        assertEquals(Level.SOME_HELP, before.level());
        assertNull(line(grid(Optional.empty()), "leadership").before().get());
    }

    private static void tick(DiagnoseViewModel grid, String code, Level level, String fact) {
        line(grid, code).tick(level);
        line(grid, code).fact().set(fact);
    }

    private static GridLine line(DiagnoseViewModel grid, String code) {
        return grid.lines().stream().filter(line -> line.skill().code().equals(code)).findFirst().orElseThrow();
    }

    private Placement placement(String title) {
        return read().placements().stream().filter(placement -> placement.title().equals(title)).findFirst().orElseThrow();
    }

    private PersonFile read() {
        return office.cases.files().read(mirela).orElseThrow();
    }
}
