package org.focale.desktop.opening;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.app.programme.FindProgrammes;
import org.focale.base.Texts;
import org.focale.desktop.kit.Jobs;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// Which of the programmes that ship a new workspace begins with: found by any word of its name, lead, audience or places.
public final class ProgrammeChoiceViewModel {

    /// The one that this program was made for stands chosen; every other is as near.
    private static final String FIRST = "focale";

    private final ObservableList<Programme> matching = FXCollections.observableArrayList();
    private final ObservableList<Programme> shown = FXCollections.unmodifiableObservableList(matching);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Programme> chosen = new SimpleObjectProperty<>();
    private List<Programme> all = List.of();

    ProgrammeChoiceViewModel(Jobs jobs, Texts texts) {
        typed.subscribe(this::find);
        jobs.run(_ -> FindProgrammes.shipped(), programmes -> fill(programmes, Collator.getInstance(texts.locale())));
    }

    // properties

    /// What is looked for.
    public StringProperty typed() {
        return typed;
    }

    /// Those that match, in the order of their names. Empty until they were read.
    public ObservableList<Programme> shown() {
        return shown;
    }

    /// Null until they were read; stays when a search leaves it out.
    public ObjectProperty<@Nullable Programme> chosen() {
        return chosen;
    }

    /// Key of the one that is chosen.
    public String key() {
        var programme = chosen.get();
        return programme == null ? FIRST : programme.key();
    }

    private void fill(List<Programme> programmes, Collator order) {
        all = programmes.stream().sorted(Comparator.comparing(Programme::calledShort, order)).toList();
        chosen.set(programmes.stream().filter(programme -> programme.key().equals(FIRST)).findFirst().orElse(null));
        find(typed.get());
    }

    private void find(String words) {
        matching.setAll(FindProgrammes.matching(all, words));
    }
}
