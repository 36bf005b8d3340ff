package org.ldnjournal.ui.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.history.PastValue.Difference;
import org.ldnjournal.ui.history.Revision.Dated;

/**
 * Everything that was recorded, corrected and taken back, as sentences.
 *
 * @param picture    the journal at present
 * @param everything also what was recorded for the first time
 */
record ChangeBook(HistoryPicture picture, boolean everything, Texts texts) {

    /** Of these changes, oldest first, and of the plan; the newest first. */
    List<MadeChange> of(List<Change> changes) {
        var bySubject = changes.stream().filter(change -> !change.before().equals(change.after()))
                .collect(Collectors.groupingBy(Change::subject, LinkedHashMap::new, Collectors.toList()));
        var plans = new PlanChanges(picture.plans(), words(), picture.today(), texts).all();
        return Stream.concat(plans, bySubject.entrySet().stream().flatMap(this::subject))
                .filter(made -> everything || !made.first()).sorted(MadeChange.NEWEST_FIRST).toList();
    }

    private DayWords words() {
        return new DayWords(texts);
    }

    /** An imported history can hold values that no version wrote: they hide nothing else. */
    private Stream<MadeChange> subject(Map.Entry<String, List<Change>> one) {
        try {
            return read(one.getKey(), one.getValue()).toList().stream();
        } catch (RuntimeException _) {
            return one.getValue().stream().map(change ->
                    new MadeChange(change.at(), Optional.empty(), false, texts.get("history.changes.unreadable")));
        }
    }

    private Stream<MadeChange> read(String subject, List<Change> changes) {
        var parts = subject.split(" ");
        return switch (parts[0]) {
            case "entry" -> day(JournalDay.parse(parts[1]), StoredValues.ofEntry(changes));
            case "dose" -> day(JournalDay.parse(parts[1]), StoredValues.ofDose(Integer.parseInt(parts[2]), changes));
            default -> Kept.of(subject).stream().flatMap(kept -> KeptChanges.of(kept, changes, texts));
        };
    }

    /** A year of evenings has thousands of first values: no sentence is made of those that are not shown. */
    private Stream<MadeChange> day(JournalDay day, Stream<Dated> dated) {
        return dated.filter(one -> everything || !one.first())
                .map(one -> new MadeChange(one.at(), Optional.of(day), one.first(), sentence(day, one)));
    }

    private String sentence(JournalDay day, Dated one) {
        var difference = one.difference();
        if (difference == Difference.UNREAD) {
            return words().part(difference.part());
        }
        var own = OwnWords.of(picture.contents());
        var what = texts.get("history.changes.ofDay", words().part(difference.part()),
                words().shortName(day, picture.today()));
        return words().change(what, difference, own, day, one.first());
    }
}
