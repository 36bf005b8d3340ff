package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final double WIDE = 600;
    private static final double NARROW = 130;
    private static final int MANY = 20;

    @Test
    void askedHowHighItIsAtOneWidthAfterAnotherItComesToRest() {
        var inner = Snapshots.onFx(() -> new Flow(Words.body("some words that wrap"), Words.body("and some more")));
        var button = Snapshots.onFx(() -> Buttons.wrapping(Buttons.plain("A button of many words", () -> { })));
        var flow = Snapshots.onFx(() -> new Flow(inner, button, Words.body("words beside them")));
        boolean asks = Snapshots.onFx(() -> {
            try (var window = new Inspection(new StackPane(flow), WIDE, WIDE)) {
                flow.prefHeight(NARROW);
                flow.prefHeight(WIDE);
                window.layOut();
                flow.prefHeight(NARROW);
                flow.prefHeight(WIDE);
                flow.minHeight(NARROW);
                return flow.isNeedsLayout() || inner.isNeedsLayout() || button.isNeedsLayout();
            }
        });
        assertThat(asks).isFalse();
    }

    @Test
    void whatHasNoRoomOnALineStandsOnTheNextAndNothingIsWiderThanThere() {
        var first = part(80, 20);
        var second = part(80, 40);
        var third = part(40, 20);
        assertThat(laidOut(200, 24, first, second, third)).containsExactly("0 10 80 20", "104 0 80 40", "0 48 40 20");
        assertThat(laidOut(WIDE, 24, first, second, third)).containsExactly("0 10 80 20", "104 0 80 40", "208 10 40 20");
    }

    @Test
    void whatIsSaidBelowAFieldMovesNoFieldBesideIt() {
        var refused = Snapshots.onFx(() -> new Field("Opened on", ""));
        var beside = Snapshots.onFx(() -> new Field("Good until", ""));
        Snapshots.onFx(() -> {
            try (var window = new Inspection(new StackPane(new Flow(refused.wide(8), beside.wide(8))), WIDE, WIDE)) {
                window.layOut();
                var before = beside.input().localToScene(0, 0).subtract(refused.input().localToScene(0, 0));
                refused.refuse("words of a message that go on for more than one line, and for more than two lines");
                window.layOut();
                assertThat(refused.getHeight()).isGreaterThan(beside.getHeight() + 10);
                assertThat(beside.input().localToScene(0, 0).subtract(refused.input().localToScene(0, 0)))
                        .isEqualTo(before);
            }
            return null;
        });
    }

    @Test
    void wordsThatWrapAreNoWiderThanTheirRoomAndAsHighAsTheyNeed() {
        var words = Snapshots.onFx(() -> Words.body("some words that wrap where there is less room for them"));
        double high = Snapshots.onFx(() -> {
            try (var window = new Inspection(new StackPane(words), WIDE, WIDE)) {
                window.layOut();
                return words.prefHeight(NARROW);
            }
        });
        var at = laidOut(NARROW, 12, words).getFirst();
        assertThat(at).isEqualTo("0 0 %.0f %.0f".formatted(NARROW, high));
    }

    @Test
    void itAsksForOneLineAndForTheHeightOfAllLinesAtAWidth() {
        var parts = Snapshots.onFx(() -> new Node[] {part(80, 20), part(80, 40), part(40, 20)});
        var flow = Snapshots.onFx(() -> new Flow(parts));
        assertThat(Snapshots.<Double>onFx(() -> flow.prefWidth(-1))).isEqualTo(224);
        assertThat(Snapshots.<Double>onFx(() -> flow.prefHeight(-1))).isEqualTo(40);
        assertThat(Snapshots.<Double>onFx(() -> flow.prefHeight(172))).isEqualTo(68);
        assertThat(Snapshots.<Double>onFx(() -> flow.minWidth(-1))).isEqualTo(80);
    }

    @Test
    void aFlowOfManyFlowsIsMeasuredOnceForAWidth() {
        var asked = new int[1];
        var innermost = new Region() {
            @Override
            protected double computePrefWidth(double height) {
                asked[0]++;
                return 80;
            }
        };
        Snapshots.onFx(() -> {
            Node flow = innermost;
            for (int i = 0; i < MANY; i++) {
                flow = new Flow(flow);
            }
            flow.prefHeight(NARROW);
            return flow;
        });
        assertThat(asked[0]).isLessThanOrEqualTo(2);
    }

    private static Region part(double width, double height) {
        var part = new Region();
        part.setMinSize(width, height);
        part.setPrefSize(width, height);
        part.setMaxSize(width, height);
        return part;
    }

    /** Where they are in a flow of this width: from the left, from above, width and height. */
    private static List<String> laidOut(double width, double gap, Node... nodes) {
        return Snapshots.onFx(() -> {
            var flow = new Flow(nodes);
            flow.setGap(gap);
            try (var window = new Inspection(new StackPane(flow), WIDE, WIDE)) {
                window.layOut();
                flow.resize(width, flow.prefHeight(width));
                flow.layout();
                return flow.getChildren().stream().map(Node::getBoundsInParent).map(FlowTest::said).toList();
            }
        });
    }

    private static String said(Bounds at) {
        return "%.0f %.0f %.0f %.0f".formatted(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }
}
