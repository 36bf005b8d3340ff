package org.ldnjournal.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;

class GuidePaneTest {
    private final AtomicInteger closed = new AtomicInteger();
    private final Hands robot = new Hands();

    @ParameterizedTest
    @CsvSource(textBlock = """
            plan,     en, LIGHT, 100, false
            keyboard, de, DARK,  150, false
            today,    de, LIGHT, 150, true
            """)
    void aPageIsWholeInEachAppearance(String page, String language, Appearance.Mode mode, int percent,
            boolean contrast) {
        var pane = Snapshots.onFx(() -> pane(page, Locale.of(language)));
        var picture = Snapshots.take(() -> pane, new Appearance(mode, percent, true, contrast), 960, 680);
        Snapshots.keep("guide-" + page + "-" + mode + "-" + percent, picture);
        assertThat(Whole.nameless(pane)).isEmpty();
        assertThat(Whole.cutOff(pane)).isEmpty();
    }

    private GuidePane pane(String page, Locale locale) {
        return new GuidePane(Optional.of(page), Texts.of(locale), closed::incrementAndGet, _ -> { });
    }

    @Test
    void isReadFoundAndLeftByKeyboard() {
        try (var stage = new OnStage(() -> pane("plan", Locale.UK))) {
            stage.tabTo("Trends").press(KeyCode.SPACE);
            assertThat(stage.focused().getAccessibleText()).startsWith("Trends: Your days as a picture");
            robot.push(KeyCode.ALT, KeyCode.LEFT);
            assertThat(stage.focused().getAccessibleText()).startsWith("Plan: What you and your prescriber intend");
            robot.push(KeyCode.CONTROL, KeyCode.F);
            stage.write("wallet card");
            assertThat(stage.says("One place")).isTrue();
            stage.press(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(stage.focused().getAccessibleText()).startsWith("Other papers: ");
            stage.press(KeyCode.ESCAPE);
            assertThat(stage.says("All pages")).isTrue();
            assertThat(closed).hasValue(0);
            stage.press(KeyCode.ESCAPE);
            assertThat(closed).hasValue(1);
        }
    }
}
