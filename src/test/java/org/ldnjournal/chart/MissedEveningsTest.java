package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldnjournal.chart.DoseBands.Mark;
import org.ldnjournal.chart.DoseBands.Mark.Kind;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/** Evenings without a dose where days are narrower than a pixel: fifty years in 1000 of them. */
class MissedEveningsTest {
    private static final JournalDay FIRST = JournalDay.of(1976, 1, 1);

    private static MissedEvenings row(Stream<Mark> marks) {
        var pen = new Pen(ChartTheme.LIGHT, 12);
        var texts = Texts.of(Locale.UK);
        var area = new Rectangle2D.Double(0, 0, 1000, 40);
        return new MissedEvenings(new DoseBands(List.of(), marks.toList()), DayAxis.within(area,
                Viewport.of(new DayRange(FIRST, FIRST.plusDays(18_249))), true, texts, pen), area, pen);
    }

    private static Mark mark(int day, Kind kind) {
        return new Mark(FIRST.plusDays(day), kind);
    }

    @Test
    void aSkippedDoseIsSeenAmongPartialOnes() {
        assertThat(row(Stream.of(mark(9_000, Kind.PARTLY), mark(9_001, Kind.SKIPPED), mark(9_002, Kind.PARTLY),
                mark(12_000, Kind.PARTLY))).missed()).extracting(Mark::kind)
                .containsExactly(Kind.SKIPPED, Kind.PARTLY);
    }

    @Test
    void aLongTimeOfWhichNothingIsKnownIsSeenAfterASingleEvening() {
        assertThat(row(IntStream.concat(IntStream.of(9_000), IntStream.range(9_002, 9_400))
                .mapToObj(day -> mark(day, Kind.NOT_RECORDED))).unrecorded())
                .containsExactly(new DayRange(FIRST.plusDays(9_000), FIRST.plusDays(9_399)));
    }
}
