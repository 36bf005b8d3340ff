package org.ldnjournal.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;

/** By keyboard alone. */
class TrendsScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final List<JournalDay> opened = new ArrayList<>();
    private final OpenJournal open = AtOnce.of(journal, plans, CLOCK);
    private final TrendsModel model = new TrendsModel(open, TEXTS);

    private TrendsScreen screen() {
        var screen = new TrendsScreen(model, new SavingModel(open, TEXTS, _ -> Optional.empty()), Claims.shipped(),
                TEXTS, Runnable::run, () -> { }, opened::add);
        screen.shown();
        return screen;
    }

    @Test
    void rangeChoicesLineTableAndWhatThisCannotTell() {
        SampleJournal.of(1, 12, TODAY, ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        var screen = new TrendsScreen[1];
        try (var stage = new OnStage(() -> {
            screen[0] = screen();
            return screen[0].node();
        })) {
            Snapshots.onFx(() -> {
                screen[0].firstFocus().requestFocus();
                return null;
            });
            var now = Response.of(journal.contents(), plans.history(), TODAY).measures().getFirst().now().sentence();
            assertThat(stage.says(TEXTS.get(now.key(), now.arguments().toArray()))).isTrue();
            stage.press(KeyCode.LEFT);
            assertThat(model.range().get()).isEqualTo(Range.EIGHT_WEEKS);
            stage.tabTo("Show Fatigue").press(KeyCode.SPACE);
            assertThat(model.reading().get().orElseThrow().shows("FATIGUE")).isFalse();
            stage.tabTo(model.picture().get().orElseThrow().description()).press(KeyCode.LEFT, KeyCode.LEFT);
            assertThat(stage.says(TEXTS.longDay(TODAY.previous().date()))).isTrue();
            assertThat(stage.focused().getAccessibleText()).isEqualTo(model.readout().orElseThrow().spoken());
            var painted = stage.focused();
            stage.back();
            new Hands().clickOn(painted);
            assertThat(stage.focused()).isSameAs(painted);
            stage.press(KeyCode.END, KeyCode.LEFT);
            stage.press(KeyCode.MINUS, KeyCode.ENTER);
            assertThat(model.range().get()).isNull();
            assertThat(opened).containsExactly(TODAY.previous());
            stage.keep("trends-line");
            stage.tabTo("What this cannot tell ›").press(KeyCode.SPACE);
            assertThat(stage.says(TEXTS.get("trend.cannot.expectation"))).isTrue();
            stage.tabTo("Show as table").press(KeyCode.SPACE);
            assertThat(stage.says(TEXTS.date(TODAY.date()))).isTrue();
        }
    }
}
