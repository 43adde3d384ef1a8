package org.focale.document.word;

import java.util.EnumMap;
import java.util.Map;
import org.focale.document.word.Manuscript.Part;
import org.focale.document.word.Manuscript.Tone;
import org.focale.domain.cv.CvTemplate;

/// How the parts of a manuscript look: the templates of the CV with what every word processor has.
///
/// @param margin    millimetres, on the four sides
/// @param line      height of a line, in parts of the letter size
/// @param coloured  whether headings bear the colours of the three blocks
/// @param shapes    of each part
public record Look(int margin, double line, boolean coloured, Map<Part, Shape> shapes) {

    /// On every Windows; word processors elsewhere put one of the same measures in its place.
    static final String FONT = "Arial";
    static final String ACCENT = "0f5e6e";
    static final String QUIET = "475467";
    static final String INK = "1d2530";

    /// All measures are points.
    ///
    /// @param before white above
    /// @param after  white under
    /// @param indent from the left
    /// @param colour six hexadecimal digits
    /// @param keep   stays on the page of what follows
    /// @param ruled  a thin line under it
    record Shape(double size, boolean bold, String colour, double before, double after, double indent, boolean keep, boolean ruled) {

        private static Shape of(double size, double before, double after) {
            return new Shape(size, false, INK, before, after, 0, false, false);
        }

        private Shape in(String other) {
            return new Shape(size, bold, other, before, after, indent, keep, ruled);
        }

        private Shape heading() {
            return new Shape(size, true, colour, before, after, indent, true, ruled);
        }

        private Shape withRule(boolean on) {
            return new Shape(size, bold, colour, before, after, indent, keep, on);
        }

        private Shape at(double left) {
            return new Shape(size, bold, colour, before, after, left, keep, ruled);
        }
    }

    /// The same sizes and white as the printed template, as near as a word processor comes.
    public static Look of(CvTemplate template) {
        return switch (template) {
            case FOCALE -> look(20, 1.25, true, 10, 1, ACCENT);
            case CLASSIC -> look(22, 1.2, false, 10.5, 1, INK);
            case COMPACT -> look(15, 1.1, false, 9.5, 0.6, ACCENT);
            case AIRY -> look(25, 1.4, false, 11, 1.35, ACCENT);
        };
    }

    private static Look look(int margin, double line, boolean coloured, double text, double room, String accent) {
        Map<Part, Shape> shapes = new EnumMap<>(Part.class);
        shapes.put(Part.TITLE, Shape.of(text * 2.3, 0, 2 * room).heading());
        shapes.put(Part.SUBTITLE, Shape.of(text * 1.2, 0, 6 * room).in(accent).heading());
        shapes.put(Part.CONTACT, Shape.of(text, 0, 0).in(QUIET));
        shapes.put(Part.SUMMARY, Shape.of(text * 1.05, 8 * room, 0));
        shapes.put(Part.HEADING, Shape.of(text * 1.25, 16 * room, 5 * room).in(accent).heading().withRule(!coloured));
        shapes.put(Part.LINE_HEADING, Shape.of(text * 1.05, 6 * room, 0).heading());
        shapes.put(Part.DATES, new Shape(text * 0.95, false, QUIET, 0, 2 * room, 0, true, false));
        shapes.put(Part.BODY, Shape.of(text, 0, 3 * room));
        shapes.put(Part.ITEM, Shape.of(text, 0, 2 * room).at(14));
        shapes.put(Part.ADDRESSEE, Shape.of(text, 16 * room, 0).at(250));
        shapes.put(Part.LETTER, Shape.of(text * 1.05, 10 * room, 0));
        shapes.put(Part.SIGNER, new Shape(text * 1.05, true, INK, 24 * room, 0, 250, false, false));
        return new Look(margin, line, coloured, Map.copyOf(shapes));
    }

    Shape of(Part part) {
        Shape shape = shapes.get(part);
        if (shape == null) {
            throw new IllegalStateException("No shape for " + part);
        }
        return shape;
    }

    /// The colour of a heading.
    String colour(Part part, Tone tone) {
        if (!coloured) {
            return of(part).colour();
        }
        return switch (tone) {
            case PLAIN -> of(part).colour();
            case EXPERIENCE -> "2563eb";
            case SKILL -> "15803d";
            case SOFT_SKILL -> "c2410c";
        };
    }
}
