package org.focale.app.worker;

import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
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
        var renamed = checked(new Worker(worker.id(), name.strip(), worker.job()));
        boolean isAtWork = worker.name().equals(session.author());
        var batch = new Batch();
        batch.change(worker, renamed);
        session.read(reading -> {
            reading.all(Pathway.class).stream()
                    .filter(pathway -> pathway.referent().equals(worker.name()) && pathway.stageOn(session.today()) != Stage.LEFT)
                    .forEach(pathway -> batch.change(pathway, pathway.withReferent(renamed.name())));
            reading.all(Task.class).stream().filter(task -> task.who().equals(worker.name()) && task.done() == null)
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
        if (worker.name().equals(session.author())) {
            throw WorkerRefused.atWork(worker.name());
        }
        saves.delete(worker);
    }

    private Worker checked(Worker worker) {
        boolean taken = session.read(reading -> reading.all(Worker.class)).stream()
                .anyMatch(other -> !other.id().equals(worker.id()) && Folded.of(other.name()).equals(Folded.of(worker.name())));
        if (taken) {
            throw WorkerRefused.alreadyHere(worker.name());
        }
        return worker;
    }
}
