package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 21);
    private static final SideEffect DREAMS =
            new SideEffect(new SideEffectKind("vivid_dreams"), SideEffect.Severity.MILD);

    @Test
    void isEmptyUntilSomethingIsSaid() {
        var empty = Entry.empty(DAY);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.score(Scale.PAIN)).isEmpty();
        assertThat(empty.with(new Score(Scale.PAIN, 0)).isEmpty()).isFalse();
        assertThat(empty.withSideEffects(Optional.of(SideEffects.NONE)).isEmpty()).isFalse();
        assertThat(empty.withBadDay(true).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void takesScoreBackWithoutTouchingTheOthers(Scale scale) {
        var full = Entry.empty(DAY).with(new Score(Scale.PAIN, 5)).with(new Score(Scale.FATIGUE, 6))
                .with(new Score(Scale.SLEEP_QUALITY, 7)).withNote("windy").withSleep(Optional.of(SleepHours.of(7)));
        var without = full.without(scale);
        assertThat(without.score(scale)).isEmpty();
        assertThat(without.scores()).hasSize(2);
        assertThat(without.with(full.score(scale).orElseThrow())).isEqualTo(full);
    }

    @Test
    void replacesScoreOfTheSameScale() {
        var entry = Entry.empty(DAY).with(new Score(Scale.PAIN, 5)).with(new Score(Scale.PAIN, 3));
        assertThat(entry.score(Scale.PAIN)).contains(new Score(Scale.PAIN, 3));
    }

    @Test
    void cannotBeChangedFromOutside() {
        assertThatThrownBy(() -> Entry.empty(DAY).with(new Score(Scale.PAIN, 5)).scores().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesScoreUnderAnotherScale() {
        assertThatThrownBy(() -> new Entry(DAY, Map.of(Scale.PAIN, new Score(Scale.FATIGUE, 3)), Optional.empty(),
                Optional.empty(), "", false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNoteThatIsTooLong() {
        assertThat(Entry.empty(DAY).withNote("x".repeat(4_000)).note()).hasSize(4_000);
        assertThatThrownBy(() -> Entry.empty(DAY).withNote("x".repeat(4_001))).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, 100})
    void refusesScoreOffTheScale(int value) {
        assertThatThrownBy(() -> new Score(Scale.PAIN, value)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void acceptsBothEndsOfTheScale() {
        assertThat(new Score(Scale.PAIN, 0).value()).isZero();
        assertThat(new Score(Scale.PAIN, Score.HIGHEST).value()).isEqualTo(10);
    }

    @Test
    void knowsThatSleepRunsTheOtherWay() {
        assertThat(Scale.PAIN.direction()).isEqualTo(Direction.HIGHER_IS_WORSE);
        assertThat(Scale.FATIGUE.direction()).isEqualTo(Direction.HIGHER_IS_WORSE);
        assertThat(Scale.SLEEP_QUALITY.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    }

    @Test
    void refusesTheSameSideEffectTwice() {
        assertThatThrownBy(() -> new SideEffects(List.of(DREAMS, DREAMS))).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7     | 28
            7.5   | 30
            7,25  | 29
            7:30  | 30
            07:45 | 31
            0     | 0
            24    | 96
            24:00 | 96
            7.50  | 30
            """)
    void readsHoursOfSleep(String typed, int quarters) {
        assertThat(SleepHours.parse(typed).value()).contains(new SleepHours(quarters));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.1    | quarter
            7:20   | quarter
            7:60   | form
            7:99   | form
            25     | range
            24:15  | range
            24.25  | range
            -1     | form
            7h     | form
            7.     | form
            .5     | form
            ''     | form
            """)
    void refusesWhatIsNoTimeAsleep(String typed, String reason) {
        assertThat(SleepHours.parse(typed)).isInstanceOfSatisfying(Typed.Refused.class, refused ->
                assertThat(refused.reason().key()).isEqualTo("sleep.refused." + reason));
    }

    @Test
    void readsEveryQuarterItWrites() {
        for (int quarters = 0; quarters <= 96; quarters++) {
            var hours = new SleepHours(quarters);
            assertThat(SleepHours.parse(hours.hours().toPlainString()).value()).contains(hours);
            assertThat(SleepHours.parse("%d:%02d".formatted(quarters / 4, quarters % 4 * 15)).value()).contains(hours);
        }
    }

    @Test
    void tellsWhichFieldWasRecordedLate() {
        var onTime = new Moment(Instant.parse("2026-11-21T20:00:00Z"), ZoneOffset.UTC);
        var late = new Moment(Instant.parse("2026-11-25T20:00:00Z"), ZoneOffset.UTC);
        var logged = new LoggedEntry(Entry.empty(DAY).with(new Score(Scale.PAIN, 5)).withNote("later"),
                Map.of(Entry.Field.PAIN, onTime, Entry.Field.NOTE, late));
        assertThat(logged.isLate(Entry.Field.PAIN, Rollover.USUAL)).isFalse();
        assertThat(logged.isLate(Entry.Field.NOTE, Rollover.USUAL)).isTrue();
        assertThat(logged.isLate(Entry.Field.FATIGUE, Rollover.USUAL)).isFalse();
        assertThat(logged.lastRecorded()).contains(late);
    }

    @Test
    void whatIsPutBackWasRecordedWhenItWasSaidAndTheRestWhenItIs() {
        var said = new Moment(Instant.parse("2026-11-21T20:00:00Z"), ZoneOffset.UTC);
        var changed = new Moment(Instant.parse("2026-11-25T20:00:00Z"), ZoneOffset.UTC);
        var undone = new Moment(Instant.parse("2026-11-25T20:01:00Z"), ZoneOffset.UTC);
        var was = LoggedEntry.none(DAY).with(Entry.empty(DAY).with(new Score(Scale.PAIN, 5)), said);
        var then = was.with(was.entry().with(new Score(Scale.PAIN, 6)).withNote("typed"), changed);
        assertThat(then.putBack(was.entry(), was, undone)).isEqualTo(was);
        assertThat(then.putBack(was.entry().withNote("other"), was, undone).recorded())
                .containsOnly(Map.entry(Entry.Field.PAIN, said), Map.entry(Entry.Field.NOTE, undone));
        assertThat(then.putBack(was.entry().withNote("typed"), was, undone).recorded())
                .containsOnly(Map.entry(Entry.Field.PAIN, said), Map.entry(Entry.Field.NOTE, changed));
    }
}
