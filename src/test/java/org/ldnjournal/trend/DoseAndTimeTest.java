package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PlanHistory;

/** What cannot be told apart where dose and time rose together, and what else is read of a journal. */
class DoseAndTimeTest {
    private static final int TODAY = 60;

    private static Diary begun() {
        return new Diary().taken(1, "1.5").pain(-5, 7, 7, 7).pain(40, 4, 4, 4);
    }

    private static boolean cannotBeTold(Diary diary) {
        return diary.response(TODAY).doseAndTime().isPresent();
    }

    @Test
    void cannotBeToldApartWhereTheDoseOnlyWentUpOrStayed() {
        assertThat(cannotBeTold(begun())).isTrue();
        assertThat(cannotBeTold(begun().decided(29, new Decision.GoUp()))).isTrue();
    }

    @Test
    void canBeToldAfterAWayBackAPauseAndFewerDoses() {
        assertThat(cannotBeTold(begun().decided(29, new Decision.GoUp()).decided(40, new Decision.GoBack()))).isFalse();
        assertThat(cannotBeTold(begun().decided(40, new Decision.Pause(Decision.PauseReason.RAN_OUT)))).isFalse();
        assertThat(cannotBeTold(begun().decided(40, new Decision.EveryOtherDay()))).isFalse();
    }

    @Test
    void aDoseEveryOtherDayFromTheFirstDayOnOnlyWentUpToo() {
        assertThat(cannotBeTold(begun().decided(1, new Decision.EveryOtherDay()).decided(30, new Decision.EveryDay())))
                .isTrue();
    }

    @Test
    void withoutAPlanTheDosesThatWereTakenWholeCount() {
        var up = begun().taken(20, "3").dose(25, new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN));
        var down = begun().taken(20, "3").taken(30, "1.5");
        assertThat(withoutPlan(begun().taken(2, "1.5")).doseAndTime()).as("the same again").isPresent();
        assertThat(withoutPlan(up).doseAndTime()).isPresent();
        assertThat(withoutPlan(down).doseAndTime()).isEmpty();
    }

    private static Response withoutPlan(Diary diary) {
        return Response.of(diary.contents(), PlanHistory.NONE, Diary.day(TODAY));
    }

    @Test
    void daysAfterTheEndOfTheTreatmentAreCountedLikeThoseOfAPause() {
        var stopped = begun().decided(55, new Decision.Stop()).painOn(TODAY).now().compared().period();
        var paused = begun().decided(55, new Decision.Pause(Decision.PauseReason.OTHER)).painOn(TODAY).now().compared()
                .period();
        assertThat(stopped.paused()).isEqualTo(6).isEqualTo(paused.paused());
        assertThat(begun().decided(55, new Decision.EveryOtherDay()).painOn(TODAY).now().compared().period().paused())
                .isZero();
    }

    @Test
    void theLastFourteenDaysAreToldUntilTheWindowHasAResult() {
        var pain = begun().painOn(TODAY);
        assertThat(pain.told()).isEqualTo(pain.now());
    }

    @Test
    void withoutAResultNoChoiceChangesTheAnswer() {
        var few = begun();
        assertThat(Sensitivity.of(few.contents(), few.history(), Diary.day(TODAY), Measure.PAIN)).hasValueSatisfying(
                one -> assertThat(one.hasResult()).isFalse());
        var many = new Diary().taken(1, "1.5");
        for (int day = -13; day <= TODAY; day++) {
            many.pain(day, (day < 1 ? 7 : 4) + Math.floorMod(day, 2));
        }
        assertThat(Sensitivity.of(many.contents(), many.history(), Diary.day(TODAY), Measure.PAIN)).hasValueSatisfying(
                one -> assertThat(one.hasResult()).isTrue());
    }

    @Test
    void aProcedureIsAnotherChange() {
        var contents = JournalContents.EMPTY.with(Items.NONE.with(List.of(new Procedure(new UUID(0, 1),
                Diary.day(5).date(), Procedure.Kind.SURGERY, "knee"))));
        assertThat(OtherChange.happenings(contents, new DayRange(Diary.day(1), Diary.day(9))))
                .extracting(other -> other.what().key()).containsExactly("trend.other.procedure.SURGERY");
        assertThat(OtherChange.happenings(contents, new DayRange(Diary.day(6), Diary.day(9)))).isEmpty();
    }

    @Test
    void aMeasureHasItsLoggedValuesAMeanAndAField() {
        var pain = new Followed.OfMeasure(Measure.PAIN);
        assertThat(pain.values(new Diary().pain(1, 5, -1, 3).contents()))
                .isEqualTo(Diary.values(Map.of(Diary.day(1), 5.0, Diary.day(3), 3.0)));
        assertThat(pain.hasMean()).isTrue();
        assertThat(pain.field()).isEqualTo(Optional.of(Measure.PAIN.field())).get().isInstanceOf(Entry.Field.class);
    }

    @Test
    void aPauseIsNoStep() {
        var paused = begun().decided(30, new Decision.Pause(Decision.PauseReason.OTHER))
                .decided(50, new Decision.Resume(0));
        assertThat(paused.painOn(TODAY).steps()).hasSize(2)
                .allSatisfy(step -> assertThat(step.compared().period().dose()).isPresent());
    }

    @Test
    void beforeDay28ItIsSaidToBeTooEarly() {
        var early = new Diary().taken(1, "1.5").pain(-13, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6)
                .pain(10, 4, 5, 4, 5, 4, 5, 4, 5);
        assertThat(early.painOn(20).now().verdict()).isEqualTo(Verdict.TOO_EARLY);
    }

    @Test
    void fewDaysOnOneSideAreSaidToBeFew() {
        var few = new Diary().taken(1, "1.5").pain(-13, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6)
                .pain(50, 4, 5, 4, 5, 4, 5, 4, 5);
        assertThat(few.painOn(TODAY).now().verdict()).isEqualTo(Verdict.FEW_DAYS);
        assertThat(few.pain(58, 4, 5).painOn(TODAY).now().verdict()).isEqualTo(Verdict.LOWER);
    }
}
