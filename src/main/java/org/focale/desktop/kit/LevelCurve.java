package org.focale.desktop.kit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.focale.base.Texts;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierLevel;
import org.jspecify.annotations.Nullable;

/// How one theme of someone's life went, as a small curve from the first look to today: up is better.
///
/// What was not discussed or does not matter has no height: the line stops there, and goes on with the next look. The words beside it and
/// its text for a screen reader say the same.
public final class LevelCurve extends Region {

    private static final double RADIUS = 4;
    private static final double HEIGHTS = 2;

    /// A look as it is drawn; its height is null where there is none.
    private record Dot(Circle circle, double along, @Nullable Double height) {}

    private final Words words;
    private final Texts texts;
    private final Tooltip tooltip = new Tooltip();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Line ground = line("curve-ground");

    public LevelCurve(Words words) {
        this.words = words;
        this.texts = words.texts();
        getStyleClass().add("level-curve");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Tooltip.install(this, tooltip);
    }

    /// What colour stands for a level; its word stands beside it.
    public static Tone tone(BarrierLevel level) {
        return switch (level) {
            case NOT_DISCUSSED, NOT_RELEVANT -> Tone.NEUTRAL;
            case STRENGTH -> Tone.ACCENT;
            case NEED -> Tone.BAD;
            case IN_PROGRESS -> Tone.WARN;
            case LIFTED -> Tone.GOOD;
        };
    }

    /// @param looks oldest first, of one theme
    public void show(List<Barrier> looks) {
        var dated = looks.stream().filter(look -> look.date() != null).toList();
        dots.clear();
        lines.clear();
        if (!dated.isEmpty()) {
            LocalDate first = Objects.requireNonNull(dated.getFirst().date());
            double whole = Math.max(1, ChronoUnit.DAYS.between(first, words.today()));
            for (Barrier look : dated) {
                double along = ChronoUnit.DAYS.between(first, look.date()) / whole;
                var circle = new Circle(RADIUS);
                circle.getStyleClass().add("curve-dot");
                tone(look.level()).dress(circle);
                dots.add(new Dot(circle, Math.clamp(along, 0, 1), height(look.level())));
                var line = line("curve-line");
                tone(look.level()).dress(line);
                lines.add(line);
            }
        }
        var nodes = new ArrayList<Node>(List.of(ground));
        nodes.addAll(lines);
        dots.forEach(dot -> nodes.add(dot.circle()));
        getChildren().setAll(nodes);
        String said = said(looks);
        setAccessibleText(said);
        tooltip.setText(said);
        requestLayout();
    }

    /// "avril 2026 : Besoin, octobre 2026 : En cours".
    private String said(List<Barrier> looks) {
        return looks.stream().map(look -> look.date() == null ? texts.of(look.level())
                : texts.get("kit.curve.look", words.month(look.date()), texts.of(look.level()))).collect(Collectors.joining(", "));
    }

    private static @Nullable Double height(BarrierLevel level) {
        return switch (level) {
            case NOT_DISCUSSED, NOT_RELEVANT -> null;
            case NEED -> 0.0;
            case IN_PROGRESS -> 1.0;
            case LIFTED, STRENGTH -> HEIGHTS;
        };
    }

    private static Line line(String style) {
        var line = new Line();
        line.getStyleClass().add(style);
        return line;
    }

    @Override
    protected void layoutChildren() {
        double left = RADIUS + 1;
        double width = Math.max(0, getWidth() - 2 * left);
        double bottom = getHeight() - RADIUS - 1;
        double height = Math.max(0, bottom - RADIUS - 1);
        place(ground, left, bottom, left + width, bottom);
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            Double at = dot.height();
            double x = left + dot.along() * width;
            double y = at == null ? bottom : bottom - at / HEIGHTS * height;
            dot.circle().setCenterX(x);
            dot.circle().setCenterY(y);
            boolean last = i == dots.size() - 1;
            Double next = last ? at : dots.get(i + 1).height();
            double until = last ? left + width : left + dots.get(i + 1).along() * width;
            Line line = lines.get(i);
            line.setVisible(at != null && next != null && until > x);
            place(line, x, y, until, next == null ? y : bottom - next / HEIGHTS * height);
        }
    }

    private static void place(Line line, double x, double y, double toX, double toY) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
