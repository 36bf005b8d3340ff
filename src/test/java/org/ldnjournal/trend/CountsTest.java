package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.plan.Decision;

class CountsTest {
    private static final DayRange TEN_DAYS = new DayRange(Diary.day(1), Diary.day(10));

    @Test
    void countsLoggedDaysOfAllDays() {
        var contents = new Diary()
                .score(1, Scale.PAIN, 5, Diary.at(1, 20))
                .score(2, Scale.PAIN, 5, Diary.at(3, 3))
                .score(3, Scale.PAIN, 5, Diary.at(4, 9))
                .score(4, Scale.PAIN, 5, Diary.at(8, 9))
                .entry(Entry.empty(Diary.day(5)).withBadDay(true), Diary.at(5, 20))
                .entry(Entry.empty(Diary.day(6)), Diary.at(6, 20))
                .contents();
        assertThat(Logged.of(contents, TEN_DAYS)).isEqualTo(new Logged(5, 10, 3, 1, 1));
    }

    @Test
    void tellsHowTheDosesWent() {
        var diary = new Diary().taken(1, "1.5")
                .dose(2, new DoseRecord.PartlyTaken(Dose.mg("0.75"), Diary.at(2, 22), DoseRecord.Why.SIDE_EFFECTS))
                .dose(3, new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN))
                .taken(4, "3")
                .taken(5, "1").taken(5, "0.5")
                .decided(8, new Decision.Pause(Decision.PauseReason.OPIOID_NEEDED));
        assertThat(Adherence.of(diary.contents(), diary.history(), TEN_DAYS))
                .isEqualTo(new Adherence(7, 3, 1, 1, 2, 1));
    }

    @Test
    void countsOnePartOfTwoAsPartAndNoDayBetweenTwoDosesAsDue() {
        var split = new Diary().decided(1, new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0)))
                .taken(1, "0.5").taken(1, "1").taken(2, "0.5");
        assertThat(Adherence.of(split.contents(), split.history(), new DayRange(Diary.day(1), Diary.day(2))))
                .isEqualTo(new Adherence(2, 1, 1, 0, 0, 0));
        var alternate = new Diary().decided(1, new Decision.EveryOtherDay()).taken(1, "1.5");
        assertThat(Adherence.of(alternate.contents(), alternate.history(), new DayRange(Diary.day(1), Diary.day(4))))
                .isEqualTo(new Adherence(2, 1, 0, 0, 1, 0));
    }

    @Test
    void measuresWhatWasSaidOnBadDay() {
        var contents = new Diary().entry(Entry.empty(Diary.day(1)).withBadDay(true)
                .withSleep(Optional.of(SleepHours.of(5.25))), Diary.at(1, 20)).pain(2, 4).contents();
        assertThat(new Followed.OfMeasure(Measure.SLEEP_HOURS).values(contents).on(Diary.day(1))).hasValue(5.25);
        assertThat(new Followed.OfMeasure(Measure.PAIN).values(contents).on(Diary.day(1))).isEmpty();
        assertThat(new Followed.OfMeasure(Measure.PAIN).values(contents).on(Diary.day(2))).hasValue(4);
    }
}
