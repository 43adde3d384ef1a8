package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// R1 to R15 of the exchange on years at random. `-Dfocale.years=20000` plays more of them.
@Execution(ExecutionMode.CONCURRENT)
class YearsTest {

    private static final long SEED = 20260105;
    private static final int YEARS = Integer.getInteger("focale.years", 300);

    /// One year of 20,000 broke a law: a computer that believed the file to be handed over made the lead drop what the other one brings.
    @Test
    void twoComputersMayHandOneFileToTwoOthersAtOnce() {
        var year = new Year(16, 12, List.of(new YearStep.Send(1, 2, 2), new YearStep.Deliver(Years.LAST, true), new YearStep.HandOver(2, 0, 1),
                new YearStep.Send(1, 0, 1), new YearStep.Deliver(Years.LAST, true), new YearStep.Write(0, 0, 7, 7),
                new YearStep.HandOver(1, 0, 2), new YearStep.Send(2, 3, 1), new YearStep.Deliver(Years.LAST, false)));
        assertEquals(Set.of(), SimulatedYear.lawsBroken(year, EnumSet.noneOf(Rule.class), new Tally()));
    }

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
