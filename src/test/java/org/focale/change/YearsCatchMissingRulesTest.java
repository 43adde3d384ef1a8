package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Laws that nothing can break prove nothing: rules of the exchange are taken out, and years at random must then break a law.
class YearsCatchMissingRulesTest {

    private static final long SEED = 20260105;
    private static final int MOST = 300;

    @ParameterizedTest
    @EnumSource(names = {"SINCE_THE_LAST_RECEIPT", "NEW_LIFE_AT_RESTORE", "A_CONTEXT_FOR_EACH_FIELD", "RECEIPTS_OF_ONE_LIFE",
        "RIGHTS_AT_IMPORT", "ERASED_STAYS_ERASED", "REDUCED_MEANS_LEFT_OUT", "LIVES_ARE_REMEMBERED"})
    void aRuleThatIsTakenOutIsMissed(Rule rule) {
        var without = EnumSet.of(rule);
        var years = Years.from(SEED).limit(MOST).iterator();
        Set<Law> broken = Set.of();
        int played = 0;
        while (broken.isEmpty() && years.hasNext()) {
            played++;
            broken = SimulatedYear.lawsBroken(years.next(), without);
        }
        System.out.println("Years of exchange without " + rule + ": year " + played + " breaks " + broken);
        assertFalse(broken.isEmpty(), () -> "Nothing misses " + rule);
    }
}
