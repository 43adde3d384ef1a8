package org.focale.desktop.pathway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.focale.base.Texts;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.domain.programme.PhaseSpan;

/// A pathway as a bar of months, its phases one after the other, with today on it.
final class PhasesBar extends Region {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");
    private static final double BAR = 12;
    private static final double GAP = 5;
    private static final double BETWEEN = 2;

    private final Words words;
    private final Texts texts;
    private final Label today = new Label();
    private final Region needle = new Region();
    private final List<Part> parts = new ArrayList<>();
    private final List<Region> months = new ArrayList<>();
    private final LocalDate start;
    private final LocalDate end;

    /// A phase on the bar with its name below.
    private record Part(PhaseSpan span, Region segment, Prose name) {}

    /// @param spans at least one
    PhasesBar(List<PhaseSpan> spans, LocalDate plannedEnd, Words words) {
        this.words = words;
        this.texts = words.texts();
        this.start = spans.getFirst().start();
        this.end = spans.getLast().end().isAfter(plannedEnd) ? spans.getLast().end() : plannedEnd;
        getStyleClass().add("phases-bar");
        today.getStyleClass().addAll(Style.SMALL, "phases-today");
        needle.getStyleClass().add("phases-needle");
        var nodes = new ArrayList<Node>();
        for (PhaseSpan span : spans) {
            var segment = new Region();
            segment.getStyleClass().add("phases-segment");
            segment.pseudoClassStateChanged(NOW, span.isOn(words.today()));
            segment.pseudoClassStateChanged(TOLD, span.told());
            var name = new Prose(name(span), span.isOn(words.today()) ? Style.STRONG : Style.SMALL, "phases-name");
            parts.add(new Part(span, segment, name));
            nodes.add(segment);
            nodes.add(name);
        }
        for (LocalDate month = start.plusMonths(1); month.isBefore(end) && months.size() < 60; month = start.plusMonths(months.size() + 1L)) {
            var tick = new Region();
            tick.getStyleClass().add("phases-month");
            months.add(tick);
        }
        nodes.addAll(months);
        nodes.addAll(List.of(needle, today));
        getChildren().setAll(nodes);
        boolean within = !words.today().isBefore(start) && !words.today().isAfter(end);
        today.setVisible(within);
        needle.setVisible(within);
        long month = ChronoUnit.MONTHS.between(start, words.today()) + 1;
        today.setText(texts.get("pathway.phases.today", month));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(said(within));
    }

    private String name(PhaseSpan span) {
        String length = span.told() ? span.phase().length().words(texts) : "";
        return length.isEmpty() ? span.phase().name() : span.phase().name() + " · " + length;
    }

    private String said(boolean within) {
        var said = new StringBuilder(within ? today.getText() : "");
        for (Part part : parts) {
            said.append(said.isEmpty() ? "" : ", ").append(texts.get("pathway.phases.said", part.span().phase().name(),
                    words.longDay(part.span().start()), words.longDay(part.span().end())));
        }
        return said.toString();
    }

    private double along(LocalDate day, double width) {
        return width * ChronoUnit.DAYS.between(start, day) / Math.max(1, ChronoUnit.DAYS.between(start, end));
    }

    private double top() {
        return snapSizeY(today.prefHeight(-1)) + 3;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? prefWidth(-1) : width;
        double names = parts.stream().mapToDouble(part -> part.name().prefHeight(nameWidth(part, inside))).max().orElse(0);
        return Math.ceil(top() + BAR + GAP + names);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double nameWidth(Part part, double width) {
        return Math.max(20, along(part.span().end(), width) - along(part.span().start(), width) - BETWEEN * 3);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = top();
        for (Part part : parts) {
            double from = along(part.span().start(), width);
            double to = along(part.span().end(), width);
            part.segment().resizeRelocate(from, top, Math.max(2, to - from - BETWEEN), BAR);
            double nameWidth = nameWidth(part, width);
            part.name().resizeRelocate(from, top + BAR + GAP, nameWidth, part.name().prefHeight(nameWidth));
        }
        for (int i = 0; i < months.size(); i++) {
            months.get(i).resizeRelocate(snapPositionX(along(start.plusMonths(i + 1L), width)), top + BAR - 4, 1, 4);
        }
        double now = along(words.today(), width);
        needle.resizeRelocate(snapPositionX(now - 1), top - 3, 2, BAR + 6);
        double labelWidth = today.prefWidth(-1);
        today.resizeRelocate(Math.clamp(now - labelWidth / 2, 0, Math.max(0, width - labelWidth)), 0, labelWidth, today.prefHeight(-1));
    }
}
