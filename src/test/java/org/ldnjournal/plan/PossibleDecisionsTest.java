package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.plan.DecisionSort.AMEND;
import static org.ldnjournal.plan.DecisionSort.CHANGE_DOSE;
import static org.ldnjournal.plan.DecisionSort.CHANGE_TIME;
import static org.ldnjournal.plan.DecisionSort.EVERY_DAY;
import static org.ldnjournal.plan.DecisionSort.EVERY_OTHER_DAY;
import static org.ldnjournal.plan.DecisionSort.GO_BACK;
import static org.ldnjournal.plan.DecisionSort.GO_UP;
import static org.ldnjournal.plan.DecisionSort.HALVE;
import static org.ldnjournal.plan.DecisionSort.PAUSE;
import static org.ldnjournal.plan.DecisionSort.RECHECK;
import static org.ldnjournal.plan.DecisionSort.RESUME;
import static org.ldnjournal.plan.DecisionSort.SPLIT;
import static org.ldnjournal.plan.DecisionSort.STAY_LONGER;
import static org.ldnjournal.plan.DecisionSort.STOP;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

class PossibleDecisionsTest {
    private final Book book = Book.usual("2026-01-01");

    private PossibleDecisions on(String day) {
        return PossibleDecisions.from(book.history(), JournalDay.parse(day));
    }

    private String check(String day, Decision.Kind kind, boolean reviewed) {
        var from = JournalDay.parse(day);
        return switch (on(day).check(new Decision(from, kind, "", reviewed, Book.noon(from)))) {
            case PossibleDecisions.Accepted _ -> "accepted";
            case PossibleDecisions.Refused(var reason) -> {
                assertThat(Texts.of(Locale.UK).get(reason.key(), reason.arguments().toArray())).isNotBlank();
                yield reason.key().replace("decision.refused.", "");
            }
        };
    }

    @Test
    void offersNothingWithoutPlan() {
        assertThat(on("2025-12-31").options()).isEmpty();
        assertThat(check("2025-12-31", new Decision.Stop(), true)).isEqualTo("noPlan");
    }

    @Test
    void offersNoStepBackOnTheFirstStep() {
        assertThat(on("2026-01-15").options()).containsExactly(GO_UP, STAY_LONGER, PAUSE, STOP, HALVE,
                CHANGE_DOSE, SPLIT, EVERY_OTHER_DAY, CHANGE_TIME, RECHECK, AMEND);
        assertThat(check("2026-01-15", new Decision.GoBack(), true)).isEqualTo("firstStep");
    }

    @Test
    void offersNoStepUpOnTheLastStep() {
        book.decided("2026-01-15", new Decision.GoUp()).decided("2026-01-29", new Decision.GoUp());
        assertThat(on("2026-02-15").options()).containsExactly(GO_BACK, PAUSE, STOP, HALVE, CHANGE_DOSE,
                SPLIT, EVERY_OTHER_DAY, CHANGE_TIME, RECHECK, AMEND);
        assertThat(check("2026-02-15", new Decision.GoUp(), true)).isEqualTo("lastStep");
        assertThat(check("2026-02-15", new Decision.StayLonger(7), true)).isEqualTo("noEnd");
    }

    @Test
    void goesUpWithoutReviewOnceTheDaysAreOver() {
        assertThat(check("2026-01-15", new Decision.GoUp(), false)).isEqualTo("accepted");
    }

    @Test
    void goesUpEarlyOnlyReviewed() {
        assertThat(on("2026-01-14").reviewNeeded(GO_UP)).isTrue();
        assertThat(check("2026-01-14", new Decision.GoUp(), false)).isEqualTo("review");
        assertThat(check("2026-01-14", new Decision.GoUp(), true)).isEqualTo("accepted");
    }

    @Test
    void passesGateOnlyReviewed() {
        var start = JournalDay.of(2026, 1, 1);
        book.with(Book.plan(start, start, List.of(
                Step.of(Dose.mg("3"), 10), Step.last(Dose.mg("4.5")).afterReview())));
        assertThat(check("2026-01-20", new Decision.GoUp(), false)).isEqualTo("review");
        assertThat(check("2026-01-20", new Decision.GoUp(), true)).isEqualTo("accepted");
    }

    @Test
    void goesUpOnceForOneDay() {
        book.decided("2026-01-15", new Decision.GoUp());
        assertThat(check("2026-01-15", new Decision.GoUp(), true)).isEqualTo("firstDay");
    }

