package org.focale.desktop.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.UseCases;
import org.focale.app.person.JoinFiles.Pair;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Job;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.Once;
import org.focale.desktop.kit.Toast;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Two files that may be of one person: which other, which of their words to keep, and the decision.
public final class JoinViewModel {

    private static final int MOST = 8;

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<PersonId> openFile;
    private final Runnable back;
    private final PersonId of;
    private final Latest searching;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PersonRow>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Pair> pair = new ReadOnlyObjectWrapper<>();
    private final Set<String> fromOther = new HashSet<>();
    private final Once saving = new Once();

    /// @param of       the file that one came from
    /// @param openFile goes to the file of a person
    /// @param back     goes back to where one came from
    public JoinViewModel(UseCases cases, PersonId of, Jobs jobs, Dialogs dialogs, Texts texts, Consumer<PersonId> openFile, Runnable back) {
        this.cases = cases;
        this.of = of;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.openFile = openFile;
        this.back = back;
        this.searching = jobs.latest();
        typed.addListener((_, _, _) -> search());
        search();
    }

    // properties

    /// What stands in the search for the other file.
    StringProperty typed() {
        return typed;
    }

    /// Files that may be the other.
    ReadOnlyObjectProperty<List<PersonRow>> hits() {
        return hits.getReadOnlyProperty();
    }

    /// Both side by side; null until the other was chosen.
    ReadOnlyObjectProperty<@Nullable Pair> pair() {
        return pair.getReadOnlyProperty();
    }

    boolean isFromOther(String field) {
        return fromOther.contains(field);
    }

    // commands

    /// Those that resemble the file come first, before anything is typed.
    private void search() {
        searching.run(progress -> {
            var own = cases.people().find(of);
            if (typed.get().isBlank()) {
                return own.map(row -> cases.lookAlikes().of(row, progress)).orElse(List.of());
            }
            return cases.people().matching(typed.get()).stream().filter(row -> !row.id().equals(of)).limit(MOST).toList();
        }, hits::set);
    }

    /// Puts another file beside the first.
    public void compare(PersonId other) {
        compare(of, other);
    }

    private void compare(PersonId kept, PersonId other) {
        jobs.run(_ -> cases.joinFiles().compare(kept, other), found -> {
            fromOther.clear();
            pair.set(found);
        });
    }

    /// Shows them under the other one.
    void swap() {
        @Nullable Pair now = pair.get();
        if (now != null) {
            compare(now.other().person().id(), now.kept().person().id());
        }
    }

    void choose(String field, boolean other) {
        if (other) {
            fromOther.add(field);
        } else {
            fromOther.remove(field);
        }
    }

    void join() {
        @Nullable Pair now = pair.get();
        if (now != null) {
            var chosen = Set.copyOf(fromOther);
            save(() -> cases.joinFiles().join(now.kept().person().id(), now.other().person().id(), chosen), "import.join.done",
                    () -> {
                        back.run();
                        openFile.accept(now.kept().person().id());
                    });
        }
    }

    void different() {
        @Nullable Pair now = pair.get();
        if (now != null) {
            save(() -> cases.joinFiles().different(now.kept().person().id(), now.other().person().id()), "import.join.remembered", back);
        }
    }

    void cancel() {
        back.run();
    }

    private void save(Runnable work, String said, Runnable then) {
        saving.run(() -> new JoinUndo(cases, jobs, dialogs, texts).save(work, said, then));
    }

    /// Saves, and says so with a way back.
    record JoinUndo(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts) {

        Job save(Runnable work, String said, Runnable then) {
            return jobs.save(_ -> {
                work.run();
                cases.people().reload();
                return cases.takeBack().own();
            }, change -> {
                then.run();
                tell(texts.get(said), change);
            });
        }

        private void tell(String message, Optional<Long> change) {
            dialogs.toast(change.isEmpty() ? new Toast(message) : new Toast(message, texts.get("kit.undo"),
                    () -> jobs.save(_ -> cases.takeBack().only(change.get()), _ -> { })));
        }
    }
}
