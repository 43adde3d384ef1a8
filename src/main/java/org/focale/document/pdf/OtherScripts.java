package org.focale.document.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// DejaVu Sans, regular and bold, for scripts that Roboto lacks: Arabic, Hebrew, Armenian, Georgian, Tifinagh. Not for two threads at once.
///
/// Read when the first page needs it: few pages do.
final class OtherScripts {

    static final String FAMILY = "Other";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN, UnicodeScript.TIFINAGH);

    private final TrueTypeFont regular = Typeface.read(OtherScripts.class, FOLDER + "DejaVuSans.ttf");
    private final TrueTypeFont bold = Typeface.read(OtherScripts.class, FOLDER + "DejaVuSans-Bold.ttf");
    private final CmapLookup regularLetters = Typeface.letters(regular);
    private final CmapLookup boldLetters = Typeface.letters(bold);

    /// Whether the letter is of a script that this typeface is kept for, or of one of its signs.
    static boolean isFor(int letter) {
        return letter > 0x52f && SCRIPTS.contains(UnicodeScript.of(letter)) || letter == 0x60c || letter == 0x61b || letter == 0x61f;
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    /// Whether both weights can draw this character.
    boolean has(int letter) {
        return regularLetters.getGlyphId(letter) != 0 && boldLetters.getGlyphId(letter) != 0;
    }
}
