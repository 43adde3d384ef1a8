package org.focale.base;

import java.text.Normalizer;
import java.util.Locale;

/// Text as a search sees it: no accents, ligatures opened, lower case, one space between words.
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        return isPlain(text) ? plain(text) : folded(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /// Most words have no accents, and these are folded many times faster.
    private static String plain(String text) {
        var folded = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char lower = letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
            if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
                if (between && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(lower);
                between = false;
            } else {
                between = true;
            }
        }
        return folded.toString();
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o")
                .replace("ł", "l").replace("đ", "d").replace("ı", "i");
        String bare = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// Whether each word typed begins a word of the text: "tra ai" finds "Aïcha Traoré". Both are already folded.
    public static boolean matches(String foldedText, String foldedTyped) {
        int start = 0;
        while (start < foldedTyped.length()) {
            int space = foldedTyped.indexOf(' ', start);
            int end = space < 0 ? foldedTyped.length() : space;
            if (!beginsAWord(foldedText, foldedTyped, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /// One bit for each letter that a word of a folded text begins with; two letters may share one. A text that lacks a bit of what was typed
    /// does not match: most are passed over at a glance.
    public static long initials(String folded) {
        long bits = 0;
        for (int at = 0; at < folded.length(); at = folded.indexOf(' ', at) + 1) {
            bits |= 1L << folded.charAt(at);
            if (folded.indexOf(' ', at) < 0) {
                break;
            }
        }
        return bits;
    }

    private static boolean beginsAWord(String text, String typed, int from, int to) {
        int length = to - from;
        for (int at = 0; at >= 0; at = text.indexOf(' ', at) + 1) {
            if (text.regionMatches(at, typed, from, length)) {
                return true;
            }
            if (text.indexOf(' ', at) < 0) {
                return false;
            }
        }
        return false;
    }
}
