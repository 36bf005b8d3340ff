package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Region part = new Region();
    private final Page page = Snapshots.onFx(() -> Page.wide(part));

    @Test
    void nothingMovesAsideWhenThePageGrowsBeyondItsWindow() {
        Snapshots.onFx(() -> {
            try (var window = new Inspection(page, 700, 400)) {
                part.setMinHeight(100);
                window.layOut();
                var before = at();
                assertThat(barIsSeen()).isFalse();
                part.setMinHeight(1000);
                window.layOut();
                assertThat(at().getMinX()).isEqualTo(before.getMinX());
                assertThat(at().getWidth()).isEqualTo(before.getWidth());
                assertThat(barIsSeen()).isTrue();
            }
            return true;
        });
    }

    @Test
    void noPictureIsKeptOfWhatLiesBelowTheEdge() {
        Snapshots.onFx(() -> {
            try (var window = new Inspection(page, 700, 400)) {
                window.layOut();
                assertThat(page.lookupAll("*")).contains(part).noneMatch(Node::isCache);
            }
            return true;
        });
    }

    private Bounds at() {
        return OnScreen.in(page, part);
    }

    private boolean barIsSeen() {
        return page.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance)
                .anyMatch(bar -> bar.isVisible() && bar.getOpacity() > 0);
    }
}
