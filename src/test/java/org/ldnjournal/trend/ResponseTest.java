package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;

class ResponseTest {
    private static final int[] BEFORE = {7, 6, 8, 7, 7, 6, 7, 8, 7, 6, 7, 7, 8, 6};
    private static final int[] AFTER = {6, 5, 6, 5, 4, 5, 5, 6, 4, 5, 5, 4, 5, 6};
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private static Diary begun() {
        return new Diary().pain(-13, BEFORE).taken(1, "1.5");
    }

    @Test
    void comparesNothingWithoutFirstDose() {
        var response = new Diary().pain(-13, BEFORE).response(0);
        assertThat(response.measures()).isEmpty();
        assertThat(response.day()).isZero();
        assertThat(TEXTS.get(response.tooEarly().orElseThrow().key())).contains("before the first dose");
    }

    @Test
    void ignoresFirstDoseOfComingDay() {
        assertThat(begun().response(0).dayOne()).isEmpty();
    }

    @Test
    void takesTheFourteenDaysBeforeTheFirstDoseAsBaseline() {
        var baseline = begun().pain(-20, 1, 1, 1, 1, 1, 1, 1).pain(1, 1).painOn(50).baseline();
        assertThat(baseline.period().span()).contains(new DayRange(Diary.day(-13), Diary.day(0)));
        assertThat(baseline.logged()).isEqualTo(14);
        assertThat(baseline.mean().orElseThrow()).isBetween(6.92, 6.93);
    }

