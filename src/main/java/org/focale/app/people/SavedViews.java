package org.focale.app.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.domain.own.SavedView;
import org.focale.domain.own.SavedViewId;

/// The views of the list of people: filters, columns and order under a name. They are records: they travel, and an undo takes them back.
public final class SavedViews {

    /// Which list a view is of; other lists may have views of their own.
    public static final String PEOPLE = "people";

    private final Session session;
    private final Saves saves;

    public SavedViews(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// By name.
    public List<SavedView> all() {
        return session.read(reading -> reading.all(SavedView.class)).stream().filter(view -> view.list().equals(PEOPLE))
                .sorted(Comparator.comparing((SavedView view) -> Folded.of(view.name())).thenComparing(view -> view.id().value())).toList();
    }

    /// The view that is called so, accents and case aside.
    public Optional<SavedView> find(String name) {
        return all().stream().filter(view -> Folded.of(view.name()).equals(Folded.of(name))).findFirst();
    }

    /// @throws ViewAlreadyHere                  when another one is called so
    /// @throws org.focale.base.Refused when the name cannot be one
    public SavedView create(String name, Filters filters, List<String> columns, PeopleOrder order) {
        requireFree(name);
        var view = new SavedView(new SavedViewId(session.ids().next()), PEOPLE, name.strip(), filters.texts(), columns, order.text());
        saves.create(view);
        return view;
    }

    /// The same name for other filters, columns and order.
    public SavedView change(SavedView view, Filters filters, List<String> columns, PeopleOrder order) {
        var left = new SavedView(view.id(), view.list(), view.name(), filters.texts(), columns, order.text());
        saves.change(view, left);
        return left;
    }

    /// @throws ViewAlreadyHere when another one is called so
    public SavedView rename(SavedView view, String name) {
        if (!Folded.of(view.name()).equals(Folded.of(name))) {
            requireFree(name);
        }
        var left = new SavedView(view.id(), view.list(), name.strip(), view.filters(), view.columns(), view.orderedBy());
        saves.change(view, left);
        return left;
    }

    public void delete(SavedView view) {
        saves.delete(view);
    }

    private void requireFree(String name) {
        find(name).ifPresent(other -> {
            throw new ViewAlreadyHere(other.name());
        });
    }
}
