package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.text.Texts;

class StepsEditorTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final StepsEditor editor = Snapshots.onFx(() -> {
        var draft = new StepsDraft(Dose::typed);
        while (draft.rows().size() < 4) {
            draft.add();
        }
        return new StepsEditor(draft, TEXTS);
    });

    @Test
    void aReviewStandsBetweenTheTwoStepsThatItIsBetween() {
        shown();
        assertThat(place("stepsEditor.review", 2).getMinY())
                .isBetween(place("stepsEditor.dose", 1).getMaxY(), place("stepsEditor.dose", 2).getMinY());
    }

    @Test
    void theButtonsOfAllStepsStandBelowEachOther() {
        shown();
        for (var key : List.of("stepsEditor.up", "stepsEditor.down", "stepsEditor.remove")) {
            assertThat(List.of(1, 2, 3, 4)).as(key).extracting(number -> place(key, number).getMinX())
                    .containsOnly(place(key, 2).getMinX());
        }
    }

    private void shown() {
        Snapshots.keep("steps-editor", Snapshots.take(() -> editor, new Appearance(Appearance.Mode.LIGHT, 100, true),
                760, 700));
    }

    private Bounds place(String key, int number) {
        var words = TEXTS.get(key, number);
        return all(editor).filter(node -> words.equals(node.getAccessibleText())
                || node instanceof CheckBox box && words.equals(box.getText())).findFirst()
                .map(node -> node.localToScene(node.getLayoutBounds())).orElseThrow();
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(StepsEditorTest::all) : Stream.of());
    }
}
