package org.focale.app.letter;

/// A text as a telephone sends it, and how many messages that makes (3GPP TS 23.038: 160 letters of the short alphabet, 70 where one letter is
/// not in it; a little less in each of several).
///
/// @param text     in letters of the short alphabet where they mean the same: a straight apostrophe, three dots
/// @param messages 0 for nothing
public record SmsText(String text, int messages) {

    /// The letters that telephones count as one; those after the space count as two.
    private static final String SHORT_ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
            + "abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWICE = "^{}\\[~]|€";
    private static final int ONE_SHORT = 160;
    private static final int EACH_SHORT = 153;
    private static final int ONE_LONG = 70;
    private static final int EACH_LONG = 67;

    public static SmsText of(String written) {
        String text = written.strip().replace('\u2019', '\'').replace("…", "...").replace('–', '-').replace('—', '-').replace('\u00a0', ' ')
                .replace('\u202f', ' ').replace("« ", "\"").replace(" »", "\"").replace("œ", "oe").replace("Œ", "Oe");
        return new SmsText(text, messages(text));
    }

    private static int messages(String text) {
        boolean isShort = text.chars().allMatch(letter -> SHORT_ALPHABET.indexOf(letter) >= 0 || TWICE.indexOf(letter) >= 0);
        int length = isShort ? text.length() + (int) text.chars().filter(letter -> TWICE.indexOf(letter) >= 0).count() : text.length();
        if (length == 0) {
            return 0;
        }
        int one = isShort ? ONE_SHORT : ONE_LONG;
        int each = isShort ? EACH_SHORT : EACH_LONG;
        return length <= one ? 1 : (length + each - 1) / each;
    }

    public int length() {
        return text.length();
    }
}
