package org.focale.desktop.cv;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.cv.CvFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Gauge;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sides;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.document.pdf.PageImage;
import org.jspecify.annotations.Nullable;

/// The CV section of a person's file: the three blocks at the left, the real page at the right.
public final class CvView extends VBox {

    /// Of the width, beside the lines.
    private static final double PAGE = 0.43;
    /// From this width of the lines on, at 100 %, their source stands beside them; else below.
    private static final double ROOM = 480;
    /// From so many pages on, an employer does not read to the end.
    private static final int LONG = 3;

    private final CvViewModel cv;
    private final Texts texts;
    private final Field<String> targetJob;
    private final Gauge gauge;
    private final Prose missing = new Prose("", Style.SMALL_MUTED);
    private final Chip count = new Chip("", Tone.GOOD, Icons.DOCUMENT);
    private final List<Particular> toggles;
    private final CvSheet sheet;
    private final HBox columns = new HBox();
    private final ScrollPane lines;
    private final BooleanProperty room = new SimpleBooleanProperty();

    /// @param proposed stands above the lines: what waits for the person's word
    public CvView(CvViewModel cv, Words words, Node proposed) {
        this.cv = cv;
        this.texts = words.texts();
        this.gauge = new Gauge(texts);
        this.targetJob = new Fields(words).text("cv-target-job", texts.get("cv.target-job")).prompt(texts.get("cv.target-job.prompt"))
                .whenLeft(cv::targetJob);
        targetJob.getStyleClass().add("cv-target-job");
        this.toggles = List.of(
                Particular.of("cv-phone", texts.get("cv.phone"), cv::showPhone),
                Particular.of("cv-email", texts.get("cv.email"), cv::showEmail),
                Particular.of("cv-address", texts.get("cv.address"), cv::showAddress),
                Particular.of("cv-age", texts.get("cv.age"), cv::showAge));
        this.lines = lines(proposed);
        this.sheet = new CvSheet(cv, texts);
        count.setId("cv-pages");
        setId("cv");
        getStyleClass().addAll(Style.COLUMN, "cv");
        columns.getStyleClass().add("cv-columns");
        columns.getChildren().setAll(lines, sheet);
        HBox.setHgrow(lines, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().setAll(bar(), columns);

        // Told before anything is laid out: a page that is drawn at once is in its place at once.
        widthProperty().subscribe(this::spread);
        sceneProperty().flatMap(Theme::scale).subscribe(_ -> spread());
        cv.cv().subscribe(this::show);
        cv.completeness().subscribe(this::show);
        cv.pages().subscribe(this::count);
        WhileShown.listen(this, cv::watch);
    }

    private Sides bar() {
        missing.setId("cv-missing");
        var state = new VBox(gauge, missing);
        state.getStyleClass().add("cv-state");
        HBox.setHgrow(state, Priority.ALWAYS);
        var left = new HBox(targetJob, state);
        left.getStyleClass().add("cv-bar-left");
        var larger = Buttons.icon("cv-larger", texts.get("cv.larger"), Icons.LARGER, () -> { });
        larger.setOnAction(_ -> {
            boolean large = columns.getChildren().size() > 1;
            columns.getChildren().setAll(large ? List.of(sheet) : List.of(lines, sheet));
            spread();
            larger.setGraphic((large ? Icons.SMALLER : Icons.LARGER).node());
            larger.setAccessibleText(texts.get(large ? "cv.smaller" : "cv.larger"));
            larger.getTooltip().setText(larger.getAccessibleText());
        });
        Button export = Buttons.primary("cv-export", texts.get("cv.export"), Icons.PDF, cv::export);
        var verbs = new HBox(larger, export);
        verbs.getStyleClass().add(Style.ROW);
        var right = new Wrap(count);
        toggles.forEach(toggle -> right.getChildren().add(toggle.chip()));
        right.getChildren().add(verbs);
        right.getStyleClass().add("cv-bar-right");
        return new Sides(left, right);
    }

    private ScrollPane lines(Node proposed) {
        var blocks = new VBox(proposed);
        blocks.getStyleClass().add(Style.COLUMN);
        for (CvBlock block : CvBlock.values()) {
            blocks.getChildren().add(new CvBlockCard(block, cv, room, texts).card());
        }
        var scroll = new ScrollPane(blocks);
        scroll.setId("cv-lines");
        scroll.setFitToWidth(true);
        scroll.setMinSize(0, 0);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "cv-lines");
        return scroll;
    }

    private void spread() {
        boolean alone = columns.getChildren().size() == 1;
        sheet.spread(Math.floor(alone ? getWidth() : getWidth() * PAGE));
        double scale = getScene() == null ? 1 : Theme.scale(getScene()).getValue();
        room.set(getWidth() * (1 - PAGE) / scale >= ROOM);
    }

    private void show(@Nullable CvFile now) {
        if (now == null) {
            return;
        }
        targetJob.value().set(now.cv().targetJob());
        var person = now.file().person();
        toggles.get(0).show(now.cv().showPhone(), !person.phone().isBlank());
        toggles.get(1).show(now.cv().showEmail(), !person.email().isBlank());
        toggles.get(2).show(now.cv().showAddress(), !person.address().isEmpty());
        toggles.get(3).show(now.cv().showAge(), person.birthDate() != null);
    }

    private void show(@Nullable Completeness now) {
        if (now != null) {
            gauge.show(now.gauge(), now.goals());
            missing.setText(now.sentence());
        }
    }

    private void count(List<PageImage> pages) {
        count.setText(pages.size() < LONG ? texts.count("cv.pages", pages.size()) : texts.get("cv.pages.long", pages.size()));
        count.setVisible(!pages.isEmpty());
        (pages.size() < LONG ? Tone.GOOD : Tone.WARN).dress(count);
    }

    /// A chip that shows one of the person's particulars on the page, or not; without it in the file there is nothing to show.
    private record Particular(ToggleButton chip) {

        static Particular of(String id, String words, Consumer<Boolean> choose) {
            ToggleButton chip = Chip.toggle(id, words);
            chip.setOnAction(_ -> choose.accept(chip.isSelected()));
            return new Particular(chip);
        }

        void show(boolean on, boolean there) {
            chip.setSelected(on && there);
            chip.setDisable(!there);
        }
    }
}
