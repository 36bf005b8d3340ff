package org.ldnjournal.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.journal.ShownInTrends;

/** What the person said about the days as a whole: what numbers mean, how it goes, what is to be seen of them. */
final class DayItemTables {
    static final ItemTable<Anchor> ANCHORS = new ItemTable<>(Anchor.class, "anchor",
            row -> new Anchor(row.id(), row.symbol(Scale.class, "scale"), row.integer("value"), row.text("words"),
                    row.day("from_day"), row.optionalDay("until_day")),
            anchor -> new Columns().and("scale", anchor.scale()).and("value", anchor.value())
                    .and("words", anchor.words()).and("from_day", anchor.from()).and("until_day", anchor.until()));

    static final ItemTable<Impression> IMPRESSIONS = new ItemTable<>(Impression.class, "impression",
            row -> new Impression(row.id(), row.day("day"),
                    row.optionalText("answer").map(Impression.Step::valueOf)),
            impression -> new Columns().and("day", impression.day()).and("answer", impression.answer()));

    static final ItemTable<SealedQuestion> SEALED_QUESTIONS = new ItemTable<>(SealedQuestion.class, "sealed_question",
            row -> new SealedQuestion(row.id(), row.day("written"), row.text("words"),
                    row.symbol(Scale.class, "matters"),
                    row.optionalDay("opened")),
            question -> new Columns().and("written", question.written()).and("words", question.words())
                    .and("matters", question.matters()).and("opened", question.opened()));

    static final ItemTable<ShownInTrends> SHOWN_IN_TRENDS = new ItemTable<>(ShownInTrends.class, "shown_in_trends",
            row -> new ShownInTrends(Stream.of(row.text("keys").split(" ")).filter(key -> !key.isEmpty())
                    .collect(Collectors.toSet())),
            shown -> new Columns().and("keys", String.join(" ", shown.keys())));

    private DayItemTables() {}
}
