package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class WholeTest {

    @Test
    void findsWordsThatAreShortenedOrStickOutAndControlsWithoutAName() {
        var screen = shown();
        assertThat(Whole.cutOff(screen)).containsExactlyInAnyOrder("Much too long for its place", "Beyond the side");
        assertThat(Whole.nameless(screen)).hasOnlyElementsOfType(TextField.class).hasSize(1);
    }

    private static Parent shown() {
        var screen = Snapshots.<Parent>onFx(() -> {
            var shortened = new Label("Much too long for its place");
            shortened.setMaxWidth(60);
            var beyond = new Label("Beyond the side");
            beyond.setLayoutX(280);
            var whole = new Label("Whole");
            whole.setLayoutY(60);
            return new Pane(shortened, beyond, whole, new TextField(), new Button("Named"));
        });
        Snapshots.take(() -> screen, Appearance.USUAL, 300, 100);
        return screen;
    }
}
