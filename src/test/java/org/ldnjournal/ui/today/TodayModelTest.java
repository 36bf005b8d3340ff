package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.plan.Lasts;
import org.ldnjournal.plan.Outlook;
import org.ldnjournal.ui.shell.SlowWork;

class TodayModelTest {
    private final Given given = new Given();
    private final JournalDay sunday = given.today();

    @Test
    void savesAScoreAtOnceAndSaysWhen() {
        var model = shown();
        assertThat(model.saving().get()).isInstanceOf(SaveState.Untouched.class);
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(4));
        assertThat(model.saving().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void saysAfterARestartWhenTheNewestOfEntryAndDosesWasSaved() {
        given.score(sunday, 4, 5, 6);
        given.clock.pass(Duration.ofMinutes(20));
        given.taken(sunday, "3");
        assertThat(shown().saving().get()).isEqualTo(new SaveState.Saved(Moment.now(given.clock)));
    }

    @Test
    void whatIsReadAheadIsShownBeforeItIsKnownHowLongTheMedicineLasts() {
        given.plan();
        var model = given.model();
        model.readAhead();
        model.shown();
        var first = model.pictureProperty().get().orElseThrow();
        assertThat(first.isWhole()).isFalse();
        model.readRest();
        assertThat(model.pictureProperty().get().orElseThrow())
                .isEqualTo(first.with(new Outlook(new Lasts.NoBottle(), List.of())));
    }

    @Test
    void aDayThatIsOpenedWhileTheRestIsReadStaysOpen() {
        var reading = new ArrayDeque<Runnable>();
        var model = given.model(given.memory, reading::add);
        model.readAhead();
        model.shown();
        doAll(reading);
        model.readRest();
        model.go(sunday.previous());
        doAll(reading);
        assertThat(model.pictureProperty().get().map(DayPicture::day)).contains(sunday.previous());
        assertThat(model.pictureProperty().get().orElseThrow().isWhole()).isTrue();
    }

    private static void doAll(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void whatIsReadWhenItComesIntoViewIsWhole() {
        assertThat(shown().pictureProperty().get().orElseThrow().isWhole()).isTrue();
    }

    @Test
    void savesWordsWhenTheTypingHasPaused() {
        var model = shown();
        model.entries().note("A lo");
        model.entries().note("A long day");
        assertThat(given.memory.entry(sunday)).isEmpty();
        given.pause();
        assertThat(given.stored(sunday).note()).isEqualTo("A long day");
    }

    @Test
    void savesWaitingWordsWhenTheScreenGoesAway() {
        var model = shown();
        model.entries().note("A long day");
        model.hidden();
        assertThat(given.stored(sunday).note()).isEqualTo("A long day");
    }

    @Test
    void savesWaitingWordsUnderTheirOwnDayWhenAnotherIsOpened() {
        var model = shown();
        model.entries().note("A long day");
        model.go(sunday.previous());
        assertThat(given.stored(sunday).note()).isEqualTo("A long day");
        assertThat(model.entry().get()).isEqualTo(Entry.empty(sunday.previous()));
        given.pause();
        assertThat(given.memory.entry(sunday.previous())).isEmpty();
    }

    @Test
    void anEmptiedScoreIsMissingAndNeverZero() {
        var model = shown();
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(0)));
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(0));
        model.entries().rate(Scale.PAIN, Optional.empty());
        assertThat(given.stored(sunday).score(Scale.PAIN)).isEmpty();
    }

    @Test
    void noSideEffectsIsAnAnswerAndUnticksToNoAnswer() {
        var model = shown();
        model.entries().sideEffects(Optional.of(SideEffects.NONE));
        assertThat(given.stored(sunday).sideEffects()).contains(SideEffects.NONE);
        model.entries().sideEffects(Optional.empty());
        assertThat(given.stored(sunday).sideEffects()).isEmpty();
    }

    @Test
    void refusedHoursChangeNothing() {
        var model = shown();
        assertThat(model.entries().sleep("7.5")).isEmpty();
        model.entries().leave();
        given.pause();
        assertThat(model.entries().sleep("7.3")).map(reason -> reason.key()).contains("sleep.refused.quarter");
        assertThat(given.stored(sunday).sleep()).contains(SleepHours.of(7.5));
    }

    @Test
    void undoGoesBackStepByStepToWhenTheDayWasOpened() {
        given.score(sunday, 5, 5, 5);
        var model = shown();
        assertThat(model.canUndo().get()).isFalse();
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(7)));
        model.entries().note("typed");
        model.entries().note("typed more");
        model.undo();
        assertThat(model.entry().get().note()).isEmpty();
        assertThat(model.entry().get().score(Scale.PAIN)).contains(Given.pain(7));
        model.undo();
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(5));
        assertThat(model.canUndo().get()).isFalse();
    }

    @Test
    void sameAsYesterdayTakesOverAllButNoteAndBadDay() {
        var effects = new SideEffects(List.of(
                new SideEffect(new SideEffectKind("nausea"), SideEffect.Severity.MILD)));
        given.memory.record(Entry.empty(sunday.previous()).with(Given.pain(6)).withSleep(Optional.of(SleepHours.of(7)))
                .withSideEffects(Optional.of(effects)).withNote("rain").withBadDay(true),
                Moment.now(given.clock));
        var model = shown();
        model.entries().note("sun");
        model.entries().sameAsYesterday();
        assertThat(given.stored(sunday)).isEqualTo(Entry.empty(sunday).with(Given.pain(6))
                .withSleep(Optional.of(SleepHours.of(7))).withNote("sun").withSideEffects(Optional.of(new SideEffects(
                        List.of(effects.list().getFirst().since(sunday.previous()))))));
    }

    @Test
    void aFutureDayIsNotReached() {
        var model = shown();
        model.go(sunday.next());
        assertThat(model.entry().get().day()).isEqualTo(sunday);
        assertThat(model.days()).containsExactly(sunday.plusDays(-2), sunday.previous(), sunday);
    }

    @Test
    void anOpenEntryStaysTheEntryOfItsDayAfterRollover() {
        var model = shown();
        given.clock.pass(Duration.ofHours(8));
        model.look();
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(3)));
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(3));
        assertThat(model.days()).endsWith(sunday.next());
        assertThat(model.pictureProperty().get().orElseThrow().isToday()).isFalse();
    }

    @Test
    void openingTheScreenAgainAfterRolloverShowsTheNewDay() {
        var model = shown();
        model.hidden();
        given.clock.pass(Duration.ofHours(8));
        model.shown();
        assertThat(model.entry().get().day()).isEqualTo(sunday.next());
    }

    @Test
    void whatCannotBeSavedStaysOnTheScreenAndIsTriedAgain() {
        var full = new FullDisk(given.memory);
        var model = given.model(full.journal());
        model.shown();
        full.isFull = true;
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        assertThat(model.saving().get()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(model.entry().get().score(Scale.PAIN)).contains(Given.pain(4));
        assertThat(given.logged).hasSize(1);
        full.isFull = false;
        model.tryAgain();
        assertThat(model.saving().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(4));
    }

    /** As in History's table, or after a wait of days. */
    @Test
    void whatCouldNotBeSavedDoesNotReplaceWhatWasRecordedSince() {
        var full = new FullDisk(given.memory);
        var model = given.model(full.journal());
        model.shown();
        full.isFull = true;
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(7)));
        model.entries().rate(Scale.FATIGUE, Optional.of(new Score(Scale.FATIGUE, 6)));
        given.clock.pass(Duration.ofMinutes(5));
        given.memory.record(Entry.empty(sunday).with(Given.pain(3)), Moment.now(given.clock));
        full.isFull = false;
        model.tryAgain();
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(3));
        assertThat(given.stored(sunday).score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 6));
        assertThat(model.entry().get().score(Scale.PAIN)).as("shown").contains(Given.pain(3));
    }

    /** They share a field of the entry, and its moment. */
    @Test
    void aTrackerThatCouldNotBeSavedReplacesNoneThatWasRecordedSince() {
        var mine = new UUID(1, 1);
        var other = new UUID(1, 2);
        var full = new FullDisk(given.memory);
        var model = given.model(full.journal());
        model.shown();
        full.isFull = true;
        model.entries().track(mine, Optional.of(new TrackerValue.Rated(7)));
        given.clock.pass(Duration.ofMinutes(5));
        given.memory.record(Entry.empty(sunday).withTracker(other, Optional.of(new TrackerValue.Rated(3))),
                Moment.now(given.clock));
        full.isFull = false;
        model.tryAgain();
        assertThat(given.stored(sunday).tracker(mine)).contains(new TrackerValue.Rated(7));
        assertThat(given.stored(sunday).tracker(other)).contains(new TrackerValue.Rated(3));

        full.isFull = true;
        model.entries().track(mine, Optional.of(new TrackerValue.Rated(8)));
        given.clock.pass(Duration.ofMinutes(5));
        given.memory.record(given.stored(sunday).withTracker(mine, Optional.of(new TrackerValue.Rated(2))),
                Moment.now(given.clock));
        full.isFull = false;
        model.tryAgain();
        assertThat(given.stored(sunday).tracker(mine)).contains(new TrackerValue.Rated(2));
    }

    @Test
    void whatCouldNotBeSavedIsTriedAgainByItself() {
        var full = new FullDisk(given.memory);
        var model = given.model(full.journal());
        model.shown();
        full.isFull = true;
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        given.pause();
        assertThat(model.saving().get()).isInstanceOf(SaveState.NotSaved.class);
        full.isFull = false;
        given.pause();
        assertThat(model.saving().get()).isInstanceOf(SaveState.Saved.class);
        full.isFull = true;
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(5)));
        full.isFull = false;
        model.hidden();
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(5));
    }

    @Test
    void whatCouldNotBeSavedBeforeALockIsSavedAfterIt() {
        given.score(sunday, 5, 5, 5);
        var full = new FullDisk(given.memory);
        var model = given.model(full.journal());
        model.shown();
        full.isFull = true;
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        model.entries().note("A long day");
        model.items().impression(sunday, Optional.of(Impression.Step.THE_SAME));
        var next = given.afterLock(full.journal());
        next.shown();
        assertThat(next.saving().get()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(next.entry().get().note()).isEqualTo("A long day");
        full.isFull = false;
        next.entries().rate(Scale.FATIGUE, Optional.of(new Score(Scale.FATIGUE, 3)));
        next.hidden();
        assertThat(given.stored(sunday).note()).isEqualTo("A long day");
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(4));
        assertThat(given.stored(sunday).score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 3));
        assertThat(given.memory.contents().items().of(Impression.class)).hasSize(1);
    }

    @Test
    void whatCouldNotBeSavedBeforeABackupWasRestoredStaysOutOfIt() {
        given.score(sunday, 5, 5, 5);
        var full = new FullDisk(given.memory);
        var model = given.model(full.journal());
        model.shown();
        full.isFull = true;
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        model.items().impression(sunday, Optional.of(Impression.Step.THE_SAME));
        model.entries().sleep("75");
        var next = given.afterRestoring();
        next.shown();
        assertThat(next.entry().get().score(Scale.PAIN)).contains(Given.pain(5));
        assertThat(next.entries().refused(Entry.Field.SLEEP_HOURS)).contains("75");
        next.entries().rate(Scale.FATIGUE, Optional.of(new Score(Scale.FATIGUE, 3)));
        next.tryAgain();
        next.hidden();
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(5));
        assertThat(given.memory.contents().items().of(Impression.class)).isEmpty();
    }

    @Test
    void whatIsRefusedInItsFieldStandsThereAfterALock() {
        var steps = new UUID(1, 1);
        given.taken(sunday, "1.5");
        var model = shown();
        var dose = given.memory.contents().dosesOn(sunday).getFirst();
        model.doses().changeTime(dose, "9 or so");
        model.entries().sleep("75");
        model.entries().count(steps, "42x");
        var next = given.afterLock(given.memory);
        next.shown();
        assertThat(next.doses().refusedTime(dose)).map(DoseModel.RefusedTime::typed).contains("9 or so");
        assertThat(next.entries().refused(Entry.Field.SLEEP_HOURS)).contains("75");
        assertThat(next.entries().refused(steps)).contains("42x");
    }

    @Test
    void anUnsavedDayIsStillThereAfterLookingAtAnother() {
        var full = new FullDisk(given.memory);
        var model = given.model(full.journal());
        model.shown();
        full.isFull = true;
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        model.go(sunday.previous());
        assertThat(model.saving().get()).isInstanceOf(SaveState.NotSaved.class);
        model.go(sunday);
        assertThat(model.entry().get().score(Scale.PAIN)).contains(Given.pain(4));
    }

    @Test
    void whatTheTableWroteBeforeThisScreenReadItAgainStays() {
        var model = shown();
        var fatigue = new Score(Scale.FATIGUE, 3);
        given.memory.record(Entry.empty(sunday).with(fatigue), Moment.now(given.clock));
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(5)));
        assertThat(given.stored(sunday)).isEqualTo(Entry.empty(sunday).with(fatigue).with(Given.pain(5)));
        assertThat(model.entry().get()).isEqualTo(given.stored(sunday));
    }

    @Test
    void whatCouldNotBeSavedIsSavedWithTheNextChange() {
        var full = new FullDisk(given.memory);
        var model = given.model(full.journal());
        model.shown();
        full.isFull = true;
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(4)));
        full.isFull = false;
        model.entries().rate(Scale.FATIGUE, Optional.of(new Score(Scale.FATIGUE, 3)));
        assertThat(given.stored(sunday)).isEqualTo(
                Entry.empty(sunday).with(Given.pain(4)).with(new Score(Scale.FATIGUE, 3)));
    }

    @Test
    void whatCouldNotBePutBackIsPutBackWithTheNextChangeAsItWasRecorded() {
        given.score(sunday, 5, 5, 5);
        var recorded = Moment.now(given.clock);
        given.clock.pass(Duration.ofMinutes(20));
        var full = new FullDisk(given.memory);
        var model = given.model(full.journal());
        model.shown();
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(7)));
        full.isFull = true;
        model.undo();
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(7));
        full.isFull = false;
        model.entries().badDay(true);
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(5));
        var moments = given.memory.entry(sunday).orElseThrow().recorded();
        assertThat(moments).containsEntry(Entry.Field.PAIN, recorded)
                .containsEntry(Entry.Field.BAD_DAY, Moment.now(given.clock));
    }

    @Test
    void whatSomebodyElseChangedIsTakenOver() {
        var model = shown();
        given.memory.record(Entry.empty(sunday).with(new Score(Scale.FATIGUE, 2)),
                Moment.now(given.clock));
        model.look();
        assertThat(model.entry().get().score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 2));
    }

    @Test
    void theBeginningOfHoursThatAreRefusedIsNotKept() {
        var model = shown();
        model.entries().sleep("8");
        model.entries().leave();
        given.pause();
        model.entries().sleep("7");
        model.entries().sleep("75");
        given.pause();
        assertThat(given.stored(sunday).sleep()).contains(SleepHours.of(8));
        assertThat(model.entries().refused(Entry.Field.SLEEP_HOURS)).contains("75");
        model.entries().sleep("7");
        model.entries().sleep("7.");
        model.entries().sleep("7.5");
        given.pause();
        assertThat(given.stored(sunday).sleep()).contains(SleepHours.of(7.5));
        model.undo();
        assertThat(given.stored(sunday).sleep()).contains(SleepHours.of(8));
    }

    @Test
    void theBeginningOfHoursThatAreRefusedIsNotKeptEitherWhereTheTypingPausedOnIt() {
        given.memory.record(Entry.empty(sunday).withSleep(Optional.of(SleepHours.of(8))), Moment.now(given.clock));
        var read = given.memory.entry(sunday);
        given.clock.pass(Duration.ofMinutes(20));
        var model = shown();
        model.entries().sleep("7");
        given.pause();
        assertThat(given.stored(sunday).sleep()).contains(SleepHours.of(7));
        model.entries().sleep("75");
        assertThat(given.memory.entry(sunday)).as("as it was recorded, at once").isEqualTo(read);
        assertThat(model.entries().refused(Entry.Field.SLEEP_HOURS)).contains("75");
        model.entries().leave();
        assertThat(model.canUndo().get()).as("nothing is left to undo").isFalse();
    }

    @Test
    void theBeginningOfARefusedNumberOfATrackerIsNotKept() {
        var steps = new UUID(1, 1);
        var naps = new UUID(1, 2);
        var model = shown();
        model.entries().count(naps, "2");
        model.entries().count(steps, "42");
        given.pause();
        model.entries().count(steps, "42x");
        model.go(sunday.previous());
        assertThat(given.stored(sunday).besides().trackers())
                .containsOnly(Map.entry(naps, new TrackerValue.Counted(BigDecimal.valueOf(2))));
    }

    @Test
    void aRefusedNumberOfATrackerStandsThereAgainAfterAnotherDayWasOpen() {
        var steps = new UUID(1, 1);
        var walks = new UUID(1, 2);
        var model = shown();
        model.entries().count(steps, "42x");
        model.entries().count(walks, "3y");
        model.entries().track(new UUID(1, 3), Optional.of(new TrackerValue.Said(true)));
        model.go(sunday.previous());
        assertThat(model.entries().refused(steps)).isEmpty();
        model.go(sunday);
        assertThat(model.entries().refused(steps)).contains("42x");
        assertThat(model.entries().refused(walks)).contains("3y");
        model.entries().count(steps, "42");
        model.hidden();
        assertThat(model.entries().refused(steps)).isEmpty();
        assertThat(model.entries().refused(walks)).contains("3y");
        assertThat(given.stored(sunday).tracker(steps)).contains(new TrackerValue.Counted(BigDecimal.valueOf(42)));
    }

    @Test
    void whatIsChosenInsteadOfRefusedHoursStays() {
        given.memory.record(Entry.empty(sunday.previous()).withSleep(Optional.of(SleepHours.of(6))),
                Moment.now(given.clock));
        var model = shown();
        model.entries().sleep("7");
        given.pause();
        model.entries().sleep("75");
        model.entries().sameAsYesterday();
        model.entries().sleep("6x");
        model.hidden();
        assertThat(given.stored(sunday).sleep()).contains(SleepHours.of(6));
    }

    @Test
    void theBeginningOfANoteThatIsTooLongStays() {
        var model = shown();
        model.entries().note("A long day");
        given.pause();
        model.entries().note("x".repeat(4_001));
        model.hidden();
        assertThat(given.stored(sunday).note()).isEqualTo("A long day");
        assertThat(model.canUndo().get()).isTrue();
    }

    @Test
    void whatIsTakenBackOfADayThatHasNotBegunYetLeavesTheOpenDayAlone() {
        given.score(sunday, 5, 5, 5);
        given.memory.record(JournalSettings.USUAL.withRollover(new Rollover(2)), Moment.now(given.clock));
        given.clock.pass(Duration.ofHours(6));
        var model = shown();
        model.entries().rate(Scale.PAIN, Optional.of(Given.pain(8)));
        assertThat(given.stored(sunday.next()).score(Scale.PAIN)).contains(Given.pain(8));
        given.memory.record(JournalSettings.USUAL, Moment.now(given.clock));
        model.hidden();
        model.shown();
        assertThat(model.pictureProperty().get().map(DayPicture::day)).contains(sunday);
        model.undo();
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(5));
        assertThat(given.stored(sunday.next()).score(Scale.PAIN)).isEmpty();
    }

    @Test
    void aDayThatWasDeletedElsewhereIsEmptyWhenItIsOpenedAgain() {
        var work = new SlowWork();
        var model = given.model(given.memory, work);
        model.shown();
        work.finish();
        model.go(sunday.previous());
        model.entries().note("A long day");
        model.hidden();
        work.finish();
        assertThat(given.stored(sunday.previous()).note()).isEqualTo("A long day");
        given.memory.record(Entry.empty(sunday.previous()), Moment.now(given.clock));
        model.shown();
        work.finish();
        model.go(sunday.previous());
        assertThat(model.entry().get()).isEqualTo(Entry.empty(sunday.previous()));
    }

    @Test
    void wordsLeftByACrashWaitForTheirDayWhereAnotherIsOpenedBeforeTheyAreRead() {
        var reading = new ArrayDeque<Runnable>();
        given.memory.keep(new Draft(sunday, Entry.Field.NOTE, "left", Moment.now(given.clock)));
        var model = given.model(given.memory, reading::add);
        model.shown();
        reading.remove().run();
        model.go(sunday.previous());
        doAll(reading);
        assertThat(model.entry().get()).isEqualTo(Entry.empty(sunday.previous()));
        model.go(sunday);
        assertThat(model.entry().get().note()).isEqualTo("left");
    }

    @Test
    void theMonthlyQuestionAnsweredTwiceInAHurryHasTheLastAnswer() {
        var work = new SlowWork();
        var model = given.model(given.memory, work);
        model.shown();
        work.finish();
        model.items().impression(sunday, Optional.of(Impression.Step.MUCH_BETTER));
        model.items().impression(sunday, Optional.of(Impression.Step.A_LITTLE_BETTER));
        work.finish();
        assertThat(given.memory.contents().items().of(Impression.class)).singleElement()
                .extracting(Impression::answer).isEqualTo(Optional.of(Impression.Step.A_LITTLE_BETTER));
    }

    @Test
    void aDayIsLateByWhatItHoldsAndNotByWhatWasTakenOutOfIt() {
        var before = sunday.plusDays(-5);
        given.memory.record(Entry.empty(before).withNote("written now"), Moment.now(given.clock));
        var model = shown();
        model.go(before);
        assertThat(model.pictureProperty().get().orElseThrow().isLate()).isTrue();
        model.entries().note("");
        given.pause();
        assertThat(model.pictureProperty().get().orElseThrow().isLate()).isFalse();
    }

    @Test
    void aMedicineForWhenItIsNeededCanBeRecordedInTheNightInWhichItIsBegun() {
        var begun = new Medicine(new UUID(1, 1), "Ibuprofen", Medicine.Use.AS_NEEDED,
                Optional.of(sunday.next().date()), Optional.empty(), Medicine.Clarification.NONE);
        given.memory.record(begun, Moment.now(given.clock));
        given.clock.pass(Duration.ofHours(4));
        var picture = shown().pictureProperty().get().orElseThrow();
        assertThat(picture.day()).isEqualTo(sunday);
        assertThat(picture.asNeededMedicines()).containsExactly(begun);
    }

    private TodayModel shown() {
        given.model().shown();
        return given.model();
    }

    /** A journal whose disk can be full. */
    private static final class FullDisk {
        private final MemoryJournal memory;
        private boolean isFull;

        FullDisk(MemoryJournal memory) {
            this.memory = memory;
        }

        Journal journal() {
            return (Journal) Proxy.newProxyInstance(
                    Journal.class.getClassLoader(),
                    new Class<?>[] {Journal.class}, (_, method, arguments) -> {
                        if (isFull && List.of("record", "putBack").contains(method.getName())) {
                            throw new JournalFailure(JournalFailure.Kind.DISK_FULL, "full");
                        }
                        return method.invoke(memory, arguments);
                    });
        }
    }
}
