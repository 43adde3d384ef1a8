package org.focale.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The walls between the rooms: who may know whom.
@Execution(ExecutionMode.CONCURRENT)
class HouseTest {

    private static final String KIT = "org.focale.desktop.kit";
    private static final String SHELL = "org.focale.desktop.shell";
    /// Walks through all screens as the window does: it is no screen.
    private static final String TOUR = "org.focale.desktop.tour";

    @ParameterizedTest
    @EnumSource
    void aRoomKnowsOnlyTheRoomsBelowIt(House room) {
        noClasses().that().resideInAPackage(room.whole())
                .should().dependOnClassesThat().resideInAnyPackage(names(room.strangers().stream().map(House::whole).toList()))
                .because(room.because())
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void aRoomIsSeenWholeSoThatNoWallPassesOnNothing(House room) {
        assertTrue(room.classesSeen() >= room.fewest(), room + ": " + room.classesSeen() + " classes seen, expected " + room.fewest());
    }

    @Test
    void everyRoomHasItsWalls() {
        var walled = Arrays.stream(House.values()).map(House::packageName).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(walled, House.parts("org.focale"));
    }

    @Test
    void nobodyKnowsWhoPutsTheProgramTogether() {
        noClasses().that().resideOutsideOfPackage("org.focale")
                .should().dependOnClassesThat().resideInAPackage("org.focale")
                .because("Main is the only composition root: whoever needs a part is given it")
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aScreenKnowsNoOtherScreen(String screen) {
        noClasses().that().resideInAPackage(screen + "..")
                .should().dependOnClassesThat().resideInAnyPackage(screensOtherThan(screen))
                .because("screens meet in the shell, through a use case, or where the window is put together")
                .check(House.CLASSES);
    }

    @Test
    void theShellKnowsNoScreen() {
        noClasses().that().resideInAPackage(SHELL + "..")
                .should().dependOnClassesThat().resideInAnyPackage(screensOtherThan(SHELL))
                .because("the shell knows screens only as places to show")
                .check(House.CLASSES);
    }

    @Test
    void theKitKnowsNothingOfTheWindowAroundIt() {
        noClasses().that().resideInAPackage(KIT + "..")
                .should().dependOnClassesThat().resideInAnyPackage(screensOtherThan(KIT))
                .orShould().dependOnClassesThat().resideInAPackage(SHELL + "..")
                .because("every screen, and the shell, is made of the kit")
                .check(House.CLASSES);
    }

    /// Rooms as wholes, and what is inside them where it grows by feature. The trade is one: its features name each other
    /// (docs/decisions/0008-the-trade-is-one.md).
    @ParameterizedTest
    @ValueSource(strings = {"org.focale.(*)..", "org.focale.app.(*)..", "org.focale.desktop.(*)..", "org.focale.document.(*).."})
    void noPackageKnowsItselfByAWayRound(String slices) {
        slices().matching(slices).should().beFreeOfCycles()
                .because("what goes round can only be understood, tested and changed as one")
                .check(House.CLASSES);
    }

    @Test
    void onlyUseCasesWrite() {
        noClasses().that().resideOutsideOfPackages(House.APP.whole(), House.STORE.whole())
                .should().dependOnClassesThat().haveFullyQualifiedName("org.focale.store.Writing")
                .because("every write takes the river of saves; there is no second way")
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void inAPackageNothingIsNullUnlessItSaysSo(String name) {
        assertTrue(House.CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class), name + ": package-info.java with @NullMarked");
    }

    static List<String> packages() {
        return List.copyOf(House.packages());
    }

    static List<String> screens() {
        return House.parts(House.DESKTOP.packageName()).stream().filter(name -> !Set.of(KIT, SHELL, TOUR).contains(name)).toList();
    }

    /// Those, and what puts the window together.
    private static String[] screensOtherThan(String screen) {
        var others = screens().stream().filter(name -> !name.equals(screen)).map(name -> name + "..").collect(Collectors.toList());
        others.add(House.DESKTOP.packageName());
        return names(others);
    }

    private static String[] names(List<String> packages) {
        return packages.toArray(String[]::new);
    }
}
