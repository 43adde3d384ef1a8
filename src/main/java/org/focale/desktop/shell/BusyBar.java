package org.focale.desktop.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Job;
import org.focale.desktop.kit.Jobs;
import org.jspecify.annotations.Nullable;

/// Never wait blind: a thin moving line above 300 ms, a plate with progress and a way to stop above two seconds.
final class BusyBar {

    private final ProgressBar line = new ProgressBar();
    private final HBox plate = new HBox();
    private final Texts texts;

    BusyBar(Jobs jobs, Texts texts) {
        this.texts = texts;
        line.setId("busy");
        line.getStyleClass().add("busy-line");
        line.setMaxWidth(Double.MAX_VALUE);
        plate.setId("busy-plate");
        plate.getStyleClass().add("busy-plate");
        jobs.moving().subscribe(() -> show(jobs));
        show(jobs);
    }

    ProgressBar line() {
        return line;
    }

    HBox plate() {
        return plate;
    }

    private void show(Jobs jobs) {
        @Nullable Job oldest = jobs.moving().isEmpty() ? null : jobs.moving().getFirst();
        line.setVisible(oldest != null);
        plate.visibleProperty().unbind();
        plate.managedProperty().bind(plate.visibleProperty());
        if (oldest == null) {
            plate.setVisible(false);
            return;
        }
        line.progressProperty().unbind();
        line.progressProperty().bind(oldest.fraction());
        plate.visibleProperty().bind(oldest.slow());
        plate.getChildren().setAll(words(oldest), Buttons.plain("stop-job", texts.get("kit.job.stop"), Icons.REMOVE, oldest::cancel));
    }

    private VBox words(Job job) {
        var title = new Label(job.title().isEmpty() ? texts.get("kit.job.untitled") : job.title());
        var progress = new ProgressBar();
        progress.progressProperty().bind(job.fraction());
        progress.setMaxWidth(Double.MAX_VALUE);
        ObservableValue<String> percent = job.fraction().map(done -> done.doubleValue() < 0 ? "" : Math.round(done.doubleValue() * 100) + " %");
        progress.accessibleTextProperty().bind(percent);
        var box = new VBox(title, progress);
        box.getStyleClass().add("busy-words");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
