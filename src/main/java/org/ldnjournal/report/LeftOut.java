package org.ldnjournal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.text.Texts;

/** What the person left out, so that nobody takes its absence for "none". */
final class LeftOut {
    private final VisitSummary summary;
    private final Texts texts;

    LeftOut(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    List<Section> sections() {
        var words = new ArrayList<String>();
        var parts = Stream.of(Part.values()).filter(Part::isOnPageOne).filter(part -> !summary.choice().has(part))
                .toList();
        if (!parts.isEmpty()) {
            words.add(texts.get("report.leftOut.parts", parts.stream()
                    .map(part -> texts.get("report.part." + part.name())).collect(Collectors.joining(", "))));
        }
        var included = Included.of(summary);
        if (included.hiddenDays() > 0) {
            words.add(texts.get("report.leftOut.days", included.hiddenDays()));
        }
        if (included.hiddenNotes() > 0 && summary.choice().has(Part.NOTES)) {
            words.add(texts.get("report.leftOut.notes", included.hiddenNotes()));
        }
        return words.isEmpty() ? List.of() : List.of(new Section(texts.get("report.leftOut"), Section.Place.WHOLE,
                List.of(new Block.Words(String.join(" ", words), Block.Words.Tone.QUIET))));
    }
}
