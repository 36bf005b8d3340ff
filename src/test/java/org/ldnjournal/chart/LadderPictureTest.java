package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
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

    /** 1 mg at 01:00 and the other 2 mg at 22:00: which comes first depends on when the day ends. */
    @ParameterizedTest
    @CsvSource({"0, 1 mg + 2 mg", "4, 2 mg + 1 mg"})
    void namesTwoPartsInTheOrderInWhichTheyAreTaken(int dayEnds, String parts) {
        var made = Moment.of(PAUSED.date().atTime(12, 0), ZoneOffset.UTC);
        var book = new MemoryPlanBook();
        book.record(new Plan(PAUSED, List.of(Step.last(Dose.mg("3"))), "", LocalTime.of(22, 0), made,
                Optional.empty()));
        book.record(new Decision(PAUSED, new Decision.Split(Dose.mg("1"), LocalTime.of(1, 0)), "", true, made));
        var contents = JournalContents.EMPTY.with(JournalSettings.USUAL.withRollover(new Rollover(dayEnds)));
        var texts = Texts.of(Locale.UK);
        assertThat(LadderPicture.of(contents, book.history(), PAUSED.next(), texts).description())
                .contains("(" + parts + ")");
        assertThat(DoseBands.of(contents, book.history(), new DayRange(PAUSED, PAUSED.plusDays(3)), PAUSED).bands())
                .filteredOn(band -> band.kind() == DoseBand.Kind.PLANNED)
                .singleElement().satisfies(band -> assertThat(band.words(texts)).contains("(" + parts + ")"));
    }
}
