package org.focale.document.pdf;

import java.text.Normalizer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Replaces what no typeface of ours can draw, so that no page shows empty boxes.
///
/// A compatible spelling is tried first (`ﬁ` becomes `fi`, `①` becomes `1`). Pictures and loose signs are left out.
/// Letters of a script that they lack become one `[…]`: something stood here.
final class DrawableText {

    private static final String OMITTED = "[…]";

    private final Typeface typeface;
    /// Null where there is one typeface alone.
    private final @Nullable Supplier<OtherScripts> others;

    /// @param others for the scripts that it is kept for; asked for when a letter of them is met
    DrawableText(Typeface typeface, Supplier<OtherScripts> others) {
        this.typeface = typeface;
        this.others = others;
    }

    DrawableText(Typeface typeface) {
        this.typeface = typeface;
        this.others = null;
    }

    /// Whether some letter of it is drawn in another typeface than usual.
    boolean needsOthers(String text) {
        return text.codePoints().anyMatch(this::isOfOthers);
    }

    /// The same string when every character can be drawn: the usual case, without a copy.
    String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (!isDrawn(letter)) {
                return replaced(text, at);
            }
        }
        return text;
    }

    private String replaced(String text, int from) {
        var drawn = new StringBuilder(text.length() + 8).append(text, 0, from);
        for (int at = from; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (isDrawn(letter)) {
                drawn.appendCodePoint(letter);
            } else {
                replace(letter, drawn);
            }
        }
        return drawn.toString();
    }

    private void replace(int letter, StringBuilder drawn) {
        String compatible = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        if (compatible.codePoints().allMatch(this::isDrawn)) {
            drawn.append(compatible);
        } else if (Character.isLetterOrDigit(letter)) {
            omit(drawn);
        }
    }

    private static void omit(StringBuilder drawn) {
        int end = drawn.length();
        while (end > 0 && drawn.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end - OMITTED.length();
        if (start >= 0 && drawn.indexOf(OMITTED, start) == start) {
            drawn.setLength(end);
        } else {
            drawn.append(OMITTED);
        }
    }

    private boolean isDrawn(int letter) {
        return letter == '\n' || typeface.has(letter) || isOfOthers(letter);
    }

    private boolean isOfOthers(int letter) {
        return others != null && OtherScripts.isFor(letter) && others.get().has(letter);
    }
}
