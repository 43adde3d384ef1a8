package org.focale.document.cv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// What people typed or pasted, without what no page can show: control characters, marks that turn the direction of
/// reading, halves of characters. Letters stay as they are.
public final class PlainText {

    private PlainText() {}

    /// On one line, one space between words.
    public static String line(String typed) {
        var clean = new StringBuilder(typed.length());
        boolean space = false;
        for (int at = 0; at < typed.length(); ) {
            int letter = typed.codePointAt(at);
            at += Character.charCount(letter);
            if (isSpace(letter)) {
                space = true;
            } else if (isShown(letter)) {
                if (space && !clean.isEmpty()) {
                    clean.append(' ');
                }
                space = false;
                clean.appendCodePoint(letter);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /// Its lines, without the empty ones.
    static List<String> lines(String typed) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= typed.length(); at++) {
            if (at == typed.length() || isLineEnd(typed.charAt(at))) {
                String line = line(typed.substring(start, at));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = at + 1;
            }
        }
        return List.copyOf(lines);
    }

    /// The lines of several fields, without the empty ones.
    static List<String> each(List<String> typed) {
        return typed.stream().map(PlainText::line).filter(line -> !line.isEmpty()).toList();
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029';
    }

    /// A no-break space is kept: French puts one before a colon.
    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || letter == '\u0085'
                || Character.getType(letter) == Character.SPACE_SEPARATOR && letter != '\u00a0' && letter != '\u202f';
    }

    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> letter == '\u200c' || letter == '\u200d';
            default -> true;
        };
    }
}
