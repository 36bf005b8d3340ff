package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.GuideTopic;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.shell.WindowFrame;

class GuidingTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final WindowFrame[] frame = new WindowFrame[1];

    @Test
    void theGuideOpensAtThePageOfTheScreenAndLeavesEverythingAsItWas() {
        try (var stage = new OnStage(this::window)) {
            stage.tabTo("A field").write("half a sent").press(KeyCode.F1);
            assertThat(stage.focused().getAccessibleText()).startsWith("Medicines: ");
            assertThat(stage.says("What the signs mean")).isTrue();
            stage.press(KeyCode.F1);
            stage.write("ence");
            assertThat(((TextField) stage.focused()).getText()).isEqualTo("half a sentence");
            stage.press(KeyCode.F1, KeyCode.ESCAPE);
            assertThat(frame[0].isCovered()).isFalse();
            assertThat(stage.focused()).isInstanceOf(TextField.class);
        }
    }

    private WindowFrame window() {
        frame[0] = new WindowFrame(TEXTS);
        var field = new TextField();
        field.setAccessibleText("A field");
        var screen = new VBox(field);
        GuideTopic.set(screen, "medicines");
        frame[0].show(screen);
        Guiding.begin(frame[0], TEXTS, _ -> Optional.empty(), StillSurroundings.DIRECT, Clock.systemUTC());
        return frame[0];
    }
}
