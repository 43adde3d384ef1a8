package org.focale.document.office;

import java.util.regex.Pattern;

/// Keeps text from becoming a formula: a spreadsheet that opens a CSV file runs what begins like one, whoever wrote it.
///
/// An apostrophe before such a text is what spreadsheets themselves write for "this is text" (OWASP, CSV injection). Reading takes it
/// away again, so that a text comes back as it left.
final class Formulas {

    /// What a formula may begin with, after white space and characters nobody sees; the wide signs are those of Asian keyboards.
    private static final String BEGINNING = "(?:[\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\\t\\r\\n])";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^'*" + BEGINNING);
    private static final Pattern CLOSED = Pattern.compile("^'+" + BEGINNING);

    private Formulas() {}

    /// Whether a spreadsheet might run this.
    static boolean isLike(String text) {
        return LIKE_A_FORMULA.matcher(text).lookingAt();
    }

    /// The text as it can stand in a CSV file.
    static String closed(String text) {
        return isLike(text) ? "'" + text : text;
    }

    /// The text as it was before [#closed].
    static String open(String text) {
        return CLOSED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
