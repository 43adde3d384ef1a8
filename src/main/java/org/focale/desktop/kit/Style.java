package org.focale.desktop.kit;

import java.util.List;
import javafx.scene.Node;

/// Our style classes, so that a view never spells one. Colours and sizes behind them are in `focale.css`.
public final class Style {

    public static final String PAGE_TITLE = "page-title";
    public static final String CARD_TITLE = "card-title";
    public static final String STRONG = "strong";
    public static final String MUTED = "muted";
    public static final String SMALL = "small-text";
    public static final String SMALL_MUTED = "small-muted";
    public static final String LABEL = "field-label";
    public static final String FIGURE = "figure";
    public static final String LINK = "link-button";
    public static final String ROWS = "rows";
    public static final String COLUMN = "column";
    public static final String ROW = "row";
    public static final String WELL = "well";
    public static final String CHOSEN = "chosen";
    /// A column beside what one came for; its width grows less than the letters.
    public static final String SIDE = "side";
    /// A scroll pane without a frame or a background of its own.
    public static final String BARE_SCROLL = "bare-scroll";
    /// A table as the programme shows them: calm rows, no vertical lines.
    public static final String CALM_TABLE = "calm-table";
    /// The content of a dialog that holds a table.
    public static final String WIDE = "wide";

    private Style() {}

    /// Styles a node so or not, and touches nothing when it is already.
    public static void toggle(Node node, String style, boolean on) {
        List<String> styles = node.getStyleClass();
        if (on != styles.contains(style)) {
            boolean _ = on ? styles.add(style) : styles.remove(style);
        }
    }
}
