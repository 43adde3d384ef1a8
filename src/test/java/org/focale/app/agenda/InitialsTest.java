package org.focale.app.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"Mirela Popescu, M. P.", "Jean-Éric Kélad, J. É. K.", "'', ''", "Zoé, Z."})
    void aPersonIsTheFirstLettersOfTheirName(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Point avec Mirela, Point avec M.",
        "POPESCU : convention, P. : convention",
        "L’entretien de Mirèla à la mairie, L’entretien de M. à la mairie",
        "Mirelande, Mirelande",
        "'', ''"})
    void aNameThatWasTypedGoesToo(String typed, String hidden) {
        assertEquals(hidden, Initials.hide(typed, "Mirela Popescu"));
    }

    @ParameterizedTest
    @CsvSource({"Venir à la Cité, Venir à la Cité"})
    void wordsAsShortAsAnArticleStay(String typed, String same) {
        assertEquals(same, Initials.hide(typed, "La Li"));
    }
}
