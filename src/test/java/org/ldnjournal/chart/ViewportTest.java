package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;

/** Zooming and moving as arithmetic. */
class ViewportTest {
    private static final JournalDay LAST = JournalDay.of(2026, 11, 22);
    private static final Viewport LIMITS = Viewport.of(DayRange.ending(LAST, 400));
    private static final Viewport VIEW = Viewport.of(DayRange.ending(LAST.plusDays(-100), 100));

    @ParameterizedTest
    @CsvSource({"0.5, 0.2", "0.9, 0.5", "1.3, 0.7", "2, 0.5"})
    void whatIsUnderTheHandStaysThere(double factor, double share) {
        double place = VIEW.from() + VIEW.days() * share;
        var next = VIEW.zoomed(factor, place, LIMITS);
        assertThat(next.days()).isEqualTo(VIEW.days() * factor, within(1e-9));
        assertThat((place - next.from()) / next.days()).isEqualTo(share, within(1e-9));
    }

    @Test
    void neitherZoomingNorMovingLeavesTheJournal() {
        assertThat(VIEW.zoomed(100, VIEW.from(), LIMITS)).isEqualTo(LIMITS);
        assertThat(VIEW.zoomed(0.001, VIEW.from(), LIMITS).days()).isEqualTo(Viewport.CLOSEST);
        assertThat(VIEW.moved(-1e6, LIMITS).from()).isEqualTo(LIMITS.from());
        assertThat(VIEW.moved(1e6, LIMITS).to()).isEqualTo(LIMITS.to());
        assertThat(VIEW.moved(1e6, LIMITS).days()).isEqualTo(VIEW.days());
    }

    @Test
    void itGoesNoFurtherThanNeededToShowADay() {
        assertThat(VIEW.showing(LAST.plusDays(-150), LIMITS)).isEqualTo(VIEW);
        assertThat(VIEW.showing(LAST, LIMITS).shows(LAST)).isTrue();
        assertThat(VIEW.showing(LAST.plusDays(-399), LIMITS).shows(LAST.plusDays(-399))).isTrue();
    }

    @Test
    void itsRangeIsTheDaysWhoseMarksAreSeen() {
        var days = DayRange.ending(LAST, 14);
        assertThat(Viewport.of(days).range()).isEqualTo(days);
        assertThat(new Viewport(Viewport.of(days).from() + 0.6, Viewport.of(days).to()).range())
                .isEqualTo(DayRange.ending(LAST, 13));
    }
}
