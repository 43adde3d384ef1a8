package org.focale.desktop.people;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.people.FilterKind;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.jspecify.annotations.Nullable;

/// What the plates above the list offer: kinds and values of filters, each with how many it would list, and the same for views. Counted
/// beside the window.
final class PeopleOffers {

    private final PeopleLens lens;
    private final PeopleListing listing;
    private final Supplier<String> worker;
    private final Latest choosing;
    private final Latest counting;
    private final ObjectProperty<@Nullable FilterKind> open = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<PeopleListing.Choices> choices =
            new ReadOnlyObjectWrapper<>(new PeopleListing.Choices(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Map<Object, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());

    /// @param worker who is at work
    PeopleOffers(PeopleLens lens, PeopleListing listing, Jobs jobs, Supplier<String> worker) {
        this.lens = lens;
        this.listing = listing;
        this.worker = worker;
        this.choosing = jobs.latest();
        this.counting = jobs.latest();
        open.addListener((_, _, _) -> follow());
    }

    // properties

    /// The kind of filter whose values are offered, null for none.
    ObjectProperty<@Nullable FilterKind> open() {
        return open;
    }

    /// What can be filtered by, and the values of the kind that is open.
    ReadOnlyObjectProperty<PeopleListing.Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /// How many each view would list: by [org.focale.app.people.GivenView], or the id of a saved view.
    ReadOnlyObjectProperty<Map<Object, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    // commands

    /// What there is to filter by, for who begins a filter.
    void offerKinds() {
        open.set(null);
        choose(null);
    }

    /// The values that can be chosen follow the list while a kind is open.
    void follow() {
        @Nullable FilterKind kind = open.get();
        if (kind != null) {
            choose(kind);
        }
    }

    private void choose(@Nullable FilterKind kind) {
        var filters = lens.filters().get();
        var around = lens.around().get();
        choosing.run(_ -> listing.choices(filters, around, kind), choices::set);
    }

    /// Counts whom each view would list.
    void count() {
        var around = lens.around().get();
        String who = worker.get();
        counting.run(_ -> listing.counts(around, who), counts::set);
    }
}
