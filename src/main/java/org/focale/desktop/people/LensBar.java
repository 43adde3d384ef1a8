package org.focale.desktop.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.focale.app.people.Condition;
import org.focale.app.people.FilterKind;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.jspecify.annotations.Nullable;

/// The chips above the list: the view, each filter that is on, one more, the columns. Each opens its choices on the plate.
final class LensBar {

    private final PeopleViewModel people;
    private final Texts texts;
    private final Plate plate;
    private final FilterPlate filters;
    private final ViewsPlate views;
    private final ColumnsPlate columns;
    private final Wrap row;
    private final Button view;
    private final Button add;
    private final Button look;

    /// @param search the first on the line
    LensBar(PeopleViewModel people, Words words, Plate plate, Node search) {
        this.people = people;
        this.texts = words.texts();
        this.plate = plate;
        this.filters = new FilterPlate(people, words);
        this.columns = new ColumnsPlate(people.lens(), words);
        this.views = new ViewsPlate(people, words, plate::close);
        this.view = Chip.button("view-menu", "", Icons.VIEW, this::openViews);
        Tone.ACCENT.dress(view);
        this.add = Chip.button("filter-add", texts.get("lists.filter"), Icons.ADD, () -> openFilter(null));
        this.look = Chip.button("columns-menu", texts.get("lists.columns"), Icons.COLUMNS, this::openColumns);
        this.row = new Wrap(search, view, add, look);
        var lens = people.lens();
        lens.filters().subscribe(_ -> fill());
        lens.around().subscribe(_ -> fill());
        lens.view().subscribe(_ -> fill());
        lens.columns().subscribe(_ -> fill());
        lens.order().subscribe(_ -> fill());
    }

    Wrap row() {
        return row;
    }

    /// The chip that has the focus keeps it: its place in the line may be another.
    private void fill() {
        var lens = people.lens();
        view.setText(lens.title());
        view.setAccessibleText(texts.get("lists.view.choose") + ", " + lens.title());
        @Nullable Node focused = row.getScene() == null ? null : row.getScene().getFocusOwner();
        @Nullable String id = focused != null && row.getChildren().stream().anyMatch(node -> node.isFocusWithin()) ? focused.getId() : null;
        var nodes = new ArrayList<Node>(List.of(row.getChildren().getFirst(), view));
        lens.filters().get().conditions().forEach(condition -> nodes.add(chip(condition)));
        if (!lens.filters().get().foreign().isEmpty()) {
            nodes.add(Chip.removable("filter-foreign", texts.get("lists.filter.foreign"),
                    () -> lens.filters().set(lens.filters().get().withoutForeign())));
        }
        nodes.add(add);
        nodes.add(look);
        if (nodes.equals(row.getChildren())) {
            return;
        }
        row.getChildren().setAll(nodes);
        if (id != null && !id.isEmpty()) {
            @Nullable Node again = row.lookup("#" + id);
            (again == null ? add : again).requestFocus();
        }
    }

    private Node chip(Condition condition) {
        String said = people.lens().around().get().words().of(condition);
        String id = "chip-" + condition.kind().key();
        return new FilterChip(id, said, new FilterChip.Aloud(texts.get("lists.filter.edit", said), texts.get("lists.filter.remove", said)),
                () -> openFilter(condition.kind()), () -> {
                    people.lens().remove(condition.kind());
                    plate.close();
                });
    }

    private void openFilter(@Nullable FilterKind kind) {
        open(texts.get("lists.filter.title"), filters, kind == null ? "filter-add" : "chip-" + kind.key(), () -> filters.begin(kind));
    }

    private void openViews() {
        open(texts.get("lists.view.choose"), views, "view-menu", views::begin);
    }

    private void openColumns() {
        open(texts.get("lists.columns.title"), columns, "columns-menu", columns::begin);
    }

    /// A second press closes it again.
    private void open(String title, Region what, String opener, Runnable begin) {
        if (plate.isOpenFor(opener)) {
            plate.close();
            return;
        }
        plate.open(title, what, opener, () -> {
            @Nullable Node there = row.lookup("#" + opener);
            (there == null ? add : there).requestFocus();
        });
        begin.run();
    }
}
