package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class FillsWindowTest {
    private static final double WINDOW = 960;
    /** What a page keeps free below all that stands on it. */
    private static final double EDGE = 40;
    private static final int MOST_FRAMES = 200;

    @Test
    void whatStandsBelowItIsInSightAtTheEndOfTheWindow() {
        var above = high(300);
        var part = high(40);
        var next = high(60);
        try (var _ = new OnStage(() -> page(above, part, next))) {
            awaitAtTheEnd(next);
            Snapshots.onFx(() -> {
                above.setMinHeight(500);
                return above;
            });
            awaitAtTheEnd(next);
        }
    }

    @Test
    void aPageThatItFillsHasNothingToScroll() {
        var part = high(40);
        var next = high(60);
        var card = new Card(part, next);
        try (var _ = new OnStage(() -> {
            FillsWindow.above(part, next);
            return Page.narrow(high(300), card);
        })) {
            awaitAtTheEnd(card);
            var scroll = (ScrollPane) Snapshots.onFx(() -> card.getScene().lookup(".page-scroll"));
            assertThat(scroll.getContent().getLayoutBounds().getHeight())
                    .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight());
        }
    }

    /** It takes some frames until everything has its place. */
    private static void awaitAtTheEnd(Node next) {
        for (int frame = 0; frame < MOST_FRAMES && !isAtTheEnd(next); frame++) {
            Hands.settle();
        }
        assertThat(isAtTheEnd(next)).as("its end is at %s", bottom(next)).isTrue();
    }

    private static boolean isAtTheEnd(Node next) {
        return bottom(next) == WINDOW - EDGE;
    }

    private static Page page(Region above, Region part, Region next) {
        FillsWindow.above(part, next);
        return Page.narrow(above, part, next, high(400));
    }

    private static double bottom(Node node) {
        return Snapshots.onFx(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
    }

    private static Region high(double height) {
        var region = new Region();
        region.setMinHeight(height);
        return region;
    }
}
