package org.focale.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the command line opens but does not do itself: the window and the tour; and what it says when they fail.
class DoorsTest {

    private final Terminal terminal = Terminal.silent();

    @Test
    void withoutAWordTheWindowOpens() {
        terminal.doors().display = true;

        assertEquals(0, terminal.run().code());
        assertEquals(List.of("window"), terminal.doors().opened);
    }

    @Test
    void withoutADisplayTheWindowIsRefused() {
        var said = terminal.run();

        assertEquals(1, said.code());
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("Aucun écran ici\u00a0: la fenêtre ne peut pas s’ouvrir."), said.err());
        assertEquals(List.of(), terminal.doors().opened);
    }

    @Test
    void theDemonstrationOpensTheWindow() {
        terminal.doors().display = true;

        assertEquals(0, terminal.run("demo").code());
        assertEquals(List.of("demo"), terminal.doors().opened);
    }

    @Test
    void withoutADisplayTheDemonstrationSaysSoInOneLineAndMakesTheTour() {
        var said = terminal.run("demo", "--out", "visite");

        assertEquals(0, said.code());
        assertEquals("Aucun écran ici\u00a0: la visite est faite sans fenêtre, résultats dans visite\nune étape\n", said.out());
        assertEquals(List.of("tour visite"), terminal.doors().opened);
    }

    @Test
    void theTourTellsItsSteps() {
        var said = terminal.run("tour", "--out", "visite");

        assertEquals(0, said.code());
        assertEquals("une étape\n", said.out());
    }

    @Test
    void aFaultIsToldByACodeAndAPlaceAndNothingThatWasTyped() {
        terminal.doors().display = true;
        terminal.doors().fault = new IllegalStateException("Amina Diallo");

        var said = terminal.run();

        assertEquals(3, said.code());
        assertTrue(said.err().startsWith("Quelque chose n’a pas marché."), said.err());
        assertTrue(said.err().matches(".* Signalez ce code\u00a0: [2-9A-Z]{4}-[2-9A-Z]{4} DoorsTest\\.java:\\d+\\R"), said.err());
        assertFalse(said.err().contains("Amina") || said.err().contains("Exception"), said.err());
    }

    @Test
    void theSameFaultKeepsItsCode() {
        terminal.doors().display = true;
        terminal.doors().fault = new IllegalStateException("Amina Diallo");

        assertEquals(terminal.run("demo").err(), terminal.run("demo").err());
    }
}
