package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// R1 to R15 of the exchange on years at random. `-Dfocale.years=20000` plays more of them.
@Execution(ExecutionMode.CONCURRENT)
class YearsTest {

    private static final long SEED = 20260105;
    private static final int YEARS = Integer.getInteger("focale.years", 300);

    @Test
    void noYearBreaksALaw() {
        var found = new EnumMap<Law, Integer>(Law.class);
        var histories = Years.from(SEED).limit(YEARS).iterator();
        var tally = new Tally();
        int played = 0;
        while (histories.hasNext()) {
            played++;
            SimulatedYear.lawsBroken(histories.next(), EnumSet.noneOf(Rule.class), tally)
                    .forEach(law -> found.merge(law, 1, Integer::sum));
        }
        System.out.println("Years of exchange: " + played + " played, " + tally + ", laws broken " + found);
        assertEquals(Map.of(), found);
    }
}
