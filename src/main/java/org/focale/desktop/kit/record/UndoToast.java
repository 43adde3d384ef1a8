package org.focale.desktop.kit.record;

import java.util.List;
import java.util.Optional;
import org.focale.app.UseCases;
import org.focale.app.record.TakeBack;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Toast;

/// Says what was just done, with "Annuler" beside it.
public record UndoToast(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts) {

    /// Number of the change that was just saved; ask right after it, in the same job.
    public Optional<Long> lastChange() {
        return cases.takeBack().own();
    }

    public void tell(String message, Optional<Long> change) {
        dialogs.toast(change.isEmpty() ? new Toast(message) : new Toast(message, texts.get("kit.undo"), () -> takeBack(change.get())));
    }

    /// The same for several changes that were made one after another.
    public void tell(String message, List<Long> changes) {
        dialogs.toast(new Toast(message, texts.get("kit.undo"), () -> changes.reversed().forEach(this::takeBack)));
    }

    private void takeBack(long change) {
        jobs.save(_ -> cases.takeBack().only(change), outcome -> {
            if (outcome instanceof TakeBack.Outcome.ChangedSince) {
                dialogs.toast(new Toast(texts.get("shell.undo.changed")));
            } else if (outcome instanceof TakeBack.Outcome.Erased) {
                dialogs.toast(new Toast(texts.get("erasure.undo")));
            }
        });
    }
}
