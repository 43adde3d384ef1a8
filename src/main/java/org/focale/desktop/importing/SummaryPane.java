package org.focale.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.importing.Column;
import org.focale.app.importing.ImportPeople.Opened;
import org.focale.app.importing.ImportPlan;
import org.focale.app.importing.PersonField;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Figure;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Job;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;
import org.focale.desktop.kit.Tone;
import org.focale.document.office.Table;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// What will be done, in figures and words, before anything is; then how far it is.
final class SummaryPane extends VBox {

    private final ImportViewModel importing;
    private final Texts texts;
    private final VBox progress = new VBox();

    SummaryPane(ImportViewModel importing, ImportWords words, Page page) {
        this.importing = importing;
        this.texts = words.texts();
        var plan = Objects.requireNonNull(importing.plan().get());
        var opened = Objects.requireNonNull(importing.opened().get());
        page.subtitle().setText(texts.get("import.summary.subtitle"));
        var notes = new Card(texts.get("import.summary.notes"), notes(opened, plan).toArray(Node[]::new)).fill();
        progress.setId("import-progress");
        progress.getStyleClass().add(Style.COLUMN);
        getStyleClass().add(Style.COLUMN);
        getChildren().setAll(figures(plan), progress, notes);
        importing.saving().subscribe(this::follow);
    }

    private Tiles figures(ImportPlan plan) {
        return new Tiles(5, List.of(
                figure(plan.newPeople(), "import.figure.new", Tone.ACCENT),
                figure(plan.newPathways(), "import.figure.pathways", Tone.NEUTRAL),
                figure(plan.completed(), "import.figure.completed", Tone.NEUTRAL),
                figure(plan.nothingNew(), "import.figure.nothing-new", Tone.NEUTRAL),
                figure(plan.leftOut(), "import.figure.left-out", plan.leftOut() > 0 ? Tone.WARN : Tone.NEUTRAL)));
    }

    private Figure figure(int number, String key, Tone tone) {
        return new Figure(String.format(texts.locale(), "%,d", number), texts.count(key, number), tone);
    }

    private List<Line> notes(Opened opened, ImportPlan plan) {
        var notes = new ArrayList<Line>();
        notes.add(new Line(Icons.UNDO, Tone.ACCENT, texts.get("import.summary.undo"), texts.get("import.summary.undo.detail")));
        if (plan.completed() + plan.nothingNew() > 0) {
            notes.add(new Line(Icons.EDIT_PERSON, Tone.NEUTRAL, texts.get("import.summary.completed"), texts.get("import.summary.completed.detail")));
        }
        if (!plan.different().isEmpty()) {
            notes.add(new Line(Icons.PEOPLE, Tone.NEUTRAL, texts.count("import.summary.different", plan.different().size()), ""));
        }
        if (plan.newPathways() > 0 && opened.columns().stream().noneMatch(column -> column.field() == PersonField.PROGRAMME)) {
            @Nullable Programme usual = importing.usual().get();
            String name = (usual == null ? opened.known().programmes().stream().findFirst() : Optional.of(usual))
                    .map(Programme::calledShort).orElse("");
            notes.add(new Line(Icons.PROGRAMME, Tone.NEUTRAL, texts.get("import.summary.programme", name),
                    texts.get("import.summary.programme.detail")));
        }
        if (!plan.newGroups().isEmpty()) {
            notes.add(new Line(Icons.PEOPLE, Tone.NEUTRAL, texts.count("import.plan.groups", plan.newGroups().size()),
                    plan.newGroups().stream().map(Group::name).collect(Collectors.joining(", "))));
        }
        String notTaken = opened.columns().stream().filter(column -> column.field() == null).map(SummaryPane::name).collect(Collectors.joining(", "));
        if (!notTaken.isEmpty()) {
            notes.add(new Line(Icons.HIDE, Tone.NEUTRAL, texts.get("import.summary.columns"), notTaken));
        }
        notes.add(new Line(Icons.VIEW, Tone.NEUTRAL, texts.get("import.summary.remembered"), ""));
        return notes;
    }

    private static String name(Column column) {
        return column.header().isEmpty() ? Table.letters(column.index()) : column.header();
    }

    private void follow(@Nullable Job job) {
        progress.getChildren().clear();
        progress.setManaged(job != null);
        progress.setVisible(job != null);
        if (job != null) {
            var bar = new ProgressBar();
            bar.progressProperty().bind(job.fraction());
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            var row = new HBox(new Label(texts.get("import.saving")), bar,
                    Buttons.plain("import-stop", texts.get("kit.job.stop"), Icons.REMOVE, job::cancel));
            row.getStyleClass().add(Style.ROW);
            progress.getChildren().setAll(new Card(row));
        }
    }
}
