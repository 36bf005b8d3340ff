package org.ldnjournal.ui.history.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.ui.history.grid.Filled.DOSE;
import static org.ldnjournal.ui.history.grid.Filled.FATIGUE;
import static org.ldnjournal.ui.history.grid.Filled.LAST_ROW;
import static org.ldnjournal.ui.history.grid.Filled.NOTE;
import static org.ldnjournal.ui.history.grid.Filled.PAIN;
import static org.ldnjournal.ui.history.grid.Filled.TODAY;
import static org.ldnjournal.ui.history.grid.Filled.cell;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.FullDisk;
import org.ldnjournal.ui.shell.OpenJournal;

/** The table of days where what is typed cannot be written at first. */
class GridOnAFullDiskTest {
    private static final GridCellAt PAIN_TODAY = cell(LAST_ROW, PAIN);

    private static final Moment LATER = Moment.now(Clock.offset(Filled.CLOCK, Duration.ofMinutes(5)));

    private final Filled given = new Filled();
    private final FullDisk disk = new FullDisk();
    private final OpenJournal open = disk.of(given.journal, given.plans, Filled.CLOCK);
    private final GridModel model = model();

    @BeforeEach
    void show() {
        model.shown();
    }

    private GridModel model() {
        return new GridModel(open, given.texts, disk.problems()::add);
    }

    private String shown(GridModel of, int column) {
        return of.columns().get(column).text(of.picture().get().orElseThrow().row(TODAY), given.texts);
    }

    private String said() {
        return model.said().get().map(given.texts::say).orElse("");
    }

    @Test
    void whatIsTypedStaysInItsCellAndIsWrittenWhenItIsTriedAgain() {
        assertThat(model.type(PAIN_TODAY, "7")).isEmpty();
        assertThat(disk.problems()).hasSize(1);
        assertThat(said()).isEqualTo("Not saved: The disk is full. What you typed stays in its cell.");
        assertThat(shown(model, PAIN)).isEqualTo("7");
        open.changed();
        assertThat(shown(model, PAIN)).isEqualTo("7");
        disk.makeRoom();
        model.tryAgain();
        assertThat(given.painOn(TODAY)).contains(7);
        assertThat(said()).isEqualTo("Saved.");
        assertThat(model.owed().get()).isFalse();
    }

