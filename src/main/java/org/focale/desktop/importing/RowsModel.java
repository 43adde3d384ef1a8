package org.focale.desktop.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.focale.app.importing.Doubt;
import org.focale.app.importing.DoubtKind;
import org.focale.app.importing.ImportDraft;
import org.focale.app.importing.ImportDraft.Group;
import org.focale.app.importing.ImportDraft.Place;
import org.focale.app.importing.ImportField;
import org.focale.app.importing.ImportRow;
import org.focale.document.office.Cell;
import org.jspecify.annotations.Nullable;

/// The rows of a spreadsheet in a grid: which are shown, where one is, and what can be done with the cell.
public final class RowsModel {

    private final ImportDraft draft;
    private final ObservableList<Integer> shown = FXCollections.observableArrayList();
    private final BooleanProperty onlyDoubtful = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper doubts = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());

    RowsModel(ImportDraft draft) {
        this.draft = draft;
        count();
        onlyDoubtful.addListener((_, _, _) -> list());
        onlyDoubtful.set(draft.doubts() > 0);
        list();
        nextDoubt();
    }

    // properties

    ImportDraft draft() {
        return draft;
    }

    /// Indices of the rows in sight. A row that was settled stays in sight until one asks for the doubtful ones again.
    ObservableList<Integer> shown() {
        return shown;
    }

    BooleanProperty onlyDoubtful() {
        return onlyDoubtful;
    }

    /// Told when a row changed.
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /// Cells still to be looked at.
    ReadOnlyIntegerProperty doubts() {
        return doubts.getReadOnlyProperty();
    }

    /// Where one is; null for nowhere.
    ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Group>> groups() {
        return groups.getReadOnlyProperty();
    }

    /// The doubt about the cell where one is.
    Optional<Doubt> doubt() {
        @Nullable Place at = place.get();
        return at == null || row(at).leftOut() ? Optional.empty() : row(at).doubt(at.field());
    }

    ImportRow row(Place at) {
        return draft.row(at.row());
    }

    int doubtfulRows() {
        return (int) IntStream.range(0, draft.size()).filter(row -> !draft.row(row).isClear()).count();
    }

    /// Other doubtful cells of the column that say the same.
    int alike() {
        @Nullable Place at = place.get();
        return at == null ? 0 : draft.alike(at.row(), at.field());
    }

    // commands

    void go(int row, ImportField field) {
        place.set(new Place(row, field));
    }

    /// To the next cell that somebody has to look at; stays where it is when there is none.
    void nextDoubt() {
        @Nullable Place at = place.get();
        draft.next(at == null ? 0 : at.row(), at == null ? null : at.field()).ifPresent(next -> {
            if (!shown.contains(next.row())) {
                list();
            }
            place.set(next);
        });
    }

    void toGroup(Group group) {
        if (!shown.contains(group.first())) {
            list();
        }
        place.set(new Place(group.first(), group.field()));
    }

    void type(int row, ImportField field, String words) {
        if (!draft.row(row).cell(field).text().equals(words)) {
            draft.type(row, field, words);
            changed();
        }
    }

    /// @param alsoAlike does the same with every cell of the column that says the same
    void take(Cell proposal, boolean alsoAlike) {
        at(here -> {
            if (alsoAlike) {
                draft.correctAlike(here.row(), here.field(), proposal);
            } else {
                draft.correct(here.row(), here.field(), proposal);
            }
        });
    }

    void accept() {
        at(here -> draft.accept(here.row(), here.field()));
    }

    /// Leaves the row out, or takes it again.
    void leaveOut() {
        at(here -> draft.leaveOut(here.row(), !draft.row(here.row()).leftOut()));
    }

    void takeProposals(ImportField field, DoubtKind kind) {
        draft.takeProposals(field, kind);
        changedAndNext();
    }

    void acceptAll(ImportField field, DoubtKind kind) {
        draft.acceptAll(field, kind);
        changedAndNext();
    }

    void emptyAll(ImportField field, DoubtKind kind) {
        draft.emptyAll(field, kind);
        changedAndNext();
    }

    void leaveOutAll(ImportField field, DoubtKind kind) {
        draft.leaveOutAll(field, kind);
        changedAndNext();
    }

    void undo() {
        if (draft.undo()) {
            changed();
        }
    }

    private void at(Consumer<Place> hand) {
        @Nullable Place here = place.get();
        if (here != null) {
            hand.accept(here);
            changedAndNext();
        }
    }

    private void changedAndNext() {
        changed();
        if (doubt().isEmpty()) {
            nextDoubt();
        }
    }

    private void changed() {
        count();
        version.set(version.get() + 1);
        @Nullable Place here = place.get();
        place.set(null);
        place.set(here);
    }

    private void count() {
        doubts.set(draft.doubts());
        groups.set(draft.groups());
    }

    private void list() {
        shown.setAll(IntStream.range(0, draft.size()).filter(row -> !onlyDoubtful.get() || !draft.row(row).isClear()).boxed().toList());
    }
}
