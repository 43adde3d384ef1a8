package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// R1 to R6 and R15 of the exchange on histories at random; a history that breaks one is shrunk and printed.
class LawsTest {

    @Property(tries = 2000, seed = "20260105", edgeCases = EdgeCasesMode.NONE)
    void noHistoryBreaksALaw(@ForAll("histories") List<Step> history) {
        assertEquals(Set.of(), SimulatedExchange.lawsBroken(history, Rules.OURS));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }
}