    @Test
    void whatIsTypedLaterIsWrittenAfterIt() {
        model.type(PAIN_TODAY, "7");
        model.type(cell(LAST_ROW, FATIGUE), "3");
        disk.makeRoom();
        model.type(PAIN_TODAY, "5");
        assertThat(given.painOn(TODAY)).contains(5);
        assertThat(given.entry(TODAY).score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 3));
        assertThat(given.journal.changes("entry " + TODAY)).hasSize(3);
    }

    @Test
    void whatCouldNotBeWrittenIsTakenBackLikeAnythingElse() {
        model.type(PAIN_TODAY, "7");
        model.undo();
        assertThat(shown(model, PAIN)).isEmpty();
        disk.makeRoom();
        model.tryAgain();
        assertThat(given.painOn(TODAY)).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenAfterALock() {
        model.type(PAIN_TODAY, "7");
        var left = model.unfinished();
        model.hidden();
        disk.makeRoom();
        var next = model();
        left.accept(next);
        next.shown();
        assertThat(given.painOn(TODAY)).contains(7);
        assertThat(next.isTyped()).isFalse();
        assertThat(shown(next, PAIN)).isEqualTo("7");
    }

    /** The window may be closed by then: there is no later try. */
    @Test
    void whatCouldNotBeWrittenIsTriedOnceMoreWhenTheTableGoesOutOfView() {
        model.type(PAIN_TODAY, "7");
        disk.makeRoom();
        model.hidden();
        assertThat(given.painOn(TODAY)).contains(7);
        assertThat(model.owed().get()).isFalse();
        assertThat(said()).isEqualTo("Saved.");
        given.journal.record(given.entry(TODAY).with(new Score(Scale.FATIGUE, 4)), LATER);
        open.changed();
        assertThat(shown(model, FATIGUE)).as("it follows no more").isEmpty();
        model.shown();
        assertThat(List.of(shown(model, PAIN), shown(model, FATIGUE))).containsExactly("7", "4");
    }

    @Test
    void outOfViewOnADiskThatIsStillFullItWaitsInItsCell() {
        model.type(PAIN_TODAY, "7");
        model.hidden();
        model.shown();
        assertThat(shown(model, PAIN)).isEqualTo("7");
        assertThat(model.owed().get()).isTrue();
        assertThat(said()).startsWith("Not saved:");
    }

    @Test
    void whereNothingIsOwedThereIsNothingToTryAgain() {
        model.tryAgain();
        assertThat(model.said().get()).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenStaysOutOfARestoredBackup() {
        model.type(PAIN_TODAY, "7");
        var left = model.unfinished();
        model.hidden();
        var next = new GridModel(new OpenJournal(given.journal, given.plans, Filled.CLOCK, AtOnce.background(), false),
                given.texts, disk.problems()::add);
        left.accept(next);
        next.shown();
        next.type(cell(LAST_ROW, FATIGUE), "3");
        assertThat(given.painOn(TODAY)).isEmpty();
        assertThat(shown(next, PAIN)).isEmpty();
    }

    @Test
    void wherePartOfItIsTypedElsewhereMeanwhileTheRestIsShownToo() {
        model.type(PAIN_TODAY, "7");
        given.journal.record(Entry.empty(TODAY).with(new Score(Scale.FATIGUE, 4)), Moment.now(Filled.CLOCK));
        open.changed();
        assertThat(List.of(shown(model, PAIN), shown(model, FATIGUE))).containsExactly("7", "4");
    }

    @Test
    void aNewerValueThatWasTypedElsewhereMeanwhileStays() {
        model.type(PAIN_TODAY, "7");
        given.journal.record(Entry.empty(TODAY).with(new Score(Scale.PAIN, 3)), LATER);
        open.changed();
        assertThat(shown(model, PAIN)).isEqualTo("3");
        disk.makeRoom();
        model.tryAgain();
        assertThat(given.painOn(TODAY)).contains(3);
        assertThat(model.owed().get()).isFalse();
    }

    /** Trackers share a field of the entry, and its moment. */
    @Test
    void aTrackerThatWasRecordedElsewhereMeanwhileStaysAndNoOtherKeepsItFromBeingWritten() {
        var own = begun();
        var other = new UUID(1, 2);
        model.type(cell(LAST_ROW, NOTE), "7");
        given.journal.record(given.entry(TODAY).withTracker(other, rated(3)), LATER);
        disk.makeRoom();
        model.tryAgain();
        assertThat(given.entry(TODAY).tracker(own.id())).isEqualTo(rated(7));
        assertThat(given.entry(TODAY).tracker(other)).isEqualTo(rated(3));

        disk.fill();
        model.type(cell(LAST_ROW, NOTE), "8");
        given.journal.record(given.entry(TODAY).withTracker(own.id(), rated(2)), LATER);
        disk.makeRoom();
        model.tryAgain();
        assertThat(given.entry(TODAY).tracker(own.id())).isEqualTo(rated(2));
    }

    @Test
    void aTrackerThatWasRecordedElsewhereMeanwhileStaysWhenTheOneBeforeItIsTakenBack() {
        var own = begun();
        takeBackWhile(given.entry(TODAY).withTracker(own.id(), rated(2)));
        assertThat(given.entry(TODAY).tracker(own.id())).isEqualTo(rated(2));
    }

    @Test
    void aTrackerIsTakenBackThoughAnotherWasRecordedElsewhereMeanwhile() {
        var own = begun();
        var other = new UUID(1, 2);
        takeBackWhile(given.entry(TODAY).withTracker(own.id(), rated(7)).withTracker(other, rated(3)));
        assertThat(given.entry(TODAY).tracker(own.id())).isEmpty();
        assertThat(given.entry(TODAY).tracker(other)).isEqualTo(rated(3));
    }

    /** Types a 7, takes it back on a full disk, and has this recorded elsewhere before there is room again. */
    private void takeBackWhile(Entry elsewhere) {
        disk.makeRoom();
        model.type(cell(LAST_ROW, NOTE), "7");
        disk.fill();
        model.undo();
        given.journal.record(elsewhere, LATER);
        disk.makeRoom();
        model.tryAgain();
    }

    /** A tracker of one's own, whose column stands where the note stood. */
    private Tracker begun() {
        var own = new Tracker(new UUID(1, 1), "Own", new Tracker.Rating(Direction.HIGHER_IS_WORSE), TODAY,
                Optional.empty());
        given.journal.record(own, Moment.now(Filled.CLOCK));
        open.changed();
        return own;
    }

    private static Optional<TrackerValue> rated(int value) {
        return Optional.of(new TrackerValue.Rated(value));
    }

    @Test
    void aDoseThatWasRecordedElsewhereMeanwhileStays() {
        model.type(cell(LAST_ROW, DOSE), "s");
        var taken = new DoseRecord(TODAY, 1, new DoseRecord.Taken(Dose.mg("3"), LATER), LATER,
                DoseRecord.Assurance.NOT_ASKED);
        given.journal.record(taken);
        disk.makeRoom();
        model.tryAgain();
        assertThat(given.journal.contents().dosesOn(TODAY)).containsExactly(taken);
    }

    @Test
    void whatNoDiskWouldTakeIsGivenUpAndSaidAndHoldsNothingUp() {
        disk.breakWith(new IllegalStateException("broken"));
        model.type(PAIN_TODAY, "7");
        assertThat(said()).isEqualTo(given.texts.get("grid.givenUp"));
        assertThat(shown(model, PAIN)).isEmpty();
        assertThat(model.owed().get()).isFalse();
        disk.makeRoom();
        model.type(cell(LAST_ROW, FATIGUE), "3");
        assertThat(given.painOn(TODAY)).isEmpty();
        assertThat(given.entry(TODAY).score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 3));
    }

    @Test
    void byTheKeyboardItIsTriedAgainWhereItIsSaid() {
        try (var stage = new OnStage(() -> {
            var card = new GridCard(model, given.texts, _ -> { });
            card.shown();
            return card;
        })) {
            assertThat(stage.says("Try again")).isFalse();
            Snapshots.onFx(() -> model.type(PAIN_TODAY, "7"));
            assertThat(stage.says("7")).isTrue();
            stage.keep("grid-not-saved");
            disk.makeRoom();
            stage.at("Try again").press(KeyCode.SPACE);
            assertThat(given.painOn(TODAY)).contains(7);
            assertThat(stage.says("Try again")).isFalse();
            assertThat(Optional.ofNullable(stage.focused())).isPresent();
        }
    }
}