    @Test
    void countsSkippedDoseNotAsTheFirst() {
        var response = new Diary().pain(-13, BEFORE)
                .dose(-3, new DoseRecord.Skipped(
                        DoseRecord.Why.ILL)).taken(1, "1.5").response(10);
        assertThat(response.dayOne()).contains(Diary.DAY_ONE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            14, LOWER
            10, LOWER
             9, FEW_DAYS
             7, FEW_DAYS
             6, NO_COMPARISON
             0, NO_COMPARISON
            """)
    void needsEnoughLoggedDaysInThePeriod(int logged, Verdict verdict) {
        var now = begun().pain(37, Arrays.copyOf(AFTER, logged)).painOn(50).now();
        assertThat(now.compared().logged()).isEqualTo(logged);
        assertThat(now.verdict()).isEqualTo(verdict);
        assertThat(now.difference().isPresent()).isEqualTo(logged >= 7);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10, LOWER
             9, FEW_DAYS
             7, FEW_DAYS
             6, NO_COMPARISON
            """)
    void needsEnoughLoggedDaysBefore(int logged, Verdict verdict) {
        var now = new Diary().pain(-13, Arrays.copyOf(BEFORE, logged)).taken(1, "1.5").pain(37, AFTER)
                .painOn(50).now();
        assertThat(now.verdict()).isEqualTo(verdict);
    }

    @Test
    void givesEachMeasureItsOwn() {
        var response = begun().response(50);
        assertThat(response.measures()).hasSizeGreaterThan(1).allSatisfy(own ->
                assertThat(response.of(own.measure())).contains(own));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
             1, 27
            14, 14
            27,  1
            28,  0
            """)
    void isTooEarlyBeforeDayTwentyEight(int today, int left) {
        var diary = begun().pain(today - 13, AFTER);
        var response = diary.response(today);
        var now = response.of(Measure.PAIN).orElseThrow().now();
        assertThat(now.countdown()).isEqualTo(left);
        assertThat(response.tooEarly().isPresent()).isEqualTo(left > 0);
        assertThat(now.verdict() == Verdict.TOO_EARLY || now.verdict() == Verdict.NO_COMPARISON).isEqualTo(left > 0);
    }

    @Test
    void countsDownInWords() {
        var early = begun().response(27).tooEarly().orElseThrow();
        assertThat(said(early)).isEqualTo("Day 27: too early to judge. The first look is on day 28, tomorrow.");
        assertThat(said(begun().response(8).tooEarly().orElseThrow())).endsWith("on day 28, in 20 days.");
    }

    @Test
    void keepsDaysBeforeTheFirstDoseOutOfTheLastDays() {
        assertThat(begun().painOn(5).now().compared().period().length()).isEqualTo(5);
        assertThat(begun().painOn(14).now().compared().period().length()).isEqualTo(14);
        assertThat(begun().painOn(40).now().compared().period().length()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
             7,  0
             8,  1
            14,  7
            21, 14
            30, 14
            34, 14
            35, 28
            50, 28
            """)
    void leavesOutSettlingDaysAndTakesTwentyEightWhereTheyRemain(int stepDays, int compared) {
        var steps = begun().steps(Step.last(Dose.mg("1.5"))).painOn(stepDays).steps();
        assertThat(steps).hasSize(1);
        assertThat(steps.getFirst().compared().period().length()).isEqualTo(compared);
    }

    @Test
    void comparesEachStretchAtOneDose() {
        var diary = begun().decided(29, new Decision.GoUp()).decided(40, new Decision.GoBack());
        var steps = diary.painOn(60).steps();
        assertThat(steps).extracting(step -> step.compared().period().step().orElseThrow().dose())
                .containsExactly(Dose.mg("1.5"), Dose.mg("3"), Dose.mg("1.5"));
        assertThat(steps).extracting(step -> step.compared().period().length()).containsExactly(14, 4, 14);
        assertThat(steps).extracting(step -> step.compared().period().open()).containsExactly(false, false, true);
        assertThat(steps.getFirst().compared().period().span().orElseThrow().last()).isEqualTo(Diary.day(28));
    }

    @Test
    void neverCallsADoseEveryOtherDayTheDose() {
        var diary = begun().decided(29, new Decision.GoUp()).decided(45, new Decision.EveryOtherDay());
        var texts = Texts.of(Locale.UK);
        assertThat(diary.painOn(60).steps()).extracting(step -> texts.say(step.compared().period().dose().orElseThrow()))
                .containsExactly("1.5 mg", "3 mg", "3 mg every other day");
    }

    @Test
    void saysHowLongStepWouldHaveToBe() {
        var step = begun().decided(9, new Decision.GoUp()).painOn(60).steps().getFirst();
        assertThat(step.verdict()).isEqualTo(Verdict.NO_COMPARISON);
        assertThat(said(step.sentence())).isEqualTo("Too few days at this dose. A comparison needs a step of at least "
                + "17 days: 7 to settle and 10 logged.");
    }

    @Test
    void joinsStepsAtTheSameDose() {
        var steps = begun().steps(Step.of(Dose.mg("3"), 20), Step.last(Dose.mg("3")))
                .decided(21, new Decision.GoUp()).painOn(45).steps();
        assertThat(steps).hasSize(1);
        assertThat(steps.getFirst().compared().period().length()).isEqualTo(28);
    }

    @Test
    void countsPausedDaysInTheWindowAndLeavesThemOut() {
        var window = begun().pain(56, 1, 2, 3, 4, 9, 9, 9, 9, 5, 6, 7, 8, 9, 10, 0)
                .decided(60, new Decision.Pause(Decision.PauseReason.OTHER))
                .decided(64, new Decision.Resume(0)).painOn(90).window().orElseThrow();
        assertThat(window.compared().period().paused()).isEqualTo(4);
        assertThat(window.compared().period().length()).isEqualTo(11);
        assertThat(window.compared().period().days()).containsExactly(
                new DayRange(Diary.day(56), Diary.day(59)), new DayRange(Diary.day(64), Diary.day(70)));
        assertThat(window.compared().numbers()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0);
    }

    /** Paused on days 30 to 35: the window lies where it always does, or six days later. */
    @ParameterizedTest
    @CsvSource({"false, 56, 70", "true, 62, 76"})
    void theWindowMovesByThePausedDaysOnlyIfThePersonChose(boolean moved, int first, int last) {
        var paused = begun().decided(30, new Decision.Pause(Decision.PauseReason.OTHER))
                .decided(36, new Decision.Resume(0));
        var response = Response.of(paused.contents().with(paused.contents().settings().withPausesMovingLooks(moved)),
                paused.history(), Diary.day(90));
        var window = response.of(Measure.PAIN).orElseThrow().window().orElseThrow().compared().period();
        assertThat(window.span()).contains(new DayRange(Diary.day(first), Diary.day(last)));
        assertThat(window.length()).isEqualTo(15);
    }

    @Test
    void opensTheWindowOnItsFirstDay() {
        assertThat(begun().painOn(55).window()).isEmpty();
        assertThat(begun().painOn(56).window().orElseThrow().compared().period().length()).isEqualTo(1);
        assertThat(begun().painOn(69).window().orElseThrow().compared().period().open()).isTrue();
        assertThat(begun().painOn(70).window().orElseThrow().compared().period().open()).isFalse();
    }

    @Test
    void putsThePrimaryScoreFirst() {
        assertThat(begun().response(30).measures()).extracting(Response.OfMeasure::measure)
                .containsExactly(Measure.PAIN, Measure.FATIGUE, Measure.SLEEP_QUALITY, Measure.SLEEP_HOURS);
    }

    @Test
    void saysNoMoreThanTheNumbersCarry() {
        var now = begun().pain(37, AFTER).painOn(50).now();
        assertThat(said(now.sentence())).matches("Your average pain was 1\\.9 points \\(27 %\\) lower in these 14 days "
                + "than in the 14 days before LDN \\(between \\d\\.\\d and \\d\\.\\d lower\\)\\.");
        assertThat(now.difference().orElseThrow().band()).contains(Band.SMALL);
        assertThat(now.details().stream().map(ResponseTest::said)).contains("Before LDN: 14 of 14 days logged.",
                "A typical day is 2 points lower.",
                "A day in this period was better than a day before LDN in 96 of 100 pairs.");
    }

    @Test
    void saysNoClearChangeWhereTheIntervalHoldsZero() {
        var now = begun().pain(37, BEFORE).painOn(50).now();
        assertThat(now.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(said(now.sentence())).startsWith("No clear change in pain: between 0.").endsWith(" higher.");
        assertThat(now.difference().orElseThrow().band()).isEmpty();
    }

    @Test
    void givesNoRangeAndNoBandWhereNothingVaries() {
        var same = new int[14];
        Arrays.fill(same, 6);
        var other = new int[14];
        Arrays.fill(other, 3);
        var now = new Diary().pain(-13, same).taken(1, "1.5").pain(37, other).painOn(50).now();
        assertThat(now.verdict()).isEqualTo(Verdict.UNCERTAIN);
        assertThat(now.difference().orElseThrow().interval()).isEmpty();
        assertThat(now.difference().orElseThrow().band()).isEmpty();
        assertThat(now.difference().orElseThrow().lagOne()).isEmpty();
    }

    @Test
    void tellsOnlyPointsWhereTheBaselineIsBelowTwo() {
        var low = new int[] {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
        var difference = new Diary().pain(-13, low).taken(1, "1.5").pain(37, AFTER).painOn(50).now().difference();
        assertThat(difference.orElseThrow().percent()).isEmpty();
        assertThat(difference.orElseThrow().band()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            14, 14, false
            14, 12, false
            14, 11, true
            11, 14, true
            12, 14, false
            """)
    void saysWhereThePeriodsWereNotLoggedEquallyOften(int before, int after, boolean unequal) {
        var now = new Diary().pain(-13, Arrays.copyOf(BEFORE, before)).taken(1, "1.5")
                .pain(37, Arrays.copyOf(AFTER, after)).painOn(50).now();
        assertThat(now.difference().orElseThrow().unequalLogged()).isEqualTo(unequal);
    }

    @Test
    void leavesOutLateValuesWhereAsked() {
        var diary = begun().pain(37, AFTER).score(40, Scale.PAIN, 10, Diary.at(43, 10));
        var choices = new ResponseChoices(7, true, Look.ASSESSMENT_WINDOW);
        var now = Response.of(diary.contents(), diary.history(), Diary.day(50), choices).of(Measure.PAIN)
                .orElseThrow().now();
        assertThat(now.compared().logged()).isEqualTo(13);
        assertThat(diary.painOn(50).now().compared().logged()).isEqualTo(14);
    }

    @Test
    void namesOtherMedicinesThatBegan() {
        var response = begun().medicine("duloxetine", 20).medicine("vitamin C", -300).response(50);
        assertThat(caveats(response)).anySatisfy(said -> assertThat(said).contains("duloxetine"))
                .noneSatisfy(said -> assertThat(said).contains("vitamin C"));
    }

    @Test
    void saysThatDoseAndTimeRoseTogetherUnlessThereWasPauseOrStepBack() {
        var only = begun().decided(29, new Decision.GoUp());
        assertThat(caveats(only.response(60))).anySatisfy(said -> assertThat(said).contains("dose only went up"));
        assertThat(caveats(only.decided(40, new Decision.GoBack()).response(60)))
                .noneSatisfy(said -> assertThat(said).contains("dose only went up"));
        assertThat(caveats(begun().decided(29, new Decision.Pause(Decision.PauseReason.SURGERY))
                .decided(35, new Decision.Resume(0)).response(60)))
                .noneSatisfy(said -> assertThat(said).contains("dose only went up"));
    }

    @Test
    void looksAtTheDosesTakenWhereThereWasNoPlan() {
        var up = begun().taken(20, "3");
        assertThat(caveats(withoutPlan(up))).anySatisfy(said -> assertThat(said).contains("dose only went up"));
        assertThat(caveats(withoutPlan(up.taken(40, "1.5"))))
                .noneSatisfy(said -> assertThat(said).contains("dose only went up"));
    }

    private static Response withoutPlan(Diary diary) {
        return Response.of(diary.contents(), PlanHistory.NONE, Diary.day(60));
    }

    @Test
    void everySentenceHasItsText() {
        for (var today = 1; today < 90; today++) {
            var response = begun().pain(20, AFTER).pain(40, AFTER).pain(60, BEFORE).response(today);
            response.measures().stream().flatMap(measure -> measure.steps().stream()).forEach(step -> {
                assertThat(said(step.sentence())).doesNotContain("{");
                step.details().forEach(detail -> assertThat(said(detail)).doesNotContain("{"));
            });
        }
    }

    private static List<String> caveats(Response response) {
        return response.caveats().stream().map(caveat -> said(caveat.sentence())).toList();
    }

    private static String said(Reason reason) {
        return TEXTS.get(reason.key(), reason.arguments().toArray());
    }
}
