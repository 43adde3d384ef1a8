package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.junit.jupiter.api.Test;

/// Work off the window thread: when something moves, what is told, and in which order.
class JobsTest {

    private final HandHeld hand = new HandHeld();
    private final Jobs jobs = hand.jobs;
    private final List<Object> shown = new ArrayList<>();

    private static final class NoRoom extends Refused {
        NoRoom() {
            super("store.disk.full");
        }
    }

    @Test
    void anAnswerComesBackOnTheWindowThread() {
        jobs.run(_ -> "trouvé", shown::add);
        hand.inOrder.next();

        assertEquals(List.of(), shown);
        hand.window.next();
        assertEquals(List.of("trouvé"), shown);
    }

    @Test
    void readsAndSavesNeverOvertakeEachOther() {
        jobs.save(_ -> shown.add("save"), _ -> {});
        jobs.run(_ -> shown.add("read"), _ -> {});
        jobs.beside("Mise en page", _ -> shown.add("beside"), _ -> {});

        assertEquals(2, hand.inOrder.waiting());
        assertEquals(1, hand.beside.waiting());
        hand.finish();
        assertEquals(List.of("save", "read", "beside"), shown);
    }

    /// What is saved in order is waited for.
    @Test
    void workBesideIsWhatWouldBeStopped() {
        jobs.save("Effacement", _ -> 1, shown::add);
        jobs.beside("", _ -> 1, shown::add);
        hand.pass(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), jobs.wouldStop());

