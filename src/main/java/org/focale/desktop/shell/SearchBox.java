package org.focale.desktop.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;

/// The one search field and what it found, in a plate under it. Arrows move, Enter opens, Escape leaves.
final class SearchBox {

    /// Left free under the plate.
    private static final double UNDER = 20;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ShellViewModel shell;
    private final Texts texts;
    private final CustomTextField field = new CustomTextField();
    private final VBox found = new VBox();
    private final ScrollPane scroll = new ScrollPane(found);
    private final Pane layer = new Pane(scroll);
    private final List<HitLine> lines = new ArrayList<>();
    private int chosen;

    SearchBox(ShellViewModel shell, Texts texts) {
        this.shell = shell;
        this.texts = texts;
        field.setId("search");
        field.getStyleClass().add("search-field");
        field.setPromptText(texts.get("shell.search"));
        field.setAccessibleText(texts.get("shell.search"));
        field.setLeft(Icons.SEARCH.node());
        var keys = new Label(texts.get("shell.search.keys"));
        keys.getStyleClass().add("key-cap");
        field.setRight(keys);
        field.textProperty().bindBidirectional(shell.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);

        found.setId("search-hits");
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "search-hits");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        found.heightProperty().subscribe(_ -> place());
        layer.heightProperty().subscribe(_ -> place());
        layer.setPickOnBounds(false);
        shell.hits().subscribe(this::fill);
        shell.nothingFound().subscribe(_ -> fill());
        field.focusedProperty().subscribe(_ -> fill());
        field.localToSceneTransformProperty().subscribe(_ -> place());
        field.widthProperty().subscribe(_ -> place());
    }

    Node field() {
        return field;
    }

    /// To be laid over everything else.
    Pane layer() {
        return layer;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void fill() {
        chosen = 0;
        found.getChildren().clear();
        lines.clear();
        String group = "";
        for (SearchHit hit : shell.hits()) {
            if (!hit.group().equals(group)) {
                group = hit.group();
                found.getChildren().add(head(group));
            }
            var line = new HitLine(hit, "search-hit-" + lines.size(), () -> shell.openHit(hit));
            lines.add(line);
            found.getChildren().add(line);
        }
        scroll.setVvalue(0);
        if (shell.nothingFound().get()) {
            var none = new Label(texts.get("shell.search.none"));
            none.getStyleClass().add(Style.MUTED);
            none.setWrapText(true);
            found.getChildren().add(none);
        }
        layer.setVisible(field.isFocused() && !found.getChildren().isEmpty());
        mark();
        place();
    }

    private static Label head(String group) {
        var label = new Label(group);
        label.getStyleClass().addAll(Style.LABEL, "search-group");
        return label;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                if (!shell.typed().get().isBlank()) {
                    shell.enter(chosen);
                    event.consume();
                }
            }
            case ESCAPE -> {
                shell.typed().set("");
                field.getParent().requestFocus();
                event.consume();
            }
            default -> { }
        }
    }

    private void move(KeyEvent event, int step) {
        if (!shell.hits().isEmpty()) {
            chosen = Math.floorMod(chosen + step, shell.hits().size());
            mark();
            event.consume();
        }
    }

    private void mark() {
        for (int i = 0; i < lines.size(); i++) {
            Node line = lines.get(i);
            line.pseudoClassStateChanged(CHOSEN, i == chosen);
            if (i == chosen) {
                field.setAccessibleHelp(line.getAccessibleText());
                show(line);
            }
        }
    }

    /// Brings the line into sight where they do not all fit.
    private void show(Node line) {
        double hidden = found.getHeight() - scroll.getHeight();
        if (hidden > 0) {
            Bounds at = line.getBoundsInParent();
            scroll.setVvalue(Math.clamp((at.getCenterY() - scroll.getHeight() / 2) / hidden, 0, 1));
        }
    }

    private void place() {
        Bounds at = layer.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double width = at.getWidth();
        scroll.applyCss();
        double room = layer.getHeight() - at.getMaxY() - UNDER;
        double beside = scroll.snappedLeftInset() + scroll.snappedRightInset();
        double above = scroll.snappedTopInset() + scroll.snappedBottomInset();
        scroll.setPrefWidth(width);
        scroll.setPrefHeight(Math.min(room, found.prefHeight(width - beside) + above + 2));
        scroll.relocate(Math.round(at.getMinX()), Math.round(at.getMaxY() + 4));
        scroll.autosize();
    }
}
