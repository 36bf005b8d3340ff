package org.ldnjournal.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.chart.ChartTheme;
import org.ldnjournal.chart.PictureFile;
import org.ldnjournal.chart.Viewport;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.shell.AtOnce;
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

    private DayRange seen() {
        return model.picture().get().orElseThrow().view().window().range();
    }

    private static String painted(TrendsModel model) {
        return new String(PictureFile.SVG.of(model.picture().get().orElseThrow(), 1000, 800, ChartTheme.PRINT),
                StandardCharsets.UTF_8);
    }

    private List<String> shown() {
        return model.reading().get().orElseThrow().days().courses().stream().map(course -> course.followed().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TWO_WEEKS,   2026-11-09, 2026-11-24
            EIGHT_WEEKS, 2026-09-28, 2026-11-29
            SINCE_START, 2026-07-20, 2026-12-07
            ALL,         2026-07-20, 2026-12-07
            """)
    void eachRangeGoesALittleIntoThePlan(Range range, String first, String last) {
        sixteenWeeks();
        model.range().set(range);
        model.start();
        assertThat(seen()).isEqualTo(new DayRange(JournalDay.parse(first), JournalDay.parse(last)));
    }

    @Test
    void theResponseIsTheOneThatTrendComputes() {
        sixteenWeeks();
        model.start();
        var response = model.reading().get().orElseThrow().response();
        assertThat(response).isEqualTo(Response.of(journal.contents(), plans.history(), TODAY));
        assertThat(response.measures().getFirst().measure()).isEqualTo(Measure.PAIN);
    }

    @Test
    void theTableHoldsTheSeenDaysNewestFirst() {
        sixteenWeeks();
        model.start();
        var rows = model.rows();
        assertThat(rows.getFirst().day()).isGreaterThan(rows.getLast().day());
        assertThat(rows).allMatch(row -> seen().contains(row.day())
                && (row.entry().isPresent() || !row.doses().isEmpty()));
    }

    @Test
    void whatIsChosenIsKeptInTheJournalAndTheLastPanelStays() {
        sixteenWeeks();
        model.start();
        model.choose("PAIN", false);
        model.choose("SLEEP_HOURS", true);
        assertThat(shown()).containsExactly("FATIGUE", "SLEEP_QUALITY", "SLEEP_HOURS");
        List.of("FATIGUE", "SLEEP_HOURS", "SLEEP_QUALITY").forEach(key -> model.choose(key, false));
        assertThat(shown()).containsExactly("SLEEP_QUALITY");
        var later = model(Runnable::run);
        later.start();
        assertThat(later.reading().get().orElseThrow().shows("SLEEP_QUALITY")).isTrue();
        assertThat(later.reading().get().orElseThrow().shows("PAIN")).isFalse();
    }

    @Test
    void zoomingAndMovingLeavesTheRangesAndStaysWithinTheJournal() {
        sixteenWeeks();
        model.start();
        model.zoom(0.5);
        assertThat(model.range().get()).isNull();
        assertThat(seen().length()).isBetween(69, 72);
        model.move(-10_000);
        assertThat(seen().first()).isEqualTo(JournalDay.parse("2026-07-20"));
        model.zoom(10_000);
        assertThat(seen()).isEqualTo(model.reading().get().orElseThrow().days().days());
        model.zoom(0.0001);
        assertThat(model.picture().get().orElseThrow().view().window().days()).isEqualTo(Viewport.CLOSEST);
        model.range().set(Range.TWO_WEEKS);
        assertThat(seen().first()).isEqualTo(TODAY.plusDays(-13));
    }

    @Test
    void theLineGoesByDaysAndWhatIsSeenGoesWithIt() {
        sixteenWeeks();
        model.range().set(Range.TWO_WEEKS);
        model.start();
        model.step(-1);
        assertThat(model.line().get()).contains(TODAY);
        model.step(-1);
        assertThat(model.line().get()).contains(TODAY.plusDays(-1));
        model.step(-30);
        assertThat(seen().contains(TODAY.plusDays(-31))).isTrue();
        model.toFirst();
        model.step(-1);
        assertThat(model.line().get()).contains(JournalDay.parse("2026-07-20"));
        assertThat(seen().first()).isEqualTo(JournalDay.parse("2026-07-20"));
        model.toToday();
        assertThat(seen().contains(TODAY)).isTrue();
    }

    @Test
    void pointingElsewhereComesBackToTheDayThatWasKept() {
        sixteenWeeks();
        model.start();
        model.keep(Optional.of(TODAY));
        model.point(Optional.of(TODAY.plusDays(-3)));
        assertThat(model.line().get()).contains(TODAY.plusDays(-3));
        model.point(Optional.empty());
        assertThat(model.line().get()).contains(TODAY);
        model.keep(Optional.empty());
        assertThat(model.readout()).isEmpty();
    }

    @Test
    void theReadoutSaysWhatTheTableSays() {
        sixteenWeeks();
        model.start();
        var row = model.rows().get(20);
        model.keep(Optional.of(row.day()));
        var cells = new DayCells(model.reading().get().orElseThrow(), TEXTS);
        var spoken = model.readout().orElseThrow().spoken();
        assertThat(spoken).contains("Dose: " + cells.doses(row)).startsWith(TEXTS.longDay(row.day().date()));
        model.reading().get().orElseThrow().days().courses().forEach(course ->
                assertThat(spoken).contains(cells.value(course, row.day())).contains(cells.mean(course, row.day())));
    }

    @Test
    void aDayToComeSaysWhatIsPlannedAndCannotBeOpened() {
        sixteenWeeks();
        model.start();
        model.keep(Optional.of(TODAY.plusDays(3)));
        assertThat(model.readout().orElseThrow().spoken()).contains("4.5 mg planned");
        assertThat(model.readout().orElseThrow().isPast()).isFalse();
    }

    @Test
    void anEmptyJournalSaysThatThereIsNothing() {
        model.start();
        assertThat(model.reading().get().orElseThrow().anything()).isFalse();
        assertThat(model.reading().get().orElseThrow().limits().days()).isEqualTo(Viewport.CLOSEST);
        model.zoom(3);
        model.step(1);
        assertThat(model.line().get()).contains(TODAY);
    }

    @Test
    void openedAgainItReadsAndShowsOnlyWhatHasChanged() {
        sixteenWeeks();
        model.start();
        var reading = model.reading().get();
        var picture = model.picture().get();
        model.stop();
        model.start();
        assertThat(model.reading().get()).isSameAs(reading);
        assertThat(model.picture().get()).isSameAs(picture);
        var now = Moment.now(CLOCK);
        plans.record(new Decision(TODAY, new Decision.Pause(Decision.PauseReason.OTHER), "", true, now));
        model.start();
        assertThat(model.reading().get()).isNotSameAs(reading);
        reading = model.reading().get();
        journal.record(Entry.empty(TODAY).with(new Score(Scale.PAIN, 9)), now);
        model.start();
        assertThat(model.reading().get()).isNotSameAs(reading);
        assertThat(model.rows().getFirst().entry().orElseThrow().score(Scale.PAIN)).contains(new Score(Scale.PAIN, 9));
    }

    @Test
    void openedAgainInAnotherLanguageTheSameDaysAreSeenInItsWords() {
        var texts = Texts.of(Locale.UK);
        var spoken = new TrendsModel(AtOnce.of(journal, plans, CLOCK), texts);
        sixteenWeeks();
        spoken.start();
        spoken.zoom(0.5);
        var window = spoken.picture().get().orElseThrow().view().window();
        assertThat(painted(spoken)).contains("worst imaginable");
        spoken.stop();
        texts.speak(Locale.GERMANY);
        spoken.start();
        assertThat(spoken.picture().get().orElseThrow().view().window()).isEqualTo(window);
        assertThat(painted(spoken)).contains("stärkster vorstellbarer").doesNotContain("worst imaginable");
    }

    @Test
    void onlyTheNewestReadingIsShown() {
        var slow = model(waiting::add);
        slow.start();
        sixteenWeeks();
        slow.start();
        waiting.removeLast().run();
        waiting.removeLast().run();
        assertThat(slow.reading().get().orElseThrow().anything()).isTrue();
    }
}
