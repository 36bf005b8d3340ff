package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.PlanHistory;

/** Which days the bands behind a picture cover. */
class DoseBandsTest {
    private static final JournalDay ONE = SixteenWeeks.DAY_ONE;
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

    @Test
    void areNoneInAnEmptyJournal() {
        assertThat(DoseBands.of(JournalContents.EMPTY, PlanHistory.NONE, ALL, SixteenWeeks.TODAY))
                .isEqualTo(new DoseBands(List.of(), List.of()));
    }
}
