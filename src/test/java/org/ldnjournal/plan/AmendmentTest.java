package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;

class AmendmentTest {
    private static final JournalDay START = JournalDay.of(2026, 1, 1);
    private static final JournalDay FEBRUARY = JournalDay.of(2026, 2, 1);

    /**
     * The plan is 1.5 mg for 14 days, 3 mg for 14 days, then 4.5 mg from 1 January on; it went up to 3 mg on the 15th.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5/14 3/14 6           | 2026-01-20 | accepted
            1.5/14 3/14 4.5/30 6    | 2026-01-20 | accepted
            1.5/14 3                | 2026-01-20 | accepted
            1.5/14 3/5 4.5          | 2026-01-20 | accepted
            1.5/14 3/4 4.5          | 2026-01-20 | amendDays
            1.5/14 3/14 4.5         | 2026-01-20 | amendSame
            1.5/14 2/14 4.5         | 2026-01-20 | amendWalked
            1.5/10 3/14 6           | 2026-01-20 | amendWalked
            0.5/14 1.5/14 3/14 4.5  | 2026-01-20 | amendWalked
            1.5                     | 2026-01-20 | amendWalked
            1.5/14 review-3/14 6    | 2026-01-20 | amendWalked
            1.5/14 3/14 review-4.5  | 2026-01-20 | accepted
            0.5/7 1/7 2             | 2025-12-31 | noPlan
            0.5/7 1/7 2             | 2026-01-01 | accepted
            """)
    void changesOnlyWhatIsToCome(String steps, String day, String answer) {
        var from = JournalDay.parse(day);
        var book = from.isAfter(START) ? up() : Book.usual("2026-01-01");
        var decision = new Decision(from, new Decision.Amend(steps(steps), from), "", false, Book.noon(from));
        var said = switch (PossibleDecisions.from(book.history(), from).check(decision)) {
            case PossibleDecisions.Accepted _ -> "accepted";
            case PossibleDecisions.Refused(var reason) -> reason.key().replace("decision.refused.", "");
        };
        assertThat(said).isEqualTo(answer);
    }

    @Test
    void goesOnFromWhereOneStands() {
        var book = up().decided(JournalDay.of(2026, 1, 20), amend("1.5/14 3/21 3.75/14 4.5"), false);
        assertThat(book.on("2026-01-20")).isEqualTo(due("3", 1, 6, 21));
        assertThat(Ladder.of(book.history()).nextDecision(FEBRUARY)).contains(JournalDay.of(2026, 2, 5));
        book.decided("2026-02-05", new Decision.GoUp());
        assertThat(book.on("2026-02-05")).isEqualTo(due("3.75", 2, 1, 14));
    }

    @Test
    void beginsWithItsFirstStepWhereNothingWasTakenYet() {
        var book = Book.usual("2026-01-01").decided(START, amend("0.5/7 1"), false);
        assertThat(book.on("2026-01-01")).isEqualTo(due("0.5", 0, 1, 7));
    }

    @Test
    void keepsTheDoseThatTheAmendedPlanNoLongerHas() {
        var book = up().decided(FEBRUARY, amend("1/14 2/14 4"), false);
        assertThat(book.on("2026-02-01")).isEqualTo(due("3", 1, 18, 14));
        assertThat(book.decided("2026-02-02", new Decision.GoUp()).on("2026-02-02")).isEqualTo(
                new Due.DoseDue(Dose.mg("4"), 2, 1, OptionalInt.empty(),
                        List.of(new Due.Part(Dose.mg("4"), LocalTime.of(22, 0)))));
    }

    @Test
    void anAmendedPlanThatIsPausedStaysPaused() {
        var book = up().decided("2026-01-25", new Decision.Pause(Decision.PauseReason.SURGERY))
                .decided(FEBRUARY, amend("1.5/14 3/7 6"), false);
        assertThat(book.on("2026-02-02")).isInstanceOf(Due.Paused.class);
        assertThat(book.decided("2026-02-03", new Decision.Resume(1)).on("2026-02-03")).isEqualTo(due("3", 1, 1, 7));
    }

    @Test
    void leadsBackToTheDoseBeforeARecheckInTheAmendedPlan() {
        var book = up().decided("2026-01-25", new Decision.Recheck(Dose.mg("1"), 10))
                .decided(FEBRUARY, amend("1.5/14 3/30 6"), false);
        assertThat(book.on("2026-02-01")).isEqualTo(due("1", 1, 8, 10));
        assertThat(book.decided("2026-02-04", new Decision.GoUp()).on("2026-02-04")).isEqualTo(due("3", 1, 1, 30));
    }

    @Test
    void letsOtherDecisionsStandBeforeAnAmendmentOfAComingDay() {
        var book = up().decided(FEBRUARY, amend("1.5/14 3/30 6"), false);
        var today = JournalDay.of(2026, 1, 29);
        var pause = new Decision(today, new Decision.Pause(Decision.PauseReason.OPIOID_NEEDED), "", false,
                Book.noon(today));
        assertThat(PossibleDecisions.from(book.history(), today).check(pause))
                .isInstanceOf(PossibleDecisions.Accepted.class);
    }

    @Test
    void drawsTheAmendedStepsAheadFromTheirDayOn() {
        var book = up().with(new Decision(FEBRUARY, amend("1.5/14 3/21 6"), "", false,
                Book.noon(JournalDay.of(2026, 1, 20))));
        assertThat(Ladder.of(book.history()).ahead(JournalDay.of(2026, 1, 20), 40))
                .extracting(stretch -> stretch.dose().orElseThrow() + " from " + stretch.days().first())
                .containsExactly(Dose.mg("3") + " from 2026-01-21", Dose.mg("4.5") + " from 2026-01-29");
    }

    @Test
    void keepsEveryVersion() {
        var book = up().decided(JournalDay.of(2026, 1, 20), amend("1.5/14 3/21 6"), false)
                .decided(FEBRUARY, amend("1.5/14 3"), false).undone(3);
        var history = book.history();
        assertThat(history.versions()).extracting(version -> version.from() + " " + version.first() + " "
                + version.undone().isPresent() + " " + said(version.plan())).containsExactly(
                "2026-01-01 true false 1.5/14 3/14 4.5", "2026-01-20 false false 1.5/14 3/21 6",
                "2026-02-01 false true 1.5/14 3");
        assertThat(said(history.planOn(JournalDay.of(2026, 1, 19)).orElseThrow())).isEqualTo("1.5/14 3/14 4.5");
        assertThat(said(history.planOn(FEBRUARY).orElseThrow())).isEqualTo("1.5/14 3/21 6");
        assertThat(said(history.originalOn(FEBRUARY).orElseThrow())).isEqualTo("1.5/14 3/14 4.5");
        assertThat(said(history.latestPlan().orElseThrow())).isEqualTo("1.5/14 3/21 6");
    }

    @Test
    void isNeverRecordedForADayBeforeItself() {
        assertThatThrownBy(() -> new Decision(START, new Decision.Amend(steps("1"), FEBRUARY), "", false,
                Book.noon(FEBRUARY)))
                .isInstanceOfSatisfying(InvalidValue.class, refused ->
                        assertThat(refused.reason().key()).isEqualTo("decision.refused.amendPast"));
    }

    /** At two in the night it is still the evening before for somebody whose day ends at three. */
    @ParameterizedTest
    @CsvSource({"0, 2026-01-20", "3, 2026-01-19", "11, 2026-01-19"})
    void aNewPlanHoldsFromTheDayItWasMadeOnByThePersonsOwnHour(int hour, String first) {
        var made = Moment.of(LocalDateTime.of(2026, 1, 20, 2, 0), ZoneOffset.UTC);
        var other = new Plan(START, steps("0.5"), "", LocalTime.of(22, 0), made, new Rollover(hour).dayOf(made),
                Optional.empty());
        var history = Book.usual("2026-01-01").with(other).history();
        assertThat(history.planOn(JournalDay.parse(first))).contains(other);
        assertThat(history.planOn(JournalDay.parse(first).previous())).isNotEqualTo(Optional.of(other));
    }

