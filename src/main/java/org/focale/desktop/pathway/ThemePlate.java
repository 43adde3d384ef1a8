package org.focale.desktop.pathway;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.ChipMenu;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.LevelCurve;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.ThemeLooks;

/// One theme that was talked about: where it stands, how it came there, and a line on it.
final class ThemePlate extends VBox {

    private final PlanViewModel plan;
    private final Words words;
    private final Texts texts;
    private final String id;
    private final ChipMenu<BarrierLevel> level;
    private final Prose since = new Prose("", Style.SMALL_MUTED);
    private final LevelCurve curve;
    private final Field<String> comment;
    private final VBox history = new VBox();
    private final Button unfold;
    private ThemeLooks looks;

    ThemePlate(ThemeLooks first, String label, String id, PlanViewModel plan, Words words) {
        this.looks = first;
        this.plan = plan;
        this.words = words;
        this.texts = words.texts();
        this.id = id;
        this.curve = new LevelCurve(words);
        this.level = new ChipMenu<>(id + "-level", label, BarriersCard.levels(), texts::of, LevelCurve::tone,
                chosen -> plan.discuss(looks.theme(), chosen));
        this.comment = new Fields(words).text(id + "-comment", texts.get("pathway.barrier.comment")).bare().aboutSomeone(texts)
                .whenLeft(text -> plan.comment(looks.last(), text));
        this.unfold = Buttons.icon(id + "-history", texts.get("pathway.barrier.history", label), Icons.HISTORY, this::toggle);
        var title = new Prose(label, Style.STRONG);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, unfold, level);
        head.getStyleClass().add("theme-head");
        fold(true);
        getStyleClass().addAll(Style.WELL, "theme-plate");
        getChildren().setAll(head, curve, since, comment, history);
    }

    void show(ThemeLooks read) {
        looks = read;
        level.show(read.level());
        curve.show(read.looks());
        since.setText(said(read));
        comment.value().set(read.last().comment());
        history.getChildren().setAll(read.looks().reversed().stream().map(this::line).collect(Collectors.toList()));
    }

    /// "depuis le 21 octobre, avant : Besoin".
    private String said(ThemeLooks read) {
        var day = read.since().date();
        String now = day == null ? texts.get("pathway.barrier.undated") : texts.get("pathway.barrier.since", words.day(day));
        return read.before().map(before -> texts.get("pathway.barrier.before", now, texts.of(before.level()).toLowerCase(texts.locale())))
                .orElse(now);
    }

    private Line line(Barrier look) {
        String day = look.date() == null ? texts.get("pathway.barrier.undated") : words.longDay(look.date());
        var line = new Line(day).end(new Chip(texts.of(look.level()), LevelCurve.tone(look.level())),
                Buttons.icon(id + "-delete-" + (looks.looks().indexOf(look) + 1), texts.get("pathway.barrier.delete"), Icons.DELETE,
                        () -> plan.delete(look)));
        return look.comment().isBlank() ? line : line.says(look.comment());
    }

    private void toggle() {
        fold(history.isVisible());
    }

    private void fold(boolean folded) {
        history.setVisible(!folded);
        history.setManaged(!folded);
    }
}
