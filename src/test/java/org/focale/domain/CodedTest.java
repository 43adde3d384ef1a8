package org.focale.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Entries of published lists, as records keep them.
class CodedTest {

    private static final Framework LIST = new Framework("liste", "Liste", "2026",
            List.of(new Framework.Entry("equipe", null, "Travailler en équipe", "Working in a team", null)));

    @Test
    void theLabelIsFrozenWithTheEditionItCameFrom() {
        assertEquals(Optional.of(new Coded("liste", "equipe", "2026", "Travailler en équipe")), LIST.find("equipe").map(LIST::coded));
        assertEquals(Optional.empty(), LIST.find("lune"));
    }

    @Test
    void anOfficialCodeThatWasFoundLaterMakesNoOtherThing() {
        assertEquals(new Coded("liste", "equipe", "2026", "Travailler en équipe").key(),
                new Coded("liste", "equipe", "300999", "2026", "Travailler en équipe").key());
    }

    @Test
    void twoEditionsOfOneEntryAreTheSameThing() {
        assertEquals(new Coded("liste", "equipe", "2020", "Faire équipe").key(), new Coded("liste", "equipe", "2026", "Travailler en équipe").key());
        assertNotEquals(new Coded("liste", "equipe", "2026", "a").key(), new Coded("autre", "equipe", "2026", "a").key());
    }

    @Test
    void wordsOfNoListAreTheSameWhateverTheirCapitals() {
        assertEquals(Coded.free("Jardiner").key(), Coded.free(" jardiner ").key());
        assertNotEquals(Coded.free("Jardiner").key(), Coded.free("Cuisiner").key());
    }
}
