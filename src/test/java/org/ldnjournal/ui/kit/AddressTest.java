package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class AddressTest {
    private static final String WHERE = "https://example.org/" + "a-long-way/".repeat(30);
    private final Address address = Snapshots.onFx(() -> new Address(WHERE, "Address of E1"));

    @Test
    void isReadyToBeCopiedOnceTheKeyboardComesToItFromEitherSide() {
        try (var stage = shown()) {
            stage.tabTo("before").press(KeyCode.TAB);
            assertSelected(stage);
            stage.press(KeyCode.TAB).tabTo("after").back();
            assertSelected(stage);
        }
        var other = new Address(WHERE, "Address of E2");
        try (var stage = new OnStage(() -> new VBox(other, new Button("after")))) {
            stage.at("after").back();
            assertSelected(stage);
        }
    }

    @Test
    void isReadyToBeCopiedOnceItIsPressedAndNothingBelowItMoves() {
        try (var stage = shown()) {
            stage.at("after");
            var below = Snapshots.onFx(() -> stage.focused().localToScene(0, 0));
            new Hands().clickOn(address.lookup(".label"));
            Hands.settle();
            assertSelected(stage);
            stage.at("after");
            assertThat(Snapshots.onFx(() -> stage.focused().localToScene(0, 0))).isEqualTo(below);
        }
    }

    private OnStage shown() {
        return new OnStage(() -> new VBox(new Button("before"), address, new Button("after")));
    }

    private static void assertSelected(OnStage stage) {
        assertThat(stage.focused()).isInstanceOfSatisfying(TextField.class,
                field -> assertThat(field.getSelectedText()).isEqualTo(WHERE));
    }
}
