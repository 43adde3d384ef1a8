package org.focale.desktop.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.SaveState;
import org.jspecify.annotations.Nullable;

/// Where the user is, where they come from, and what they look for. Knows no node.
public final class ShellViewModel {

    /// Enough to come back from any detour, few enough to keep their views in memory.
    private static final int MOST_PLACES = 20;

    private final List<RailEntry> entries;
    private final @Nullable RailEntry settings;
    private final ShellCommands commands;
    private final Jobs jobs;
    private final Latest searching;
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    /// Kept, as [#shownHits]: an unmodifiable list hears its source only as long as someone holds it.
    private final ObservableList<Place> shownPlaces = FXCollections.unmodifiableObservableList(places);
    private final ReadOnlyObjectWrapper<@Nullable Place> here = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ObservableList<SearchHit> shownHits = FXCollections.unmodifiableObservableList(hits);
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private final StringProperty who = new SimpleStringProperty("");
    /// What those found answer to: what is typed may be ahead of them.
    private String answered = "";
    private boolean entered;

    /// @param entries  from top to bottom; the first is shown first
    /// @param settings at the foot of the rail; null when there are none
    public ShellViewModel(List<RailEntry> entries, @Nullable RailEntry settings, ShellCommands commands, Jobs jobs) {
        this.entries = List.copyOf(entries);
        this.settings = settings;
        this.commands = commands;
        this.jobs = jobs;
        this.searching = jobs.latest();
        typed.addListener((_, _, now) -> search(now));
        open(entries.getFirst().place());
    }

    // properties

    public List<RailEntry> entries() {
        return entries;
    }

    public @Nullable RailEntry settings() {
        return settings;
    }

    public ReadOnlyObjectProperty<@Nullable Place> here() {
        return here.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /// The places behind, the present one last.
    public ObservableList<Place> places() {
        return shownPlaces;
    }

    /// What stands in the search field.
    public StringProperty typed() {
        return typed;
    }

    public ObservableList<SearchHit> hits() {
        return shownHits;
    }

    /// Something was typed and answered, and nothing begins so.
    public ReadOnlyBooleanProperty nothingFound() {
        return nothingFound.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saved() {
        return jobs.saved();
    }

    /// "CSC des Alouettes · Nadia Keller".
    public StringProperty who() {
        return who;
    }

    Jobs jobs() {
        return jobs;
    }

    // commands

    /// Goes there; the place where one was stays behind for [#back]. The present place is not opened twice.
    public void open(Place place) {
        Place now = here.get();
        if (now != null && now.isSame(place)) {
            return;
        }
        places.add(place);
        if (places.size() > MOST_PLACES) {
            places.removeFirst();
        }
        arrive();
    }

    /// Goes there instead of here: the present place is not one to come back to.
    public void replace(Place place) {
        places.set(places.size() - 1, place);
        arrive();
    }

    public void openEntry(RailEntry entry) {
        open(entry.place());
    }

    public void back() {
        if (places.size() > 1) {
            places.removeLast();
            arrive();
        }
    }

    /// Opens one of those found, by its place; while the answer to what is typed is still on its way, the first of that answer.
    public void enter(int chosen) {
        if (!typed.get().equals(answered)) {
            entered = true;
        } else if (chosen < hits.size()) {
            openHit(hits.get(chosen));
        }
    }

    public void openHit(SearchHit hit) {
        typed.set("");
        open(hit.place());
    }

    public void undo() {
        commands.undo();
    }

    public void lock() {
        commands.lock();
    }

    private void arrive() {
        here.set(places.getLast());
        canGoBack.set(places.size() > 1);
    }

    /// More can be found than before: what is typed is looked for again.
    public void searchAgain() {
        if (!typed.get().isBlank()) {
            search(typed.get());
        }
    }

    private void search(String text) {
        entered = false;
        if (text.isBlank()) {
            searching.forget();
            answer(text, List.of(), false);
            return;
        }
        searching.run(_ -> commands.search(text), found -> answer(text, found, found.isEmpty()));
    }

    private void answer(String text, List<SearchHit> found, boolean nothing) {
        answered = text;
        hits.setAll(found);
        nothingFound.set(nothing);
        if (entered) {
            entered = false;
            enter(0);
        }
    }
}
