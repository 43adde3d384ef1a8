package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.focale.app.timeline.WordHints;
import org.focale.base.Refused;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.Once;
import org.focale.desktop.kit.TypedOn;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.Sharing;
import org.jspecify.annotations.Nullable;

/// A note while it is written: a new one, whose draft is kept at each letter, or another wording of one that is there.
public final class NoteWriter {

    private final RecordWork work;
    private final boolean isNew;
    private final Latest looking;
    private Note seen;
    private boolean filling;
    private final Once saving = new Once();

    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Medium> medium = new SimpleObjectProperty<>(Medium.INTERVIEW);
    private final ObjectProperty<Optional<Integer>> minutes = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<String> author = new SimpleObjectProperty<>("");
    private final ObjectProperty<Sharing> sharing = new SimpleObjectProperty<>(Sharing.ASSOCIATION);
    private final ReadOnlyObjectWrapper<List<WordHints.Hint>> hints = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

    private NoteWriter(RecordWork work, Note seen, boolean isNew) {
        this.work = work;
        this.seen = seen;
        this.isNew = isNew;
        this.looking = work.jobs().latest();
        fill(seen);
        for (ObservableValue<?> each : List.<ObservableValue<?>>of(text, medium, minutes, date, author, sharing)) {
            each.subscribe((_, _) -> written());
        }
    }

    /// The draft that was left in this file, or a new note.
    static NoteWriter fresh(RecordWork work, Note fresh) {
        return new NoteWriter(work, work.draftOr(fresh), true);
    }

    /// Another wording of a note.
    static NoteWriter of(RecordWork work, Note note) {
        return new NoteWriter(work, note, false);
    }

    // properties

    public StringProperty text() {
        return text;
    }

    public ObjectProperty<Medium> medium() {
        return medium;
    }

    /// Empty when it was not counted.
    public ObjectProperty<Optional<Integer>> minutes() {
        return minutes;
    }

    public ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    public ObjectProperty<String> author() {
        return author;
    }

    public ObjectProperty<Sharing> sharing() {
        return sharing;
    }

    /// Words in the text that the note can do without.
    public ReadOnlyObjectProperty<List<WordHints.Hint>> hints() {
        return hints.getReadOnlyProperty();
    }

    /// Why it was not saved, in words; empty when nothing is wrong.
    public ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    public boolean isNew() {
        return isNew;
    }

    /// The note as it was before.
    Note seen() {
        return seen;
    }

    /// The note as it stands here.
    Note note() {
        return new Note(seen.id(), seen.person(), medium.get(), date.get(), minutes.get().orElse(null), author.get(), text.get().strip(),
                sharing.get());
    }

    // commands

    /// Saves it; what is refused is told here, and nothing typed is lost.
    ///
    /// @param done given what was saved: more may have been typed since
    void save(Consumer<Note> done) {
        Note left = note();
        saving.run(() -> work.jobs().save(_ -> {
            if (isNew) {
                work.cases().timeline().notes().write(left);
            } else {
                work.cases().timeline().notes().rewrite(seen, left);
            }
            return left;
        }, _ -> {
            wrong.set("");
            done.accept(left);
        }, this::refused));
    }

    private void refused(Refused refused) {
        wrong.set(work.texts().get(refused));
    }

    /// The draft may have been saved or gone on elsewhere: the same file can be open twice, and another may be at work.
    void follow() {
        Note fresh = work.cases().timeline().notes().fresh(seen.person());
        Note kept = work.draftOr(fresh);
        if (!saving.isUnderWay() && (!kept.text().equals(text.get()) || kept.equals(fresh) && !fresh.author().equals(seen.author()))) {
            fill(kept);
        }
    }

    /// Begins another note, with what was typed after this one.
    void beginAfter(Note saved) {
        String more = TypedOn.after(saved.text(), text.get().strip());
        work.forgetDraft(seen);
        fill(work.cases().timeline().notes().fresh(seen.person()));
        hints.set(List.of());
        wrong.set("");
        text.set(more);
    }

    /// Goes on from what was saved.
    ///
    /// @return whether it was changed since
    boolean goesOn(Note saved) {
        seen = saved;
        return !note().equals(saved);
    }

    private void fill(Note note) {
        filling = true;
        seen = note;
        text.set(note.text());
        medium.set(note.medium());
        minutes.set(Optional.ofNullable(note.minutes()));
        date.set(note.date());
        author.set(note.author());
        sharing.set(note.sharing());
        filling = false;
        look();
    }

    private void written() {
        if (filling) {
            return;
        }
        wrong.set("");
        look();
        if (isNew && text.get().isBlank()) {
            work.forgetDraft(seen);
        } else if (isNew) {
            work.keepDraft(note().withText(text.get()));
        }
    }

    private void look() {
        String read = text.get();
        if (read.isBlank()) {
            looking.forget();
            hints.set(List.of());
        } else {
            looking.run(_ -> work.cases().timeline().hints().in(read), hints::set);
        }
    }
}
