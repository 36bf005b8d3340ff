package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffect.Severity;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;

class SideEffectCourseTest {
    private static final SideEffectKind VIVID = SideEffectKind.SOURCED.getFirst();
    private static final SideEffectKind OTHER = SideEffectKind.SOURCED.get(1);
    private static final SideEffectKind THIRD = SideEffectKind.SOURCED.get(2);
    private static final DayRange RANGE = new DayRange(Diary.day(5), Diary.day(40));

    private final Diary diary = new Diary();

    private void felt(int day, SideEffectKind kind, Severity severity) {
        felt(day, new SideEffect(kind, severity));
    }

    private void felt(int day, SideEffect effect) {
        var entry = diary.entryOf(day);
        var before = entry.sideEffects().map(SideEffects::list).orElse(List.of());
        var now = new ArrayList<>(before);
        now.add(effect);
        diary.entry(entry.withSideEffects(Optional.of(new SideEffects(now))), Diary.at(day, 20));
    }

    private List<SideEffectCourse> courses() {
        return SideEffectCourse.of(diary.contents(), RANGE);
    }

    @Test
    void tellsFirstAndLastDayDaysWorstAndLatest() {
        felt(10, VIVID, Severity.MODERATE);
        felt(12, VIVID, Severity.SEVERE);
        felt(15, VIVID, Severity.MILD);
        assertThat(courses()).containsExactly(new SideEffectCourse(VIVID, Diary.day(10), Diary.day(15), 3,
                Severity.SEVERE, Severity.MILD, Optional.empty(), false));
    }

    @Test
    void leavesOutWhatWasFeltOutsideTheDaysAskedAbout() {
        felt(4, VIVID, Severity.MILD);
        felt(41, VIVID, Severity.MILD);
        assertThat(courses()).isEmpty();
        felt(5, VIVID, Severity.MILD);
        felt(40, VIVID, Severity.MILD);
        assertThat(courses().getFirst().days()).isEqualTo(2);
    }

    /**
     * The evening's dose of the first day was taken after what was felt by day, and a week is as far as one looks
     * back.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            20,
            19, 3
            13, 3
            12,
            """)
    void namesTheLastDoseOfTheWeekBeforeItsFirstDay(int taken, String mg) {
        diary.taken(taken, "3");
        felt(20, VIVID, Severity.MILD);
        assertThat(courses().getFirst().onset()).isEqualTo(Optional.ofNullable(mg).map(Dose::mg));
    }

    @Test
    void namesTheLaterOfTwoDoses() {
        diary.taken(17, "1.5").taken(18, "3");
        felt(20, VIVID, Severity.MILD);
        assertThat(courses().getFirst().onset()).contains(Dose.mg("3"));
    }

    @ParameterizedTest
    @CsvSource({"33, false", "34, true", "40, true"})
    void isPresentWhereItWasReportedInTheLastSevenDays(int last, boolean present) {
        felt(last, VIVID, Severity.MILD);
        assertThat(courses().getFirst().present()).isEqualTo(present);
    }

    @Test
    void beganOnTheDayThatThePersonSaidAndAtTheDoseBeforeIt() {
        diary.taken(9, "1.5").taken(13, "3");
        felt(15, new SideEffect(VIVID, Severity.MILD).since(Diary.day(10)));
        assertThat(courses().getFirst().first()).isEqualTo(Diary.day(10));
        assertThat(courses().getFirst().onset()).contains(Dose.mg("1.5"));
        felt(17, new SideEffect(VIVID, Severity.MILD).since(Diary.day(3)));
        assertThat(courses().getFirst().first()).isEqualTo(Diary.day(3));
    }

    @Test
    void isPresentNoLongerOnceThePersonSaidThatItIsOverUnlessItComesBack() {
        felt(38, VIVID, Severity.MILD);
        felt(38, OTHER, Severity.MILD);
        over(39, VIVID);
        assertThat(courses()).extracting(SideEffectCourse::kind, SideEffectCourse::present)
                .containsExactly(tuple(OTHER, true), tuple(VIVID, false));
        felt(40, VIVID, Severity.MILD);
        assertThat(courses()).extracting(SideEffectCourse::present).containsOnly(true);
        over(41, VIVID);
        assertThat(courses()).as("said after these days").extracting(SideEffectCourse::present).containsOnly(true);
    }

    private void over(int day, SideEffectKind kind) {
        diary.entry(diary.entryOf(day).withEnded(List.of(new EndedEffect(kind, Diary.day(day - 1)))),
                Diary.at(day, 20));
    }

    @Test
    void putsWhatIsPresentFirstThenWhatWasFeltOnMostDaysThenTheOldest() {
        felt(10, THIRD, Severity.MILD);
        felt(11, VIVID, Severity.MILD);
        felt(12, OTHER, Severity.MILD);
        felt(13, OTHER, Severity.MILD);
        assertThat(courses()).extracting(SideEffectCourse::kind).containsExactly(OTHER, THIRD, VIVID);
        felt(39, VIVID, Severity.MILD);
        assertThat(courses()).extracting(SideEffectCourse::kind).containsExactly(VIVID, OTHER, THIRD);
    }

    @Test
    void countsTheDaysOnWhichTheQuestionWasAnsweredWithNoneToo() {
        felt(10, VIVID, Severity.MILD);
        diary.entry(diary.entryOf(11).withSideEffects(Optional.of(SideEffects.NONE)), Diary.at(11, 20)).pain(12, 5);
        assertThat(SideEffectCourse.answered(diary.contents(), RANGE)).isEqualTo(2);
    }
}
