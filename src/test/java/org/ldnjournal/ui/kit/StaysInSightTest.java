package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaysInSightTest {
    private StackPane header;
    private Page page;
    private OnStage stage;

    @BeforeEach
    void open() {
        stage = new OnStage(() -> {
            header = new StackPane(new Button("Undo"));
            page = Page.narrow(header, high(700), new Button("middle"), high(1500), new Button("end"));
            page.keepInSight(header);
            return page;
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void itIsWhereItWasUntilItWouldGoOutOfSight() {
        var before = at(header);
        scrollTo(.5);
        assertThat(at(header).getMinY()).isBetween(0.0, before.getMinY());
        assertThat(at(header).getMinX()).isEqualTo(before.getMinX());
        scrollTo(0);
        assertThat(at(header)).isEqualTo(before);
    }

    @Test
    void whatHasTheKeyboardIsNotBelowIt() {
        stage.at("end");
        scrollTo(1);
        stage.at("middle");
        assertThat(at((Region) stage.focused()).getMinY()).isGreaterThanOrEqualTo(at(header).getMaxY());
    }

    @Test
    void aPressOnItScrollsNothing() {
        stage.at("middle");
        scrollTo(.5);
        stage.at("Undo");
        assertThat(scroll().getVvalue()).isEqualTo(.5);
    }

    private void scrollTo(double value) {
        Snapshots.onFx(() -> {
            scroll().setVvalue(value);
            return true;
        });
        Hands.settle();
    }

    private ScrollPane scroll() {
        return (ScrollPane) page.lookup(".page-scroll");
    }

    private Bounds at(Region part) {
        return Snapshots.onFx(() -> OnScreen.in(page, part));
    }

    private static Region high(double height) {
        var region = new Region();
        region.setMinHeight(height);
        return region;
    }
}
