package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;

/** Which days the bands behind a picture cover. */
class DoseBandsTest {
    private static final JournalDay ONE = SixteenWeeks.DAY_ONE;
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final DayRange ALL = new DayRange(ONE.plusDays(-14), SixteenWeeks.TODAY);

    private static DoseBands bands(SixteenWeeks.Sample sample, DayRange days) {
        return DoseBands.of(sample.contents(), sample.history(), days, SixteenWeeks.TODAY);
    }

    private static DayRange days(int first, int last) {
        return new DayRange(ONE.plusDays(first), ONE.plusDays(last));
    }

    @Test
    void coverTheDaysOfEachDoseTakenAndThoseBefore() {
        assertThat(bands(SixteenWeeks.usual(), ALL).bands()).extracting(DoseBand::days, DoseBand::kind, DoseBand::dose)
                .containsExactly(
                        tuple(days(-14, -1), DoseBand.Kind.BEFORE, Optional.empty()),
                        tuple(days(0, 13), DoseBand.Kind.TAKEN, Optional.of(Dose.mg("1.5"))),
                        tuple(days(14, 34), DoseBand.Kind.TAKEN, Optional.of(Dose.mg("3"))),
                        tuple(days(35, 61), DoseBand.Kind.TAKEN, Optional.of(Dose.mg("4.5"))),
                        tuple(days(69, 110), DoseBand.Kind.TAKEN, Optional.of(Dose.mg("4.5"))));
    }

    @Test
    void showPausesAndNeverBridgeThem() {
        assertThat(bands(SixteenWeeks.paused(), ALL).bands()).filteredOn(band -> band.kind() == DoseBand.Kind.PAUSED)
                .extracting(DoseBand::days).containsExactly(days(50, 60));
        assertThat(bands(SixteenWeeks.paused(), ALL).bands()).filteredOn(band -> band.kind() == DoseBand.Kind.TAKEN)
                .extracting(DoseBand::days).contains(days(35, 49));
    }

    /** Stopped after a pause: on the day, and on those to come. */
    @Test
    void neverCallTheEndOfATreatmentAPause() {
        var book = new MemoryPlanBook();
        book.record(new Plan(ONE, List.of(Step.last(Dose.mg("3"))), "", LocalTime.of(22, 0), at(0), Optional.empty()));
        book.record(new Decision(ONE.plusDays(8), new Decision.Pause(Decision.PauseReason.OTHER), "", true, at(8)));
        book.record(new Decision(ONE.plusDays(12), new Decision.Stop(), "", true, at(12)));
        var bands = DoseBands.of(JournalContents.EMPTY, book.history(), days(0, 30), ONE.plusDays(20)).bands();
        assertThat(bands).extracting(DoseBand::days, band -> band.halted(TEXTS)).containsExactly(
                tuple(days(8, 11), "paused"), tuple(days(12, 20), "stopped"), tuple(days(21, 30), "stopped"));
    }

    @Test
    void arePlannedOnlyAfterToday() {
        var ahead = new DayRange(ALL.first(), SixteenWeeks.TODAY.plusDays(10));
        assertThat(bands(SixteenWeeks.usual(), ahead).bands()).filteredOn(band -> band.kind() == DoseBand.Kind.PLANNED)
                .extracting(DoseBand::days).containsExactly(days(112, 121));
    }

    @Test
    void markSkippedAndUnrecordedEveningsApart() {
        var bands = bands(SixteenWeeks.usual(), ALL);
        assertThat(bands.marks()).filteredOn(mark -> mark.kind() == DoseBands.Mark.Kind.SKIPPED)
                .extracting(DoseBands.Mark::day).containsExactly(ONE.plusDays(47));
        assertThat(bands.unrecorded()).containsExactly(days(20, 20), days(62, 68), days(84, 84));
    }

    /** 3 mg in two parts for eight days, then whole every other day for eight, then 1.5 mg, half of it. */
    @Test
    void nameBothPartsAndTheRhythm() {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        var made = at(0);
        plans.record(new Plan(ONE, List.of(Step.last(Dose.mg("3"))), "", LocalTime.of(22, 0), made, Optional.empty()));
        plans.record(new Decision(ONE, new Decision.Split(Dose.mg("1"), LocalTime.of(8, 0)), "", true, made));
        plans.record(new Decision(ONE.plusDays(8), new Decision.EveryDay(), "", true, at(8)));
        plans.record(new Decision(ONE.plusDays(8), new Decision.EveryOtherDay(), "", true, at(8)));
        plans.record(new Decision(ONE.plusDays(16), new Decision.EveryDay(), "", true, at(16)));
        plans.record(new Decision(ONE.plusDays(16), new Decision.Halve(7), "", true, at(16)));
        var ladder = Ladder.of(plans.history());
        days(0, 19).days().forEach(day -> {
            if (ladder.on(day) instanceof Due.DoseDue due) {
                for (int i = 0; i < due.parts().size(); i++) {
                    var at = at(ONE.daysUntil(day));
                    journal.record(new DoseRecord(day, i + 1, new DoseRecord.Taken(due.parts().get(i).dose(), at), at,
                            DoseRecord.Assurance.NOT_ASKED));
                }
            }
        });
        var taken = DoseBands.of(journal.contents(), plans.history(), days(0, 30), ONE.plusDays(20)).bands().stream()
                .filter(band -> band.kind() == DoseBand.Kind.TAKEN).toList();
        assertThat(taken).extracting(DoseBand::days).containsExactly(days(0, 7), days(8, 14), days(16, 19));
        assertThat(taken).extracting(band -> band.words(TEXTS)).containsExactly(
                "3 mg in two parts (1 mg + 2 mg)", "3 mg every other day", "1.5 mg");
        assertThat(taken.get(1).names(TEXTS)).containsExactly("3 mg every other day", "3/2 d");
    }

    private static Moment at(int day) {
        return Moment.of(ONE.plusDays(day).date().atTime(12, 0), ZoneOffset.UTC);
    }

    @Test
    void areNoneInAnEmptyJournal() {
        assertThat(DoseBands.of(JournalContents.EMPTY, PlanHistory.NONE, ALL, SixteenWeeks.TODAY))
                .isEqualTo(new DoseBands(List.of(), List.of()));
    }
}
