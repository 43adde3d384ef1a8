package org.focale.desktop.person;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.person.DiagnoseViewModel.Missing;
import org.focale.domain.activity.Level;

/// Lays out the grid that soft skills are diagnosed with: where and by whom at the top, then soft skill by soft skill.
///
/// From the keyboard: arrows move over the cells, 1 to 4 and 0 tick, Tab goes to what was seen, Enter from there to the next soft skill.
public final class DiagnoseView extends VBox {

    /// At 100 %: with less room, what was seen goes under its cells.
    private static final double ROOM_FOR_FACTS = 880;

    private final DiagnoseViewModel grid;
    private final Texts texts;
    private final Runnable compare;
    private final List<GridRow> rows;
    private final GridOccasion occasion;
    private final ScrollPane scroll = new ScrollPane();
    private final ObservableValue<Boolean> wide = Theme.hasRoom(this, ROOM_FOR_FACTS);

    /// @param compare goes to two moments side by side
    public DiagnoseView(DiagnoseViewModel grid, Words words, Runnable compare) {
        this.grid = grid;
        this.compare = compare;
        this.texts = words.texts();
        this.rows = grid.lines().stream().map(line -> new GridRow(line, words)).toList();
        this.occasion = new GridOccasion(grid, words);
        var lines = new VBox();
        lines.getStyleClass().add("grid-lines");
        lines.getChildren().setAll(rows);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scroll.setContent(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "grid-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);

        var wrong = new Banner(Icons.WRONG, Tone.BAD, "");
        wrong.setId("grid-wrong");
        grid.missing().subscribe(missing -> wrong.show(missing.getOrDefault(Missing.LEVELS, "")));
        var card = new Card().fill();
        card.getStyleClass().add("grid-card");
        card.getChildren().setAll(head(), resumed(), occasion, columns(), scroll, wrong, foot());
        getStyleClass().add("page");
        getChildren().setAll(card);
        wide.subscribe(now -> rows.forEach(row -> row.wide(now)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
        WhileShown.listen(this, grid::listen);
    }

    private Node head() {
        var title = new Label(texts.get("person.grid.title"), Icons.SOFT_SKILL.node());
        title.getStyleClass().addAll(Style.PAGE_TITLE, "grid-title");
        title.setWrapText(true);
        var avatar = new Avatar(Avatar.Size.SMALL);
        var name = new Label();
        name.setId("grid-person");
        name.getStyleClass().add(Style.STRONG);
        grid.person().subscribe(person -> {
            avatar.show(person == null ? "" : person.displayName());
            name.setText(person == null ? "" : person.displayName());
        });
        var who = new HBox(avatar, name);
        who.getStyleClass().add(Style.ROW);
        who.getChildren().add(Buttons.link("compare", texts.get("person.compare.verb"), Icons.VIEW, compare));
        return new Sides(title, who);
    }

    private Node resumed() {
        var banner = new Banner(Icons.TELL, Tone.ACCENT, texts.get("person.grid.resumed"),
                Buttons.link("grid-clear", texts.get("person.grid.clear"), Icons.REMOVE, grid::clear));
        banner.visibleProperty().bind(grid.resumed());
        banner.managedProperty().bind(grid.resumed());
        return banner;
    }

    /// What each column means, with the key that ticks it.
    private Node columns() {
        var last = new Label(texts.get("person.grid.last-time"));
        last.getStyleClass().add(Style.SMALL_MUTED);
        var skill = new VBox(heading(texts.get("person.grid.skill")), last);
        skill.getStyleClass().add("grid-skill");
        var levels = new HBox();
        levels.getStyleClass().add("level-heads");
        for (Level level : LevelPicker.COLUMNS) {
            var key = new Label(LevelPicker.KEYS.get(LevelPicker.COLUMNS.indexOf(level)));
            key.getStyleClass().add("key-cap");
            levels.getChildren().add(head(words(level), key, "grid-level"));
        }
        var fact = heading(texts.get("person.grid.fact"));
        fact.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fact, Priority.ALWAYS);
        var all = new CheckBox();
        all.setId("agreed-all");
        all.setAccessibleText(texts.get("person.grid.agreed-all"));
        all.setTooltip(new Tooltip(texts.get("person.grid.agreed-all")));
        all.setOnAction(_ -> grid.agreeToAll(all.isSelected()));
        var row = new HBox();
        row.getStyleClass().addAll("grid-cells", "grid-head");
        row.setMinHeight(USE_PREF_SIZE);
        var agree = head(texts.get("person.grid.agreed"), all, "grid-agree");
        var own = head(texts.get("person.grid.own-view"), new Region(), "grid-own");
        wide.subscribe(now -> {
            LevelPicker.stretch(levels, !now);
            row.getChildren().setAll(now ? List.of(skill, levels, fact, own, agree) : List.of(levels, own, agree));
        });
        return row;
    }

    private static VBox head(String words, Node below, String style) {
        var head = new VBox(heading(words), below);
        head.getStyleClass().addAll(style, "grid-column-head");
        return head;
    }

    private String words(Level level) {
        return texts.get(switch (level) {
            case CONSTANT_HELP -> "person.grid.level.constant-help";
            case SOME_HELP -> "person.grid.level.some-help";
            case ON_ONES_OWN -> "person.grid.level.on-ones-own";
            case HELPS_OTHERS -> "person.grid.level.helps-others";
            case NOT_OBSERVED -> "person.grid.level.not-observed";
        });
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Style.LABEL);
        label.setWrapText(true);
        return label;
    }

    private Node foot() {
        var summary = new Label();
        summary.setId("grid-summary");
        summary.getStyleClass().add(Style.MUTED);
        summary.setWrapText(true);
        summary.textProperty().bind(grid.summary());
        return new Sides(summary, new Wrap(Buttons.bare(Buttons.plain("grid-cancel", texts.get("kit.cancel"), Icons.REMOVE, grid::cancel)),
                Buttons.bare(Buttons.primary("grid-save", texts.get("person.grid.save"), Icons.DONE, this::save))));
    }

    /// Takes what is still being typed, then saves; goes to what is missing.
    private void save() {
        if (occasion.isGood()) {
            grid.save();
            Map<Missing, String> missing = grid.missing().get();
            if (!missing.isEmpty() && !occasion.goTo(missing.keySet())) {
                goToUntold();
            }
        }
    }

    private void goToUntold() {
        for (int i = 0; i < rows.size(); i++) {
            if (grid.lines().get(i).isTouched() && grid.lines().get(i).level().get() == null) {
                go(i, 0);
                return;
            }
        }
        go(0, 0);
    }

    private void key(KeyEvent event) {
        int at = rowOf(event);
        if (at < 0) {
            return;
        }
        boolean inFact = rows.get(at).fact().isFocused();
        int column = inFact ? 0 : rows.get(at).levels().column();
        switch (event.getCode()) {
            case DOWN -> move(at + 1, column, inFact);
            case UP -> move(at - 1, column, inFact);
            case ENTER -> {
                if (event.isShortcutDown()) {
                    return;
                }
                move(at + 1, inFact ? rows.get(Math.min(at + 1, rows.size() - 1)).levels().column() : column, false);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int rowOf(KeyEvent event) {
        for (int i = 0; i < rows.size(); i++) {
            if (event.getTarget() instanceof Node node && isIn(node, rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isIn(Node node, Node ancestor) {
        return node == ancestor || node.getParent() != null && isIn(node.getParent(), ancestor);
    }

    private void move(int row, int column, boolean toFact) {
        if (row >= 0 && row < rows.size()) {
            if (toFact) {
                rows.get(row).fact().requestFocus();
                reveal(rows.get(row));
            } else {
                go(row, column);
            }
        }
    }

    private void go(int row, int column) {
        rows.get(row).levels().focus(column);
        reveal(rows.get(row));
    }

    /// Scrolls as little as is needed to see the whole line.
    private void reveal(Node row) {
        Bounds at = row.getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double spare = scroll.getContent().getBoundsInLocal().getHeight() - view;
        double top = scroll.getVvalue() * spare;
        if (spare > 0 && at.getMinY() < top) {
            scroll.setVvalue(at.getMinY() / spare);
        } else if (spare > 0 && at.getMaxY() > top + view) {
            scroll.setVvalue((at.getMaxY() - view) / spare);
        }
    }
}
