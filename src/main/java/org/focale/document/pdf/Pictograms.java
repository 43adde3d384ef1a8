package org.focale.document.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws the pictures of a page that is easy to read: `<object type="goal" alt="…"/>`. Lines only, so that they are sharp at any size.
final class Pictograms implements FSObjectDrawerFactory {

    /// Shapes in a square of 24 by 24.
    private static final double SIDE = 24;
    private static final Color TEAL = new Color(0x0f5e6e);
    private static final Color GREEN = new Color(0x15803d);
    private static final Color GREY = new Color(0x5d6b7c);

    /// A picture and its colour.
    private record Picture(Shape shape, Color colour) {}

    private static final Map<String, Picture> PICTURES = Map.of(
            "person", new Picture(person(), TEAL),
            "goal", new Picture(flag(), TEAL),
            "todo", new Picture(box(), GREY),
            "done", new Picture(tick(), GREEN),
            "meeting", new Picture(calendar(), TEAL),
            "talk", new Picture(bubble(), TEAL));

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        var picture = PICTURES.get(element.getAttribute("type"));
        return picture == null ? null : (_, x, y, width, height, device, context, dots) -> {
            draw(picture, x, y, width, height, device, context, dots);
            return null;
        };
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return PICTURES.containsKey(element.getAttribute("type"));
    }

    private static void draw(Picture picture, double x, double y, double width, double height, OutputDevice device, RenderingContext context,
            int dots) {
        device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, (Graphics2D graphics) -> {
            graphics.setColor(picture.colour());
            graphics.fill(AffineTransform.getScaleInstance(width / dots / SIDE, height / dots / SIDE).createTransformedShape(picture.shape()));
        });
    }

    private static Shape person() {
        var shape = new Area(new Ellipse2D.Double(8, 3, 8, 8));
        var shoulders = new Area(new Ellipse2D.Double(3, 13, 18, 16));
        shoulders.intersect(new Area(new Rectangle2D.Double(0, 12, SIDE, 9)));
        shape.add(shoulders);
        return shape;
    }

    private static Shape flag() {
        var shape = new Path2D.Double();
        shape.append(new Rectangle2D.Double(5, 2, 2, 20), false);
        shape.moveTo(7, 3);
        shape.lineTo(20, 3);
        shape.lineTo(16.5, 8);
        shape.lineTo(20, 13);
        shape.lineTo(7, 13);
        shape.closePath();
        return shape;
    }

    private static Area box() {
        var shape = new Area(new RoundRectangle2D.Double(3, 3, 18, 18, 4, 4));
        shape.subtract(new Area(new RoundRectangle2D.Double(5, 5, 14, 14, 2, 2)));
        return shape;
    }

    private static Area tick() {
        var shape = new Area(new Ellipse2D.Double(2, 2, 20, 20));
        var stroke = new Path2D.Double();
        stroke.moveTo(6.6, 12.2);
        stroke.lineTo(8.2, 10.6);
        stroke.lineTo(10.7, 13.1);
        stroke.lineTo(15.8, 8);
        stroke.lineTo(17.4, 9.6);
        stroke.lineTo(10.7, 16.3);
        stroke.closePath();
        shape.subtract(new Area(stroke));
        return shape;
    }

    private static Area calendar() {
        var shape = new Area(new RoundRectangle2D.Double(3, 4, 18, 17, 3, 3));
        shape.add(new Area(new Rectangle2D.Double(7, 2, 2, 4)));
        shape.add(new Area(new Rectangle2D.Double(15, 2, 2, 4)));
        shape.subtract(new Area(new Rectangle2D.Double(5, 9, 14, 10)));
        shape.add(new Area(new Rectangle2D.Double(12.5, 13, 4, 4)));
        return shape;
    }

    private static Area bubble() {
        var shape = new Area(new RoundRectangle2D.Double(2, 3, 20, 14, 5, 5));
        var tail = new Path2D.Double();
        tail.moveTo(6, 16);
        tail.lineTo(6, 22);
        tail.lineTo(12, 16);
        tail.closePath();
        shape.add(new Area(tail));
        for (double x : new double[] {6.2, 10.9, 15.6}) {
            shape.subtract(new Area(new Ellipse2D.Double(x, 8.8, 2.4, 2.4)));
        }
        return shape;
    }
}
