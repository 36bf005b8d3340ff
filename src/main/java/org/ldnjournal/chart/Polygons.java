package org.ldnjournal.chart;

import java.awt.geom.Path2D;

/** Shapes with corners, centred on (0, 0). */
final class Polygons {
    private Polygons() {}

    /**
     * All sides equal.
     *
     * @param radius from the centre to each corner
     * @param turned from a corner at the right, clockwise, in radians
     */
    static Path2D regular(int corners, double radius, double turned) {
        var polygon = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = turned + 2 * Math.PI * i / corners;
            double x = radius * Math.cos(angle);
            double y = radius * Math.sin(angle);
            if (i == 0) {
                polygon.moveTo(x, y);
            } else {
                polygon.lineTo(x, y);
            }
        }
        polygon.closePath();
        return polygon;
    }
}
