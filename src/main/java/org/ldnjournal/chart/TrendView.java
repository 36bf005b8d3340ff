package org.ldnjournal.chart;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.ldnjournal.journal.JournalDay;

/**
 * Shows a trend picture that moves and scales. When other days are to be seen, what was painted last moves to its new
 * place at once, within the same frame; the new picture is painted on the executor and takes its place. Names and
 * scales stay where they are. The line of a day stands over it. It draws and says; what keys and hands mean is
 * decided elsewhere.
 */
public final class TrendView extends Region {
    private static final double DOT = 5;

    private final ImageView moving = new ImageView();
    private final ImageView still = new ImageView();
    private final Affine shift = new Affine();
    private final Rectangle clip = new Rectangle();
    private final Line line = new Line();
    private final Pane dots = new Pane();
    private final LatestPaint<Painted> painting;
    private final Dress dress;
    private Optional<TrendPicture> picture = Optional.empty();
    private Optional<Painted> painted = Optional.empty();
    private Optional<Marked> marked = Optional.empty();

    private record Asked(TrendPicture picture, Dress.Wanted as) {}

    private record Painted(TrendPicture picture, BufferedImage moving, BufferedImage still, Dress.Wanted as) {}

    /**
     * The day that the line stands on.
     *
     * @param values of that day, one for each panel; absent where there is none
     */
    public record Marked(JournalDay day, List<Optional<Double>> values) {
        public Marked {
            values = List.copyOf(values);
        }
    }

    /** A view that paints on this executor. */
    public TrendView(Executor painter) {
        painting = new LatestPaint<>(painter, this::put);
        dress = new Dress(this, this::changed);
        var hand = new Pane(moving);
        hand.setManaged(false);
        hand.setClip(clip);
        moving.getTransforms().add(shift);
        for (var part : List.of(still, line, dots)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        line.getStyleClass().add("trend-line");
        line.setVisible(false);
        getStyleClass().add("trend-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        getChildren().addAll(hand, still, line, dots, dress.probe());
        setMinWidth(120);
    }

    /** Shows this picture from now on: what is at hand moves at once, and is replaced when the new one is painted. */
    public void show(TrendPicture next) {
        picture = Optional.of(next);
        if (getHeight() != computePrefHeight(getWidth())) {
            requestLayout();
        }
        see();
    }

    private void see() {
        move();
        repaint();
    }

    private void changed() {
        requestLayout();
        see();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.map(shown -> Math.ceil(shown.height(dress.textSize()))).orElse(0.0);
    }

    /** Stands the line on this day, or takes it away. */
    public void mark(Optional<Marked> day) {
        marked = day;
        drawLine();
    }

    /** Where days and values stand now; absent before anything was shown. */
    public Optional<TrendPlaces> places() {
        return picture.filter(_ -> getWidth() > 0)
                .map(shown -> shown.places(getWidth(), getHeight(), dress.textSize()));
    }

    @Override
    protected void layoutChildren() {
        see();
    }

    private void repaint() {
        var wanted = dress.wanted();
        picture.filter(_ -> wanted.isSeen()).ifPresent(shown ->
                painting.ask(new Asked(shown, wanted), () -> paint(shown, wanted)));
    }

    private static Painted paint(TrendPicture shown, Dress.Wanted as) {
        return new Painted(shown, layer(shown::paintMoving, as), layer(shown::paintStill, as), as);
    }

    private static BufferedImage layer(Layers.Part part, Dress.Wanted as) {
        return Layers.layer(part, as.width(), as.height(), as.scale(), as.theme(), as.textSize());
    }

    private void put(Painted next) {
        painted = Optional.of(next);
        put(moving, next.moving(), next.as());
        put(still, next.still(), next.as());
        move();
    }

    private static void put(ImageView view, BufferedImage image, Dress.Wanted as) {
        view.setImage(Dress.shown(image));
        view.setFitWidth(as.width());
        view.setFitHeight(as.height());
    }

    /** Moves what was painted to where its days stand now. */
    private void move() {
        painted.flatMap(last -> places().map(now -> {
            var before = last.picture().places(last.as().width(), last.as().height(), last.as().textSize());
            var window = last.picture().view().window();
            double scale = (now.xOf(window.to()) - now.xOf(window.from()))
                    / (before.xOf(window.to()) - before.xOf(window.from()));
            shift.setMxx(scale);
            shift.setTx(now.xOf(window.from()) - scale * before.xOf(window.from()));
            boolean rests = scale == 1 && shift.getTx() == 0;
            clip.setX(rests ? 0 : now.left());
            clip.setWidth(rests ? getWidth() : now.right() - now.left());
            clip.setHeight(getHeight());
            return last;
        }));
        drawLine();
    }

    private void drawLine() {
        dots.getChildren().clear();
        var now = places().filter(places -> marked.isPresent()
                && picture.orElseThrow().view().window().shows(marked.get().day()));
        line.setVisible(now.isPresent());
        now.ifPresent(places -> {
            double x = places.xOf(Viewport.middle(marked.orElseThrow().day()));
            line.setStartX(x);
            line.setEndX(x);
            line.setEndY(places.bottom());
            dots.getChildren().setAll(dots(places, x));
        });
    }

    private List<Circle> dots(TrendPlaces places, double x) {
        var circles = new ArrayList<Circle>();
        var values = marked.orElseThrow().values();
        for (int panel = 0; panel < values.size(); panel++) {
            int which = panel;
            values.get(panel).ifPresent(value -> {
                var circle = new Circle(x, places.yOf(which, value), DOT);
                circle.getStyleClass().add("trend-dot");
                circles.add(circle);
            });
        }
        return circles;
    }
}