    @Test
    void onlyResumesOrStopsWhilePaused() {
        book.decided("2026-01-15", new Decision.GoUp())
                .decided("2026-01-20", new Decision.Pause(Decision.PauseReason.OPIOID_NEEDED));
        assertThat(on("2026-01-25").options()).containsExactly(RESUME, STOP, CHANGE_DOSE, AMEND);
        assertThat(on("2026-01-25").resumeSteps()).containsExactly(1, 0);
        assertThat(check("2026-01-25", new Decision.GoUp(), true)).isEqualTo("paused");
        assertThat(check("2026-01-25", new Decision.Resume(2), true)).isEqualTo("resumeStep");
        assertThat(check("2026-01-25", new Decision.Resume(-1), true)).isEqualTo("resumeStep");
        assertThat(check("2026-01-25", new Decision.Resume(0), true)).isEqualTo("accepted");
    }

    @Test
    void resumesOnlyWhatIsPaused() {
        assertThat(check("2026-01-05", new Decision.Resume(0), true)).isEqualTo("notPaused");
        assertThat(on("2026-01-05").resumeSteps()).isEmpty();
    }

    @Test
    void takesDoseThatThePrescriberNamedOnlyReviewed() {
        assertThat(check("2026-01-10", new Decision.ChangeDose(Dose.mg("2")), false)).isEqualTo("review");
        assertThat(check("2026-01-10", new Decision.ChangeDose(Dose.mg("2")), true)).isEqualTo("accepted");
        assertThat(check("2026-01-10", new Decision.ChangeDose(Dose.mg("1.5")), true)).isEqualTo("sameDose");
    }

    @Test
    void goesBackToEveryDayOnlyReviewed() {
        book.decided("2026-01-05", new Decision.EveryOtherDay());
        assertThat(on("2026-01-10").options()).contains(EVERY_DAY).doesNotContain(EVERY_OTHER_DAY);
        assertThat(check("2026-01-10", new Decision.EveryDay(), false)).isEqualTo("review");
        assertThat(check("2026-01-10", new Decision.EveryDay(), true)).isEqualTo("accepted");
        assertThat(check("2026-01-10", new Decision.EveryOtherDay(), true)).isEqualTo("everyOtherDay");
    }

    @ParameterizedTest
    @CsvSource({"1.5, 08:00, part", "1, 22:00, sameTime", "1, 08:00, accepted"})
    void splitsIntoTwoPartsAtTwoTimes(String part, LocalTime at, String answer) {
        assertThat(check("2026-01-10", new Decision.Split(Dose.mg(part), at), false)).isEqualTo(answer);
    }

    @Test
    void checksTheNeedOnlyDownwardsAndOnceAtATime() {
        assertThat(check("2026-01-10", new Decision.Recheck(Dose.mg("1.5"), 7), true)).isEqualTo("notLower");
        book.decided("2026-01-10", new Decision.Recheck(Dose.mg("1"), 7));
        assertThat(check("2026-01-12", new Decision.Recheck(Dose.mg("0.5"), 7), true)).isEqualTo("recheck");
        assertThat(on("2026-01-12").up()).contains(Dose.mg("1.5"));
        assertThat(check("2026-01-12", new Decision.GoUp(), false)).isEqualTo("review");
        assertThat(check("2026-01-17", new Decision.GoUp(), false)).isEqualTo("accepted");
    }

    @Test
    void beginsAgainAboveNoDoseThatWasLeft() {
        book.decided("2026-01-10", new Decision.ChangeDose(Dose.mg("1"))).decided("2026-01-12",
                new Decision.Pause(Decision.PauseReason.OTHER));
        assertThat(on("2026-01-20").options()).containsExactly(STOP, CHANGE_DOSE, AMEND);
        assertThat(check("2026-01-20", new Decision.Resume(0), true)).isEqualTo("noneBelow");
    }

    @Test
    void movesToAnotherTimeOnly() {
        assertThat(check("2026-01-10", new Decision.ChangeTime(LocalTime.of(22, 0)), false)).isEqualTo("sameTime");
        assertThat(check("2026-01-10", new Decision.ChangeTime(LocalTime.of(8, 0)), false)).isEqualTo("accepted");
        assertThat(check("2026-01-10", new Decision.EveryDay(), true)).isEqualTo("everyDay");
    }

    @Test
    void decidesNothingAfterTheStop() {
        book.decided("2026-01-15", new Decision.Stop());
        assertThat(on("2026-01-20").options()).isEmpty();
        assertThat(check("2026-01-20", new Decision.Pause(Decision.PauseReason.OTHER), true)).isEqualTo("stopped");
    }

