package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;

/** Everything that is done can be taken back to when the program was opened; nothing that is typed is lost. */
class UndoTest {
    private final Given given = new Given();
    private final JournalDay sunday = given.today();

    private TodayModel shown() {
        given.model().shown();
        return given.model();
    }

    @Test
    void everythingIsTakenBackToWhenTheProgramWasOpened() {
        given.plan();
        given.score(sunday, 5, 5, 5);
        given.score(sunday.previous(), 6, 6, 6);
        var before = given.memory.contents();
        var model = shown();
        model.doses().takeDue(false);
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(7)));
        model.entries().sideEffects(Optional.of(SideEffects.NONE));
        model.entries().crash(Optional.of(new Crash.Since(sunday.previous())));
        model.entries().happened(Event.of(Event.Kind.TRAVEL));
        model.entries().track(new UUID(1, 1), Optional.of(new TrackerValue.Said(true)));
        model.entries().note("typed");
        model.entries().sleep("7.5");
        model.entries().badDay(true);
        model.entries().nothingToAdd(true);
        model.entries().rate(sunday.plusDays(-3), Scale.PAIN, Optional.of(Given.pain(3)));
        model.items().impression(sunday, Optional.of(Impression.Step.THE_SAME));
        model.go(sunday.previous());
        model.entries().sameAsYesterday();
        model.entries().rate(Scale.FATIGUE, Optional.empty());
        while (model.canUndo().get()) {
            model.undo();
        }
        var after = given.memory.contents();
        assertThat(after.doses()).isEqualTo(before.doses());
        assertThat(after.items()).isEqualTo(before.items());
        assertThat(after.entries().values()).allSatisfy(logged -> assertThat(logged.entry())
                .isEqualTo(before.entry(logged.day()).map(then -> then.entry())
                        .orElseGet(() -> Entry.empty(logged.day()))));
    }

    @Test
    void whatIsTakenBackStandsAsItStoodWhenItWasRecorded() {
        given.plan();
        given.score(sunday, 5, 5, 5);
        given.taken(sunday, "1.5");
        var before = given.memory.contents();
        given.clock.pass(Duration.ofDays(4));
        var model = shown();
        model.go(sunday);
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(7)));
        model.entries().note("typed");
        given.pause();
        model.doses().changeTime(before.dosesOn(sunday).getFirst(), "21:00");
        for (int step = 0; step < 3; step++) {
            model.undo();
        }
        assertThat(given.memory.contents()).isEqualTo(before);
        assertThat(given.memory.changes().getLast().at()).isEqualTo(Moment.now(given.clock));
        assertThat(given.memory.changes("dose " + sunday + " 1").getLast().at()).isEqualTo(Moment.now(given.clock));
    }

    @Test
    void undoGoesToTheDayThatWasChanged() {
        given.score(sunday.previous(), 6, 6, 6);
        var model = shown();
        model.go(sunday.previous());
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(2)));
        model.go(sunday);
        model.undo();
        assertThat(model.entry().get().day()).isEqualTo(sunday.previous());
        assertThat(given.stored(sunday.previous()).score(Scale.PAIN)).contains(Given.pain(6));
    }

    @Test
    void undoTakesBackItsOwnChangeAndKeepsWhatSomebodyElseChanged() {
        var model = shown();
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(2)));
        given.memory.record(given.stored(sunday).with(new Score(Scale.FATIGUE, 8)), Moment.now(given.clock));
        model.look();
        model.undo();
        assertThat(given.stored(sunday).score(Scale.PAIN)).isEmpty();
        assertThat(given.stored(sunday).score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 8));
    }

    @Test
    void leavingAndComingBackKeepsTheWayBack() {
        var model = shown();
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(2)));
        model.hidden();
        model.shown();
        model.undo();
        assertThat(given.stored(sunday).score(Scale.PAIN)).isEmpty();
    }

    @Test
    void wordsAreADraftWhileTheyAreTypedAndNoLongerOnceTheyAreSaved() {
        var model = shown();
        model.entries().note("A long d");
        assertThat(given.memory.drafts()).extracting(Draft::words).containsExactly("A long d");
        assertThat(given.memory.entry(sunday)).isEmpty();
        given.pause();
        assertThat(given.memory.drafts()).isEmpty();
        assertThat(given.stored(sunday).note()).isEqualTo("A long d");
    }

    @Test
    void wordsThatACrashLeftBehindAreBackInTheirField() {
        given.memory.keep(new Draft(sunday, Entry.Field.NOTE, "A long d", Moment.now(given.clock)));
        var model = shown();
        assertThat(model.entry().get().note()).isEqualTo("A long d");
        assertThat(model.leftWords().get().broughtBack()).isPresent();
        assertThat(model.leftWords().get().saved()).isFalse();
        given.pause();
        assertThat(given.stored(sunday).note()).isEqualTo("A long d");
        assertThat(given.memory.drafts()).isEmpty();
        assertThat(model.leftWords().get().saved()).isTrue();
    }

    @Test
    void wordsThatAreRefusedAreNotSaidToBeSavedBecauseSomethingElseIs() {
        given.memory.keep(new Draft(sunday, Entry.Field.SLEEP_HOURS, "7x", Moment.now(given.clock)));
        var model = shown();
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        assertThat(given.stored(sunday).score(Scale.PAIN)).isPresent();
        assertThat(model.leftWords().get().saved()).isFalse();
    }

    @Test
    void wordsOfAnotherDayWaitForThatDay() {
        given.memory.keep(new Draft(sunday.previous(), Entry.Field.NOTE, "A long d", Moment.now(given.clock)));
        var model = shown();
        assertThat(model.leftWords().get().waitingOn()).contains(sunday.previous());
        assertThat(model.entry().get().note()).isEmpty();
        model.go(sunday.previous());
        assertThat(model.entry().get().note()).isEqualTo("A long d");
    }

    @Test
    void refusedHoursStayADraftUntilSomethingElseStandsThere() {
        var model = shown();
        model.entries().sleep("7x");
        model.go(sunday.previous());
        model.go(sunday);
        assertThat(model.entries().refused(Entry.Field.SLEEP_HOURS)).contains("7x");
        assertThat(given.memory.drafts()).extracting(Draft::words).containsExactly("7x");
        model.entries().sleep("7");
        given.pause();
        assertThat(given.memory.drafts()).isEmpty();
    }

    @Test
    void whatIsUndoneBeforeItWasTakenForHoursDoesNotComeBackWithTheNextStart() {
        var model = shown();
        model.entries().sleep("7x");
        model.undo();
        assertThat(model.entries().refused(Entry.Field.SLEEP_HOURS)).isEmpty();
        assertThat(given.memory.drafts()).isEmpty();
    }

    @Test
    void wordsThatStandAsTheyStoodAreNoDraftAnyMore() {
        var model = shown();
        model.entries().note("A long d");
        model.entries().note("");
        given.pause();
        assertThat(given.memory.drafts()).isEmpty();
    }

    @Test
    void wordsThatACrashLeftBehindDoNotTakeThePlaceOfWhatWasWrittenSince() {
        given.memory.keep(new Draft(sunday.previous(), Entry.Field.NOTE, "A long d", Moment.now(given.clock)));
        given.clock.pass(Duration.ofMinutes(20));
        given.memory.record(Entry.empty(sunday.previous()).withNote("Written in the table"), Moment.now(given.clock));
        var model = shown();
        model.go(sunday.previous());
        given.pause();
        assertThat(given.stored(sunday.previous()).note()).isEqualTo("Written in the table");
        assertThat(model.leftWords().get()).isEqualTo(LeftWords.News.NONE);
        assertThat(given.memory.drafts()).isEmpty();
    }

    private TodayModel afterCrash() {
        given.afterCrash();
        return shown();
    }

    private static Tracker counted(int id) {
        return new Tracker(new UUID(1, id), "Counted " + id, new Tracker.Amount("km"), JournalDay.of(2026, 1, 1),
                Optional.empty());
    }

    private TodayModel countedBeforeACrash() {
        given.memory.record(counted(1), Moment.now(given.clock));
        given.memory.record(counted(2), Moment.now(given.clock));
        return shown();
    }

    @Test
    void refusedNumbersOfTrackersAreBackAfterACrash() {
        var before = countedBeforeACrash();
        before.entries().count(new UUID(1, 1), "42x");
        before.entries().count(new UUID(1, 2), "3y");
        var after = afterCrash();
        assertThat(after.entries().refused(new UUID(1, 1))).contains("42x");
        assertThat(after.entries().refused(new UUID(1, 2))).contains("3y");
        assertThat(after.leftWords().get().broughtBack()).isPresent();
        assertThat(given.memory.entry(sunday)).isEmpty();
    }

    @Test
    void aRefusedNumberOfATrackerIsBackAfterACrashAlsoWhereAnotherWasSavedSince() {
        var before = countedBeforeACrash();
        before.entries().count(new UUID(1, 1), "42x");
        given.clock.pass(Duration.ofMinutes(20));
        before.entries().count(new UUID(1, 2), "3");
        given.pause();
        assertThat(given.memory.drafts()).extracting(Draft::words).containsExactly(new UUID(1, 1) + " 42x");
        given.clock.pass(Duration.ofMinutes(20));
        before.entries().track(new UUID(1, 2), Optional.empty());
        var after = afterCrash();
        assertThat(after.entries().refused(new UUID(1, 1))).contains("42x");
        assertThat(after.entries().refused(new UUID(1, 2))).isEmpty();
    }

    @Test
    void aNumberOfATrackerThatACrashInterruptedIsSaved() {
        var before = countedBeforeACrash();
        before.entries().count(new UUID(1, 1), "42");
        afterCrash();
        given.pause();
        assertThat(given.stored(sunday).tracker(new UUID(1, 1)))
                .contains(new TrackerValue.Counted(BigDecimal.valueOf(42)));
        assertThat(given.memory.drafts()).isEmpty();
    }

    @Test
    void aRefusedNumberOfATrackerIsADraftNoMoreOnceAnotherStandsThere() {
        var model = countedBeforeACrash();
        model.entries().count(new UUID(1, 1), "42x");
        model.entries().count(new UUID(1, 1), "42");
        given.pause();
        assertThat(given.memory.drafts()).isEmpty();
        model.entries().leave();
        model.entries().count(new UUID(1, 1), "42x");
        model.undo();
        assertThat(given.memory.drafts()).isEmpty();
    }

    @Test
    void whatADraftSaysOfNoTrackerOfTheDayIsPassedOver() {
        given.memory.record(counted(1), Moment.now(given.clock));
        given.memory.keep(new Draft(sunday, Entry.Field.TRACKERS,
                "words\n" + new UUID(1, 7) + " 5\n" + new UUID(1, 1) + " ", Moment.now(given.clock)));
        var model = shown();
        given.pause();
        assertThat(given.memory.entry(sunday)).isEmpty();
        assertThat(model.leftWords().get().broughtBack()).isEmpty();
    }

    @Test
    void whatIsLeftOfATrackerThatIsNotAskedAnyMoreDoesNotWaitForEver() {
        given.memory.keep(new Draft(sunday.previous(), Entry.Field.TRACKERS, new UUID(1, 7) + " 42x",
                Moment.now(given.clock)));
        var model = shown();
        assertThat(model.leftWords().get().waitingOn()).contains(sunday.previous());
        model.go(sunday.previous());
        assertThat(model.leftWords().get()).isEqualTo(LeftWords.News.NONE);
        assertThat(given.memory.drafts()).isEmpty();
    }

    @Test
    void undoLeavesTheOtherTrackersOfTheDayAsTheTableWroteThem() {
        var steps = new UUID(1, 1);
        var walks = new UUID(1, 2);
        var model = shown();
        model.entries().track(steps, Optional.of(new TrackerValue.Rated(4)));
        given.memory.record(given.stored(sunday).withTracker(walks, Optional.of(new TrackerValue.Said(true))),
                Moment.now(given.clock));
        model.look();
        model.undo();
        assertThat(given.stored(sunday).tracker(steps)).isEmpty();
        assertThat(given.stored(sunday).tracker(walks)).contains(new TrackerValue.Said(true));
    }
}
