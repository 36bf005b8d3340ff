package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeightsTest {
    private static final String LONG = "How you slept, how it hurt and what else there was, in words of your own.";

    @Test
    void aHeightIsMeasuredOnceForEachWidthUntilItIsForgotten() {
        var heights = new Heights();
        var measured = new ArrayList<Double>();
        heights.at(100, width -> height(measured, width));
        heights.at(200, width -> height(measured, width));
        assertThat(heights.at(100, width -> height(measured, width))).isEqualTo(1_000);
        assertThat(measured).containsExactly(100.0, 200.0);
        heights.forget();
        assertThat(heights.at(100, width -> height(measured, width))).isEqualTo(1_000);
        assertThat(measured).containsExactly(100.0, 200.0, 100.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 60, 120, 300})
    void aLabelIsAlwaysAsHighAsOneThatMeasuresEachTime(double width) {
        var known = Snapshots.onFx(() -> Words.body("Pain"));
        var measuring = Snapshots.onFx(() -> measuring("Pain"));
        List<Consumer<Label>> changes = List.of(
                label -> label.setText(LONG),
                label -> label.getStyleClass().setAll("label", "title"),
                label -> label.setText(LONG + " " + LONG),
                label -> label.setStyle("-fx-padding: 9 20"),
                label -> label.setLineSpacing(7),
                label -> label.setGraphic(new Label("!")),
                label -> label.setText(""));
        Snapshots.onFx(() -> {
            try (var window = new Inspection(new VBox(known, measuring), 700, 400)) {
                window.layOut();
                for (var change : changes) {
                    change.accept(known);
                    change.accept(measuring);
                    window.layOut();
                    assertThat(known.prefHeight(width)).isEqualTo(measuring.prefHeight(width));
                    assertThat(known.getHeight()).isEqualTo(measuring.getHeight());
                }
            }
            return true;
        });
    }

    @Test
    void partsBesideEachOtherGrowWithTheirWordsAndWhenOneComesOrGoes() {
        var first = Snapshots.onFx(() -> Words.body("Pain"));
        var second = Snapshots.onFx(() -> Words.body("Fatigue"));
        var both = Snapshots.onFx(() -> new SideBySide(first, new VBox(second)));
        Snapshots.onFx(() -> {
            try (var window = new Inspection(new VBox(both), 300, 400)) {
                double line = laidOut(window, both);
                second.setText(LONG);
                assertThat(laidOut(window, both)).isGreaterThan(line);
                Visible.when(second.getParent(), false);
                assertThat(laidOut(window, both)).isEqualTo(line);
            }
            return true;
        });
    }

    private static double laidOut(Inspection window, Region part) {
        window.layOut();
        return part.getHeight();
    }

    private static double height(List<Double> measured, double width) {
        measured.add(width);
        return width * 10;
    }

    private static Label measuring(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("body");
        return label;
    }
}
