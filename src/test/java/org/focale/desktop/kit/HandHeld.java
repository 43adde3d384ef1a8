package org.focale.desktop.kit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.focale.base.Texts;

/// Jobs whose lanes, window and clock move only when the test says so: what a slow disk does, without waiting.
final class HandHeld {

    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final Lane inOrder = new Lane();
    final Lane beside = new Lane();
    final Lane window = new Lane();
    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;
    final Jobs jobs = new Jobs(inOrder, beside, window, (wait, then) -> waiting.add(new Waiting(now.plus(wait), then)), dialogs,
            Texts.in(Locale.FRENCH));

    private record Waiting(Duration at, Runnable then) {}

    /// What was given to a thread and was not done yet.
    static final class Lane implements Executor {
        private final Deque<Runnable> tasks = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        /// Does the oldest.
        void next() {
            tasks.removeFirst().run();
        }

        /// Does the newest: threads beside each other keep no order.
        void last() {
            tasks.removeLast().run();
        }

        int waiting() {
            return tasks.size();
        }

        void all() {
            while (!tasks.isEmpty()) {
                next();
            }
        }
    }

    /// Time passes; what was due is done, and the window shows it.
    void pass(Duration time) {
        now = now.plus(time);
        var due = waiting.stream().filter(it -> it.at().compareTo(now) <= 0).toList();
        waiting.removeAll(due);
        due.forEach(it -> it.then().run());
        window.all();
    }

    /// Everything that was asked is done, and shown.
    void finish() {
        while (inOrder.waiting() + beside.waiting() + window.waiting() > 0) {
            inOrder.all();
            beside.all();
            window.all();
        }
    }
}
