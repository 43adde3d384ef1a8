package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Laws that nothing can break prove nothing: each rule of the exchange is taken out, and years at random must then break a law.
@Execution(ExecutionMode.CONCURRENT)
class YearsCatchMissingRulesTest {

    private static final long SEED = 20260105;
    private static final int MOST = 300;

    @ParameterizedTest
    @EnumSource
    void aRuleThatIsTakenOutIsMissed(Rule rule) {
        var without = EnumSet.of(rule);
        var years = Years.from(SEED).limit(MOST).iterator();
        Set<Law> broken = Set.of();
        int played = 0;
        while (broken.isEmpty() && years.hasNext()) {
            played++;
            broken = SimulatedYear.lawsBroken(years.next(), without, new Tally());
        }
        System.out.println("Years of exchange without " + rule + ": year " + played + " breaks " + broken);
        assertFalse(broken.isEmpty(), () -> "Nothing misses " + rule);
    }
}
