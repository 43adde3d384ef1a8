package org.focale.desktop.kit.record;

import org.focale.app.UseCases;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.domain.InFile;
import org.focale.domain.Kept;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.PersonId;

/// What the records on one screen work with.
///
/// @param refreshing reads the screen again
public record RecordWork(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, Drafts drafts, Runnable refreshing) {

    /// One draft of each kind a person.
    private record DraftInFile(PersonId person, Class<? extends InFile> kind) implements Drafts.InSomeonesFile {}

    /// One of each kind outside files.
    private record DraftOf(Class<?> kind) {}

    void refresh() {
        refreshing.run();
    }

    /// A pathway that is left has its follow-ups planned with it.
    <R extends Kept> void change(R seen, R left) {
        if (seen instanceof Pathway before && left instanceof Pathway after) {
            cases.pathway().leave().change(before, after);
        } else {
            cases.saves().change(seen, left);
        }
    }

    public void keepDraft(Kept draft) {
        drafts.keep(key(draft), draft);
    }

    /// Once it was saved or given up.
    public void forgetDraft(Kept draft) {
        drafts.forget(key(draft));
    }

    /// The draft that was left, or this new one.
    public <R extends Kept> R draftOr(R fresh) {
        @SuppressWarnings("unchecked") // records are final: the class is R's own
        var kind = (Class<R>) fresh.getClass();
        return drafts.find(key(fresh), kind).orElse(fresh);
    }

    private static Object key(Kept draft) {
        return draft instanceof InFile inFile ? new DraftInFile(inFile.person(), inFile.getClass()) : new DraftOf(draft.getClass());
    }
}
