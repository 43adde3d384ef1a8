package org.focale.document.office;

/// Text without what no spreadsheet and no XML can hold.
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /// Control characters, halves of characters and non-characters are replaced one by one, so that it is seen that something was there.
    static String whole(String text) {
        return text.codePoints().allMatch(Characters::canStand) ? text
                : text.codePoints().map(point -> canStand(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// XML 1.0 §2.2.
    private static boolean canStand(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= ' ' && point < Character.MIN_SURROGATE
                || point > Character.MAX_SURROGATE && point < 0xFFFE || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
