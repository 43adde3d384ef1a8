package org.focale.desktop.people;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.CalmTable;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;

/// Lays out the list of people: search and filters, calm rows, and the one chosen beside them.
public final class PeopleView extends StackPane {

    /// At 100 %: with less room, the list alone; Enter opens the file just as well.
    private static final double ROOM_FOR_PREVIEW = 900;

    /// Left in sight above the one chosen, when the list comes back to it.
    private static final int ROWS_ABOVE = 3;

    private final PeopleViewModel people;
    private final Words words;
    private final Texts texts;
    private final CalmTable<PersonRow> table;
    private final AddPersonSheet adding;
    private final Doors doors;
    private final Plate plate;
    private final CustomTextField search = new CustomTextField();

    /// Where one goes from the list.
    ///
    /// @param importing to the import of a spreadsheet
    /// @param join      to two files that may be of one person
    public record Doors(Runnable importing, BiConsumer<PersonId, PersonId> join) {}

    public PeopleView(PeopleViewModel people, Words words, Doors doors) {
        this.people = people;
        this.doors = doors;
        this.words = words;
        this.texts = words.texts();
        this.adding = new AddPersonSheet(people, words);
        this.table = new PeopleTable(people, words).table();
        this.plate = new Plate(texts.get("lists.plate.close"));
        getStyleClass().add("people-view");
        var page = new Page(texts.get("people.title")).actions(joinTwo(),
                        Buttons.plain("import-people", texts.get("import.people.open"), Icons.TABLE, doors.importing()),
                        writeCvs(),
                        Buttons.plain("export-people", texts.get("lists.export"), Icons.TABLE, people::export),
                        Buttons.primary("add-person", texts.get("people.add"), Icons.ADD_PERSON, adding::ask))
                .content(filters(), body());
        page.count().textProperty().bind(Bindings.createStringBinding(this::count, people.rows(), people.read(), people.everybody()));
        people.chosenAt().subscribe(at -> select(at.intValue()));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                people.choose(row);
            }
        });
        getChildren().setAll(page);
        WhileShown.listen(this, people::listen);
    }

    /// Asks who is to be added.
    public void add() {
        adding.ask();
    }

    /// "34", or "12 sur 34" where not everybody is listed: how many are shown is always said.
    private String count() {
        if (!people.read().get()) {
            return "";
        }
        int shown = people.rows().size();
        int all = people.everybody().get();
        return shown == all ? number(all) : texts.get("lists.count", number(shown), number(all));
    }

    private String number(int number) {
        return String.format(texts.locale(), "%,d", number);
    }

    private Node filters() {
        search.setId("people-search");
        search.getStyleClass().add("list-search");
        search.setPromptText(texts.get("people.search"));
        search.setAccessibleText(texts.get("people.search"));
        search.setLeft(Icons.SEARCH.node());
        search.textProperty().bindBidirectional(people.typed());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        return new Sides(new LensBar(people, words, plate, search).row(), legend());
    }

    private Wrap legend() {
        var legend = new Wrap(new Chip(texts.get("people.legend.experiences"), Tone.EXPERIENCE),
                new Chip(texts.get("people.legend.skills"), Tone.SKILL), new Chip(texts.get("people.legend.soft-skills"), Tone.SOFT_SKILL));
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend.visibleProperty().bind(Theme.hasRoom(this, ROOM_FOR_PREVIEW));
        legend.managedProperty().bind(legend.visibleProperty());
        return legend;
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !people.rows().isEmpty()) {
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && people.chosen().get() != null) {
            people.open(people.chosen().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private Node body() {
        table.setItems(people.rows());
        table.whenOpened(people::open);
        table.setPlaceholder(new StackPane());
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new Card(table).flush();
        HBox.setHgrow(list, Priority.ALWAYS);
        var preview = new PersonPreview(people, words);
        preview.visibleProperty().bind(Theme.hasRoom(this, ROOM_FOR_PREVIEW));
        preview.managedProperty().bind(preview.visibleProperty());
        var both = new HBox(list, preview);
        both.getStyleClass().addAll(Style.COLUMN, "people-body");
        var empty = new StackPane();
        both.visibleProperty().bind(empty.visibleProperty().not());
        empty.visibleProperty().bind(people.read().and(Bindings.isEmpty(people.rows())));
        empty.visibleProperty().subscribe(now -> fillEmpty(empty, now));
        people.nobody().subscribe(_ -> fillEmpty(empty, empty.isVisible()));
        people.typed().subscribe(_ -> fillEmpty(empty, empty.isVisible()));
        both.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> plate.close());
        StackPane.setAlignment(plate, Pos.TOP_LEFT);
        return new StackPane(both, empty, plate);
    }

    /// Nobody yet, or nobody who is looked for: what to do is another thing.
    private void fillEmpty(StackPane empty, boolean shown) {
        if (!shown) {
            empty.getChildren().clear();
            return;
        }
        var state = people.nobody().get()
                ? new EmptyState(Icons.PEOPLE, texts.get("people.empty"), Buttons.primary("add-first-person", texts.get("people.empty.add"),
                        Icons.ADD_PERSON, adding::ask))
                : new EmptyState(Icons.SEARCH, texts.get("people.none"),
                        Buttons.plain("show-everybody", texts.get("people.none.all"), Icons.PEOPLE, people::showEverybody));
        if (people.nobody().get()) {
            state.getChildren().add(Buttons.link("import-first", texts.get("import.people.open"), Icons.TABLE, doors.importing()));
        } else if (!people.typed().get().isBlank()) {
            state.getChildren().add(addTyped());
        }
        VBox.setVgrow(state, Priority.ALWAYS);
        empty.getChildren().setAll(new Card(state).fill());
    }

    /// "Ajouter Mirela Popescu": what was looked for is who is added.
    private Node addTyped() {
        String typed = people.typed().get().strip();
        int space = typed.indexOf(' ');
        String first = space < 0 ? typed : typed.substring(0, space);
        String last = space < 0 ? "" : typed.substring(space + 1).strip();
        return Buttons.link("add-typed", texts.get("people.none.add", typed), Icons.ADD_PERSON,
                () -> adding.ask(first, last));
    }

    /// Of all that are listed, or of those that were chosen with Ctrl.
    private Button writeCvs() {
        var write = Buttons.plain("write-cvs", texts.get("people.cvs"), Icons.CV,
                () -> people.writeCvs(List.copyOf(table.getSelectionModel().getSelectedItems()), new CvsSheets(words)));
        write.disableProperty().bind(Bindings.isEmpty(people.rows()));
        return write;
    }

    /// With Ctrl, a second one is chosen: then both may be one person.
    private Button joinTwo() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var selected = table.getSelectionModel().getSelectedItems();
        var join = Buttons.plain("join-people", texts.get("import.join.verb"), Icons.PERSON, () -> {
            if (selected.size() == 2) {
                doors.join().accept(selected.getFirst().id(), selected.getLast().id());
            }
        });
        join.visibleProperty().bind(Bindings.size(selected).isEqualTo(2));
        join.managedProperty().bind(join.visibleProperty());
        return join;
    }

    private void select(int at) {
        if (at < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - ROWS_ABOVE));
        }
    }
}
