package org.focale.desktop.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.focale.app.UseCases;
import org.focale.app.people.Condition;
import org.focale.app.people.FilterKind;
import org.focale.app.people.Filters;
import org.focale.app.people.GivenView;
import org.focale.app.people.PeopleColumn;
import org.focale.app.people.PeopleColumns;
import org.focale.app.people.PeopleOrder;
import org.focale.app.people.SavedViews;
import org.focale.app.settings.ListLook;
import org.focale.app.settings.ListLookFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.record.UndoToast;
import org.focale.domain.own.SavedView;
import org.jspecify.annotations.Nullable;

/// What of the people is shown and how: filters, columns and order, and the views that keep them under a name.
///
/// Columns and order chosen outside a view are remembered on this PC; filters are not, for they may name people.
public final class PeopleLens {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ListLookFile file;
    private final SavedViews saved;
    private ListLook own;

    private final ObjectProperty<Filters> filters = new SimpleObjectProperty<>(Filters.NONE);
    private final ReadOnlyObjectWrapper<List<String>> columns = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PeopleOrder> order = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<SavedView>> views = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable SavedView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PeopleAround> around;

    /// @param file where columns and order are remembered
    PeopleLens(UseCases cases, Jobs jobs, Dialogs dialogs, Texts texts, ListLookFile file, PeopleAround unread) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.file = file;
        this.saved = cases.peopleCases().views();
        this.around = new ReadOnlyObjectWrapper<>(unread);
        this.own = file.read();
        takeOwnLook();
    }

    private void takeOwnLook() {
        columns.set(own.columns().isEmpty() ? PeopleColumns.STANDARD : own.columns());
        order.set(PeopleOrder.of(own.order()));
    }

    // properties

    public ObjectProperty<Filters> filters() {
        return filters;
    }

    /// Keys of the columns shown, in order.
    public ReadOnlyObjectProperty<List<String>> columns() {
        return columns.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PeopleOrder> order() {
        return order.getReadOnlyProperty();
    }

    /// The views of the association, by name.
    public ReadOnlyObjectProperty<List<SavedView>> views() {
        return views.getReadOnlyProperty();
    }

    /// The one that was chosen, as it is saved; null for none of them.
    public ReadOnlyObjectProperty<@Nullable SavedView> view() {
        return view.getReadOnlyProperty();
    }

    /// What the list knows besides its people.
    public ReadOnlyObjectProperty<PeopleAround> around() {
        return around.getReadOnlyProperty();
    }

    public List<PeopleColumn> shownColumns() {
        return around.get().columns().of(columns.get());
    }

    /// Whether the view that was chosen says otherwise than the list.
    public boolean isChanged() {
        @Nullable SavedView now = view.get();
        return now != null && !(now.filters().equals(filters.get().texts()) && now.columns().equals(columns.get())
                && PeopleOrder.of(now.orderedBy()).equals(order.get()));
    }

    /// As the chip of the view says it.
    public String title() {
        @Nullable SavedView now = view.get();
        if (now != null) {
            return texts.get(isChanged() ? "lists.view.changed" : "lists.view", now.name());
        }
        return texts.get("lists.view", given().map(texts::of).orElse(texts.get("lists.view.custom")));
    }

    /// The view among those always there that filters as the list does.
    public Optional<GivenView> given() {
        return view.get() != null ? Optional.empty()
                : Arrays.stream(GivenView.values()).filter(each -> each.filters(worker()).equals(filters.get())).findFirst();
    }

    private String worker() {
        return cases.session().author();
    }

    // commands

    /// What was read anew of the workspace.
    void arrive(PeopleAround now) {
        around.set(now);
        views.set(now.views());
        @Nullable SavedView chosen = view.get();
        if (chosen != null) {
            boolean follows = !isChanged();
            view.set(now.views().stream().filter(each -> each.id().equals(chosen.id())).findFirst().orElse(null));
            if (follows && view.get() != null) {
                take(Objects.requireNonNull(view.get()));
            }
        }
    }

    /// Chooses a value of a kind, or takes the choice back.
    public void toggle(FilterKind kind, String value) {
        filters.set(filters.get().with(filters.get().of(kind).orElse(new Condition(kind)).toggled(value)));
    }

    /// This value alone of a kind; none for an empty one.
    public void set(FilterKind kind, String value) {
        filters.set(value.isEmpty() ? filters.get().without(kind) : filters.get().with(new Condition(kind, value)));
    }

    public void remove(FilterKind kind) {
        filters.set(filters.get().without(kind));
    }

    public void choose(GivenView given) {
        view.set(null);
        filters.set(given.filters(worker()));
        takeOwnLook();
    }

    public void choose(SavedView chosen) {
        view.set(chosen);
        take(chosen);
    }

    private void take(SavedView chosen) {
        filters.set(Filters.read(chosen.filters()));
        columns.set(chosen.columns().isEmpty() ? PeopleColumns.STANDARD : chosen.columns());
        order.set(PeopleOrder.of(chosen.orderedBy()));
    }

    public void show(List<String> keys) {
        columns.set(List.copyOf(keys));
        remember();
    }

    /// Shows a column at the end, or shows it no longer; the last one stays.
    public void toggleColumn(String key) {
        var next = new ArrayList<>(columns.get());
        if (!next.remove(key)) {
            next.add(key);
        }
        if (!next.isEmpty()) {
            show(next);
        }
    }

    /// Exchanges a column with the one beside it.
    ///
    /// @param by -1 to the left, 1 to the right
    public void move(String key, int by) {
        var next = new ArrayList<>(columns.get());
        int at = next.indexOf(key);
        if (at >= 0 && at + by >= 0 && at + by < next.size()) {
            Collections.swap(next, at, at + by);
            show(next);
        }
    }

    public void orderBy(PeopleOrder wanted) {
        order.set(wanted);
        remember();
    }

    private void remember() {
        if (view.get() == null) {
            own = new ListLook(columns.get().equals(PeopleColumns.STANDARD) ? List.of() : columns.get(), order.get().text());
            var look = own;
            jobs.run(_ -> {
                file.write(look);
                return look;
            }, _ -> { });
        }
    }

    /// Keeps what is shown under a new name.
    public void save(String name) {
        change("lists.view.saved", () -> saved.create(name, filters.get(), columns.get(), order.get()), true);
    }

    /// Keeps what is shown under the name of the view that was chosen.
    public void update() {
        @Nullable SavedView now = view.get();
        if (now != null) {
            change("lists.view.updated", () -> saved.change(now, filters.get(), columns.get(), order.get()), true);
        }
    }

    public void rename(SavedView renamed) {
        dialogs.askText(Question.of(texts.get("lists.view.rename.title"), "", texts.get("lists.view.rename")), texts.get("lists.view.name"),
                renamed.name()).ifPresent(name -> change("lists.view.saved", () -> saved.rename(renamed, name), false));
    }

    public void delete(SavedView gone) {
        change("lists.view.deleted", () -> {
            saved.delete(gone);
            return gone;
        }, false);
    }

    private record Kept(SavedView view, Optional<Long> change) {}

    private void change(String said, Supplier<SavedView> save, boolean chosen) {
        jobs.save(_ -> new Kept(save.get(), cases.takeBack().own()), kept -> {
            if (chosen) {
                view.set(kept.view());
            }
            new UndoToast(cases, jobs, dialogs, texts).tell(texts.get(said, kept.view().name()), kept.change());
        });
    }
}
