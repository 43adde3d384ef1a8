package org.focale.desktop.today;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.TaskBox;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Where a task for anybody is written: whom for by the first letters, then what and by when.
final class TaskAdding extends VBox {

    private final TodayViewModel today;
    private final Texts texts;
    private final TextField who = new TextField();
    private final Wrap found = new Wrap();
    private final TaskBox box;

    TaskAdding(TodayViewModel today, Words words) {
        this.today = today;
        this.texts = words.texts();
        getStyleClass().add("task-adding");
        who.setId("new-task-person");
        who.setPromptText(texts.get("today.task.person"));
        who.setAccessibleText(texts.get("today.task.person"));
        who.textProperty().bindBidirectional(today.typed());
        who.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        box = new TaskBox("new-task", words, today.workers(), texts.get("today.task.add")).quiet();
        box.whenSaved(this::save);
        today.matches().subscribe(_ -> show());
        today.person().subscribe(_ -> show());
        getChildren().setAll(box, who, found);
        var asks = box.typed().isNotEmpty();
        who.visibleProperty().bind(asks.and(today.person().isNull()));
        who.managedProperty().bind(who.visibleProperty());
        found.visibleProperty().bind(asks);
        found.managedProperty().bind(found.visibleProperty());
    }

    private void key(KeyEvent event) {
        var matches = today.matches().get();
        if (event.getCode() == KeyCode.ENTER && !matches.isEmpty()) {
            event.consume();
            choose(matches.getFirst());
        }
    }

    private void choose(PersonRow row) {
        today.choose(row);
        box.focus();
    }

    private void show() {
        found.getChildren().clear();
        @Nullable PersonRow chosen = today.person().get();
        if (chosen != null) {
            var chip = Chip.removable("new-task-chosen", TodayLines.name(chosen), () -> {
                today.person().set(null);
                who.requestFocus();
            });
            Tone.ACCENT.dress(chip);
            found.getChildren().setAll(chip);
            return;
        }
        for (PersonRow row : today.matches().get()) {
            found.getChildren().add(Chip.button("new-task-match-" + found.getChildren().size(), TodayLines.name(row), Icons.PERSON,
                    () -> choose(row)));
        }
    }

    private void save() {
        if (box.what().isEmpty()) {
            box.focus();
        } else if (today.person().get() == null) {
            who.setAccessibleHelp(texts.get("today.task.nobody"));
            who.requestFocus();
        } else {
            today.add(box.what(), box.due(), box.who(), box::clear);
        }
    }
}
