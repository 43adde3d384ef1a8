package org.focale.desktop.person;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.focale.base.Texts;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.Level;
import org.jspecify.annotations.Nullable;

/// How the person sees one of their soft skills, beside the observer: a number, as the columns are numbered. 1 to 4 choose, 0 takes back.
final class OwnViewPicker extends MenuButton {

    private static final List<Level> STEPS = LevelPicker.COLUMNS.subList(0, LevelPicker.COLUMNS.size() - 1);

    private final GridLine line;
    private final Texts texts;

    OwnViewPicker(GridLine line, Words words) {
        this.line = line;
        this.texts = words.texts();
        setId("own-view-" + line.skill().code());
        getStyleClass().setAll("chip", "chip-button", "chip-menu", "own-view");
        Tone.NEUTRAL.dress(this);
        for (Level level : STEPS) {
            getItems().add(item(key(level) + " · " + texts.of(level), level));
        }
        getItems().add(item(texts.get("person.grid.own-view.none"), null));
        line.ownView().subscribe(this::say);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static String key(Level level) {
        return LevelPicker.KEYS.get(LevelPicker.COLUMNS.indexOf(level));
    }

    private MenuItem item(String words, @Nullable Level level) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> line.ownView().set(level));
        return item;
    }

    private void say(@Nullable Level level) {
        String words = level == null ? texts.get("person.grid.own-view.none") : texts.of(level);
        setText(level == null ? "–" : key(level));
        setAccessibleText(texts.get("person.grid.own-view") + ", " + line.label() + ", " + words);
        setTooltip(new Tooltip(texts.get("person.grid.own-view.words") + " : " + words));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> line.ownView().set(STEPS.getFirst());
            case DIGIT2, NUMPAD2 -> line.ownView().set(STEPS.get(1));
            case DIGIT3, NUMPAD3 -> line.ownView().set(STEPS.get(2));
            case DIGIT4, NUMPAD4 -> line.ownView().set(STEPS.getLast());
            case DIGIT0, NUMPAD0, DELETE, BACK_SPACE -> line.ownView().set(null);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
