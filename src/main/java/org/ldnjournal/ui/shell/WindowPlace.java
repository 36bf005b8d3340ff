package org.ldnjournal.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window is, in pixels of the desktop.
 *
 * @param maximized whether it fills its screen; the other numbers are then those from before
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /** Where this window is now; where it was before where it fills the screen. */
    public static WindowPlace of(Stage stage, WindowPlace before) {
        return stage.isMaximized() ? new WindowPlace(before.x, before.y, before.width, before.height, true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }

    /** Puts the window there, or as near as the screens of today allow. */
    public void put(Stage stage) {
        var place = on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(place.x);
        stage.setY(place.y);
        stage.setWidth(place.width);
        stage.setHeight(place.height);
        stage.setMaximized(maximized);
    }

    /**
     * The same place, moved wholly onto the screen that shows most of it, or onto the first where none shows any. It is
     * never larger than that screen.
     *
     * @param screens what can be seen of each, at least one
     */
    WindowPlace on(List<Rectangle2D> screens) {
        var screen = screens.stream().max(Comparator.comparingDouble(this::seen)).orElseThrow();
        double wide = Math.min(width, screen.getWidth());
        double high = Math.min(height, screen.getHeight());
        return new WindowPlace(Math.clamp(x, screen.getMinX(), screen.getMaxX() - wide),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - high), wide, high, maximized);
    }

    private double seen(Rectangle2D screen) {
        double wide = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double high = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
