package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;

/** The open entry stays the entry of its day over travel and the days on which clocks change, by a simulated clock. */
class TravelAndClockChangesTest {
    private final Given given = new Given();

    private TodayModel shown() {
        given.model().shown();
        return given.model();
    }

    /** 29 March and 25 October 2026 are the days on which European clocks change. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-28T22:30:00Z, Europe/Berlin,        2026-03-28, 9
            2026-10-24T21:30:00Z, Europe/Berlin,        2026-10-24, 9
            2026-11-22T21:14:00Z, Pacific/Kiritimati,   2026-11-23, 18
            2026-11-22T21:14:00Z, Pacific/Pago_Pago,    2026-11-22, 20
            """)
    void theOpenEntryStaysTheEntryOfItsDayOverClockChangesAndInAnyZone(
            Instant now, ZoneId zone, LocalDate date, int hours) {
        var day = new JournalDay(date);
        given.clock.set(now, zone);
        var model = shown();
        assertThat(model.entry().get().day()).isEqualTo(day);
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        given.clock.pass(Duration.ofHours(hours));
        model.look();
        assertThat(model.entry().get().day()).isEqualTo(day);
        model.entries().note("late");
        given.pause();
        assertThat(given.stored(day).note()).isEqualTo("late");
        assertThat(model.days()).endsWith(day.next());
    }

    @Test
    void aJourneyAcrossTheDateLineOpensNoDayTwiceAndLosesNone() {
        given.clock.set(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Pacific/Auckland"));
        var model = shown();
        var leaving = model.entry().get().day();
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        given.clock.set(Instant.parse("2026-11-22T22:00:00Z"), ZoneId.of("Pacific/Honolulu"));
        model.look();
        model.entries().rate(Scale.FATIGUE, Optional.of(new Score(Scale.FATIGUE, 7)));
        assertThat(given.memory.contents().entries().keySet()).containsExactly(leaving);
        assertThat(given.stored(leaving).scores()).hasSize(2);
        model.hidden();
        model.shown();
        assertThat(List.of(leaving, leaving.previous())).contains(model.entry().get().day());
    }
}
