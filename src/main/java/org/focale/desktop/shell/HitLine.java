package org.focale.desktop.shell;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.focale.app.search.Marked;
import org.focale.desktop.kit.IconTile;
import org.focale.desktop.kit.Tone;

/// One thing that was found, the words that were looked for in strong letters. The search field keeps the keyboard.
final class HitLine extends HBox {

    private final Runnable open;

    HitLine(SearchHit hit, String id, Runnable open) {
        this.open = open;
        setId(id);
        getStyleClass().addAll("line", "line-opens");
        setAccessibleRole(AccessibleRole.BUTTON);
        String detail = hit.detail().text();
        setAccessibleText(detail.isEmpty() ? hit.name() : hit.name() + ", " + detail);
        var words = new VBox(flow(hit.title(), "hit-title"));
        words.getStyleClass().add("line-words");
        if (!detail.isEmpty()) {
            words.getChildren().add(flow(hit.detail(), "hit-detail"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(new IconTile(hit.icon(), Tone.NEUTRAL), words);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                open.run();
            }
        });
    }

    private static TextFlow flow(Marked marked, String style) {
        var flow = new TextFlow();
        for (Marked.Part part : marked.parts()) {
            var text = new Text(part.text());
            text.getStyleClass().addAll(style, part.found() ? "hit-found" : "hit-plain");
            flow.getChildren().add(text);
        }
        return flow;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
