package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;

class DayWordsTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final JournalDay SATURDAY = JournalDay.of(2026, 11, 21);

    private final DayWords words = new DayWords(TEXTS);
    private final Given given = new Given();

    private String spoken(JournalDay day) {
        given.model.shown();
        return words.spoken(given.model.picture().get().orElseThrow().on(day), Scale.PAIN, Given.TODAY);
    }

    @Test
    void aDayIsReadOutWithEverythingItsCellShows() {
        given.pain(SATURDAY, 4, Given.evening(SATURDAY));
        given.change(SATURDAY, Given.evening(SATURDAY), entry -> entry.withSideEffects(Optional.of(Given.VIVID_DREAMS)));
        given.taken(SATURDAY);
        assertThat(spoken(SATURDAY)).isEqualTo("Saturday 21 November, pain 4, dose taken, side effects");
    }

    @Test
    void aBlankDayIsReadOutAsBlankAndNeverAsZero() {
        assertThat(spoken(Given.TODAY)).isEqualTo("Sunday 22 November, today, no pain recorded");
    }

    @Test
    void whatWasRecordedLateAndABadDayAreSaid() {
        var day = JournalDay.of(2025, 12, 31);
        given.change(day, Given.evening(SATURDAY), entry -> entry.withBadDay(true));
        given.pain(day, 10, Given.evening(SATURDAY));
        assertThat(spoken(day)).isEqualTo("Wednesday, 31 December 2025, pain 10, recorded late, bad day");
    }

    @Test
    void aDoseAfterMidnightIsToldWithItsDate() {
        var taken = new DoseRecord.Taken(Dose.mg("4.5"), Given.at(SATURDAY.next(), "00:30"));
        assertThat(words.outcome(taken, SATURDAY)).isEqualTo(TEXTS.milligrams(new BigDecimal("4.5")) + ", taken Sun 22 Nov, 00:30");
    }
}
