package org.ldnjournal.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/** What was changed in an entry more than 48 hours after its day had ended. Source of the hours: evidence.md 4.3. */
final class LateChanges {
    private static final String ENTRY = "entry ";

    private final VisitSummary summary;
    private final Texts texts;

    LateChanges(VisitSummary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    List<Section> sections() {
        if (!summary.choice().has(Part.LATE_CHANGES)) {
            return List.of();
        }
        var rows = summary.changes().stream().flatMap(change -> row(change).stream()).toList();
        return List.of(new Section(texts.get("report.part.LATE_CHANGES"), Section.Place.WHOLE, List.of(rows.isEmpty()
                ? new Block.Words(texts.get("report.late.none"), Block.Words.Tone.PLAIN)
                : new Block.Table(Stream.of("report.daily.day", "report.late.field", "report.late.before",
                        "report.late.after", "report.late.at").map(texts::get).toList(),
                        List.of(16, 24, 18, 18, 24), rows))));
    }

    private Optional<List<String>> row(Change change) {
        if (!change.subject().startsWith(ENTRY) || change.before().isEmpty()) {
            return Optional.empty();
        }
        var day = JournalDay.parse(change.subject().substring(ENTRY.length()));
        var field = Arrays.stream(Entry.Field.values()).filter(one -> one.name().equals(change.field())).findFirst();
        return field.filter(_ -> summary.days().contains(day) && !summary.choice().hiddenDays().contains(day)
                        && summary.contents().settings().rollover().isLate(day, change.at()))
                .map(one -> List.of(texts.date(day.date()), texts.get("history.field." + one.name()),
                        value(one, change.before()), value(one, change.after()), texts.dateTime(change.at().local())));
    }

    /** Numbers as they were; of words only that they were others, since a note may be hidden. */
    private String value(Entry.Field field, Optional<String> stored) {
        return switch (field) {
            case PAIN, FATIGUE, SLEEP_QUALITY -> stored.orElse(texts.get("report.none"));
            case SLEEP_HOURS, SIDE_EFFECTS, NOTE, BAD_DAY, CRASH, EVENTS, TRACKERS, ENDED_EFFECTS, NOTHING_TO_ADD ->
                texts.get(stored.isEmpty() ? "report.none" : "report.late.other");
        };
    }
}
