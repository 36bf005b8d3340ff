package org.ldnjournal.report;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.text.Texts;

/** Seven empty days to be filled in by hand, for days away from the computer. */
final class EmptyWeek {
    private static final int DAYS = 7;
    private static final List<String> HEADS = List.of("report.week.day", "report.week.dose", "report.daily.pain",
            "report.daily.fatigue", "report.daily.sleep", "report.daily.hours", "report.effects", "report.notes.note");

    private EmptyWeek() {}

    static PaperPage of(VisitSummary summary, Texts texts) {
        var rows = IntStream.rangeClosed(1, DAYS).mapToObj(day -> Stream.concat(
                Stream.of(texts.get("report.week.number", day)),
                Collections.nCopies(HEADS.size() - 1, "\u00a0").stream()).toList()).toList();
        var table = new Block.Table(HEADS.stream().map(texts::get).toList(), List.of(14, 13, 9, 9, 9, 9, 18, 19), rows);
        return new PaperPage(PaperKind.EMPTY_WEEK, texts.get("report.week.title"),
                Who.named(summary.contents().person(), texts),
                texts.get("report.card.printed", summary.printed().local().toLocalDate()),
                List.of(new Section(texts.get("report.week.fill"), Section.Place.WHOLE, List.of(
                        new Block.Words(texts.get("report.week.scales"), Block.Words.Tone.PLAIN), table,
                        new Block.Words(texts.get("report.week.later"), Block.Words.Tone.PLAIN)))),
                List.of(), texts.get("report.notice"));
    }
}
