package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.ui.kit.Snapshots;

/** What is at hand moves at once; what is painted meanwhile takes its place, the latest only. */
class TrendViewTest {
    private static final SixteenWeeks.Sample SAMPLE = SixteenWeeks.usual();
    private static final Viewport LIMITS = Viewport.of(
            new DayRange(SixteenWeeks.DAY_ONE.plusDays(-14), SixteenWeeks.TODAY));
    private static final TrendPicture PICTURE = TrendPicture.of(
            TrendDays.of(SAMPLE.contents(), SAMPLE.history(), SixteenWeeks.TODAY, Followed.all(SAMPLE.contents())),
            new TrendPicture.View(LIMITS, true, true, true), Texts.of(Locale.UK));

    private final Queue<Runnable> work = new ArrayDeque<>();
    private TrendView view;

    @BeforeEach
    void everyDayIsShown() {
        Snapshots.onFx(() -> {
            view = new TrendView(work::add);
            var scene = new Scene(view, 900, 600);
            view.resize(900, 600);
            view.show(PICTURE);
            return scene;
        });
        paint();
    }

    private void show(Viewport window) {
        Snapshots.onFx(() -> {
            view.show(PICTURE.at(window));
            return window;
        });
    }

    private void paint() {
        Snapshots.onFx(() -> {
            work.remove().run();
            return work;
        });
    }

    private ImageView moving() {
        return (ImageView) ((Pane) view.getChildrenUnmodifiable().getFirst()).getChildren().getFirst();
    }

    private Image image() {
        return moving().getImage();
    }

    /** Where what stood there when it was painted is seen now. */
    private double seenAt(double painted) {
        return moving().getLocalToParentTransform().transform(painted, 0).getX();
    }

    @Test
    void whatIsAtHandMovesToItsNewPlaceBeforeAnythingIsPainted() {
        double today = Viewport.middle(SixteenWeeks.TODAY.plusDays(-5));
        double before = view.places().orElseThrow().xOf(today);
        var old = image();
        show(LIMITS.zoomed(0.5, today, LIMITS));
        double now = view.places().orElseThrow().xOf(today);
        assertThat(seenAt(before)).isEqualTo(now, within(1e-6));
        assertThat(image()).isSameAs(old);
        assertThat(work).hasSize(1);
        paint();
        assertThat(image()).isNotSameAs(old);
        assertThat(seenAt(now)).isEqualTo(now, within(1e-6));
    }

    @Test
    void ofAllThatIsAskedForWhileOneIsPaintedOnlyTheLatestIsPainted() {
        var old = image();
        for (double factor : List.of(0.9, 0.8, 0.7, 0.6, 0.5)) {
            show(LIMITS.zoomed(factor, LIMITS.from(), LIMITS));
        }
        assertThat(work).hasSize(1);
        paint();
        var first = image();
        assertThat(first).isNotSameAs(old);
        assertThat(work).hasSize(1);
        paint();
        assertThat(work).isEmpty();
        assertThat(image()).isNotSameAs(first);
        double half = LIMITS.from() + LIMITS.days() * 0.4;
        double place = view.places().orElseThrow().xOf(half);
        assertThat(seenAt(place)).isEqualTo(place, within(1e-6));
    }

    @Test
    void whatWasAskedForLastIsNotPaintedAgain() {
        show(LIMITS.zoomed(0.5, LIMITS.from(), LIMITS));
        paint();
        Snapshots.onFx(() -> {
            view.requestLayout();
            view.layout();
            return view;
        });
        assertThat(work).isEmpty();
    }
}
