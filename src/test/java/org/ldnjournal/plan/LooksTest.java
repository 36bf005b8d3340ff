package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Moment;

class LooksTest {
    private static final JournalDay DAY_ONE = JournalDay.of(2026, 1, 1);
    private final Book book = Book.usual("2026-01-01");

    private static JournalContents taken(boolean pausesMove) {
        var at = Moment.of(DAY_ONE.date().atTime(22, 0), ZoneOffset.UTC);
        var dose = new DoseRecord(DAY_ONE, 1, new DoseRecord.Taken(Dose.mg("1.5"), at), at,
                DoseRecord.Assurance.NOT_ASKED);
        return JournalContents.EMPTY.withDoses(List.of(dose))
                .with(JournalSettings.USUAL.withPausesMovingLooks(pausesMove));
    }

    private Optional<Looks> on(String today, boolean pausesMove) {
        return Looks.of(taken(pausesMove), book.history(), JournalDay.parse(today));
    }

    /** A pause of ten days in the third week, and one day on day 60. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # today    | moved | day 28     | days 42–84             | days 56–70
            2026-01-10 | false | 2026-01-28 | 2026-02-11..2026-03-25 | 2026-02-25..2026-03-11
            2026-01-10 | true  | 2026-01-28 | 2026-02-11..2026-03-25 | 2026-02-25..2026-03-11
            2026-01-17 | true  | 2026-01-31 | 2026-02-14..2026-03-28 | 2026-02-28..2026-03-14
            2026-02-20 | true  | 2026-02-07 | 2026-02-21..2026-04-04 | 2026-03-07..2026-03-21
            2026-03-01 | true  | 2026-02-07 | 2026-02-21..2026-04-05 | 2026-03-08..2026-03-22
            2026-03-01 | false | 2026-01-28 | 2026-02-11..2026-03-25 | 2026-02-25..2026-03-11
            """)
    void movesByTheDaysPausedBeforeItOnlyIfThePersonChose(
            String today, boolean moved, String first, String second, String window) {
        book.decided("2026-01-15", new Decision.Pause(Decision.PauseReason.OTHER))
                .decided("2026-01-25", new Decision.Resume(0))
                .decided("2026-03-01", new Decision.Pause(Decision.PauseReason.RAN_OUT))
                .decided("2026-03-02", new Decision.Resume(0));
        var looks = on(today, moved).orElseThrow();
        assertThat(looks.days(Look.FOUR_WEEKS).first()).isEqualTo(JournalDay.parse(first));
        assertThat(said(looks.days(Look.SIX_TO_TWELVE_WEEKS))).isEqualTo(second);
        assertThat(said(looks.days(Look.ASSESSMENT_WINDOW))).isEqualTo(window);
    }

    private static String said(DayRange days) {
        return days.first() + ".." + days.last();
    }

    @Test
    void namesPausesUpToTodayAndNotTheEndOfTheTreatment() {
        book.decided("2026-01-15", new Decision.Pause(Decision.PauseReason.OTHER))
                .decided("2026-01-25", new Decision.Resume(0)).decided("2026-02-01", new Decision.Stop());
        var looks = on("2026-03-01", true).orElseThrow();
        assertThat(looks.pauses()).containsExactly(new DayRange(JournalDay.of(2026, 1, 15),
                JournalDay.of(2026, 1, 24)));
        assertThat(looks.pausedDays()).isEqualTo(10);
    }

    @Test
    void countsNoDayAfterTheEndAsPausedThatAPauseWentBefore() {
        book.decided("2026-01-15", new Decision.Pause(Decision.PauseReason.SIDE_EFFECTS))
                .decided("2026-01-20", new Decision.Stop());
        assertThat(on("2026-03-01", true).orElseThrow().pauses()).containsExactly(
                new DayRange(JournalDay.of(2026, 1, 15), JournalDay.of(2026, 1, 19)));
    }

    @Test
    void hasNoDaysBeforeTheFirstDose() {
        assertThat(Looks.of(JournalContents.EMPTY, book.history(), DAY_ONE)).isEmpty();
        assertThat(on("2025-12-31", true)).isEmpty();
    }
}
