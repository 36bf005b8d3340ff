package org.ldnjournal.ui.trends;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.ldnjournal.chart.TrendView;
import org.ldnjournal.chart.Viewport;
import org.ldnjournal.journal.JournalDay;

/**
 * What hands and keys mean on the chart. The wheel scrolls the page until the chart was pressed, or with Ctrl;
 * sideways it moves the days. Every gesture has a key: {@code trends.keys} lists them.
 */
final class ChartHands {
    private static final double ZOOM = 1.5;
    /** So much of the wheel or of a finger's way doubles or halves the days. */
    private static final double DOUBLING = 240;
    private static final double SHARE = 0.25;
    private static final double CLICK = 4;
    private static final int WEEK = 7;

    private final TrendView view;
    private final TrendsModel model;
    private final Consumer<JournalDay> openDay;
    private double pressed;
    private double dragged;
    private boolean drags;

    /** @param openDay shows a day in History */
    ChartHands(TrendView view, TrendsModel model, Consumer<JournalDay> openDay) {
        this.view = view;
        this.model = model;
        this.openDay = openDay;
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> model.point(dayAt(event.getX())));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.point(Optional.empty()));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Optional<Double> placeAt(double x) {
        return view.places().filter(places -> x >= places.left() && x <= places.right())
                .map(places -> places.placeAt(x));
    }

    private Optional<JournalDay> dayAt(double x) {
        return placeAt(x).map(Viewport::dayAt);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        pressed = event.getX();
        dragged = event.getX();
        drags = false;
        // The page that scrolls around it would take the keyboard away again.
        event.consume();
    }

    private void drag(MouseEvent event) {
        drags |= Math.abs(event.getX() - pressed) > CLICK;
        if (drags) {
            double by = dragged - event.getX();
            dragged = event.getX();
            view.places().ifPresent(places -> model.move(places.daysOf(by)));
        }
    }

    private void release(MouseEvent event) {
        if (drags || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        dayAt(event.getX()).ifPresent(day -> {
            model.keep(Optional.of(day));
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private void scroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            view.places().ifPresent(places -> model.move(places.daysOf(-event.getDeltaX())));
            event.consume();
        } else if (event.isShortcutDown() || view.isFocused()) {
            placeAt(event.getX()).ifPresent(place -> model.zoom(Math.pow(2, -event.getDeltaY() / DOUBLING), place));
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        placeAt(event.getX()).ifPresent(place -> model.zoom(1 / event.getZoomFactor(), place));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || !isMeant(event)) {
            return;
        }
        event.consume();
    }

    /** Does what the key means; answers whether it means anything here. */
    private boolean isMeant(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> sideways(event, -1);
            case RIGHT -> sideways(event, 1);
            case PLUS, ADD, EQUALS -> model.zoom(1 / ZOOM);
            case MINUS, SUBTRACT -> model.zoom(ZOOM);
            case HOME -> model.toFirst();
            case END -> model.toToday();
            case ENTER -> open();
            case ESCAPE -> model.keep(Optional.empty());
            default -> {
                return false;
            }
        }
        return event.getCode() != KeyCode.ESCAPE;
    }

    private void sideways(KeyEvent event, int way) {
        if (event.isShiftDown()) {
            model.moveBy(way * SHARE);
        } else {
            model.step(event.isShortcutDown() ? way * WEEK : way);
        }
    }

    private void open() {
        model.readout().filter(DayReadout::isPast).map(DayReadout::day).ifPresent(openDay);
    }
}
