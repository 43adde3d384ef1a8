package org.focale.document.badge;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.focale.document.pdf.Lettering;

/// Some words in lines that fit, as large as they can be.
///
/// @param size of the letters, in pixels
record TextBlock(List<String> lines, boolean bold, double size) {

    private static final double LEADING = 1.2;
    private static final String CUT = "…";

    /// @param size  of the letters
    /// @param lines at most
    /// @param room  across
    record Form(double size, int lines, double room) {}

    /// @param forms the largest first; in the last one, what is too long is cut
    static TextBlock fitted(Lettering letters, String words, boolean bold, List<Form> forms) {
        for (Form form : forms) {
            var lines = lines(letters, words, bold, form);
            if (lines.size() <= form.lines() && lines.stream().allMatch(line -> letters.width(line, bold, form.size()) <= form.room())) {
                return new TextBlock(lines, bold, form.size());
            }
        }
        var last = forms.getLast();
        var lines = lines(letters, words, bold, last);
        var kept = new ArrayList<>(lines.subList(0, Math.min(last.lines(), lines.size())));
        boolean more = kept.size() < lines.size();
        kept.replaceAll(line -> cut(letters, line, bold, last));
        if (more) {
            kept.addLast(cut(letters, kept.removeLast() + CUT, bold, last));
        }
        return new TextBlock(List.copyOf(kept), bold, last.size());
    }

    private static List<String> lines(Lettering letters, String words, boolean bold, Form form) {
        var lines = new ArrayList<String>();
        for (String word : words.split(" +")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || letters.width(longer, bold, form.size()) > form.room()) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }

    private static String cut(Lettering letters, String line, boolean bold, Form form) {
        String kept = line;
        while (letters.width(kept, bold, form.size()) > form.room() && kept.length() > 2) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), kept.endsWith(CUT) ? -2 : -1)).stripTrailing() + CUT;
        }
        return kept;
    }

    double height() {
        return lines.size() * size * LEADING;
    }

    /// @param middle where the lines are centred
    /// @param top    of the first one
    void draw(Graphics2D pen, Lettering letters, double middle, double top, Color colour) {
        pen.setColor(colour);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            double stands = top + i * size * LEADING + size * 0.95;
            pen.fill(letters.line(line, bold, size, middle - letters.width(line, bold, size) / 2, stands));
        }
    }
}
