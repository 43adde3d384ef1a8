package org.focale.document.pdf;

import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// Roboto, regular, bold and light, read once and used for one document after another. Not for two threads at once.
final class Typeface {

    static final String FAMILY = "Roboto";

    private final TrueTypeFont regular = read("Roboto-Regular.ttf");
    private final TrueTypeFont bold = read("Roboto-Bold.ttf");
    private @Nullable TrueTypeFont light;
    private final CmapLookup regularLetters = letters(regular);
    private final CmapLookup boldLetters = letters(bold);

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    /// Has the same letters as the others; read when the first page wants it.
    TrueTypeFont light() {
        TrueTypeFont known = light;
        if (known == null) {
            known = read("Roboto-Light.ttf");
            light = known;
        }
        return known;
    }

    /// Whether both weights can draw this character.
    boolean has(int letter) {
        return regularLetters.getGlyphId(letter) != 0 && boldLetters.getGlyphId(letter) != 0;
    }

    static CmapLookup letters(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read(String name) {
        return read(FlatRobotoFont.class, name);
    }

    /// @param beside a class of the part that has the font
    static TrueTypeFont read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Ligatures cost half of the printing time, and a reader that copies "office" should not find one letter in it.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
