package org.focale.desktop.shell;

import java.util.IdentityHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Toasts;
import org.jspecify.annotations.Nullable;

/// The whole window: rail, top bar, the present place, messages over it. Places left behind keep their view as it was.
public final class ShellView extends StackPane {

    public static final double MIN_WIDTH = 1024;
    public static final double MIN_HEIGHT = 700;

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final ShellViewModel shell;
    private final SearchBox search;
    private final StackPane place = new StackPane();
    private final Map<Place, Node> views = new IdentityHashMap<>();

    /// @param toasts the same that the dialogs write to
    public ShellView(ShellViewModel shell, Toasts toasts, Texts texts) {
        this.shell = shell;
        this.search = new SearchBox(shell, texts);
        getStyleClass().add("shell");
        var busy = new BusyBar(shell.jobs(), texts);
        place.setId("place");
        place.getStyleClass().add("place");
        // With large letters a screen may need more room than there is: then it scrolls, and nothing is lost.
        var scroll = new ScrollPane(place);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Style.BARE_SCROLL);

        var middle = new BorderPane(scroll);
        middle.setTop(new VBox(new TopBar(shell, search, texts), busy.line()));
        var frame = new BorderPane(middle);
        frame.setLeft(new Rail(shell, texts));
        frame.setMinSize(0, 0);

        var messages = new VBox(busy.plate(), toasts);
        messages.getStyleClass().add("messages");
        messages.setPickOnBounds(false);
        messages.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(messages, Pos.BOTTOM_CENTER);
        getChildren().setAll(frame, search.layer(), messages);

        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                shell.back();
            }
        });
        shell.here().subscribe(this::arrive);
    }

    private void arrive(@Nullable Place here) {
        views.keySet().removeIf(kept -> shell.places().stream().noneMatch(living -> living == kept));
        if (here != null) {
            place.getChildren().setAll(views.computeIfAbsent(here, it -> it.view().get()));
        }
    }

    private void key(KeyEvent event) {
        if (FIND.match(event)) {
            search.focus();
            event.consume();
        } else if (BACK.match(event)) {
            shell.back();
            event.consume();
        } else if (UNDO.match(event) && !undoesItself()) {
            shell.undo();
            event.consume();
        }
    }

    /// A field being typed takes back its own letters first.
    private boolean undoesItself() {
        return getScene().getFocusOwner() instanceof TextInputControl text && text.isUndoable();
    }
}
