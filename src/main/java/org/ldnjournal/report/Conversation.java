package org.ldnjournal.report;

import java.util.List;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.text.Texts;

/** What the person wants to ask, and room for what was decided. */
final class Conversation {
    private static final int DECISION_LINES = 3;

    private final Making making;
    private final VisitSummary summary;
    private final Texts texts;

    Conversation(Making making) {
        this.making = making;
        summary = making.summary();
        texts = making.texts();
    }

    List<Section> sections() {
        var room = new Section(texts.get("report.decision"), making.has(Part.QUESTIONS) ? Section.Place.RIGHT
                : Section.Place.WHOLE, decided());
        if (!making.has(Part.QUESTIONS)) {
            return List.of(room);
        }
        var questions = summary.contents().questions().list().stream().map(question ->
                making.fitting(texts.get("report.questions"), question, making.room().question())).toList();
        Block asked = questions.isEmpty() ? new Block.Ruled(VisitQuestions.MOST) : new Block.Numbered(questions);
        return List.of(new Section(texts.get("report.questions"), Section.Place.LEFT, List.of(asked)), room);
    }

    /** What was written down of each visit on the last day of the page; lines to write on until then. */
    private List<Block> decided() {
        var written = summary.contents().items().of(Appointment.class).stream()
                .filter(visit -> visit.date().equals(summary.days().last().date())).map(Appointment::decided)
                .filter(words -> !words.isEmpty()).<Block>map(words -> new Block.Words(
                        making.fitting(texts.get("report.decision"), words, making.room().question()),
                        Block.Words.Tone.PLAIN)).toList();
        return written.isEmpty() ? List.of(new Block.Ruled(DECISION_LINES)) : written;
    }
}
