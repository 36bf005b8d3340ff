package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class SegmentedTest {

    @Test
    void whatIsChosenStaysChosenWhenItIsPressedAgain() {
        var choice = Snapshots.onFx(() -> new Segmented<>("Range", List.of("2 weeks", "8 weeks"), words -> words));
        try (var stage = new OnStage(() -> choice)) {
            stage.tabTo("Range: 2 weeks").press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
            assertThat(choice.chosen().get()).isEqualTo("8 weeks");
            assertThat(choice.button("8 weeks").isSelected()).isTrue();
        }
    }

    @Test
    void theKeyboardIsWhereTheMouseChose() {
        var choice = Snapshots.onFx(() -> new Segmented<>("Range", List.of("2 weeks", "8 weeks"), words -> words));
        try (var stage = new OnStage(() -> new VBox(new Button("before"), choice))) {
            new Hands().clickOn("8 weeks");
            assertThat(stage.focused()).isSameAs(choice.button("8 weeks"));
        }
    }
}
