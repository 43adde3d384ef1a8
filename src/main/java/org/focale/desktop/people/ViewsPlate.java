package org.focale.desktop.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.people.GivenView;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.own.SavedView;

/// The views to choose from, and what is shown now kept under a name.
final class ViewsPlate extends VBox {

    private final PeopleViewModel people;
    private final PeopleLens lens;
    private final Texts texts;
    private final Runnable close;
    private final VBox lines = new VBox();
    private final TextField name = new TextField();
    private final HBox naming;
    private boolean goThere;

    /// @param close when a view was chosen
    ViewsPlate(PeopleViewModel people, Words words, Runnable close) {
        this.people = people;
        this.lens = people.lens();
        this.texts = words.texts();
        this.close = close;
        getStyleClass().add(Style.COLUMN);
        lines.getStyleClass().add(Style.ROWS);
        name.setId("view-name");
        name.setPromptText(texts.get("lists.view.name"));
        name.setAccessibleText(texts.get("lists.view.name"));
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        naming = new HBox(name, Buttons.plain("view-save", texts.get("lists.view.save"), Icons.VIEW, this::save));
        naming.getStyleClass().add(Style.ROW);
        lens.views().subscribe(_ -> fill());
        lens.view().subscribe(_ -> fill());
        people.offers().counts().subscribe(_ -> fill());
        getChildren().setAll(lines, naming);
    }

    void begin() {
        goThere = true;
        name.clear();
        people.offers().count();
        fill();
    }

    private void save() {
        if (name.getText().isBlank()) {
            name.requestFocus();
        } else {
            lens.save(name.getText());
            name.clear();
            close.run();
        }
    }

    private void fill() {
        var nodes = new ArrayList<Node>();
        nodes.add(label(texts.get("lists.view.given")));
        for (GivenView given : GivenView.values()) {
            boolean here = lens.given().filter(given::equals).isPresent();
            nodes.add(line("view-given-" + given.ordinal(), texts.of(given), given, here, () -> lens.choose(given)));
        }
        nodes.add(label(texts.get("lists.view.own")));
        var views = lens.views().get();
        for (int i = 0; i < views.size(); i++) {
            nodes.add(own(views.get(i), i));
        }
        if (views.isEmpty()) {
            nodes.add(new Prose(texts.get("lists.view.none"), Style.SMALL_MUTED));
        }
        SavedView chosen = lens.view().get();
        if (chosen != null && lens.isChanged()) {
            nodes.add(Buttons.plain("view-update", texts.get("lists.view.update", chosen.name()), Icons.DONE, () -> {
                lens.update();
                close.run();
            }));
        }
        lines.getChildren().setAll(nodes);
        if (goThere && getScene() != null) {
            goThere = false;
            lines.getChildren().get(1).requestFocus();
        }
    }

    private Node own(SavedView view, int index) {
        SavedView chosen = lens.view().get();
        boolean here = chosen != null && chosen.id().equals(view.id());
        return line("view-own-" + index, view.name(), view.id(), here, () -> lens.choose(view),
                Buttons.icon("view-rename-" + index, texts.get("lists.view.rename"), Icons.EDIT, () -> lens.rename(view)),
                Buttons.icon("view-delete-" + index, texts.get("lists.view.delete"), Icons.DELETE, () -> lens.delete(view)));
    }

    private Node line(String id, String words, Object view, boolean here, Runnable choose, Button... more) {
        var line = new Line(words);
        var end = new ArrayList<Node>();
        if (here) {
            end.add(Icons.DONE.node());
        }
        Integer count = people.offers().counts().get().get(view);
        if (count != null) {
            end.add(new Chip(String.format(texts.locale(), "%,d", count), here ? Tone.ACCENT : Tone.NEUTRAL));
        }
        end.addAll(List.of(more));
        line.end(end.toArray(Node[]::new));
        return line.opens(id, () -> {
            choose.run();
            close.run();
        });
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Style.LABEL);
        return label;
    }
}
