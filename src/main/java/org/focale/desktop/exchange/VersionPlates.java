package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.Undecided;
import org.focale.app.exchange.Undecided.Hand;
import org.focale.app.review.WordDiff;
import org.focale.change.Value;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;

/// The versions of one field side by side, and what stood there before: the value, who wrote it, where and when.
final class VersionPlates {

    /// With what a long text is compared.
    enum Against { BEFORE, OTHER, NOTHING }

    private final Undecided undecided;
    private final VersionWords words;

    VersionPlates(Undecided undecided, VersionWords words) {
        this.undecided = undecided;
        this.words = words;
    }

    /// What there is to compare with; empty for values that are seen at a glance.
    List<Against> ways() {
        if (!words.isLong(undecided)) {
            return List.of();
        }
        return undecided.before() == null ? List.of(Against.OTHER, Against.NOTHING) : List.of(Against.BEFORE, Against.OTHER, Against.NOTHING);
    }

    /// @param verbs adds to the plate of a version what can be done with it
    Node node(Against against, BiConsumer<VBox, Hand> verbs) {
        boolean isLong = words.isLong(undecided);
        List<Node> plates = new ArrayList<>();
        List<Hand> hands = undecided.ordered();
        var before = undecided.before();
        if (before != null) {
            plates.add(plate(words.texts().get("exchange.before"), plain(before.value(), isLong), words.until(before), "before"));
        }
        for (Hand hand : hands) {
            var plate = plate(words.hand(hand), isLong ? compared(hand, hands, against) : plain(hand.version().value(), false), words.stamp(hand), "hand");
            verbs.accept(plate, hand);
            plates.add(plate);
        }
        return isLong && before != null ? stacked(plates) : new Tiles(3, plates);
    }

    /// Long texts need their width: what stood before goes under both.
    private static Node stacked(List<Node> plates) {
        var column = new VBox(new Tiles(2, plates.subList(1, plates.size())), plates.getFirst());
        column.getStyleClass().add(Style.COLUMN);
        return column;
    }

    private Node plain(Value value, boolean isLong) {
        return new Prose(words.value(undecided, value), isLong ? "version-text" : "version-value");
    }

    private Node compared(Hand hand, List<Hand> hands, Against against) {
        Function<Value, String> told = value -> value.equals(Value.NOTHING) ? "" : words.value(undecided, value);
        String mine = told.apply(hand.version().value());
        var before = undecided.before();
        if (against == Against.BEFORE && before != null) {
            return new MarkedWords(WordDiff.between(told.apply(before.value()), mine), words.texts());
        } else if (against == Against.OTHER && hand != hands.getFirst()) {
            return new MarkedWords(WordDiff.between(told.apply(hands.getFirst().version().value()), mine), words.texts());
        }
        return plain(hand.version().value(), true);
    }

    private static VBox plate(String where, Node value, String who, String style) {
        var head = new Label(where);
        head.getStyleClass().add(Style.LABEL);
        var plate = new VBox(head, value, new Prose(who, Style.SMALL_MUTED));
        plate.getStyleClass().addAll("version", style);
        return plate;
    }
}
