package org.focale.desktop.retention;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.rights.Retention;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Toast;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Which files are proposed for closing, and under which rule. Closes nothing.
public final class RetentionViewModel {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<PersonId> open;
    private final ReadOnlyObjectWrapper<Retention.@Nullable Proposals> proposals = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Retention.Rule> rule = new ReadOnlyObjectWrapper<>(new Retention.Rule(Retention.DEFAULT_MONTHS, ""));

    /// @param open goes to someone's file
    public RetentionViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, Consumer<PersonId> open) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.open = open;
    }

    // properties

    /// Null until it was read.
    public ReadOnlyObjectProperty<Retention.@Nullable Proposals> proposals() {
        return proposals.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Retention.Rule> rule() {
        return rule.getReadOnlyProperty();
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    public Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private void refresh() {
        jobs.run(_ -> cases.rights().retention().rule(), rule::set);
        jobs.run(_ -> cases.rights().retention().list(), proposals::set);
    }

    /// Keeps files for another time; what is refused is told.
    public void setRule(int months, String reason) {
        jobs.save(_ -> {
            cases.rights().retention().setRule(months, reason);
            return months;
        }, _ -> dialogs.toast(new Toast(texts.get("retention.changed"))));
    }

    public void open(Retention.Proposal file) {
        open.accept(file.person().id());
    }
}
