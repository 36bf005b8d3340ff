package org.ldnjournal.ui.response;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.ui.kit.OnStage;

/** By keyboard alone. */
class ResponseScreenTest {

    @Test
    void theSealedQuestionIsOpenedEarlyOnlyAfterAQuestion() {
        var given = new GivenPain(20).sealed().pain(7, 5, 1);
        var back = new boolean[1];
        var screen = new ResponseScreen[1];
        try (var stage = new OnStage(() -> {
            screen[0] = new ResponseScreen(given.model(), Claims.shipped(), GivenPain.TEXTS, Runnable::run,
                    () -> back[0] = true);
            screen[0].shown();
            return screen[0].node();
        })) {
            assertThat(stage.says("“Walk to the lake again”")).isFalse();
            stage.tabTo("Open it early…").press(KeyCode.SPACE).tabTo("Leave it sealed").press(KeyCode.SPACE);
            assertThat(stage.says("“Walk to the lake again”")).isFalse();
            stage.tabTo("Open it early…").press(KeyCode.SPACE, KeyCode.SPACE);
            assertThat(stage.says("“Walk to the lake again”")).isTrue();
            stage.press(KeyCode.ESCAPE);
            assertThat(back[0]).isTrue();
        }
    }
}
