package org.focale.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.UseCases;
import org.focale.app.own.OwnFields;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldKind;
import org.jspecify.annotations.Nullable;

/// The fields that the association adds to its files: which there are, and the one that is being edited.
public final class OwnFieldsViewModel {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final RecordWork work;
    private final UndoToast undo;
    private final ReadOnlyObjectWrapper<@Nullable OwnFields> fields = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<OwnField>> open = new ReadOnlyObjectWrapper<>();

    OwnFieldsViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.work = new RecordWork(cases, jobs, dialogs, texts, new Drafts(), this::refresh);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
    }

    // properties

    /// Null until they were read.
    public ReadOnlyObjectProperty<@Nullable OwnFields> fields() {
        return fields.getReadOnlyProperty();
    }

    /// The field that is edited; null while a new one may be added.
    public ReadOnlyObjectProperty<@Nullable RecordEditor<OwnField>> open() {
        return open.getReadOnlyProperty();
    }

    Dialogs dialogs() {
        return dialogs;
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
        @Nullable RecordEditor<OwnField> edited = open.get();
        jobs.run(_ -> read(edited), read -> {
            fields.set(read.fields());
            if (edited != null && edited == open.get()) {
                find(read.fields(), edited.record().get()).ifPresentOrElse(now -> edited.show(now, read.inTwoVersions()), this::close);
            }
        });
    }

    /// The fields, and what of the one that is open stands in two versions.
    private record Read(OwnFields fields, List<String> inTwoVersions) {}

    private Read read(@Nullable RecordEditor<OwnField> edited) {
        return new Read(cases.own().read(), edited == null ? List.of() : cases.history().inTwoVersions(edited.record().get()));
    }

    private static Optional<OwnField> find(OwnFields read, OwnField field) {
        return read.all().stream().filter(each -> each.id().equals(field.id())).findFirst();
    }

    /// Opens a field to change it.
    public void edit(OwnField field) {
        open.set(new RecordEditor<>(work, field, RecordEditor.Way.KEPT));
        refresh();
    }

    /// Goes back to adding one.
    public void close() {
        open.set(null);
    }

    /// @param refused told what is wrong; nothing is added then
    public void add(String label, OwnFieldKind kind, List<String> choices, Runnable done, Consumer<Refused> refused) {
        jobs.save(_ -> cases.own().add(label, kind, choices), _ -> done.run(), refused);
    }

    /// Whether another field is called so.
    boolean isTaken(OwnField field, String label) {
        @Nullable OwnFields read = fields.get();
        return read != null && read.all().stream().anyMatch(other -> !other.id().equals(field.id()) && other.label().equalsIgnoreCase(label));
    }

    /// Puts it one step up (-1) or down (1).
    public void move(OwnField field, int steps) {
        jobs.save(_ -> {
            cases.own().move(field, steps);
            return field;
        }, _ -> { });
    }

    /// Asks it no longer, with a message that takes that back; or again.
    public void retire(OwnField field, boolean retired) {
        jobs.save(_ -> {
            cases.own().retire(field, retired);
            return undo.lastChange();
        }, change -> undo.tell(texts.get(retired ? "fields.own.retired" : "fields.own.asked-again", field.label()), change));
    }

    /// Takes a field away in which nobody answered.
    public void delete(OwnField field) {
        close();
        jobs.save(_ -> {
            cases.saves().delete(field);
            return undo.lastChange();
        }, change -> undo.tell(texts.get("fields.own.deleted", field.label()), change));
    }
}
