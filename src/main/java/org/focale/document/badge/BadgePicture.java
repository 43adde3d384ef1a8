package org.focale.document.badge;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.focale.document.pdf.Lettering;

/// Draws the picture of a badge: what was recognised, by whom, in which year, under the sign of the program. No person's name.
/// The same words give the same bytes.
public final class BadgePicture {

    /// Pixels, both ways.
    static final int SIZE = 640;
    private static final double MIDDLE = SIZE / 2.0;
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x16, 0x1d, 0x2b);
    private static final Color QUIET = new Color(0x52, 0x5c, 0x6f);
    private static final Color HAIRLINE = new Color(0xd9, 0xde, 0xe6);
    private static final Color GREEN = new Color(0x15, 0x80, 0x3d);
    private static final Color ORANGE = new Color(0xc2, 0x41, 0x0c);

    /// What is recognised, and so in which colour.
    public enum Kind { SKILL, SOFT_SKILL, OTHER }

    /// @param heading what kind of thing is recognised, in words
    /// @param title   the skill
    /// @param issuer  the organisation
    /// @param year    of issue
    public record Words(Kind kind, String heading, String title, String issuer, String year) {}

    private final Lettering letters = new Lettering();

    /// A square PNG with a clear ground.
    public synchronized byte[] draw(Words words) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(pen, words);
        } finally {
            pen.dispose();
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false); // or it would pass through the temporary folder
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private void draw(Graphics2D pen, Words words) {
        var colour = switch (words.kind()) {
            case SKILL -> GREEN;
            case SOFT_SKILL -> ORANGE;
            case OTHER -> QUIET;
        };
        disc(pen, MIDDLE - 4, colour);
        disc(pen, MIDDLE - 18, PAPER);
        pen.setColor(HAIRLINE);
        pen.setStroke(new BasicStroke(1.5f));
        pen.draw(circle(MIDDLE, MIDDLE, MIDDLE - 30));
        sign(pen, MIDDLE, 118, 112);

        String heading = letters.drawable(words.heading());
        centred(pen, heading, true, fitted(heading, true, 22, 15, 360), 222, colour);
        var title = TextBlock.fitted(letters, letters.drawable(words.title()), true, List.of(
                new TextBlock.Form(46, 2, 430), new TextBlock.Form(38, 3, 470), new TextBlock.Form(31, 4, 490), new TextBlock.Form(26, 5, 500)));
        double top = 335 - title.height() / 2;
        title.draw(pen, letters, MIDDLE, top, INK);
        pen.setColor(colour);
        pen.fill(new RoundRectangle2D.Double(MIDDLE - 32, 450, 64, 4, 4, 4));
        var issuer = TextBlock.fitted(letters, letters.drawable(words.issuer()), false, List.of(
                new TextBlock.Form(26, 1, 390), new TextBlock.Form(22, 2, 380), new TextBlock.Form(18, 2, 360)));
        issuer.draw(pen, letters, MIDDLE, 510 - issuer.height() / 2, INK);
        centred(pen, letters.drawable(words.year()), false, 22, 575, QUIET);
    }

    private static void disc(Graphics2D pen, double radius, Color colour) {
        pen.setColor(colour);
        pen.fill(circle(MIDDLE, MIDDLE, radius));
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private double fitted(String words, boolean bold, double size, double least, double room) {
        double width = letters.width(words, bold, size);
        return width <= room ? size : Math.max(least, size * room / width);
    }

    private void centred(Graphics2D pen, String words, boolean bold, double size, double y, Color colour) {
        pen.setColor(colour);
        pen.fill(letters.line(words, bold, size, MIDDLE - letters.width(words, bold, size) / 2, y));
    }

    /// The three lenses of light that meet on one bright point, as in `icons/focale.svg` (a square of 512).
    ///
    /// @param middle where the sign stands across
    /// @param down   and down
    /// @param size   of its square
    private static void sign(Graphics2D pen, double middle, double down, double size) {
        var before = pen.getTransform();
        pen.transform(new AffineTransform(size / 512, 0, 0, size / 512, middle - size / 2, down - size / 2));
        var blue = circle(167, 179, 150);
        var green = circle(345, 179, 150);
        var orange = circle(256, 333, 150);
        lens(pen, blue, 0x4f86ff, 0x2563eb);
        lens(pen, green, 0x2ba557, 0x15803d);
        lens(pen, orange, 0xea6a2e, 0xc2410c);
        crossing(pen, blue, green, 0x66c4e2);
        crossing(pen, green, orange, 0xf5bb45);
        crossing(pen, blue, orange, 0xc76bae);
        pen.setColor(PAPER);
        pen.fill(circle(256, 230, 68));
        pen.setTransform(before);
    }

    private static void lens(Graphics2D pen, Ellipse2D circle, int near, int far) {
        pen.setPaint(new RadialGradientPaint(256, 230, 253, new float[] {0, .75f, 1}, new Color[] {new Color(near), new Color(far), new Color(far)}));
        pen.fill(circle);
    }

    private static void crossing(Graphics2D pen, Ellipse2D one, Ellipse2D other, int colour) {
        var both = new Area(one);
        both.intersect(new Area(other));
        pen.setColor(new Color(colour));
        pen.fill(new Path2D.Double(both));
    }
}
