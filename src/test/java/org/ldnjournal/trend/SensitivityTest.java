package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.Decision;

class SensitivityTest {
    private static final int TODAY = 70;

    /** Pain of 7 before; 6 while settling; then 4. */
    private static Diary begun() {
        var diary = new Diary().taken(1, "1.5");
        for (int day = -13; day <= TODAY; day++) {
            diary.pain(day, (day < 1 ? 7 : day < 15 || day >= 29 && day < 43 ? 6 : 4) + Math.floorMod(day, 2));
        }
        return diary;
    }

    private static Sensitivity of(Diary diary) {
        return Sensitivity.of(diary.contents(), diary.history(), Diary.day(TODAY), Measure.PAIN).orElseThrow();
    }

    @Test
    void asksWithAndWithoutLateEntriesAndWithThreeLengthsOfSettling() {
        assertThat(of(begun()).ways()).extracting(way -> way.choices().settling() + " " + way.choices().leaveOutLate())
                .containsExactly("0 false", "7 false", "14 false", "0 true", "7 true", "14 true");
    }

    @Test
    void isOfTheLatestStretchThatHasAResultAndOfTheLatestWhereNoneHas() {
        var diary = begun().decided(43, new Decision.GoUp());
        assertThat(usual(diary, TODAY)).isEqualTo(diary.painOn(TODAY).steps().getLast());
        assertThat(diary.painOn(50).steps().getLast().hasResult()).isFalse();
        assertThat(diary.painOn(50).steps().getFirst().hasResult()).isTrue();
        assertThat(usual(diary, 50)).isEqualTo(diary.painOn(50).steps().getFirst());
        var few = new Diary().taken(1, "1.5").decided(43, new Decision.GoUp()).pain(-2, 7, 6, 7);
        assertThat(usual(few, TODAY)).isEqualTo(few.painOn(TODAY).steps().getLast());
    }

    private static Comparison usual(Diary diary, int today) {
        return Sensitivity.of(diary.contents(), diary.history(), Diary.day(today), Measure.PAIN).orElseThrow().ways()
                .stream().filter(way -> way.choices().equals(ResponseChoices.USUAL)).findFirst().orElseThrow()
                .comparison();
    }

    @Test
    void givesWhatTheResponseGivesWithTheSameChoices() {
        var diary = begun();
        for (int day = 45; day <= TODAY; day += 5) {
            diary.score(day, Scale.PAIN, 2, Diary.at(day + 4, 20));
        }
        assertThat(of(diary).ways()).allSatisfy(way -> assertThat(way.comparison()).isEqualTo(
                Response.of(diary.contents(), diary.history(), Diary.day(TODAY), way.choices())
                        .of(Measure.PAIN).orElseThrow().steps().getLast()));
    }

    @Test
    void saysThatTheAnswerStandsWhereEveryChoiceAgrees() {
        assertThat(of(begun()).changesTheAnswer()).isFalse();
    }

    @Test
    void saysThatTheAnswerChangesWhereItRestsOnLateEntries() {
        var diary = begun();
        for (int day = 1; day <= TODAY; day++) {
            diary.score(day, Scale.PAIN, 4, Diary.at(day + 4, 20));
        }
        assertThat(of(diary).changesTheAnswer()).isTrue();
    }

    @Test
    void isAbsentBeforeTheFirstDose() {
        var diary = new Diary().pain(-13, 7, 7, 7);
        assertThat(Sensitivity.of(diary.contents(), diary.history(), Diary.day(1), Measure.PAIN)).isEmpty();
    }
}
