package org.focale.change;

import static org.focale.change.Law.A_REDUCED_EXPORT_CHANGES_NOTHING_AT_ITS_OWNER;
import static org.focale.change.Law.MERGE_FORGETS_ONLY_WHAT_WAS_OVERWRITTEN;
import static org.focale.change.Law.NOTHING_OVERWRITTEN_COMES_BACK;
import static org.focale.change.Law.NO_WRITE_IS_LOST;
import static org.focale.change.Law.WIDENING_LATER_LOSES_NOTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;

/// Laws that nothing can break prove nothing: each rule is taken out, and the same histories must then break the laws.
class LawsCatchWrongRulesTest {

    private static final long SEED = 20260105;
    private static final int HISTORIES = 2000;

    @Example
    void oneContextForTheWholeRecordIsCaught() {
        assertCaught(Rules.merging("one context for the whole record", WrongMerges::oneContextPerRecord),
                NO_WRITE_IS_LOST, MERGE_FORGETS_ONLY_WHAT_WAS_OVERWRITTEN, WIDENING_LATER_LOSES_NOTHING,
                A_REDUCED_EXPORT_CHANGES_NOTHING_AT_ITS_OWNER);
    }

    @Example
    void theLastWriterByTheClockIsCaught() {
        assertCaught(Rules.merging("no context, last writer by the clock", WrongMerges::latestByTheClock),
                NO_WRITE_IS_LOST, NOTHING_OVERWRITTEN_COMES_BACK, MERGE_FORGETS_ONLY_WHAT_WAS_OVERWRITTEN);
    }

    @Example
    void everythingHeldForEverIsCaught() {
        assertCaught(Rules.merging("no context, everything held", WrongMerges::everythingHeld), NOTHING_OVERWRITTEN_COMES_BACK);
    }

    @Example
    void oneOfTwoVersionsDroppedIsCaught() {
        assertCaught(Rules.merging("one of two versions dropped", WrongMerges::oneOfTwoVersions),
                NO_WRITE_IS_LOST, MERGE_FORGETS_ONLY_WHAT_WAS_OVERWRITTEN);
    }

    @Example
    void theSameLifeAfterARestoreIsCaught() {
        assertCaught(new Rules("the same life after a restore", Merge::of, false, true), NO_WRITE_IS_LOST);
    }

    @Example
    void aFormSavedOverWhatItNeverShowedIsCaught() {
        assertCaught(new Rules("a form saved over what it never showed", Merge::of, true, false), NO_WRITE_IS_LOST);
    }

    @Example
    void theProgramsOwnRulesHoldOnTheSameHistories() {
        var found = firstCounterexamples(Rules.OURS, EnumSet.allOf(Law.class));
        assertEquals(Map.of(), found);
    }

    private static void assertCaught(Rules rules, Law... byAllOf) {
        var found = firstCounterexamples(rules, EnumSet.copyOf(List.of(byAllOf)));
        assertTrue(found.keySet().containsAll(List.of(byAllOf)), () -> rules.name() + " broke only " + found);
    }

    /// Plays histories until each of these laws is broken, or all histories are played.
    ///
    /// @return the number of the first history that breaks each law
    private static Map<Law, Integer> firstCounterexamples(Rules rules, Set<Law> wanted) {
        var found = new EnumMap<Law, Integer>(Law.class);
        var histories = Histories.from(SEED).limit(HISTORIES).iterator();
        int played = 0;
        while (histories.hasNext() && !found.keySet().containsAll(wanted)) {
            int number = ++played;
            SimulatedExchange.lawsBroken(histories.next(), rules).forEach(law -> found.putIfAbsent(law, number));
        }
        System.out.println("Laws: " + rules.name() + ": " + played + " histories played, first broken by history " + found);
        return found;
    }
}
