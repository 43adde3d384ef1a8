package org.focale.document.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of one cell of an XLSX, gathered piece by piece, and no more of them than a cell may have.
final class CellText {

    /// How Excel writes what XML cannot hold: `_x000D_`.
    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEX = 16;

    private final int longest;
    private final StringBuilder words = new StringBuilder();

    CellText(int longest) {
        this.longest = longest;
    }

    void clear() {
        words.setLength(0);
    }

    /// One character too many is kept, so that whoever weighs the cell sees that it is too long.
    void add(String piece) {
        words.append(piece, 0, Math.min(piece.length(), longest + 1 - words.length()));
    }

    String raw() {
        return words.toString();
    }

    String words() {
        return words.indexOf("_x") < 0 ? raw() : CODED.matcher(words).replaceAll(code ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), HEX))));
    }

    /// The other way round: text that a spreadsheet would take for such a code stays as it is.
    static String coded(String words) {
        return words.contains("_x") ? CODED.matcher(words).replaceAll("_x005F_x$1_") : words;
    }
}