    @Test
    void slipsNothingInBeforeLaterDecision() {
        book.decided("2026-01-15", new Decision.GoUp());
        assertThat(check("2026-01-10", new Decision.Pause(Decision.PauseReason.OTHER), true)).isEqualTo("order");
        book.undone(1);
        assertThat(check("2026-01-10", new Decision.Pause(Decision.PauseReason.OTHER), true)).isEqualTo("accepted");
    }

    @Test
    void namesTheDosesThatEachWayLeadsTo() {
        book.decided("2026-01-15", new Decision.GoUp());
        var on = on("2026-01-20");
        assertThat(on.dose()).contains(Dose.mg("3"));
        assertThat(on.up()).contains(Dose.mg("4.5"));
        assertThat(on.down()).contains(Dose.mg("1.5"));
        assertThat(on.half()).contains(Dose.mg("1.5"));
        assertThat(on("2025-12-31").dose()).isEmpty();
        assertThat(on("2025-12-31").half()).isEmpty();
    }

    @Test
    void halvesAndSplitsNoDoseThatCannotBeParted() {
        var start = JournalDay.of(2026, 1, 1);
        book.with(Book.plan(start, start, List.of(Step.of(new Dose(1), 10), Step.last(new Dose(2)))));
        assertThat(on("2026-01-05").options()).doesNotContain(HALVE, SPLIT);
        assertThat(on("2026-01-05").half()).isEmpty();
        assertThat(check("2026-01-05", new Decision.Halve(7), true)).isEqualTo("tooSmall");
        assertThat(check("2026-01-05", new Decision.Split(new Dose(1), LocalTime.of(8, 0)), true))
                .isEqualTo("tooSmall");
        assertThat(after("2026-01-05", new Decision.Halve(7)).dose()).as("nor when it is read").isEqualTo(new Dose(1));
        book.decided("2026-01-11", new Decision.GoUp());
        assertThat(on("2026-01-12").half()).contains(new Dose(1));
    }

    @Test
    void splitsNoDoseOfEveryOtherDay() {
        book.decided("2026-01-05", new Decision.EveryOtherDay());
        assertThat(on("2026-01-06").options()).contains(HALVE).doesNotContain(SPLIT);
        assertThat(check("2026-01-06", new Decision.Split(new Dose(500), LocalTime.of(8, 0)), true))
                .isEqualTo("notEveryDay");
    }

    @Test
    void givesTheStepsAsTheyStandToBeAmended() {
        assertThat(on("2026-01-01").amendable()).contains(new PossibleDecisions.Amendable(Book.usual(), 0, false));
        book.decided("2026-01-15", new Decision.StayLonger(7));
        assertThat(on("2026-01-16").amendable()).contains(new PossibleDecisions.Amendable(
                List.of(Step.of(Dose.mg("1.5"), 21), Step.of(Dose.mg("3"), 14), Step.last(Dose.mg("4.5"))), 0, true));
        book.decided("2026-01-22", new Decision.Halve(7));
        assertThat(on("2026-01-23").amendable()).as("beside the steps these stay as planned")
                .contains(new PossibleDecisions.Amendable(Book.usual(), 0, true));
    }

    @Test
    void asksForNoReviewWhereNothingLeadsUp() {
        assertThat(List.of(new Decision.GoBack(), new Decision.StayLonger(7), new Decision.Halve(7),
                new Decision.EveryOtherDay(), new Decision.Stop(), new Decision.Pause(Decision.PauseReason.OTHER)))
                .allSatisfy(kind -> {
                    var other = Book.usual("2026-01-01").decided("2026-01-15", new Decision.GoUp());
                    var from = JournalDay.parse("2026-01-20");
                    assertThat(PossibleDecisions.from(other.history(), from).check(
                            new Decision(from, kind, "", false, Book.noon(from))))
                            .isInstanceOf(PossibleDecisions.Accepted.class);
                });
    }

