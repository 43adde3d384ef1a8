package org.focale.desktop.kit;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;

/// The sign of the program: three lenses overlapping on one bright point. Drawn as `icons/focale-small.svg` draws it.
public final class Sign extends Group {

    /// @param width in pixels
    public Sign(double width) {
        double unit = width / 16;
        Circle blue = lens(4.97, 5.25, unit);
        Circle green = lens(11.03, 5.25, unit);
        Circle orange = lens(8, 10.5, unit);
        var point = new Circle(8 * unit, 7 * unit, 2 * unit);
        getChildren().setAll(part(blue, "sign-blue"), part(green, "sign-green"), part(orange, "sign-orange"),
                part(Shape.intersect(blue, green), "sign-blue-green"), part(Shape.intersect(green, orange), "sign-green-orange"),
                part(Shape.intersect(blue, orange), "sign-blue-orange"), part(point, "sign-point"));
    }

    private static Circle lens(double x, double y, double unit) {
        return new Circle(x * unit, y * unit, 5 * unit);
    }

    private static Shape part(Shape shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }
}
