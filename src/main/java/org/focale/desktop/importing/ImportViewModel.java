package org.focale.desktop.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.UseCases;
import org.focale.app.importing.ImportDraft;
import org.focale.app.importing.ImportField;
import org.focale.app.importing.ImportPeople;
import org.focale.app.importing.ImportPeople.Opened;
import org.focale.app.importing.ImportPlan;
import org.focale.app.importing.Order;
import org.focale.app.record.TakeBack;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Job;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Toast;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// A spreadsheet on its way in. It waits here when one looks elsewhere; nothing is saved before the last step.
public final class ImportViewModel {

    private static final List<String> ENDINGS = List.of("xlsx", "csv", "txt", "tsv");

    private final ImportPeople importing;
    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Runnable leave;

    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(ImportStep.FILE);
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Programme> usual = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable RowsModel> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TwinsModel> twins = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> wrong = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Job> saving = new ReadOnlyObjectWrapper<>();
    private @Nullable Path file;

    /// @param leave goes back to the list of people
    public ImportViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, Runnable leave) {
        this.importing = cases.importPeople();
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.leave = leave;
    }

    // properties

    public ReadOnlyObjectProperty<ImportStep> step() {
        return step.getReadOnlyProperty();
    }

    /// Null until a file was read.
    public ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /// The programme of rows that name none; null for the first of the workspace.
    public ObjectProperty<@Nullable Programme> usual() {
        return usual;
    }

    /// The rows; null before the columns were settled.
    public ReadOnlyObjectProperty<@Nullable RowsModel> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Who resembles somebody; null before the rows were settled.
    public ReadOnlyObjectProperty<@Nullable TwinsModel> twins() {
        return twins.getReadOnlyProperty();
    }

    /// What would be written; null before everything was decided.
    public ReadOnlyObjectProperty<@Nullable ImportPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Why one cannot go on, in words; empty when one can.
    public ReadOnlyObjectProperty<String> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// Something is being read or compared.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// The saving under way; null when there is none.
    public ReadOnlyObjectProperty<@Nullable Job> saving() {
        return saving.getReadOnlyProperty();
    }

    // commands

    void chooseFile() {
        dialogs.openFile(new FileQuestion(texts.get("import.file.choose"), "", texts.get("import.file.kind"), ENDINGS)).ifPresent(this::open);
    }

    /// Reads a file that was chosen, or dropped.
    ///
    /// Not while something is read or saved; and what was corrected in the file before is given up only when that is really meant.
    public void open(Path chosen) {
        if (busy.get() || rows.get() != null && !dialogs.confirm(abandoning())) {
            return;
        }
        read(chosen, null);
    }

    /// Writes an empty spreadsheet with a column for each field, to be filled in.
    void saveTemplate() {
        dialogs.saveFile(new FileQuestion(texts.get("import.file.template"), texts.get("import.file.template.name"), texts.get("import.file.kind"),
                List.of(ENDINGS.getFirst()))).ifPresent(target -> jobs.beside(texts.get("import.file.template"), progress -> {
                    importing.writeTemplate(target, texts, progress);
                    return target;
                }, done -> dialogs.toast(new Toast(texts.get("import.file.template.done", done.getFileName())))));
    }

    /// Goes on with the file that was read.
    void resume() {
        step.set(ImportStep.COLUMNS);
    }

    void chooseSheet(String sheet) {
        if (file != null) {
            read(file, sheet);
        }
    }

    private void read(Path chosen, @Nullable String sheet) {
        work(texts.get("import.file.reading"), progress -> importing.open(chosen, sheet, progress), read -> {
            file = chosen;
            opened.set(read);
            rows.set(null);
            step.set(ImportStep.COLUMNS);
        });
    }

    void going(int column, @Nullable ImportField field) {
        change(Objects.requireNonNull(opened.get()).going(column, field));
    }

    void written(int column, Order order) {
        change(Objects.requireNonNull(opened.get()).written(column, order));
    }

    /// What was corrected in the rows was corrected for other columns.
    private void change(Opened other) {
        wrong.set("");
        rows.set(null);
        opened.set(other);
    }

    /// The next step, or what stands in its way.
    void next() {
        switch (step.get()) {
            case FILE -> chooseFile();
            case COLUMNS -> toRows();
            case ROWS -> toTwins();
            case TWINS -> toSummary();
            case SUMMARY -> save();
        }
    }

    void back() {
        wrong.set("");
        switch (step.get()) {
            case FILE -> leave.run();
            case COLUMNS -> step.set(ImportStep.FILE);
            case ROWS -> step.set(ImportStep.COLUMNS);
            case TWINS -> step.set(ImportStep.ROWS);
            case SUMMARY -> step.set(hasTwins() ? ImportStep.TWINS : ImportStep.ROWS);
        }
    }

    boolean hasTwins() {
        return twins.get() != null && twins.get().size() > 0;
    }

    /// Forgets the file and goes back to the people, if that is really meant.
    void abandon() {
        if (dialogs.confirm(abandoning())) {
            forget();
            leave.run();
        }
    }

    private Question abandoning() {
        return Question.danger(texts.get("import.abandon.ask"), texts.get("import.abandon.detail"), texts.get("import.abandon"));
    }

    private void forget() {
        file = null;
        opened.set(null);
        rows.set(null);
        twins.set(null);
        plan.set(null);
        usual.set(null);
        wrong.set("");
        step.set(ImportStep.FILE);
    }

    private void toRows() {
        var read = Objects.requireNonNull(opened.get());
        if (rows.get() != null) {
            step.set(ImportStep.ROWS);
            return;
        }
        work(texts.get("import.rows.reading"), progress -> importing.draft(read, usual.get(), progress), draft -> {
            rows.set(new RowsModel(draft));
            step.set(ImportStep.ROWS);
        });
    }

    private void toTwins() {
        ImportDraft draft = Objects.requireNonNull(rows.get()).draft();
        if (draft.doubts() > 0) {
            wrong.set(texts.count("import.rows.remain", draft.doubts()));
            Objects.requireNonNull(rows.get()).nextDoubt();
            return;
        }
        work(texts.get("import.twins.comparing"), progress -> {
            var found = importing.twins(draft, progress);
            return new TwinsModel(draft, found, importing.proposed(found), importing.people(found));
        }, model -> {
            twins.set(model.as(twins.get()));
            if (model.size() == 0) {
                toSummary();
            } else {
                step.set(ImportStep.TWINS);
            }
        });
    }

    private void toSummary() {
        var model = Objects.requireNonNull(twins.get());
        if (model.open() > 0) {
            wrong.set(texts.count("import.twins.remain", model.open()));
            model.nextOpen();
            return;
        }
        work(texts.get("import.twins.comparing"), _ -> importing.plan(model.draft(), model.twins(), model.decisions()), made -> {
            plan.set(made);
            step.set(ImportStep.SUMMARY);
        });
    }

    private void save() {
        var read = Objects.requireNonNull(opened.get());
        var made = Objects.requireNonNull(plan.get());
        busy.set(true);
        var job = jobs.beside(texts.get("import.saving"), progress -> {
            importing.save(read, made, progress);
            return cases.takeBack().own();
        }, change -> saved(made, change), this::refused);
        saving.set(job);
        job.whenOver(() -> {
            busy.set(false);
            saving.set(null);
        });
    }

    private void saved(ImportPlan made, Optional<Long> change) {
        forget();
        String message = texts.count("import.saved", made.newPeople() + made.completed());
        dialogs.toast(change.isEmpty() || made.isEmpty() ? new Toast(message) : new Toast(message, texts.get("kit.undo"), () -> undo(change.get())));
        leave.run();
    }

    private void undo(long change) {
        jobs.beside(texts.get("import.undoing"), progress -> cases.takeBack().only(change, progress), outcome ->
                dialogs.toast(new Toast(texts.get(switch (outcome) {
                    case TakeBack.Outcome.ChangedSince _ -> "shell.undo.changed";
                    case TakeBack.Outcome.Erased _ -> "erasure.undo";
                    case TakeBack.Outcome.TakenBack _, TakeBack.Outcome.NothingLeft _ -> "shell.undone";
                }))));
    }

    private <T> void work(String title, Jobs.Work<T> work, Consumer<? super T> done) {
        wrong.set("");
        busy.set(true);
        jobs.beside(title, work, done, this::refused).whenOver(() -> busy.set(false));
    }

    /// Told where one is, so that nothing that was decided is lost.
    private void refused(Refused refused) {
        wrong.set(texts.get(refused));
    }
}
