package org.focale.app.worker;

import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Stage;
import org.focale.domain.site.Worker;
import org.focale.domain.site.WorkerId;

/// Who works at the organisation: added, called otherwise, taken off the list. Who wrote a note or saw a skill stays as it was written.
public final class EditWorkers {

    private final Session session;
    private final Saves saves;

    public EditWorkers(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// @throws org.focale.base.Refused when there is no name, or somebody else is called so
    public Worker add(String name) {
        var worker = checked(new Worker(new WorkerId(session.ids().next()), name.strip(), ""));
        saves.create(worker);
        return worker;
    }

    /// Calls somebody otherwise, as one change: in the list, and where they follow somebody or have something to do now.
    ///
    /// @throws org.focale.base.Refused when there is no name, or somebody else is called so
    public Worker rename(Worker worker, String name) {
        var renamed = new Worker(worker.id(), name.strip(), worker.job());
        if (!Workers.isSame(renamed.name(), worker.name())) {
            checked(renamed);
        }
        boolean isAtWork = Workers.isSame(worker.name(), session.author());
        var batch = new Batch();
        session.read(reading -> {
            Workers.twins(reading, worker).forEach(twin -> batch.change(twin, new Worker(twin.id(), renamed.name(), twin.job())));
            reading.all(Pathway.class).stream()
                    .filter(pathway -> Workers.isSame(pathway.referent(), worker.name()) && pathway.stageOn(session.today()) != Stage.LEFT)
                    .forEach(pathway -> batch.change(pathway, pathway.withReferent(renamed.name())));
            reading.all(Task.class).stream().filter(task -> Workers.isSame(task.who(), worker.name()) && task.done() == null)
                    .forEach(task -> batch.change(task, task.withWho(renamed.name())));
            return batch;
        });
        saves.saveAll(batch);
        if (isAtWork) {
            session.workAs(renamed.name());
        }
        return renamed;
    }

    /// @throws org.focale.base.Refused while they are at work
    public void remove(Worker worker) {
        if (Workers.isSame(worker.name(), session.author())) {
            throw WorkerRefused.atWork(worker.name());
        }
        saves.deleteAll(session.read(reading -> Workers.twins(reading, worker)));
    }

    private Worker checked(Worker worker) {
        if (session.read(reading -> !Workers.twins(reading, worker).isEmpty())) {
            throw WorkerRefused.alreadyHere(worker.name());
        }
        return worker;
    }
}
