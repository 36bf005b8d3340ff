package org.ldnjournal.report;

import java.util.List;
import org.ldnjournal.text.Texts;

/** The notes that are not hidden, in the person's own words. */
final class Notes {
    private final VisitSummary summary;
    private final Texts texts;

    Notes(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    List<Section> sections() {
        if (!summary.choice().has(Part.NOTES)) {
            return List.of();
        }
        var rows = ShownDays.of(summary).stream().filter(logged -> !logged.entry().note().isBlank())
                .filter(logged -> !summary.choice().hiddenNotes().contains(logged.day()))
                .map(logged -> List.of(texts.date(logged.day().date()), logged.entry().note())).toList();
        return List.of(new Section(texts.get("report.part.NOTES"), Section.Place.WHOLE, List.of(rows.isEmpty()
                ? new Block.Words(texts.get("report.notes.none"), Block.Words.Tone.PLAIN)
                : new Block.Table(List.of(texts.get("report.daily.day"), texts.get("report.notes.note")),
                        List.of(15, 85), rows))));
    }
}
