package org.focale.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.UseCases;
import org.focale.app.programme.FindProgrammes;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.Kept;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Reached;
import org.jspecify.annotations.Nullable;

/// The programmes that this workspace uses, the one that is filled in, and those that could be added.
public final class ProgrammesViewModel {

    /// Everything the screen shows, of one moment.
    ///
    /// @param people how many people are or were in each, by key
    record Shown(List<Programme> programmes, Map<String, Long> people, List<Programme> offered) {}

    /// What belongs to the programme that is open.
    record Beside(List<FindProgrammes.GroupSize> groups, List<Reached> reached) {}

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final RecordWork work;
    private final UndoToast undo;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), Map.of(), List.of()));
    private final ReadOnlyObjectWrapper<@Nullable RecordEditor<Programme>> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>(new Beside(List.of(), List.of()));
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Programme>> found = new ReadOnlyObjectWrapper<>(List.of());
    private boolean adding;

    ProgrammesViewModel(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.work = new RecordWork(cases, jobs, dialogs, texts, new Drafts(), this::refresh);
        this.undo = new UndoToast(cases, jobs, dialogs, texts);
        typed.subscribe((_, _) -> find());
    }

    // properties

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The programme that is filled in; null while one is being added.
    ReadOnlyObjectProperty<@Nullable RecordEditor<Programme>> open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Beside> beside() {
        return beside.getReadOnlyProperty();
    }

    /// What is looked for among those that could be added.
    StringProperty typed() {
        return typed;
    }

    /// Those that match.
    ReadOnlyObjectProperty<List<Programme>> found() {
        return found.getReadOnlyProperty();
    }

    Dialogs dialogs() {
        return dialogs;
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
        @Nullable RecordEditor<Programme> editor = open.get();
        jobs.run(_ -> read(editor), now -> show(now, editor));
    }

    private record Now(Shown shown, List<String> inTwoVersions, Beside beside) {}

    private Now read(@Nullable RecordEditor<Programme> editor) {
        var all = new Shown(cases.programmes().all(), cases.programmes().people(), cases.programmes().offered());
        if (editor == null) {
            return new Now(all, List.of(), new Beside(List.of(), List.of()));
        }
        Programme known = editor.record().get();
        return new Now(all, cases.history().inTwoVersions(known),
                new Beside(cases.programmes().groups(known.key()), cases.programmes().reached(known.key())));
    }

    /// @param editor what was open when that was asked
    private void show(Now now, @Nullable RecordEditor<Programme> editor) {
        shown.set(now.shown());
        find();
        if (editor != open.get()) {
            return; // what is open now asked for itself
        }
        var programmes = now.shown().programmes();
        if (editor != null) {
            beside.set(now.beside());
            programmes.stream().filter(each -> each.id().equals(editor.record().get().id())).findFirst()
                    .ifPresentOrElse(each -> editor.show(each, now.inTwoVersions()), () -> open.set(null));
        } else if (!adding) {
            programmes.stream().findFirst().ifPresent(this::edit);
        }
    }

    private void find() {
        found.set(FindProgrammes.matching(shown.get().offered(), typed.get()));
    }

    /// Opens a programme to fill it in.
    void edit(Programme programme) {
        adding = false;
        var editor = new RecordEditor<>(work, programme, RecordEditor.Way.KEPT);
        open.set(editor);
        refresh();
    }

    /// Goes to where one is added.
    void goAdd() {
        adding = true;
        open.set(null);
    }

    /// Makes one of those that ship one of this workspace's, and opens it.
    void add(Programme offered) {
        jobs.save(_ -> cases.addProgramme().add(offered.key()), added -> {
            typed.set("");
            edit(added);
        });
    }

    /// Changes a component that is shown as a list, with a message that takes that back.
    void set(RecordEditor<Programme> editor, String field, List<?> now, String message) {
        Programme before = editor.record().get();
        Programme after = editor.codec().with(before, field, now);
        jobs.save(_ -> cases.saves().change(before, after) ? undo.lastChange() : Optional.<Long>empty(), change -> {
            if (!message.isEmpty()) {
                undo.tell(message, change);
            }
        });
    }

    /// The same list with another thing at this place; after the last where there is none.
    static <T> List<T> with(List<T> list, int place, T thing) {
        var all = new ArrayList<>(list);
        if (place < all.size()) {
            all.set(place, thing);
        } else {
            all.add(thing);
        }
        return List.copyOf(all);
    }

    /// The same list without the thing at this place.
    static <T> List<T> without(List<T> list, int place) {
        var all = new ArrayList<>(list);
        all.remove(place);
        return List.copyOf(all);
    }

    void addGroup(String name, Runnable done, Consumer<Refused> refused) {
        String key = key();
        jobs.save(_ -> cases.addGroup().add(key, name), _ -> done.run(), refused);
    }

    /// @param before as it was seen
    void renameGroup(FindProgrammes.GroupSize before, String name) {
        jobs.save(_ -> cases.addGroup().rename(before.group(), name), _ -> { });
    }

    void count(String counter, LocalDate day, int people, String place, String words, Runnable done) {
        String key = key();
        jobs.save(_ -> cases.countReached().count(key, counter, day, people, place, words), _ -> done.run());
    }

    /// Takes a record away; the message brings it back.
    void delete(Kept record, String message) {
        jobs.save(_ -> {
            cases.saves().delete(record);
            return undo.lastChange();
        }, change -> undo.tell(message, change));
    }

    private String key() {
        @Nullable RecordEditor<Programme> editor = open.get();
        return editor == null ? "" : editor.record().get().key();
    }
}
