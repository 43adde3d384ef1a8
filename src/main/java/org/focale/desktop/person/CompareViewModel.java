package org.focale.desktop.person;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.UseCases;
import org.focale.app.person.ComparedGrids;
import org.focale.app.person.ComparedGrids.Pair;
import org.focale.app.person.ComparedGrids.Seen;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Two moments at which one person was observed. At first the earliest and the latest; either can be chosen otherwise.
public final class CompareViewModel {

    private final UseCases cases;
    private final PersonId id;
    private final Jobs jobs;
    private final Words words;
    private List<Diagnosis> diagnoses = List.of();
    private final ReadOnlyObjectWrapper<String> name = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<List<Seen>> moments = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Seen> then = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Seen> now = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Pair>> pairs = new ReadOnlyObjectWrapper<>(List.of());

    public CompareViewModel(UseCases cases, PersonId id, Jobs jobs, Words words) {
        this.cases = cases;
        this.id = id;
        this.jobs = jobs;
        this.words = words;
        then.addListener((_, _, _) -> compare());
        now.addListener((_, _, _) -> compare());
    }

    // properties

    public ReadOnlyObjectProperty<String> name() {
        return name.getReadOnlyProperty();
    }

    /// The earliest first.
    public ReadOnlyObjectProperty<List<Seen>> moments() {
        return moments.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Seen> then() {
        return then;
    }

    public ObjectProperty<@Nullable Seen> now() {
        return now;
    }

    public ReadOnlyObjectProperty<List<Pair>> pairs() {
        return pairs.getReadOnlyProperty();
    }

    /// "14 mai · Chantier « Jardins » · Luc Schott".
    String words(Seen moment) {
        return Told.joined(" · ", Stream.of(words.day(moment.date()), moment.situation(), moment.observer()));
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
        jobs.run(_ -> cases.files().read(id), read -> read.ifPresent(file -> {
            name.set(file.person().displayName());
            diagnoses = file.diagnoses();
            var all = ComparedGrids.moments(diagnoses);
            moments.set(all);
            if (!all.isEmpty()) {
                then.set(all.contains(then.get()) ? then.get() : all.getFirst());
                now.set(all.contains(now.get()) ? now.get() : all.getLast());
            }
            compare();
        }));
    }

    private void compare() {
        @Nullable Seen one = then.get();
        @Nullable Seen other = now.get();
        pairs.set(one == null || other == null ? List.of() : ComparedGrids.pairs(diagnoses, one, other));
    }
}
