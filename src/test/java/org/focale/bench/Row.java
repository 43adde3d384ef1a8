package org.focale.bench;

import java.util.Locale;

/// One line of the table: a figure, what it stands beside, and what is aimed at.
public record Row(String what, String figure, String beside, String aim) {

    public String markdown() {
        return "| " + what + " | " + figure + " | " + beside + " | " + aim + " |";
    }

    public static String format(String pattern, Object... args) {
        return String.format(Locale.ROOT, pattern, args);
    }
}
