package org.focale.desktop.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.UseCases;
import org.focale.app.reference.Choice;
import org.focale.app.reference.ReferenceFiles;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.desktop.kit.record.UndoToast;

/// The lists that records choose from: what the association adds to them, calls otherwise, or uses no longer. What was recorded keeps the
/// words of its day.
public final class ListsViewModel {

    /// What users call the lists that ship.
    private static final Map<String, String> NAMES = Map.of(
            ReferenceFiles.BARRIER_THEMES, "fields.list.barrier-themes",
            ReferenceFiles.EXIT_KINDS, "fields.list.exit-kinds",
            ReferenceFiles.EDUCATION_LEVELS, "fields.list.education-levels",
            ReferenceFiles.CLEA, "fields.list.clea",
            ReferenceFiles.SOFT_SKILLS, "fields.list.soft-skills",
            ReferenceFiles.RECTEC, "fields.list.rectec");

    /// One of the lists.
    ///
    /// @param offered how many values forms offer
    /// @param own     how many the association added, or said something of
    record Summary(String key, String name, int offered, int own) {}

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final RecordWork work;
    private final UndoToast undo;
    private final ReadOnlyObjectWrapper<List<Summary>> lists = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>(ReferenceFiles.BARRIER_THEMES);
    private final ReadOnlyObjectWrapper<List<Choice>> values = new ReadOnlyObjectWrapper<>(List.of());

    ListsViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.work = new RecordWork(cases, jobs, dialogs, texts, new Drafts(), this::refresh);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        chosen.subscribe((_, _) -> refresh());
    }

    // properties

    ReadOnlyObjectProperty<List<Summary>> lists() {
        return lists.getReadOnlyProperty();
    }

    /// Key of the list that is looked at.
    ObjectProperty<String> chosen() {
        return chosen;
    }

    /// Its values, with those that are retired.
    ReadOnlyObjectProperty<List<Choice>> values() {
        return values.getReadOnlyProperty();
    }

    /// What users call a list.
    String name(String key) {
        String name = NAMES.get(key);
        return name == null ? texts.get("fields.list.other", key) : texts.get(name);
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /// What the publisher calls a value that the association calls otherwise.
    Optional<String> published(Choice choice) {
        return cases.lists().shippedLabel(chosen.get(), choice.code()).filter(label -> !label.equals(choice.coded().label()));
    }

    /// Whether it came with the program.
    boolean isShipped(Choice choice) {
        return cases.lists().shippedLabel(chosen.get(), choice.code()).isPresent();
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private void refresh() {
        lists.set(cases.lists().keys().stream().map(this::summary).toList());
        values.set(cases.lists().all(chosen.get()));
    }

    private Summary summary(String key) {
        var all = cases.lists().all(key);
        return new Summary(key, name(key), (int) all.stream().filter(choice -> !choice.retired()).count(),
                (int) all.stream().filter(Choice::own).count());
    }

    /// @param parent code of the value that it is a part of, empty at the top
    /// @param refused told what is wrong; nothing is added then
    void add(String label, String parent, Runnable done, Consumer<Refused> refused) {
        String key = chosen.get();
        jobs.save(_ -> cases.lists().add(key, label, parent), _ -> done.run(), refused);
    }

    /// Asks for another word.
    void rename(Choice choice) {
        String key = chosen.get();
        String now = choice.coded().label();
        dialogs.askText(Question.of(texts.get("fields.list.rename.title"), texts.get("fields.list.rename.text", now),
                        texts.get("fields.list.rename.verb")), texts.get("fields.list.value"), now)
                .filter(label -> !label.isBlank() && !label.strip().equals(now))
                .ifPresent(label -> save(texts.get("fields.list.renamed", label.strip()), () -> cases.lists().rename(key, choice.code(), label)));
    }

    /// Calls it again as its publisher does.
    void callAsPublished(Choice choice) {
        String key = chosen.get();
        published(choice).ifPresent(label ->
                save(texts.get("fields.list.renamed", label), () -> cases.lists().rename(key, choice.code(), label)));
    }

    /// Offers it no longer, or again.
    void retire(Choice choice, boolean retired) {
        String key = chosen.get();
        save(texts.get(retired ? "fields.list.retired" : "fields.list.offered-again", choice.label(texts.locale())),
                () -> cases.lists().retire(key, choice.code(), retired));
    }

    private void save(String message, Runnable change) {
        jobs.save(_ -> {
            change.run();
            return undo.lastChange();
        }, saved -> undo.tell(message, saved));
    }

    /// Shows what the association called it before, to bring one of those words back.
    void history(Choice choice, FieldSheets sheets) {
        cases.lists().own(chosen.get(), choice.code()).ifPresent(own -> {
            var editor = new RecordEditor<>(work, own, RecordEditor.Way.KEPT);
            editor.history("label", said -> sheets.history(editor, "label", choice.label(texts.locale()), said));
        });
    }
}
