package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;

class LadderPictureTest {
    private static final JournalDay PAUSED = JournalDay.of(2025, 11, 20);

    /** On the screen, and on the page that somebody reads years later. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-12-01 | Paused since Thu 20 Nov.", "2026-11-22 | Paused since Thu, 20 Nov 2025."})
    void saysTheYearOfADayThatIsNotOfThisOne(String today, String said) {
        var made = Moment.of(PAUSED.date().atTime(12, 0), ZoneOffset.UTC);
        var book = new MemoryPlanBook();
        book.record(new Plan(PAUSED.plusDays(-10), List.of(Step.last(Dose.mg("3"))), "", LocalTime.of(22, 0), made,
                Optional.empty()));
        book.record(new Decision(PAUSED, new Decision.Pause(Decision.PauseReason.OTHER), "", true, made));
        assertThat(LadderPicture.of(JournalContents.EMPTY, book.history(), JournalDay.parse(today),
                Texts.of(Locale.UK)).description()).endsWith(said);
    }
}
