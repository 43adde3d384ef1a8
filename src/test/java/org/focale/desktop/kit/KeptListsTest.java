package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Locale;
import org.focale.base.Texts;
import org.junit.jupiter.api.Test;

/// A list that a screen listens to must outlive the moment it was asked for: an unmodifiable view of a list is held by nobody
/// but its caller, and goes deaf once it is collected.
class KeptListsTest {

    @Test
    void theMovingWorkIsOneListForEveryone() {
        var jobs = Jobs.direct(new ScriptedDialogs(), Texts.in(Locale.FRANCE));
        assertSame(jobs.moving(), jobs.moving());
    }
}
