package org.focale.desktop.activity;

import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.people.Filters;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.store.PersonRow;

/// Where people are chosen: by the first letters of their names, or many at once by the filters of the list of people.
final class PickPane extends StackPane {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final int MOST = 60;

    private final ActivityViewModel activity;
    private final PickModel pick;
    private final Words words;
    private final Texts texts;
    private final boolean unexpected;
    private final TextField search = new TextField();
    private final MenuButton filter = new MenuButton();
    private final MenuButton view = new MenuButton();
    private final Wrap chips = new Wrap();
    private final VBox rows = new VBox();
    private final Button all;
    private final Button enrol;
    private Runnable done = () -> { };

    /// @param unexpected one person, who is there at once; else many, who get a place or wait
    PickPane(ActivityViewModel activity, Words words, boolean unexpected) {
        this.activity = activity;
        this.pick = activity.pick();
        this.words = words;
        this.texts = words.texts();
        this.unexpected = unexpected;
        var card = new Card(texts.get(unexpected ? "activity.unexpected.title" : "activity.pick.title"));
        getChildren().setAll(card);
        String start = unexpected ? "unexpected-" : "pick-";
        setId(start + "people");
        getStyleClass().add(Style.SIDE);
        search.setId(start + "search");
        search.setPromptText(texts.get("activity.pick.search"));
        search.setAccessibleText(texts.get("activity.pick.search"));
        search.textProperty().bindBidirectional(pick.typed());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        menu(filter, start + "filter", texts.get("activity.pick.filter"), Icons.FILTER);
        menu(view, start + "view", texts.get("activity.pick.view"), Icons.VIEW);
        all = Buttons.link(start + "all", texts.get("activity.pick.all"), Icons.DONE, () -> pick.tickAll(!everybodyTicked()));
        enrol = Buttons.primary(start + "enrol", "", Icons.ADD_PERSON, () -> {
            activity.enrol(pick.ticked().get());
            pick.clear();
        });
        rows.getStyleClass().add("card-body");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        card.body().getStyleClass().add("pick-pane");
        if (unexpected) {
            card.action(Buttons.icon("unexpected-close", texts.get("kit.close"), Icons.REMOVE, () -> done.run()));
            card.body().getChildren().setAll(new Prose(texts.get("activity.unexpected.hint"), Style.SMALL_MUTED), search, scroll);
        } else {
            card.body().getChildren().setAll(search, new Wrap(view, filter), chips, scroll, new Wrap(enrol, all));
        }
        fill();
        pick.found().subscribe(_ -> fill());
        pick.ticked().subscribe(_ -> count());
        pick.ask();
    }

    private static void menu(MenuButton menu, String id, String words, Icons icon) {
        menu.setId(id);
        menu.setText(words);
        menu.setGraphic(icon.node());
        menu.getStyleClass().setAll("chip", "chip-button", "chip-menu");
        Tone.NEUTRAL.dress(menu);
    }

    /// What happens when the one who came was found.
    void whenDone(Runnable then) {
        done = then;
    }

    void begin() {
        pick.ask();
        search.clear();
        search.requestFocus();
    }

    private void key(KeyEvent event) {
        PersonRow first = pick.first();
        if (event.getCode() == KeyCode.ENTER && first != null) {
            event.consume();
            choose(first);
        } else if (event.getCode() == KeyCode.ESCAPE && unexpected) {
            event.consume();
            done.run();
        }
    }

    private void choose(PersonRow row) {
        if (unexpected) {
            pick.clear();
            activity.attendance().unexpected(row.id());
            done.run();
        } else {
            pick.tick(row.id(), true);
            search.clear();
        }
    }

    private boolean everybodyTicked() {
        return !pick.found().get().rows().isEmpty()
                && pick.found().get().rows().stream().allMatch(row -> pick.ticked().get().contains(row.id()));
    }

    private void fill() {
        var found = pick.found().get();
        view.getItems().setAll(found.views().stream().map(each -> {
            var item = new MenuItem(each.name());
            item.setOnAction(_ -> pick.filters().set(each.filters()));
            return item;
        }).toList());
        filter.getItems().setAll(found.offers().stream().map(this::kind).toList());
        chips.getChildren().setAll(found.filters().entrySet().stream().map(each -> (Node) Chip.removable("pick-on-" + each.getKey().kind().key(),
                each.getValue(), () -> pick.filters().set(pick.filters().get().without(each.getKey().kind())))).toList());
        boolean some = !found.filters().isEmpty();
        chips.setVisible(some);
        chips.setManaged(some);
        Refill.keepingFocus(this, () -> {
            var lines = new ArrayList<Node>();
            for (PersonRow row : found.rows().subList(0, Math.min(MOST, found.rows().size()))) {
                lines.add(line(row, lines.size() + 1));
            }
            if (found.rows().size() > MOST) {
                lines.add(new Prose(texts.count("activity.pick.more", found.rows().size() - MOST), Style.SMALL_MUTED));
            } else if (lines.isEmpty()) {
                lines.add(new Prose(texts.get(pick.typed().get().isBlank() && pick.filters().get().equals(Filters.NONE) ? "activity.pick.nobody"
                        : "activity.pick.none"), Style.SMALL_MUTED));
            }
            rows.getChildren().setAll(lines);
            lines.forEach(node -> node.pseudoClassStateChanged(FIRST, node == lines.getFirst()));
        });
        count();
    }

    private Menu kind(PickModel.Offer offer) {
        var menu = new Menu(texts.of(offer.kind()));
        offer.values().forEach((value, said) -> {
            var item = new CheckMenuItem(said);
            item.setSelected(pick.isOn(offer.kind(), value));
            item.setOnAction(_ -> pick.toggle(offer.kind(), value));
            menu.getItems().add(item);
        });
        return menu;
    }

    private Node line(PersonRow row, int number) {
        String detail = ActivityWords.joined(words.age(row.birthDate()), row.referent());
        if (unexpected) {
            return new Line(new Avatar(Avatar.Size.SMALL, row.displayName()), row.displayName(), detail)
                    .opens("unexpected-" + number, () -> choose(row));
        }
        var box = new CheckBox();
        box.setId("pick-" + number);
        box.setAccessibleText(row.displayName());
        box.setUserData(row.id());
        box.setOnAction(_ -> pick.tick(row.id(), box.isSelected()));
        var holder = new StackPane(box);
        holder.getStyleClass().add("choice");
        return new Line(holder, row.displayName(), detail);
    }

    private void count() {
        int ticked = pick.ticked().get().size();
        enrol.setText(ticked == 0 ? texts.get("activity.pick.nobody-ticked") : texts.count("activity.pick.enrol", ticked));
        enrol.setDisable(ticked == 0);
        all.setText(texts.get(everybodyTicked() ? "activity.pick.no-one" : "activity.pick.all"));
        all.setDisable(pick.found().get().rows().isEmpty());
        for (Node each : rows.lookupAll(".check-box")) {
            ((CheckBox) each).setSelected(pick.ticked().get().contains(each.getUserData()));
        }
    }
}
