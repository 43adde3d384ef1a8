package org.focale.desktop.retention;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.rights.Erasures;
import org.focale.app.rights.Retention;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.Erasing;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Which files are proposed for closing, and under which rule. One of them at a time can be erased.
public final class RetentionViewModel {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final Consumer<PersonId> open;
    private final ReadOnlyObjectWrapper<Retention.@Nullable Proposals> proposals = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Erasures.Done>> erasures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Retention.Rule> rule = new ReadOnlyObjectWrapper<>(new Retention.Rule(Retention.DEFAULT_MONTHS, ""));

    /// @param open goes to someone's file
    public RetentionViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Words words, Consumer<PersonId> open) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
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

    /// What was erased, the latest first.
    public ReadOnlyObjectProperty<List<Erasures.Done>> erasures() {
        return erasures.getReadOnlyProperty();
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
        jobs.run(_ -> cases.rights().erasures().list(), erasures::set);
    }

    /// Keeps files for another time; what is refused is told.
    public void setRule(int months, String reason) {
        jobs.save(_ -> {
            cases.rights().retention().setRule(months, reason);
            return months;
        }, _ -> dialogs.toast(new Toast(texts.get("retention.changed"))));
    }

    /// Says what goes, asks, and erases the file for good.
    public void erase(Retention.Proposal file) {
        new Erasing(cases, jobs, dialogs, words).ask(file.person().id());
    }

    public void open(Retention.Proposal file) {
        open.accept(file.person().id());
    }
}
