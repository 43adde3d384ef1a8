package org.focale.desktop.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.focale.base.Progress;

/// One piece of work under way, as the window sees it. Its properties change on the window thread only.
public final class Job {

    private final String title;
    private final boolean inOrder;
    private final Executor window;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private volatile boolean cancelled;
    private volatile double reported = -1;
    private volatile boolean telling;
    private boolean over;
    private Runnable ended = () -> {};

    /// @param inOrder whoever leaves waits for it
    Job(String title, boolean inOrder, Executor window) {
        this.title = title;
        this.inOrder = inOrder;
        this.window = window;
    }

    /// What is being done, in the user's words; empty for a small thing that nobody named.
    public String title() {
        return title;
    }

    /// 0 to 1, or -1 while the end is not known.
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /// True above two seconds: then progress and Cancel are shown.
    public ReadOnlyBooleanProperty slow() {
        return slow.getReadOnlyProperty();
    }

    /// Asks the work to stop at its next report. Work that never reports goes on, and its result is dropped.
    public void cancel() {
        cancelled = true;
    }

    boolean isInOrder() {
        return inOrder;
    }

    boolean isCancelled() {
        return cancelled;
    }

    Progress progress() {
        return (done, total) -> {
            if (cancelled) {
                throw new CancellationException();
            }
            reported = total <= 0 ? -1 : Math.min(1, (double) done / total);
            if (!telling) {
                telling = true;
                window.execute(() -> {
                    telling = false;
                    fraction.set(reported);
                });
            }
        };
    }

    void markSlow() {
        slow.set(!over);
    }

    /// Told on the window thread when the job has ended, well or not: what was greyed out meanwhile comes back.
    public void whenOver(Runnable told) {
        if (over) {
            told.run();
        } else {
            ended = told;
        }
    }

    void markOver() {
        over = true;
        slow.set(false);
        ended.run();
    }

    boolean isOver() {
        return over;
    }
}
