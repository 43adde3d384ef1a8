package org.focale.document.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How much closer than it is drawn a style sheet is set, so that a page fits: letters and space shrink together, what is small does not
/// shrink further.
///
/// Sheets that can be set closer measure in units of their own: `10fp` is the size of letters, `12sp` a space in points, `20sp-mm` one in
/// millimetres, `1.45lh` the height of lines.
///
/// @param letters what sizes of letters are multiplied by
/// @param space   the same for spaces
/// @param lines   what is left of the space between lines
public record Tightness(double letters, double space, double lines) {

    private static final List<Tightness> STEPS = List.of(
            new Tightness(1, 1, 1),
            new Tightness(1, 0.8, 0.94),
            new Tightness(0.97, 0.7, 0.88),
            new Tightness(0.94, 0.6, 0.8),
            new Tightness(0.9, 0.5, 0.72),
            new Tightness(0.82, 0.42, 0.62));

    /// In points: the smallest letters that a tired eye reads on paper.
    private static final double SMALLEST = 9;
    /// In millimetres: closer to the edge stands the foot of the page.
    private static final double EDGE = 15;
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)(fp|sp-mm|sp|lh)\\b");

    /// @param step 0 for as it is drawn
    public static Tightness of(int step) {
        return STEPS.get(step);
    }

    /// Steps there are.
    public static int steps() {
        return STEPS.size();
    }

    /// The sheet in units that everybody knows.
    String set(String css) {
        return LENGTH.matcher(css).replaceAll(this::length);
    }

    private String length(MatchResult found) {
        double drawn = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "fp" -> written(Math.max(Math.min(drawn, SMALLEST), drawn * letters)) + "pt";
            case "sp" -> written(drawn * space) + "pt";
            case "sp-mm" -> written(Math.max(Math.min(drawn, EDGE), drawn * (1 + space) / 2)) + "mm";
            default -> written(1 + (drawn - 1) * lines);
        };
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }
}
