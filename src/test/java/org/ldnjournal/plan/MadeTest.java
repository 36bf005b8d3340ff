package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;

class MadeTest {
    private static final String DAY_15 = "2026-11-15";

    @Test
    void saysWhatADecisionLedToWhateverWasDecidedLaterOnTheSameDay() {
        var made = Made.of(Book.usual("2026-11-01").decided(DAY_15, new Decision.GoUp())
                .decided(DAY_15, new Decision.GoBack()).history());
        assertThat(made).extracting(Made::sentence).containsExactly(
                Reason.of("planScreen.made.up", Dose.mg("3")), Reason.of("planScreen.made.back", Dose.mg("1.5")));
    }

    @Test
    void saysWhatADecisionThatWasTakenBackHadLedTo() {
        var made = Made.of(Book.usual("2026-11-01").decided(DAY_15, new Decision.GoUp()).undone(1).history());
        assertThat(made).singleElement().satisfies(one -> {
            assertThat(one.undone()).isTrue();
            assertThat(one.after()).contains(Dose.mg("3"));
            assertThat(one.rose()).isTrue();
        });
    }

    @Test
    void aPauseLeadsToNoDoseAndNamesItsReason() {
        var made = Made.of(Book.usual("2026-11-01")
                .decided(DAY_15, new Decision.Pause(Decision.PauseReason.SURGERY)).history()).getFirst();
        assertThat(made.after()).isEmpty();
        assertThat(made.sentence())
                .isEqualTo(Reason.of("planScreen.made.paused", Reason.of("planScreen.pause.SURGERY")));
    }

    static List<Arguments> sentences() {
        var dose = Dose.mg("1.5");
        var morning = LocalTime.of(8, 0);
        return List.of(
                Arguments.of(new Decision.StayLonger(7), Reason.of("planScreen.made.longer", dose, 7)),
                Arguments.of(new Decision.Stop(), Reason.of("planScreen.made.stopped")),
                Arguments.of(new Decision.Halve(10), Reason.of("planScreen.made.halved", Dose.mg("0.75"), 10)),
                Arguments.of(new Decision.ChangeDose(Dose.mg("2")), Reason.of("planScreen.made.changed", Dose.mg("2"))),
                Arguments.of(new Decision.Split(Dose.mg("0.5"), morning),
                        Reason.of("planScreen.made.split", dose, Dose.mg("0.5"), morning)),
                Arguments.of(new Decision.EveryOtherDay(), Reason.of("planScreen.made.everyOtherDay", dose)),
                Arguments.of(new Decision.ChangeTime(morning), Reason.of("planScreen.made.time", morning)),
                Arguments.of(new Decision.Recheck(Dose.mg("0.5"), 14),
                        Reason.of("planScreen.made.recheck", Dose.mg("0.5"), 14)),
                Arguments.of(new Decision.Amend(List.of(Step.of(dose, 20), Step.last(Dose.mg("3"))),
                        JournalDay.parse(DAY_15)), Reason.of("planScreen.made.amended")));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void saysEachDecisionInItsOwnSentence(Decision.Kind kind, Reason sentence) {
        assertThat(Made.of(Book.usual("2026-11-01").decided(DAY_15, kind).history()).getLast().sentence())
                .isEqualTo(sentence);
    }

    @Test
    void saysOnWhichDoseDosesBeganAgainAndThatTheyAreTakenEveryDay() {
        assertThat(Made.of(Book.usual("2026-11-01")
                .decided("2026-11-10", new Decision.Pause(Decision.PauseReason.OTHER))
                .decided(DAY_15, new Decision.Resume(0)).decided("2026-11-16", new Decision.EveryOtherDay())
                .decided("2026-11-20", new Decision.EveryDay()).history())).extracting(Made::sentence).contains(
                        Reason.of("planScreen.made.resumed", Dose.mg("1.5")),
                        Reason.of("planScreen.made.everyDay", Dose.mg("1.5")));
    }

    @Test
    void goingOnToAStepThatIsNoHigherIsNotCalledUp() {
        var day = JournalDay.parse("2026-11-01");
        var lower = new Book().with(Book.plan(day, day, List.of(Step.of(Dose.mg("3"), 14), Step.last(Dose.mg("1.5")))));
        assertThat(Made.of(lower.decided(DAY_15, new Decision.GoUp()).history())).extracting(Made::sentence)
                .containsExactly(Reason.of("planScreen.made.on", Dose.mg("1.5")));
    }

    @Test
    void aDoseAfterAPauseRoseFromNone() {
        var made = Made.of(Book.usual("2026-11-01")
                .decided("2026-11-10", new Decision.Pause(Decision.PauseReason.OTHER))
                .decided(DAY_15, new Decision.ChangeDose(Dose.mg("3"))).history());
        assertThat(made.getLast().after()).contains(Dose.mg("3"));
        assertThat(made.getLast().rose()).isFalse();
    }

    @Test
    void theSameDoseDidNotRise() {
        assertThat(Made.of(Book.usual("2026-11-01").decided(DAY_15, new Decision.StayLonger(7)).history()).getLast()
                .rose())
                .isFalse();
    }

    @Test
    void whatWasTakenBackBeforeLeadsToNothing() {
        var made = Made.of(Book.usual("2026-11-01").decided("2026-11-10", new Decision.GoUp()).undone(1)
                .decided(DAY_15, new Decision.StayLonger(7)).history());
        assertThat(made.getLast().after()).contains(Dose.mg("1.5"));
    }
}
