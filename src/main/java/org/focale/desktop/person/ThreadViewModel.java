package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.timeline.FileThread;
import org.focale.app.timeline.Happened;
import org.focale.desktop.kit.Once;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordPast;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The thread of a file: what of it is shown, the note being written, the one being rewritten, and what is to be done.
public final class ThreadViewModel {

    private final RecordWork work;
    private final PersonId person;
    private final UndoToast undo;
    private final RecordPast past;
    private final NoteWriter writer;
    private final ReadOnlyObjectWrapper<FileThread> thread = new ReadOnlyObjectWrapper<>(FileThread.NONE);
    private final ReadOnlyObjectWrapper<List<Happened>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<HappenedKind> kind = new SimpleObjectProperty<>(HappenedKind.ALL);
    private final ReadOnlyObjectWrapper<@Nullable NoteWriter> rewriting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Task> changing = new ReadOnlyObjectWrapper<>();
    private final Once adding = new Once();

    ThreadViewModel(RecordWork work, PersonId person, UndoToast undo, RecordPast past) {
        this.work = work;
        this.person = person;
        this.undo = undo;
        this.past = past;
        this.writer = NoteWriter.fresh(work, work.cases().timeline().notes().fresh(person));
        kind.addListener((_, _, _) -> list());
    }

    // properties

    /// Everything, as it was read last.
    public ReadOnlyObjectProperty<FileThread> thread() {
        return thread.getReadOnlyProperty();
    }

    /// What is shown of it, newest first.
    public ReadOnlyObjectProperty<List<Happened>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Which kind is shown.
    public ObjectProperty<HappenedKind> kind() {
        return kind;
    }

    /// The kinds of which there is something, and "all".
    public Set<HappenedKind> kinds() {
        var kinds = EnumSet.of(HappenedKind.ALL);
        thread.get().happened().forEach(happened -> kinds.add(HappenedKind.of(happened)));
        return kinds;
    }

    /// The new note at the top.
    public NoteWriter writer() {
        return writer;
    }

    /// The note that is written anew in its place; null when none is.
    public ReadOnlyObjectProperty<@Nullable NoteWriter> rewriting() {
        return rewriting.getReadOnlyProperty();
    }

    /// The task that is changed in its place; null when none is.
    public ReadOnlyObjectProperty<@Nullable Task> changing() {
        return changing.getReadOnlyProperty();
    }

    /// Day of the last contact that is written here.
    public Optional<LocalDate> lastContact() {
        return thread.get().lastContact(work.cases().session().today());
    }

    /// Whether who is at work may read this note.
    public boolean mayRead(Note note) {
        return work.cases().timeline().notes().mayRead(note);
    }

    // commands

    /// What was read again. What is being written stays.
    void show(FileThread read) {
        thread.set(read);
        writer.follow();
        @Nullable NoteWriter open = rewriting.get();
        if (open != null && read.records().notes().stream().noneMatch(note -> note.id().equals(open.seen().id()))) {
            rewriting.set(null);
        }
        if (!kinds().contains(kind.get())) {
            kind.set(HappenedKind.ALL);
        }
        list();
    }

    private void list() {
        shown.set(thread.get().happened().stream().filter(kind.get()::shows).toList());
    }

    /// Saves the new note.
    ///
    /// @param done it stands on the thread
    public void write(Runnable done) {
        writer.save(saved -> {
            writer.beginAfter(saved);
            done.run();
        });
    }

    /// Opens a note in its place.
    public void rewrite(Note note) {
        if (mayRead(note)) {
            rewriting.set(NoteWriter.of(work, note));
        }
    }

    public void saveRewritten() {
        @Nullable NoteWriter open = rewriting.get();
        if (open != null) {
            open.save(saved -> {
                if (rewriting.get() == open && !open.goesOn(saved)) {
                    rewriting.set(null);
                }
            });
        }
    }

    public void stopRewriting() {
        rewriting.set(null);
    }

    public void delete(Note note) {
        rewriting.set(null);
        saved("timeline.note.deleted", () -> work.cases().saves().delete(note));
    }

    /// Once, however often it is pressed.
    ///
    /// @param due null when it has no day
    public void add(String words, @Nullable LocalDate due, String who, Runnable done) {
        adding.run(() -> work.jobs().save(_ -> {
            work.cases().timeline().tasks().add(person, words, due, who);
            return words;
        }, _ -> done.run()));
    }

    /// Opens a task in its place.
    public void change(Task task) {
        changing.set(task);
    }

    public void stopChanging() {
        changing.set(null);
    }

    public void changed(Task seen, Task left) {
        work.jobs().save(_ -> {
            work.cases().timeline().tasks().change(seen, left);
            return left;
        }, _ -> {
            if (seen.equals(changing.get())) { // else another was opened meanwhile
                changing.set(null);
            }
        });
    }

    /// Done today; the message takes it back.
    public void tick(Task task) {
        saved("timeline.task.done", () -> work.cases().timeline().tasks().tick(task));
    }

    /// A step of the plan was taken today.
    public void tick(Step step) {
        saved("timeline.step.done", () -> work.cases().timeline().tasks().tick(step));
    }

    /// What this task said before.
    void past(Task task) {
        past.ask(task, task.words());
    }

    public void delete(Task task) {
        changing.set(null);
        saved("timeline.task.deleted", () -> work.cases().saves().delete(task));
    }

    private void saved(String messageKey, Runnable save) {
        work.jobs().save(_ -> {
            save.run();
            return undo.lastChange();
        }, change -> undo.tell(work.texts().get(messageKey), change));
    }

    RecordEditor<Note> editor(Note note) {
        return new RecordEditor<>(work, note, RecordEditor.Way.KEPT);
    }
}
