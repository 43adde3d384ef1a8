package org.focale.document.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Arabic letters take their shape from those beside them. Printed pages use the shapes that Unicode lists one by one ("presentation forms"):
/// any reader draws them, and turns them back into letters when text is copied.
final class ArabicLetters {

    private static final Pattern NAME = Pattern.compile("ARABIC (?:LETTER|LIGATURE) .* (ISOLATED|FINAL|INITIAL|MEDIAL) FORM");
    private static final int LAM = 0x644;
    private static final int TATWEEL = 0x640;
    private static final int JOINER = 0x200d;
    private static final Map<String, Forms> FORMS = read();

    /// Code points, 0 where there is none.
    private record Forms(int isolated, int last, int first, int middle) {

        private static final Forms NONE = new Forms(0, 0, 0, 0);

        Forms with(String form, int letter) {
            return switch (form) {
                case "ISOLATED" -> new Forms(letter, last, first, middle);
                case "FINAL" -> new Forms(isolated, letter, first, middle);
                case "INITIAL" -> new Forms(isolated, last, letter, middle);
                default -> new Forms(isolated, last, first, letter);
            };
        }
    }

    private ArabicLetters() {}

    /// In the order it is read, each letter in the shape it has there.
    static String joined(String text) {
        int[] letters = text.codePoints().toArray();
        var joined = new StringBuilder(text.length());
        for (int at = 0; at < letters.length; at++) {
            boolean before = at > 0 && joinsNext(beside(letters, at, -1));
            Forms both = letters[at] == LAM && at + 1 < letters.length
                    ? FORMS.get(Character.toString(LAM) + Character.toString(letters[at + 1])) : null;
            if (both != null) {
                joined.appendCodePoint(before && both.last() != 0 ? both.last() : both.isolated());
                at++;
            } else {
                joined.appendCodePoint(shape(letters[at], before, joinsPrevious(beside(letters, at, 1))));
            }
        }
        return joined.toString();
    }

    private static int shape(int letter, boolean before, boolean after) {
        Forms forms = forms(letter);
        if (forms == null) {
            return letter;
        }
        boolean onward = after && forms.first() != 0;
        int shape = before && forms.last() != 0 ? onward && forms.middle() != 0 ? forms.middle() : forms.last()
                : onward ? forms.first() : forms.isolated();
        return shape == 0 ? letter : shape;
    }

    /// The next letter that way, marks left out; 0 at the end.
    private static int beside(int[] letters, int at, int way) {
        int other = at + way;
        while (other >= 0 && other < letters.length && Character.getType(letters[other]) == Character.NON_SPACING_MARK) {
            other += way;
        }
        return other < 0 || other >= letters.length ? 0 : letters[other];
    }

    private static boolean joinsNext(int letter) {
        Forms forms = forms(letter);
        return letter == TATWEEL || letter == JOINER || forms != null && forms.first() != 0;
    }

    private static boolean joinsPrevious(int letter) {
        Forms forms = forms(letter);
        return letter == TATWEEL || letter == JOINER || forms != null && forms.last() != 0;
    }

    private static @Nullable Forms forms(int letter) {
        return FORMS.get(Character.toString(letter));
    }

    /// From what the JDK knows of the blocks FB50–FBFF and FE80–FEFC: a shape's name says which it is, its decomposition of what.
    private static Map<String, Forms> read() {
        var forms = new HashMap<String, Forms>();
        for (int shape = 0xfb50; shape <= 0xfefc; shape = shape == 0xfbff ? 0xfe80 : shape + 1) {
            String name = Character.getName(shape);
            var matcher = NAME.matcher(name == null ? "" : name);
            String of = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
            if (matcher.matches() && (of.length() == 1 || of.length() == 2 && of.charAt(0) == LAM && shape >= 0xfef5)) {
                forms.put(of, forms.getOrDefault(of, Forms.NONE).with(matcher.group(1), shape));
            }
        }
        return Map.copyOf(forms);
    }
}
