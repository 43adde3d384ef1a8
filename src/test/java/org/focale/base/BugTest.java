package org.focale.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// A fault as it may be told: its place, never its words.
class BugTest {

    @Test
    void theCodeIsEightCharactersThatCanBeReadAloud() {
        assertTrue(Bug.of(new IllegalStateException()).code().matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"));
    }

    @Test
    void theSameFaultKeepsItsCodeWhateverItsMessageAndLine() {
        var one = fault("Amina");
        var other = fault("Mirela");

        assertEquals(Bug.of(one).code(), Bug.of(other).code());
    }

    @Test
    void anotherKindOrAnotherPlaceIsAnotherCode() {
        assertNotEquals(Bug.of(fault("a")).code(), Bug.of(elsewhere("a")).code());
        assertNotEquals(Bug.of(fault("a")).code(), Bug.of(new IllegalArgumentException(fault("a"))).code());
    }

    @Test
    void nothingThatWasTypedIsInIt() {
        var bug = Bug.of(new IllegalStateException("Amina Diallo", fault("06 39 98 00 00")));

        assertFalse(bug.toString().contains("Amina") || bug.toString().contains("06 39"), bug.trace());
        assertTrue(bug.trace().contains("java.lang.IllegalStateException\n  at org.focale.base.BugTest."), bug.trace());
        assertTrue(bug.trace().contains("caused by java.lang.IllegalStateException\n"), bug.trace());
    }

    @Test
    void itsPlaceIsOurFirstLine() {
        var inTheJdk = assertThrows(NumberFormatException.class, () -> Integer.parseInt("Amina"));

        assertTrue(Bug.of(inTheJdk).place().matches("BugTest\\.java:\\d+"), Bug.of(inTheJdk).place());
        var nowhere = new IllegalStateException();
        nowhere.setStackTrace(new StackTraceElement[0]);
        assertEquals("", Bug.of(nowhere).place());
    }

    @Test
    void causesThatGoRoundEnd() {
        var one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertTrue(Bug.of(one).trace().length() > 0);
    }

    private static IllegalStateException fault(String message) {
        return new IllegalStateException(message);
    }

    private static IllegalStateException elsewhere(String message) {
        return new IllegalStateException(message);
    }
}
