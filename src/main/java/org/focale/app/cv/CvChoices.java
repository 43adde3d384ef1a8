package org.focale.app.cv;

import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvId;
import org.focale.domain.cv.PersonFile;

/// Several CVs of one person, each for a target job: made new, made from another one, taken away. Each is one change that one undo takes back.
public final class CvChoices {

    private final Session session;
    private final Saves saves;

    public CvChoices(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// A CV that begins with everything the person agreed to.
    public Cv create(PersonFile file, String title, String targetJob) {
        var cv = Cv.first(new CvId(session.ids().next()), file.person().id(), title, targetJob);
        saves.create(cv);
        return cv;
    }

    /// A CV that begins as the one that is seen. Where that one was only shown so far, it is saved with it.
    public Cv copy(CvFile seen, Cv from, String title, String targetJob) {
        var copy = from.copy(new CvId(session.ids().next()), title).with(draft -> draft.targetJob = targetJob);
        var batch = new Batch();
        if (!seen.isSaved() && from.equals(seen.cv())) {
            batch.create(from);
        }
        batch.create(copy);
        saves.saveAll(batch);
        return copy;
    }

    /// Takes a CV away; what was given of it stays among the documents.
    public void delete(Cv cv) {
        saves.delete(cv);
    }
}
