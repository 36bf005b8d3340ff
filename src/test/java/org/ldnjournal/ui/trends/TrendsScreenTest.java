package org.ldnjournal.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;

/** By keyboard alone. */
class TrendsScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @Test
    void rangeScoresTableAndWhatThisCannotTell() {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, 12, TODAY, ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        var open = new OpenJournal(journal, plans, CLOCK, new Background(Runnable::run, Runnable::run, broken -> {
            throw new AssertionError(broken);
        }));
        var model = new TrendsModel(open, TEXTS);
        var screen = new TrendsScreen[1];
        try (var stage = new OnStage(() -> {
            screen[0] = new TrendsScreen(model, Claims.shipped(), TEXTS, Runnable::run, () -> { });
            screen[0].shown();
            return screen[0].node();
        })) {
            Snapshots.onFx(() -> {
                screen[0].firstFocus().requestFocus();
                return null;
            });
            var now = Response.of(journal.contents(), plans.history(), TODAY).measures().getFirst().now().sentence();
            assertThat(stage.says(TEXTS.get(now.key(), now.arguments().toArray()))).isTrue();
            stage.press(KeyCode.LEFT);
            assertThat(model.range().get()).isEqualTo(TrendsModel.Range.EIGHT_WEEKS);
            stage.tabTo("Show Fatigue").press(KeyCode.SPACE);
            assertThat(model.scales().get()).containsExactlyInAnyOrder(Scale.PAIN, Scale.SLEEP_QUALITY);
            stage.tabTo("Show as table").press(KeyCode.SPACE);
            assertThat(stage.says(TEXTS.date(TODAY.date()))).isTrue();
            stage.tabTo("What this cannot tell ›").press(KeyCode.SPACE);
            assertThat(stage.says(TEXTS.get("trend.cannot.expectation"))).isTrue();
        }
    }
}
