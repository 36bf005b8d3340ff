package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SideEffect.Severity;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.text.Texts;

/** Side effects where days are narrower than a pixel. */
class EffectPanelTest {
    private static final JournalDay FIRST = JournalDay.of(1976, 1, 1);

    /** The severe day stands between mild ones of the same column. */
    @Test
    void showsTheStrongestOfEachColumn() {
        var row = new EffectRow(new SideEffectKind("headache"), List.of(
                run(9_000, Severity.MILD), run(9_001, Severity.SEVERE), run(9_002, Severity.MILD),
                run(12_000, Severity.MODERATE)));
        var pen = new Pen(ChartTheme.LIGHT, 12);
        var texts = Texts.of(Locale.UK);
        var frame = TrendFrame.of(Viewport.of(new DayRange(FIRST, FIRST.plusDays(18_249))), 1000, 200,
                new TrendFrame.Parts(List.of(PanelScale.ofScore(Scale.PAIN, texts)), 0,
                        List.of("headache")), texts, pen);
        assertThat(Arrays.stream(new EffectPanel(List.of(row), frame, texts, pen).strongest(row))
                .filter(severity -> severity != null).distinct()).containsExactly(Severity.SEVERE, Severity.MODERATE);
    }

    private static EffectRow.Run run(int day, Severity severity) {
        return new EffectRow.Run(new DayRange(FIRST.plusDays(day), FIRST.plusDays(day)), severity);
    }
}
