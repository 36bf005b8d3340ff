package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/** How the days are named, from a week to a lifetime, on an axis 800 pixels wide. */
class DayTicksTest {
    private static final double WIDTH = 800;

    private static DayTicks ticks(int days, boolean alone, Locale locale) {
        var pen = new Pen(ChartTheme.LIGHT, 12);
        var view = Viewport.of(DayRange.ending(JournalDay.of(2026, 11, 22), days));
        return DayTicks.of(view, WIDTH, alone, Texts.of(locale), name -> pen.widthOf(name, pen.regular()), 11);
    }

    private static String names(DayTicks ticks) {
        return ticks.labels().stream().limit(3).map(DayTicks.Label::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            7,     Mon 16 Tue 17 Wed 18, November 2026
            14,    Mon 9 Tue 10 Wed 11,  November 2026
            28,    26 27 28,             October 2026
            60,    Mon 28 Mon 5 Mon 12,  September 2026
            120,   27 3 10,              July 2026
            365,   Dec Jan Feb,          2025
            1000,  Apr Jul Oct,          2024
            3650,  2017 2018 2019,       ''
            18250, 1980 1985 1990,       ''
            40000, 1920 1930 1940,       ''
            """)
    void areDaysWeeksMonthsOrYearsAsTheyFit(int days, String first, String above) {
        var ticks = ticks(days, false, Locale.UK);
        assertThat(names(ticks)).isEqualTo(first);
        assertThat(ticks.spans().isEmpty() ? "" : ticks.spans().getFirst().names().getFirst()).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            14,   9 Nov 10 Nov 11 Nov
            120,  3 Aug 17 Aug 31 Aug
            365,  Dec 2025 Jan 2026 Feb
            3650, 2017 2018 2019
            """)
    void sayTheirMonthOrYearWhereTheyStandAlone(int days, String first) {
        assertThat(names(ticks(days, true, Locale.UK))).isEqualTo(first);
        assertThat(ticks(days, true, Locale.UK).spans()).isEmpty();
    }

    @Test
    void beginTheWeekAsPeopleThereDo() {
        assertThat(names(ticks(60, false, Locale.US))).isEqualTo("27 Sun 4 Sun 11 Sun");
        assertThat(names(ticks(60, false, Locale.GERMANY))).startsWith("Mo");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 13, 20, 33, 50, 77, 118, 180, 300, 500, 800, 1_500, 3_000, 9_000, 30_000})
    void neverTouchEachOther(int days) {
        var pen = new Pen(ChartTheme.LIGHT, 12);
        var labels = ticks(days, false, Locale.UK).labels();
        assertThat(labels).hasSizeBetween(1, 40);
        for (int i = 1; i < labels.size(); i++) {
            double between = (labels.get(i).centre() - labels.get(i - 1).centre()) * WIDTH / days;
            double half = (pen.widthOf(labels.get(i).name(), pen.regular())
                    + pen.widthOf(labels.get(i - 1).name(), pen.regular())) / 2;
            assertThat(between).isGreaterThan(half);
        }
    }
}
