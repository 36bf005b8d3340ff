package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class StaysBesideTest {
    private static final double WINDOW = 960;

    private Page page;
    private VBox preview;
    private VBox choices;

    @Test
    void aPreviewThatEndsBeforeTheChoicesStaysBesideThemWithItsEnd() {
        try (var _ = shown(1400, 300)) {
            var before = at(preview).getMinY();
            scrollTo(.5);
            assertThat(at(preview).getMaxY()).isBetween(WINDOW - 48, WINDOW);
            scrollTo(1);
            assertThat(at(preview).getMaxY()).isEqualTo(at(choices).getMaxY());
            scrollTo(0);
            assertThat(at(preview).getMinY()).isEqualTo(before);
        }
    }

    @Test
    void aPreviewThatIsSeenWhollyStaysSo() {
        try (var _ = shown(500, 300)) {
            scrollTo(.5);
            assertThat(at(preview).getMinY()).isBetween(0.0, 48.0);
        }
    }

    @Test
    void whereTheyStandBelowEachOtherItGoesByWithThePage() {
        try (var _ = shown(500, 800)) {
            scrollTo(1);
            assertThat(at(preview).getMaxY()).isNegative();
        }
    }

    @Test
    void aPartOfItThatHasTheKeyboardComesIntoView() {
        try (var stage = shown(1400, 300)) {
            stage.at("end");
            scrollTo(1);
            stage.at("as text");
            assertThat(at((Region) stage.focused()).getMinY()).isBetween(0.0, WINDOW);
        }
    }

    private OnStage shown(double high, double wide) {
        return new OnStage(() -> {
            preview = new VBox(new Button("as text"), region(high, wide));
            choices = new VBox(region(2800, wide), new Button("end"));
            var both = new SideBySide(preview, choices);
            page = Page.wide(both);
            page.keepBeside(both);
            return page;
        });
    }

    private void scrollTo(double value) {
        Snapshots.onFx(() -> {
            ((ScrollPane) page.lookup(".page-scroll")).setVvalue(value);
            return true;
        });
        Hands.settle();
    }

    private Bounds at(Region part) {
        return Snapshots.onFx(() -> OnScreen.in(page, part));
    }

    private static Region region(double high, double wide) {
        var region = new Region();
        region.setMinSize(wide, high);
        return region;
    }
}
