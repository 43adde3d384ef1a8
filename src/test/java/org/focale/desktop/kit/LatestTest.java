package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Only the newest question is answered.
class LatestTest {

    private final HandHeld hand = new HandHeld();
    private final Latest latest = hand.jobs.latest();
    private final List<String> heard = new ArrayList<>();

    @Test
    void anOlderQuestionIsNotEvenAsked() {
        var asked = new ArrayList<String>();
        latest.run(_ -> answer(asked, "mi"), heard::add);
        latest.run(_ -> answer(asked, "mirela"), heard::add);
        hand.finish();

        assertEquals(List.of("mirela"), asked);
        assertEquals(List.of("mirela"), heard);
    }

    @Test
    void anOlderAnswerThatComesLateIsNotHeard() {
        latest.run(_ -> "mi", heard::add);
        hand.beside.next();
        latest.run(_ -> "mirela", heard::add);
        hand.finish();

        assertEquals(List.of("mirela"), heard);
    }

    @Test
    void anOlderQuestionThatIsStillWorkedOnStopsAtItsNextReport() {
        latest.run(progress -> {
            latest.run(_ -> "mirela", heard::add);
            progress.report(1, 2);
            return answer(heard, "done");
        }, heard::add);
        hand.finish();

        assertEquals(List.of("mirela"), heard);
    }

    @Test
    void aForgottenQuestionHasNoAnswer() {
        latest.run(_ -> "mi", heard::add);
        hand.beside.next();
        latest.forget();
        hand.finish();

        assertEquals(List.of(), heard);
        assertEquals(List.of(), hand.dialogs.toasts);
    }

    @Test
    void aQuestionAfterAForgottenOneIsAnswered() {
        latest.forget();
        latest.run(_ -> "mirela", heard::add);
        hand.finish();

        assertEquals(List.of("mirela"), heard);
    }

    private static String answer(List<String> kept, String answer) {
        kept.add(answer);
        return answer;
    }
}
