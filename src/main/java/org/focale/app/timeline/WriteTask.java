package org.focale.app.timeline;

import java.time.LocalDate;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.note.Task;
import org.focale.domain.note.TaskId;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Keeps in mind what is to be done for someone, and ticks it off.
public final class WriteTask {

    private final Session session;
    private final Saves saves;

    public WriteTask(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// @param due null when it has no day
    /// @param who empty for whoever follows the person
    /// @throws org.focale.base.Refused when it says nothing
    public void add(PersonId person, String words, @Nullable LocalDate due, String who) {
        saves.create(new Task(new TaskId(session.ids().next()), person, words.strip(), due, who, null));
    }

    public void change(Task seen, Task left) {
        saves.change(seen, left);
    }

    /// Done today.
    public void tick(Task task) {
        saves.change(task, task.withDone(session.today()));
    }

    /// A step of the plan was taken today.
    public void tick(Step step) {
        saves.change(step, step.withState(PlanState.DONE, session.today()));
    }
}