    private static Book up() {
        return Book.usual("2026-01-01").decided("2026-01-15", new Decision.GoUp());
    }

    private static Decision.Kind amend(String steps) {
        return new Decision.Amend(steps(steps), START);
    }

    private static Due due(String dose, int step, int day, int of) {
        return new Due.DoseDue(Dose.mg(dose), step, day, OptionalInt.of(of),
                List.of(new Due.Part(Dose.mg(dose), LocalTime.of(22, 0))));
    }

    private static String said(Plan plan) {
        return plan.steps().stream().map(step -> step.dose().milligrams().toPlainString()
                + (step.days().isPresent() ? "/" + step.days().getAsInt() : "")).collect(Collectors.joining(" "));
    }

    private static List<Step> steps(String typed) {
        var steps = new ArrayList<Step>();
        for (var one : typed.split(" ")) {
            var parts = one.replace("review-", "").split("/");
            steps.add(new Step(Dose.mg(parts[0]), parts.length > 1 ? OptionalInt.of(Integer.parseInt(parts[1]))
                    : OptionalInt.empty(), one.startsWith("review-")));
        }
        return steps;
    }

    @Test
    void aStepThatWasMadeLongerStaysAsLongWhereOnlyLaterOnesChange() {
        var book = up().decided("2026-01-20", new Decision.StayLonger(7))
                .decided(JournalDay.of(2026, 1, 21), amend("1.5/14 3/14 6"), false);
        assertThat(book.on("2026-01-21")).isEqualTo(due("3", 1, 7, 21));
    }

    @Test
    void theLastAmendmentCountsAndNoneOfAnEarlierPlan() {
        var book = Book.usual("2026-01-01").decided(JournalDay.of(2026, 1, 5), amend("1.5/14 3/20 4.5"), false)
                .decided(JournalDay.of(2026, 1, 6), amend("1.5/14 3/30 4.5"), false);
        assertThat(book.history().latestPlan().orElseThrow().steps()).isEqualTo(steps("1.5/14 3/30 4.5"));
        var next = JournalDay.of(2026, 2, 1);
        book.with(Book.plan(next, next, Book.usual()));
        assertThat(book.history().latestPlan().orElseThrow().steps()).isEqualTo(Book.usual());
        assertThat(book.history().nextStart(START)).contains(next);
        assertThat(book.history().nextStart(next)).isEmpty();
    }
}
