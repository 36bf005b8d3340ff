package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Machine;

/** Own trackers are begun by keyboard, from the first field on, each question after what asks for it. */
class TrackersCardTest {
    private final MemoryJournal memory = new MemoryJournal();

    @Test
    void theTabKeyGoesOnToWhatTheChosenKindAsksFor() {
        var model = new SettingsModel(AtOnce.of(memory, new MemoryPlanBook(),
                Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC)), () -> Locale.UK,
                () -> Machine.USUAL,
                _ -> { });
        model.shown();
        try (var stage = new OnStage(() -> new TrackersCard(model.dayItems(), Texts.of(Locale.UK)))) {
            stage.tabTo("What you want to follow").write("Walking").press(KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT,
                    KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB).write("none").press(KeyCode.ENTER);
            assertThat(stage.says("Type 2 to 6 different words, with a comma between them.")).isTrue();
            stage.write(", a little").press(KeyCode.ENTER).write("Steps").press(KeyCode.TAB, KeyCode.LEFT,
                    KeyCode.TAB).write("steps").press(KeyCode.ENTER);
        }
        assertThat(memory.contents().items().of(Tracker.class)).extracting(Tracker::name, Tracker::kind)
                .containsExactlyInAnyOrder(
                        tuple("Walking", new Tracker.Choice(List.of("none", "a little"))),
                        tuple("Steps", new Tracker.Amount("steps")));
    }
}