    @Test
    void movesTheUsualTimeToNeitherPartOfASplitDose() {
        book.decided("2026-01-05", new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0)));
        assertThat(check("2026-01-10", new Decision.ChangeTime(LocalTime.of(8, 0)), true)).isEqualTo("sameTime");
        assertThat(check("2026-01-10", new Decision.ChangeTime(LocalTime.of(22, 0)), true)).isEqualTo("sameTime");
        assertThat(check("2026-01-10", new Decision.ChangeTime(LocalTime.of(21, 0)), true)).isEqualTo("accepted");
        assertThat(after("2026-01-10", new Decision.ChangeTime(LocalTime.of(8, 0))).habit().time())
                .isEqualTo(LocalTime.of(22, 0));
    }

    @Test
    void aNamedDoseAfterAPauseBeginsItsEveryOtherDayAnew() {
        book.decided("2026-01-04", new Decision.EveryOtherDay())
                .decided("2026-01-06", new Decision.Pause(Decision.PauseReason.SURGERY))
                .decided("2026-01-11", new Decision.ChangeDose(Dose.mg("1")));
        assertThat(book.on("2026-01-11")).isInstanceOf(Due.DoseDue.class);
        assertThat(book.on("2026-01-12")).isInstanceOf(Due.Between.class);
        book.decided("2026-01-12", new Decision.ChangeDose(Dose.mg("2")));
        assertThat(book.on("2026-01-12")).as("without a pause the days go on").isInstanceOf(Due.Between.class);
    }

    /** What a decision makes of a position, whether or not it may be recorded: an older journal may hold it. */
    private Position after(String day, Decision.Kind kind) {
        var from = JournalDay.parse(day);
        var at = Ladder.of(book.history()).positionOn(from).orElseThrow();
        return new Turn(at).after(new Decision(from, kind, "", true, Book.noon(from)));
    }

    @Test
    void goesUpFromADoseThatWasNamedOnlyReviewed() {
        book.decided("2026-01-10", new Decision.ChangeDose(Dose.mg("2")));
        assertThat(check("2026-01-30", new Decision.GoUp(), false)).isEqualTo("review");
        assertThat(check("2026-01-30", new Decision.GoUp(), true)).isEqualTo("accepted");
    }

    @Test
    void goesUpFromHalfADoseWithoutReviewOnceItsDaysAreOver() {
        book.decided("2026-01-10", new Decision.Halve(7));
        assertThat(check("2026-01-17", new Decision.GoUp(), false)).isEqualTo("accepted");
    }

    @Test
    void beginsAgainAtNoStepThatWasNotReached() {
        var start = JournalDay.of(2026, 1, 1);
        book.with(Book.plan(start, start,
                List.of(Step.of(Dose.mg("1.5"), 14), Step.of(Dose.mg("3"), 14), Step.last(Dose.mg("1")))))
                .decided("2026-01-15", new Decision.GoUp())
                .decided("2026-01-20", new Decision.Pause(Decision.PauseReason.OTHER));
        assertThat(on("2026-01-21").resumeSteps()).containsExactly(1, 0);
    }

    @Test
    void beginsAgainFromANamedDoseAtAnyStepThatIsNotAboveIt() {
        var start = JournalDay.of(2026, 1, 1);
        book.with(Book.plan(start, start,
                List.of(Step.of(Dose.mg("1.5"), 14), Step.of(Dose.mg("3"), 14), Step.last(Dose.mg("1")))))
                .decided("2026-01-15", new Decision.ChangeDose(Dose.mg("2")))
                .decided("2026-01-20", new Decision.Pause(Decision.PauseReason.OTHER));
        assertThat(on("2026-01-21").resumeSteps()).containsExactly(2, 0);
    }

    @Test
    void partsOfTheDoseOfARecheckEndWithIt() {
        book.decided("2026-01-15", new Decision.GoUp()).decided("2026-01-20", new Decision.Recheck(Dose.mg("1.5"), 10))
                .decided("2026-01-21", new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0)))
                .decided("2026-01-30", new Decision.GoUp());
        assertThat(book.on("2026-01-30")).isInstanceOfSatisfying(Due.DoseDue.class, due -> {
            assertThat(due.dose()).isEqualTo(Dose.mg("3"));
            assertThat(due.isSplit()).isFalse();
        });
    }

    @Test
    void theUsualTimeIsThatOfTheDay() {
        book.decided("2026-01-10", new Decision.ChangeTime(LocalTime.of(21, 0)));
        var ladder = Ladder.of(book.history());
        assertThat(ladder.usualTime(JournalDay.parse("2025-12-31"))).isEmpty();
        assertThat(ladder.usualTime(JournalDay.parse("2026-01-09"))).contains(LocalTime.of(22, 0));
        assertThat(ladder.usualTime(JournalDay.parse("2026-01-10"))).contains(LocalTime.of(21, 0));
    }

    @Test
    void everyDayAgainWithoutReviewIsReadAsNoChange() {
        book.decided("2026-01-05", new Decision.EveryOtherDay());
        var from = JournalDay.parse("2026-01-10");
        var at = Ladder.of(book.history()).positionOn(from).orElseThrow();
        var turn = new Turn(at);
        assertThat(turn.after(new Decision(from, new Decision.EveryDay(), "", false, Book.noon(from)))).isEqualTo(at);
        assertThat(turn.after(new Decision(from, new Decision.EveryDay(), "", true, Book.noon(from))).isEveryDay())
                .isTrue();
    }
}
