package org.focale.desktop.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sections of one place, underlined; a section is built when it is first looked at. Left and right arrows move.
public final class Tabs extends VBox {

    /// @param key kebab-case; the tab's id is `tab-KEY`
    public record Tab(String key, String words, Supplier<? extends Node> content) {}

    private final StackPane shown = new StackPane();
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Map<String, Node> built = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final HBox strip = new HBox();
    private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper("");

    public Tabs(List<Tab> list) {
        getStyleClass().add("tabs");
        strip.getStyleClass().add("tab-strip");
        strip.setAccessibleRole(AccessibleRole.TAB_PANE);
        for (Tab tab : list) {
            tabs.put(tab.key(), tab);
            strip.getChildren().add(button(tab));
        }
        strip.addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        shown.getStyleClass().add("tab-content");
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(strip, shown);
        open(list.getFirst().key());
    }

    public void open(String key) {
        Tab tab = tabs.get(key);
        if (tab == null) {
            throw new IllegalArgumentException("No tab " + key);
        }
        strip.getChildren().stream().map(ToggleButton.class::cast)
                .filter(button -> key.equals(button.getUserData())).forEach(button -> button.setSelected(true));
        shown.getChildren().setAll(built.computeIfAbsent(key, _ -> tab.content().get()));
        open.set(key);
    }

    /// Key of the section that is shown.
    public ReadOnlyStringProperty openKey() {
        return open.getReadOnlyProperty();
    }

    private ToggleButton button(Tab tab) {
        var button = new ToggleButton(tab.words());
        button.setId("tab-" + tab.key());
        button.setUserData(tab.key());
        button.setToggleGroup(group);
        button.getStyleClass().setAll("tab-button");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> open(tab.key()));
        return button;
    }

    private void arrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || event.isAltDown()) {
            return;
        }
        var keys = List.copyOf(tabs.keySet());
        int next = Math.floorMod(keys.indexOf(open.get()) + step, keys.size());
        open(keys.get(next));
        strip.getChildren().get(next).requestFocus();
        event.consume();
    }
}
