package org.focale.document.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Words as outlines in the letters of our pages, for pictures: the same on every PC, whatever fonts it has. Not for two threads at once.
public final class Lettering {

    private final Typeface typeface = new Typeface();
    private final DrawableText drawable = new DrawableText(typeface);

    /// What can be drawn of these words; letters that the font lacks are put in Latin ones where that is known.
    public String drawable(String words) {
        return drawable.of(words);
    }

    /// @param size of an em, in the units of the picture
    public double width(String words, boolean bold, double size) {
        try {
            var font = font(bold);
            var letters = font.getUnicodeCmapLookup();
            double units = 0;
            for (int letter : words.codePoints().toArray()) {
                units += font.getAdvanceWidth(letters.getGlyphId(letter));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The outlines of a line, from `x` on, standing on `y`.
    public Shape line(String words, boolean bold, double size, double x, double y) {
        try {
            var font = font(bold);
            CmapLookup letters = font.getUnicodeCmapLookup();
            double scale = size / font.getUnitsPerEm();
            var outline = new Path2D.Double();
            double at = x;
            for (int letter : words.codePoints().toArray()) {
                int glyph = letters.getGlyphId(letter);
                var drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    var place = new AffineTransform(scale, 0, 0, -scale, at, y);
                    outline.append(place.createTransformedShape(drawn.getPath()), false);
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont font(boolean bold) {
        return bold ? typeface.bold() : typeface.regular();
    }
}
