package org.ldnjournal.report;

import java.util.List;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.text.Texts;

/** What the person wants to ask, and room for what was decided. */
final class Conversation {
    private static final int DECISION_LINES = 3;

    private final VisitSummary summary;
    private final Texts texts;

    Conversation(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    List<Section> sections() {
        var questions = summary.contents().questions().list();
        Block asked = questions.isEmpty() ? new Block.Ruled(VisitQuestions.MOST) : new Block.Numbered(questions);
        return List.of(new Section(texts.get("report.questions"), Section.Place.LEFT, List.of(asked)),
                new Section(texts.get("report.decision"), Section.Place.RIGHT, List.of(new Block.Ruled(DECISION_LINES))));
    }
}
