package org.ldnjournal.chart;

import java.util.concurrent.Executor;
import javafx.scene.layout.Region;

/**
 * Shows a picture crisply at any size and scale. It paints in the background and keeps the last picture until the next is
 * ready; its colours and text size follow the window's theme by themselves.
 */
public final class ChartView extends Region {

    /** A view that paints on this executor. */
    public ChartView(Executor painter) {}

    /** Shows this picture from now on. */
    public void show(Picture picture) {}
}
