package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class KeepInViewTest {
    private static final double WINDOW = 960;

    @Test
    void whatBelongsToAFieldComesIntoViewWithIt() {
        var list = Snapshots.onFx(() -> high(200));
        try (var stage = new OnStage(() -> page(list))) {
            stage.tabTo("Side effect");
            assertThat(Snapshots.onFx(() -> list.localToScene(list.getLayoutBounds()).getMaxY()))
                    .isLessThanOrEqualTo(WINDOW);
        }
    }

    @Test
    void whatIsPressedDoesNotGoFromUnderTheHand() {
        var choice = Snapshots.onFx(() -> new CheckBox("Only when needed"));
        try (var _ = new OnStage(() -> Page.narrow(new Button("first"), high(830), choice, high(400)))) {
            var robot = new Hands();
            robot.moveTo(choice).press(MouseButton.PRIMARY);
            Hands.settle();
            robot.release(MouseButton.PRIMARY);
            Hands.settle();
            assertThat(choice.isSelected()).isTrue();
        }
    }

    @Test
    void ofWhatIsHigherThanTheWindowItsTopComesIntoViewWithThePartThatHasTheKeyboard() {
        var title = Snapshots.onFx(() -> high(30));
        var part = new TextField();
        part.setAccessibleText("Why");
        var finding = Snapshots.onFx(() -> new VBox(title, high(700), part, high(400)));
        KeepInView.whole(finding);
        try (var stage = new OnStage(() -> Page.narrow(high(850), finding, high(1400), new Button("end")))) {
            stage.at("end").at("Why");
            assertThat(Snapshots.onFx(() -> title.localToScene(title.getLayoutBounds()).getMinY())).isPositive();
            assertThat(Snapshots.onFx(() -> part.localToScene(part.getLayoutBounds()).getMaxY()))
                    .isLessThanOrEqualTo(WINDOW);
        }
    }

    @Test
    void whatIsSeenWhollyStaysWhereItIsHoweverNearToTheEdge() {
        var between = Snapshots.onFx(() -> high(600));
        var near = Snapshots.onFx(() -> new Button("near the edge"));
        try (var stage = new OnStage(() -> Page.narrow(new Button("first"), between, near, high(400)))) {
            Snapshots.onFx(() -> {
                between.setMinHeight(600 + WINDOW - 10 - bottom(near));
                return null;
            });
            Hands.settle();
            stage.at("near the edge");
            assertThat(Snapshots.onFx(() -> bottom(near))).isBetween(WINDOW - 11, WINDOW - 9);
            Snapshots.onFx(() -> {
                between.setMinHeight(between.getMinHeight() + 20);
                return null;
            });
            stage.at("first").at("near the edge");
            assertThat(Snapshots.onFx(() -> bottom(near))).isBetween(WINDOW - 30, WINDOW - 20);
        }
    }

    @Test
    void backUpToWhatStandsFirstTheNameOfThePageIsSeenToo() {
        var title = Snapshots.onFx(() -> high(60));
        try (var stage = new OnStage(() -> Page.narrow(title, new Button("first"), high(1500), new Button("last")))) {
            stage.at("last");
            assertThat(Snapshots.onFx(() -> top(title))).isNegative();
            stage.at("first");
            assertThat(Snapshots.onFx(() -> top(title))).isPositive();
        }
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private static Page page(Region list) {
        var field = new TextField();
        field.setAccessibleText("Side effect");
        var chooser = new VBox(field, list);
        KeepInView.whole(chooser);
        return Page.narrow(high(850), chooser, high(400));
    }

    private static Region high(double height) {
        var region = new Region();
        region.setMinHeight(height);
        return region;
    }
}
