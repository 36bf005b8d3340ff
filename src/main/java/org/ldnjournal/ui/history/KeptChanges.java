package org.ldnjournal.ui.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/** The changes of one thing that is kept besides days: it was added, one of its fields changed, it was taken away. */
final class KeptChanges {
    private final Kept kept;
    private final KeptWords words;
    private final ChangeSentences sentences;
    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private KeptChanges(Kept kept, Texts texts) {
        this.kept = kept;
        words = new KeptWords(texts);
        sentences = new ChangeSentences(texts);
    }

    /** All changes of one subject, oldest first. */
    static Stream<MadeChange> of(Kept kept, List<Change> changes, Texts texts) {
        var one = new KeptChanges(kept, texts);
        return StoredValues.byMoment(changes).stream().flatMap(together -> one.made(together).stream());
    }

    private List<MadeChange> made(List<Change> together) {
        var before = Map.copyOf(fields);
        together.forEach(change -> change.after().ifPresentOrElse(
                after -> fields.put(change.field(), after), () -> fields.remove(change.field())));
        boolean isNew = seen.isEmpty();
        var made = new ArrayList<MadeChange>();
        if (kept.isOnly() || !before.isEmpty() && !fields.isEmpty()) {
            together.forEach(change -> field(change, before).ifPresent(made::add));
        } else if (!before.equals(fields)) {
            var at = together.getFirst().at();
            made.add(fields.isEmpty()
                    ? new MadeChange(at, day(before), false, sentences.takenAway(words.name(kept, before)))
                    : new MadeChange(at, day(fields), isNew, sentences.added(words.name(kept, fields))));
        }
        together.forEach(change -> seen.add(change.field()));
        return made;
    }

    private Optional<MadeChange> field(Change change, Map<String, String> before) {
        return KeptField.of(change.field()).map(field -> {
            boolean first = kept.isOnly() && change.before().isEmpty() && !seen.contains(change.field());
            var what = words.part(words.name(kept, before), field);
            var old = change.before().flatMap(stored -> words.said(kept, field, stored));
            var now = change.after().flatMap(stored -> words.said(kept, field, stored));
            return new MadeChange(change.at(), day(fields), first, old.isEmpty() && now.isEmpty()
                    ? sentences.changed(what) : sentences.of(what, old, now, first));
        });
    }

    private static Optional<JournalDay> day(Map<String, String> fields) {
        return Optional.ofNullable(fields.get(KeptField.DAY.name())).map(JournalDay::parse);
    }
}
