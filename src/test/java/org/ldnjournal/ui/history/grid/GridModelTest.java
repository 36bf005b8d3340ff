package org.ldnjournal.ui.history.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.ui.history.grid.Filled.DOSE;
import static org.ldnjournal.ui.history.grid.Filled.EFFECTS;
import static org.ldnjournal.ui.history.grid.Filled.FATIGUE;
import static org.ldnjournal.ui.history.grid.Filled.LAST_ROW;
import static org.ldnjournal.ui.history.grid.Filled.NOTE;
import static org.ldnjournal.ui.history.grid.Filled.PAIN;
import static org.ldnjournal.ui.history.grid.Filled.SLEEP;
import static org.ldnjournal.ui.history.grid.Filled.TODAY;
import static org.ldnjournal.ui.history.grid.Filled.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.ui.kit.DayNames;

class GridModelTest {
    private final Filled given = new Filled().shown();

    @Test
    void showsTheLastTwoWeeksWithTodayLast() {
        var rows = given.model.picture().get().orElseThrow().rows();
        assertThat(rows).hasSize(LAST_ROW + 1);
        assertThat(rows.getLast().day()).isEqualTo(TODAY);
    }

    @Test
    void keepsWhatIsTypedIntoEachColumn() {
        given.model.type(cell(LAST_ROW, PAIN), "7");
        given.model.type(cell(LAST_ROW, SLEEP), "7:30");
        given.model.type(cell(LAST_ROW, EFFECTS), "n");
        given.model.type(cell(LAST_ROW, NOTE), "rain");
        given.model.type(cell(LAST_ROW - 1, DOSE), "t");

        assertThat(given.entry(TODAY)).isEqualTo(Entry.empty(TODAY).with(new Score(Scale.PAIN, 7))
                .withSleep(Optional.of(SleepHours.of(7.5))).withSideEffects(Optional.of(SideEffects.NONE))
                .withNote("rain"));
        assertThat(given.journal.contents().doses()).singleElement().satisfies(dose -> {
            assertThat(dose.day()).isEqualTo(TODAY.previous());
            assertThat(dose.amount()).contains(Dose.mg("3"));
            assertThat(dose.at().orElseThrow().local().toLocalTime()).hasToString("22:00");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10,   RATED,   10
            Y,    SAID,    Yes
            0,    SAID,    No
            7.5,  COUNTED, 7.5
            HALF, CHOSEN,  half
            """)
    void anOwnTrackerHasAColumnThatIsTypedAsItsKindWants(String typed, String kind, String shown) {
        var tracker = begin(kind);
        assertThat(given.model.type(cell(LAST_ROW, NOTE), typed)).isEmpty();
        assertThat(given.entry(TODAY).tracker(tracker.id()).map(value -> DayNames.of(value, given.texts)))
                .contains(shown);
        given.model.undo();
        assertThat(given.entry(TODAY).tracker(tracker.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            11,    RATED,   score.refused.range
            maybe, SAID,    grid.refused.yesNo
            1.500, COUNTED, trackerValue.refused.ambiguous
            third, CHOSEN,  grid.refused.choice
            """)
    void whatCannotBeAValueOfTheTrackerIsRefused(String typed, String kind, String reason) {
        begin(kind);
        assertThat(given.model.type(cell(LAST_ROW, NOTE), typed).orElseThrow().key()).isEqualTo(reason);
    }

    @Test
    void aNumberOfATrackerIsPastedAsItIsCopiedWhateverItsDecimals() {
        var tracker = begin("COUNTED");
        var number = new TrackerValue.Counted(new BigDecimal("1.125"));
        given.journal.record(given.entry(TODAY.previous()).withTracker(tracker.id(), Optional.of(number)),
                Moment.now(Filled.CLOCK));
        given.open.changed();
        var copied = given.model.copy(List.of(cell(LAST_ROW - 1, NOTE)));
        assertThat(copied).isEqualTo("1.1250");
        assertThat(given.model.paste(cell(LAST_ROW, NOTE), copied)).isEmpty();
        assertThat(given.entry(TODAY).tracker(tracker.id())).contains(number);
    }

    /** Begins a tracker, whose column stands where the note stood. */
    private Tracker begin(String kind) {
        var tracker = new Tracker(UUID.randomUUID(), "Own", switch (kind) {
            case "RATED" -> new Tracker.Rating(Direction.HIGHER_IS_WORSE);
            case "SAID" -> new Tracker.YesNo();
            case "COUNTED" -> new Tracker.Amount("h");
            default -> new Tracker.Choice(List.of("half", "whole"));
        }, TODAY.plusDays(-3), Optional.empty());
        given.journal.record(tracker, Moment.now(Filled.CLOCK));
        given.model.shown();
        return tracker;
    }

    @Test
    void aDoseOfTodayBeforeItsUsualTimeIsTakenNow() {
        given.model.type(cell(LAST_ROW, DOSE), "3");
        assertThat(given.journal.contents().doses().getFirst().at().orElseThrow().local().toLocalTime())
                .hasToString("21:14");
    }

    @Test
    void aSkippedDoseIsRecordedWithoutAnAmount() {
        given.model.type(cell(3, DOSE), "s");
        assertThat(given.journal.contents().doses().getFirst().outcome())
                .isEqualTo(new DoseRecord.Skipped(DoseRecord.Why.OTHER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 11     | score.refused.range
            1 | -1     | grid.refused.score
            1 | 4.5    | grid.refused.score
            1 | bad    | grid.refused.score
            0 | 4.5    | grid.refused.otherDose
            0 | 30     | grid.refused.otherDose
            0 | 1.500  | dose.refused.ambiguous
            0 | x      | dose.refused.form
            4 | 25     | sleep.refused.range
            5 | nausea | grid.refused.effects
            """)
    void refusesWhatCannotBeAndChangesNothing(int column, String typed, String reason) {
        assertThat(given.model.type(cell(LAST_ROW, column), typed)).map(refusal -> refusal.key()).contains(reason);
        assertThat(given.journal.changes()).isEmpty();
        assertThat(given.model.refused().get()).isTrue();
        assertThat(given.said()).isNotBlank();
    }

    @Test
    void aRecordedDoseIsNeverReplacedHere() {
        given.model.type(cell(3, DOSE), "taken");
        assertThat(given.model.type(cell(3, DOSE), "skipped")).isPresent();
        assertThat(given.journal.contents().doses().getFirst().amount()).isPresent();
    }

    @Test
    void readsWholeNumbersAsSpreadsheetsCopyThem() {
        given.model.type(cell(0, PAIN), "4.0");
        given.model.type(cell(1, PAIN), " 10,00 ");
        assertThat(given.painOn(TODAY.plusDays(-13))).contains(4);
        assertThat(given.painOn(TODAY.plusDays(-12))).contains(10);
    }

    @Test
    void emptiesCellsAndTakesItBack() {
        given.model.type(cell(2, PAIN), "5");
        given.model.type(cell(3, PAIN), "6");
        given.model.clear(List.of(cell(2, PAIN), cell(3, PAIN), cell(4, PAIN)));
        assertThat(given.painOn(TODAY.plusDays(-11))).isEmpty();
        assertThat(given.said()).isEqualTo("Saved. 2 cells are empty now.");
        given.model.undo();
        assertThat(given.painOn(TODAY.plusDays(-11))).contains(5);
        assertThat(given.painOn(TODAY.plusDays(-10))).contains(6);
    }

    @Test
    void copiesDownEachColumnBlanksIncluded() {
        given.model.type(cell(0, PAIN), "5");
        given.model.type(cell(2, FATIGUE), "8");
        var range = IntStream.range(0, 4).boxed()
                .flatMap(row -> List.of(cell(row, PAIN), cell(row, FATIGUE)).stream()).toList();
        given.model.copyDown(range);
        for (int row = 0; row < 4; row++) {
            var entry = given.entry(TODAY.plusDays(row - 13));
            assertThat(entry.score(Scale.PAIN)).contains(new Score(Scale.PAIN, 5));
            assertThat(entry.score(Scale.FATIGUE)).isEmpty();
        }
    }

    @Test
    void undoesEverythingStepByStepBackToTheBeginning() {
        given.pain(TODAY, 2);
        given.open.changed();
        var before = given.journal.contents();
        given.model.type(cell(LAST_ROW, PAIN), "9");
        given.model.type(cell(LAST_ROW - 2, DOSE), "t");
        given.model.paste(cell(0, PAIN), "1\t2\n3\t4");
        given.model.clear(List.of(cell(LAST_ROW, PAIN), cell(LAST_ROW - 2, DOSE)));
        assertThat(given.journal.contents().doses()).isEmpty();
        for (int i = 0; i < 4; i++) {
            assertThat(given.model.canUndo().get()).isTrue();
            given.model.undo();
        }
        assertThat(given.model.canUndo().get()).isFalse();
        assertThat(given.painOn(TODAY)).contains(2);
        assertThat(given.journal.contents().doses()).isEqualTo(before.doses());
        assertThat(given.journal.contents().entries().values()).allSatisfy(logged ->
                assertThat(logged.entry().isEmpty() || logged.day().equals(TODAY)).isTrue());
    }

    @Test
    void pastesThirtyDaysFromASpreadsheet() {
        given.model.showLast(30);
        var copied = IntStream.range(0, 30).mapToObj(i -> i % 11 + "\t" + (i % 7 == 3 ? "" : i % 10) + "\t\t7,5")
                .collect(Collectors.joining("\r\n"));
        var first = given.model.picture().get().orElseThrow().rows().getFirst().day();
        assertThat(given.model.paste(new GridCellAt(first, PAIN), copied)).isEmpty();
        for (int i = 0; i < 30; i++) {
            var entry = given.entry(TODAY.plusDays(i - 29));
            assertThat(entry.score(Scale.PAIN)).contains(new Score(Scale.PAIN, i % 11));
            assertThat(entry.score(Scale.FATIGUE).isPresent()).isEqualTo(i % 7 != 3);
            assertThat(entry.sleep()).contains(SleepHours.of(7.5));
        }
        assertThat(given.said()).startsWith("Saved. 86 cells");
    }

    @Test
    void pastedBlanksChangeNothing() {
        given.model.type(cell(0, PAIN), "5");
        given.model.paste(cell(0, PAIN), "\t3\n4\t");
        assertThat(given.painOn(TODAY.plusDays(-13))).contains(5);
        assertThat(given.painOn(TODAY.plusDays(-12))).contains(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '3\n4\n12'      | 'Nothing was pasted. Line 3: 12 is not on the scale. Type a whole number from 0 to 10.'
            '3\t4\t5\t6\tnone\tnote\tmore' | 'Nothing was pasted. Line 1: “more” would lie beside the table. Paste further to the left.'
            '"3'            | 'What was copied cannot be read as cells: a quotation mark is not closed.'
            ' '             | 'Nothing was copied. Copy cells in a spreadsheet first.'
            """)
    void pastesAllOrNothingAndNamesTheLine(String copied, String said) {
        given.model.paste(cell(0, PAIN), copied);
        assertThat(given.journal.changes()).isEmpty();
        assertThat(given.said()).isEqualTo(said);
    }

    @Test
    void linesThatWouldFallAfterTodayAreRefused() {
        given.model.paste(cell(LAST_ROW, PAIN), "3\n4");
        assertThat(given.journal.changes()).isEmpty();
        assertThat(given.said()).startsWith("Nothing was pasted. Line 2: 23 Nov 2026 is still to come.");
    }

    @Test
    void linesWithDatesGoToTheirDaysWhereverTheyAre() {
        given.model.pasteByDates("""
                Date\tDose\tPain
                2026-09-30\t\t8

                2026-11-01\ttaken\t4
                """);
        assertThat(given.painOn(TODAY.plusDays(-53))).contains(8);
        assertThat(given.painOn(TODAY.plusDays(-21))).contains(4);
        assertThat(given.journal.contents().dosesOn(TODAY.plusDays(-21))).hasSize(1);
    }

    @Test
    void whatIsTakenBackStandsAsItStoodWhenItWasRecorded() {
        var day = TODAY.plusDays(-6);
        given.pain(day, 5);
        var evening = given.journal.entry(day).orElseThrow().recorded().get(Entry.Field.PAIN);
        given.journal.record(given.entry(day).withNothingToAdd(true), evening);
        given.journal.record(new DoseRecord(day, 1, new DoseRecord.Taken(Dose.mg("3"), evening), evening,
                DoseRecord.Assurance.NOT_ASKED));
        given.model.shown();
        var before = given.journal.contents();
        given.model.type(cell(7, PAIN), "6");
        given.model.type(cell(7, NOTE), "rain");
        given.model.type(cell(7, DOSE), "");
        for (int step = 0; step < 3; step++) {
            given.model.undo();
        }
        assertThat(given.journal.contents()).isEqualTo(before);
        assertThat(given.journal.changes()).extracting(Change::at).endsWith(Moment.now(Filled.CLOCK));
        assertThat(given.model.columns()).noneMatch(column ->
                column.isLate(given.model.picture().get().orElseThrow().row(day)));
    }

    @Test
    void aDateThatCanBeTwoDaysIsAskedAbout() {
        given.model.pasteByDates("03/04/2026\t\t8");
        assertThat(given.journal.changes()).isEmpty();
        assertThat(given.said()).startsWith("Nothing was pasted. Line 1:");
    }

    @Test
    void aDateThatCanOnlyBeReadInOneOrderSettlesThoseBesideIt() {
        given.model.pasteByDates("11/9/2026\t\t3\n11/12/2026\t\t4\n11/13/2026\t\t5");
        assertThat(given.painOn(JournalDay.of(2026, 11, 9))).contains(3);
        assertThat(given.painOn(JournalDay.of(2026, 11, 12))).contains(4);
        assertThat(given.painOn(JournalDay.of(2026, 11, 13))).contains(5);
        given.model.pasteByDates("3/10/2026\t\t6\n31/10/2026\t\t7");
        assertThat(given.painOn(JournalDay.of(2026, 10, 3))).contains(6);
        assertThat(given.painOn(JournalDay.of(2026, 3, 10))).isEmpty();
    }

    @Test
    void datesInTwoOrdersSettleNothing() {
        given.model.pasteByDates("13/11/2026\t\t3\n11/14/2026\t\t4\n11/9/2026\t\t5");
        assertThat(given.journal.changes()).isEmpty();
        assertThat(given.said()).startsWith("Nothing was pasted. Line 3:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "3 mg", "taken"})
    void aDoseThatIsRecordedSoAlreadyIsPassedOver(String typed) {
        given.model.type(cell(3, DOSE), "taken");
        assertThat(given.model.paste(cell(3, DOSE), typed + "\t7")).isEmpty();
        assertThat(given.journal.contents().doses()).hasSize(1);
        assertThat(given.painOn(TODAY.plusDays(-10))).contains(7);
    }

    @Test
    void aRefusalIsKnownAsOneWhenItIsSaid() {
        var refused = new ArrayList<Boolean>();
        given.model.said().addListener((_, _, _) -> refused.add(given.model.refused().get()));
        given.model.type(cell(LAST_ROW, PAIN), "11");
        assertThat(refused).containsExactly(true);
    }

    @Test
    void whatIsCopiedIsPastedTheSameElsewhere() {
        given.model.type(cell(0, PAIN), "5");
        given.model.type(cell(1, NOTE), "two\nlines \"quoted\"\tand a tab");
        var copied = given.model.copy(IntStream.range(0, 2).boxed()
                .flatMap(row -> IntStream.rangeClosed(PAIN, NOTE).mapToObj(column -> cell(row, column))).toList());
        given.model.paste(cell(5, PAIN), copied);
        assertThat(given.painOn(TODAY.plusDays(-8))).contains(5);
        assertThat(given.entry(TODAY.plusDays(-7)).note()).isEqualTo("two\nlines \"quoted\"\tand a tab");
    }

    @Test
    void daysAfterTodayAndMoreThanAYearAreNotShown() {
        assertThat(given.model.show(TODAY, TODAY.next())).isPresent();
        assertThat(given.model.show(TODAY, TODAY.previous())).isPresent();
        assertThat(given.model.show(TODAY.plusDays(-366), TODAY)).isPresent();
        assertThat(given.model.show(TODAY.plusDays(-365), TODAY)).isEmpty();
        assertThat(given.model.picture().get().orElseThrow().rows()).hasSize(366);
    }
}