        jobs.beside("Mise en page", _ -> 1, shown::add);
        hand.pass(Duration.ofSeconds(1));
        assertEquals(Optional.of("Mise en page"), jobs.wouldStop());
        hand.finish();
        assertEquals(Optional.empty(), jobs.wouldStop());
    }

    @Test
    void somethingMovesAboveThreeHundredMilliseconds() {
        var job = jobs.run(_ -> 1, shown::add);
        hand.pass(Duration.ofMillis(299));
        assertEquals(List.of(), jobs.moving());

        hand.pass(Duration.ofMillis(1));
        assertEquals(List.of(job), jobs.moving());
        assertFalse(job.slow().get());

        hand.finish();
        assertEquals(List.of(), jobs.moving());
    }

    @Test
    void aboveTwoSecondsAJobIsSlow() {
        var job = jobs.beside("Mise en page", _ -> 1, shown::add);
        hand.pass(Duration.ofSeconds(2));
        assertTrue(job.slow().get());

        hand.finish();
        assertFalse(job.slow().get());
    }

    @Test
    void whatIsOverInTimeNeverMoves() {
        jobs.run(_ -> 1, shown::add);
        hand.finish();
        hand.pass(Duration.ofSeconds(5));

        assertEquals(List.of(), jobs.moving());
    }

    @Test
    void aSaveIsSaidToBeSavedOnceItIs() {
        jobs.save(_ -> 1, shown::add);
        assertEquals(SaveState.IDLE, jobs.saved().get());
        hand.pass(Duration.ofMillis(300));
        assertEquals(SaveState.SAVING, jobs.saved().get());

        hand.inOrder.next();
        assertEquals(SaveState.SAVING, jobs.saved().get());
        hand.window.next();
        assertEquals(SaveState.SAVED, jobs.saved().get());
    }

    @Test
    void aQuickSaveNeverSaysThatItIsSaving() {
        jobs.save(_ -> 1, shown::add);
        hand.finish();
        hand.pass(Duration.ofSeconds(1));

        assertEquals(SaveState.SAVED, jobs.saved().get());
    }

    @Test
    void ofTwoSavesTheLastOneSaysSaved() {
        jobs.save(_ -> 1, shown::add);
        jobs.save(_ -> 2, shown::add);
        hand.pass(Duration.ofMillis(300));
        hand.inOrder.next();
        hand.window.all();

        assertEquals(SaveState.SAVING, jobs.saved().get());
        hand.finish();
        assertEquals(SaveState.SAVED, jobs.saved().get());
        assertEquals(List.of(1, 2), shown);
    }

    @Test
    void aRefusedSaveIsToldAndIsNotSaved() {
        jobs.save(_ -> {
            throw new NoRoom();
        }, shown::add);
        hand.finish();

        assertEquals(SaveState.FAILED, jobs.saved().get());
        assertEquals(List.of("store.disk.full"), hand.dialogs.refusals.stream().map(Refused::key).toList());
        assertEquals(List.of(), shown);
    }

    @Test
    void aScreenMayTellARefusalItself() {
        jobs.run(_ -> {
            throw new NoRoom();
        }, shown::add, refused -> shown.add(refused.key()));
        hand.finish();

        assertEquals(List.of("store.disk.full"), shown);
        assertEquals(List.of(), hand.dialogs.refusals);
    }

    @Test
    void aFaultIsToldByItsCodeAndTheNextJobGoesOn() {
        jobs.run(_ -> {
            throw new IllegalStateException("Amina Diallo");
        }, shown::add);
        jobs.run(_ -> "après", shown::add);
        hand.finish();

        assertEquals(1, hand.dialogs.bugs.size());
        assertFalse(hand.dialogs.bugs.getFirst().toString().contains("Amina"));
        assertEquals(List.of("après"), shown);
    }

    @Test
    void aScreenThatFailsWhileItShowsAnAnswerStopsNoOther() {
        jobs.run(_ -> 1, _ -> {
            throw new IllegalStateException();
        });
        jobs.run(_ -> 2, shown::add);
        hand.finish();

        assertEquals(1, hand.dialogs.bugs.size());
        assertEquals(List.of(2), shown);
    }

    @Test
    void aCancelledJobStopsAtItsNextReportAndSaysSo() {
        var job = jobs.beside("Mise en page", progress -> {
            shown.add("begun");
            progress.report(1, 2);
            shown.add("done");
            return 1;
        }, shown::add);
        job.cancel();
        hand.finish();

        assertEquals(List.of(), shown);
        assertEquals(List.of("Arrêté. Rien n’a changé."), hand.dialogs.toasts.stream().map(Toast::message).toList());
    }

    @Test
    void aJobCancelledWhileItWorksStopsAtItsNextReport() {
        var cancel = new Runnable[1];
        var job = jobs.beside("Mise en page", progress -> {
            progress.report(1, 3);
            cancel[0].run();
            progress.report(2, 3);
            return shown.add("done");
        }, shown::add);
        cancel[0] = job::cancel;
        hand.finish();

        assertEquals(List.of(), shown);
        assertEquals(1, hand.dialogs.toasts.size());
    }

    @Test
    void anUnnamedJobIsCancelledWithoutAWord() {
        jobs.run(_ -> 1, shown::add).cancel();
        hand.finish();

        assertEquals(List.of(), hand.dialogs.toasts);
    }

    @Test
    void progressIsAFractionAndUnknownWithoutATotal() {
        var job = jobs.beside("Mise en page", progress -> {
            progress.report(1, 4);
            return 1;
        }, shown::add);
        assertEquals(-1, job.fraction().get());
        hand.beside.next();
        hand.window.next();
        assertEquals(0.25, job.fraction().get());

        var unknown = jobs.beside("Mise en page", progress -> {
            progress.report(7, 0);
            return 1;
        }, shown::add);
        hand.finish();
        assertEquals(-1, unknown.fraction().get());
    }

    @Test
    void manyReportsAreShownInOneGo() {
        jobs.beside("Mise en page", progress -> {
            for (int done = 1; done <= 1000; done++) {
                progress.report(done, 1000);
            }
            return 1;
        }, shown::add);
        hand.beside.next();

        assertEquals(2, hand.window.waiting());
    }

    @Test
    void whatComesLaterComesOnTheWindowThreadAfterItsWait() {
        jobs.later(Duration.ofMillis(200), () -> shown.add("later"));
        hand.pass(Duration.ofMillis(199));
        assertEquals(List.of(), shown);

        hand.pass(Duration.ofMillis(1));
        assertEquals(List.of("later"), shown);
    }

    @Test
    void directJobsAreDoneWhenTheyAreAsked() {
        Jobs.direct(hand.dialogs, Texts.in(Locale.FRENCH)).run(_ -> 1, shown::add);

        assertEquals(List.of(1), shown);
    }
}
