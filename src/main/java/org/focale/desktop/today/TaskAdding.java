package org.focale.desktop.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
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
    private final PersonAsking asking;
    private final Wrap chosen = new Wrap();
    private final TaskBox box;

    TaskAdding(TodayViewModel today, Words words) {
        this.today = today;
        this.texts = words.texts();
        getStyleClass().add("task-adding");
        asking = new PersonAsking("new-task", texts.get("today.task.person"), today.finding(), this::choose);
        box = new TaskBox("new-task", words, today.workers(), texts.get("today.task.add")).quiet();
        box.whenSaved(this::save);
        today.person().subscribe(this::show);
        getChildren().setAll(box, asking.who(), asking.found(), chosen);
        var asks = box.typed().isNotEmpty();
        for (Node each : List.of(asking.who(), asking.found(), chosen)) {
            each.visibleProperty().bind(asks.and(each == chosen ? today.person().isNotNull() : today.person().isNull()));
            each.managedProperty().bind(each.visibleProperty());
        }
    }

    private void choose(PersonRow row) {
        today.choose(row);
        box.focus();
    }

    private void show(@Nullable PersonRow row) {
        chosen.getChildren().clear();
        if (row != null) {
            var chip = Chip.removable("new-task-chosen", TodayLines.name(row), () -> {
                today.person().set(null);
                asking.who().requestFocus();
            });
            Tone.ACCENT.dress(chip);
            chosen.getChildren().setAll(chip);
        }
    }

    private void save() {
        if (box.what().isEmpty()) {
            box.focus();
        } else if (today.person().get() == null) {
            asking.who().setAccessibleHelp(texts.get("today.task.nobody"));
            asking.who().requestFocus();
        } else {
            var said = box.said();
            today.add(said.what(), said.due(), said.who(), () -> box.beginAfter(said));
        }
    }
}
