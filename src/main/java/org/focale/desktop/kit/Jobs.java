package org.focale.desktop.kit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.app.workspace.Session;
import org.focale.base.Bug;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.jspecify.annotations.Nullable;

/// Moves work that can block off the window thread and brings its result back; the only place where the two meet.
///
/// There are two lanes. *In order*: reading and saving, one after the other, so that two saves never overtake each other.
/// *Beside*: long work (an export, a bundle, a page to lay out) that the first lane must not wait for.
public final class Jobs {

    /// What is done off the window thread.
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        /// @throws Exception anything: a [Refused] is told in words, the rest is a bug
        T run(Progress progress) throws Exception;
    }

    /// Runs something later, on any thread; a test holds it in its hand.
    @FunctionalInterface
    public interface Delay {
        void after(Duration wait, Runnable then);
    }

    private static final System.Logger LOG = System.getLogger(Jobs.class.getName());
    private static final Duration MOVING = Duration.ofMillis(300);
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final Executor inOrder;
    private final Executor beside;
    private final Executor window;
    private final Delay delay;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ObservableList<Job> moving = FXCollections.observableArrayList();
    /// Kept: an unmodifiable list hears its source only as long as someone holds it.
    private final ObservableList<Job> shownMoving = FXCollections.unmodifiableObservableList(moving);
    private final ReadOnlyObjectWrapper<SaveState> saved = new ReadOnlyObjectWrapper<>(SaveState.IDLE);
    private int saving;

    /// @param inOrder one thread, or `Runnable::run` in a test
    /// @param beside  several threads, or `Runnable::run` in a test
    /// @param window  `Platform::runLater`, or `Runnable::run` in a test
    public Jobs(Executor inOrder, Executor beside, Executor window, Delay delay, Dialogs dialogs, Texts texts) {
        this.inOrder = inOrder;
        this.beside = beside;
        this.window = window;
        this.delay = delay;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /// Everything at once on the calling thread, nothing ever slow: for tests and for a tour without a window thread to spare.
    public static Jobs direct(Dialogs dialogs, Texts texts) {
        return new Jobs(Runnable::run, Runnable::run, Runnable::run, (_, _) -> {}, dialogs, texts);
    }

    /// A read, in order. `done` runs on the window thread; a refusal is told in a dialog.
    public <T extends @Nullable Object> Job run(Work<T> work, Consumer<? super T> done) {
        return run(work, done, dialogs::refused);
    }

    /// A read, in order, whose refusal the screen tells itself.
    public <T extends @Nullable Object> Job run(Work<T> work, Consumer<? super T> done, Consumer<Refused> refused) {
        return start(inOrder, "", work, done, refused, () -> {});
    }

    /// A save, in order; [#saved] follows it.
    public <T extends @Nullable Object> Job save(Work<T> work, Consumer<? super T> done) {
        return save(work, done, dialogs::refused);
    }

    /// A save that takes long, named in the user's words while it runs. Whoever leaves waits for it.
    public <T extends @Nullable Object> Job save(String title, Work<T> work, Consumer<? super T> done) {
        return save(title, work, done, dialogs::refused);
    }

    public <T extends @Nullable Object> Job save(Work<T> work, Consumer<? super T> done, Consumer<Refused> refused) {
        return save("", work, done, refused);
    }

    private <T extends @Nullable Object> Job save(String title, Work<T> work, Consumer<? super T> done, Consumer<Refused> refused) {
        saving++;
        delay.after(MOVING, () -> window.execute(() -> saved.set(saving > 0 ? SaveState.SAVING : saved.get())));
        return start(inOrder, title, work, result -> {
            saving--;
            saved.set(saving == 0 ? SaveState.SAVED : saved.get());
            done.accept(result);
        }, refused, () -> {
            saving--;
            saved.set(SaveState.FAILED);
        });
    }

    /// Long work, beside the rest, named in the user's words while it runs: "Mise en page de 34 CV".
    public <T extends @Nullable Object> Job beside(String title, Work<T> work, Consumer<? super T> done) {
        return beside(title, work, done, dialogs::refused);
    }

    public <T extends @Nullable Object> Job beside(String title, Work<T> work, Consumer<? super T> done, Consumer<Refused> refused) {
        return start(beside, title, work, done, refused, () -> {});
    }

    /// A lane where a newer question makes the older answers worthless: search while typing, a page drawn live.
    public Latest latest() {
        return new Latest(this);
    }

    /// `then` on the window thread, after a wait: to let the user finish a word.
    public void later(Duration wait, Runnable then) {
        delay.after(wait, () -> window.execute(then));
    }

    /// From any thread to the window thread: for what the program tells its listeners.
    public void onWindow(Runnable then) {
        window.execute(then);
    }

    /// The work that has lasted above 300 ms, oldest first: something moves while it is not empty.
    public ObservableList<Job> moving() {
        return shownMoving;
    }

    /// What would be stopped if one left now, in the user's words; empty when nothing would.
    public Optional<String> wouldStop() {
        return moving.stream().filter(job -> !job.isInOrder()).map(Job::title).filter(title -> !title.isEmpty()).findFirst();
    }

    public ReadOnlyObjectProperty<SaveState> saved() {
        return saved.getReadOnlyProperty();
    }

    /// Tells a fault that came up anywhere, and logs where it happened.
    public void tell(Throwable fault) {
        if (fault instanceof Refused refused) {
            dialogs.refused(refused);
            return;
        }
        var bug = Bug.of(fault);
        LOG.log(System.Logger.Level.ERROR, "Bug " + bug.code() + "\n" + bug.trace());
        dialogs.bug(bug);
    }

    private <T extends @Nullable Object> Job start(Executor lane, String title, Work<T> work, Consumer<? super T> done,
            Consumer<Refused> refused, Runnable failed) {
        var job = new Job(title, lane == inOrder, window);
        delay.after(MOVING, () -> window.execute(() -> showMoving(job)));
        delay.after(SLOW, () -> window.execute(job::markSlow));
        lane.execute(() -> {
            var outcome = outcome(job, work, done, refused, failed);
            window.execute(() -> {
                job.markOver();
                moving.remove(job);
                guarded(outcome);
            });
        });
        return job;
    }

    private <T extends @Nullable Object> Runnable outcome(Job job, Work<T> work, Consumer<? super T> done,
            Consumer<Refused> refused, Runnable failed) {
        try {
            if (job.isCancelled()) {
                throw new CancellationException();
            }
            T result = Session.asOneWork(() -> work.run(job.progress()));
            return () -> done.accept(result);
        } catch (Refused refusal) {
            return () -> {
                failed.run();
                refused.accept(refusal);
            };
        } catch (CancellationException _) {
            return () -> {
                failed.run();
                if (!job.title().isEmpty()) {
                    dialogs.toast(new Toast(texts.get("kit.job.cancelled")));
                }
            };
        } catch (Throwable fault) {
            return () -> {
                failed.run();
                tell(fault);
            };
        }
    }

    private void showMoving(Job job) {
        if (!job.isOver()) {
            moving.add(job);
        }
    }

    /// A screen that fails while it shows a result must not stop the others.
    private void guarded(Runnable outcome) {
        try {
            outcome.run();
        } catch (RuntimeException fault) {
            tell(fault);
        }
    }
}
