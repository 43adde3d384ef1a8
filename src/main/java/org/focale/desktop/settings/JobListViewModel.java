package org.focale.desktop.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Toast;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;

/// The jobs of the ROME that this workspace holds, and the file they come from.
public final class JobListViewModel {

    private static final int OFFERED = 12;

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<JobList>> list;

    JobListViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.list = new ReadOnlyObjectWrapper<>(cases.jobs().list());
    }

    // properties

    /// Empty before the first import.
    public ReadOnlyObjectProperty<Optional<JobList>> list() {
        return list.getReadOnlyProperty();
    }

    /// Names that somebody may mean.
    public List<String> suggestions(String typed) {
        return cases.jobs().suggestions(typed, OFFERED).stream().map(Job::label).toList();
    }

    /// The code of a name as it is published; empty for other words.
    public Optional<String> code(String label) {
        return cases.jobs().suggestions(label, OFFERED).stream().filter(job -> job.label().equals(label)).map(Job::rome)
                .filter(code -> !code.isEmpty()).findFirst();
    }

    // commands

    /// The list may have been read since this was made.
    public Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private void refresh() {
        list.set(cases.jobs().list());
    }

    /// Asks for the file and takes its jobs in, in place of those that are there.
    public void importFile() {
        dialogs.openFile(new FileQuestion(texts.get("fields.jobs.import.title"), "", texts.get("fields.jobs.import.kind"), List.of("csv", "xlsx")))
                .ifPresent(file -> jobs.beside(texts.get("fields.jobs.import.running"), progress -> cases.importJobs().from(file, progress), done -> {
                    refresh();
                    dialogs.toast(new Toast(texts.count("fields.jobs.imported", done.jobs(), done.version())));
                }));
    }
}
