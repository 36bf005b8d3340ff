package org.ldnjournal.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;

class TrendsModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final TrendsModel model = model(Runnable::run);

    private TrendsModel model(Executor fx) {
        return new TrendsModel(new OpenJournal(journal, plans, CLOCK, new Background(Runnable::run, fx, broken -> {
            throw new AssertionError(broken);
        })), TEXTS);
    }

    private void sixteenWeeks() {
        SampleJournal.of(1, 16, TODAY, ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TWO_WEEKS,   2026-11-09
            EIGHT_WEEKS, 2026-09-28
            SINCE_START, 2026-07-20
            ALL,         2026-07-20
            """)
    void eachRangeEndsToday(TrendsModel.Range range, String first) {
        sixteenWeeks();
        model.range().set(range);
        model.start();
        var days = model.shown().get().orElseThrow().days();
        assertThat(days.first()).isEqualTo(JournalDay.parse(first));
        assertThat(days.last()).isEqualTo(TODAY);
    }

    @Test
    void theResponseIsTheOneThatTrendComputes() {
        sixteenWeeks();
        model.start();
        assertThat(model.shown().get().orElseThrow().response())
                .isEqualTo(Response.of(journal.contents(), plans.history(), TODAY));
        assertThat(model.shown().get().orElseThrow().response().measures().getFirst().measure()).isEqualTo(Measure.PAIN);
    }

    @Test
    void theTableHoldsTheLoggedDaysNewestFirst() {
        sixteenWeeks();
        model.start();
        var rows = model.shown().get().orElseThrow().rows();
        assertThat(rows.getFirst().day()).isGreaterThan(rows.getLast().day());
        assertThat(rows).allMatch(row -> row.entry().isPresent() || !row.doses().isEmpty());
    }

    @Test
    void theLastScoreStays() {
        assertThat(model.show(Scale.PAIN, false)).isFalse();
        assertThat(model.show(Scale.FATIGUE, false)).isFalse();
        assertThat(model.show(Scale.SLEEP_QUALITY, false)).isTrue();
        assertThat(model.scales().get()).containsExactly(Scale.SLEEP_QUALITY);
    }

    @Test
    void anEmptyJournalSaysThatThereIsNothing() {
        model.start();
        assertThat(model.shown().get().orElseThrow().anything()).isFalse();
    }

    @Test
    void onlyTheNewestRequestIsShown() {
        sixteenWeeks();
        var slow = model(waiting::add);
        slow.range().set(TrendsModel.Range.ALL);
        slow.start();
        slow.range().set(TrendsModel.Range.TWO_WEEKS);
        waiting.removeLast().run();
        waiting.removeLast().run();
        assertThat(slow.shown().get().orElseThrow().days().first()).isEqualTo(TODAY.plusDays(-13));
    }
}
