package org.ldnjournal.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.ui.history.PastValue.Difference;
import org.ldnjournal.ui.history.PastValue.DosePart;
import org.ldnjournal.ui.history.PastValue.FieldPart;
import org.ldnjournal.ui.history.PastValue.Part;
import org.ldnjournal.ui.history.Revision.Dated;

/** Reads the stored form of changes, which {@link Change} describes, through the doors of the value types. */
final class StoredValues {
    private StoredValues() {}

    /** The changes of one entry, in their order. */
    static Stream<Dated> ofEntry(List<Change> changes) {
        var seen = new HashSet<Part>();
        return changes.stream().map(change -> dated(change, difference(change), seen));
    }

    private static Difference difference(Change change) {
        try {
            var field = Entry.Field.valueOf(change.field());
            return new Difference(new FieldPart(field),
                    change.before().map(stored -> value(field, stored)),
                    change.after().map(stored -> value(field, stored)));
        } catch (RuntimeException _) {
            return Difference.UNREAD;
        }
    }

    /** The changes of one dose: a dose is several fields, which change together. */
    static Stream<Dated> ofDose(int number, List<Change> changes) {
        var fields = new HashMap<String, String>();
        var seen = new HashSet<Part>();
        var dated = new ArrayList<Dated>();
        var before = Optional.<PastValue>empty();
        for (var together : byMoment(changes)) {
            together.forEach(change -> put(fields, change));
            try {
                var after = outcome(fields);
                if (!before.equals(after)) {
                    dated.add(dated(together.getFirst(), new Difference(new DosePart(number), before, after), seen));
                }
                before = after;
            } catch (RuntimeException _) {
                dated.add(dated(together.getFirst(), Difference.UNREAD, seen));
            }
        }
        return dated.stream();
    }

    /** What cannot be read is never the first of its part: nothing would tell of it. */
    private static Dated dated(Change change, Difference difference, Set<Part> seen) {
        return new Dated(change.at(), difference, difference != Difference.UNREAD && seen.add(difference.part()));
    }

    /** Parted into those that were made together. */
    static List<List<Change>> byMoment(List<Change> changes) {
        var parted = new ArrayList<List<Change>>();
        for (int from = 0, to; from < changes.size(); from = to) {
            to = endOfMoment(changes, from);
            parted.add(changes.subList(from, to));
        }
        return parted;
    }

    private static int endOfMoment(List<Change> changes, int from) {
        int to = from + 1;
        while (to < changes.size() && changes.get(to).at().equals(changes.get(from).at())) {
            to++;
        }
        return to;
    }

    private static void put(Map<String, String> fields, Change change) {
        change.after().ifPresentOrElse(stored -> fields.put(change.field(), stored),
                () -> fields.remove(change.field()));
    }

    private static PastValue value(Entry.Field field, String stored) {
        return switch (field) {
            case PAIN -> rating(Scale.PAIN, stored);
            case FATIGUE -> rating(Scale.FATIGUE, stored);
            case SLEEP_QUALITY -> rating(Scale.SLEEP_QUALITY, stored);
            case SLEEP_HOURS -> new PastValue.Sleep(new SleepHours(Integer.parseInt(stored)));
            case SIDE_EFFECTS -> new PastValue.Effects(effects(stored));
            case NOTE -> new PastValue.Note(stored);
            case BAD_DAY -> new PastValue.BadDay();
            case CRASH -> new PastValue.Crashed(StoredBesides.crash(stored));
            case EVENTS -> new PastValue.Happened(StoredBesides.events(stored));
            case TRACKERS -> new PastValue.Tracked(StoredBesides.trackers(stored));
            case ENDED_EFFECTS -> new PastValue.Ended(StoredBesides.ended(stored));
            case NOTHING_TO_ADD -> new PastValue.NothingToAdd();
        };
    }

    private static PastValue rating(Scale scale, String stored) {
        return new PastValue.Rating(new Score(scale, Integer.parseInt(stored)));
    }

    private static SideEffects effects(String stored) {
        return new SideEffects(Arrays.stream(stored.split(" ")).filter(one -> !one.isEmpty()).map(one -> {
            var parts = one.split(":");
            return new SideEffect(new SideEffectKind(parts[0]), SideEffect.Severity.valueOf(parts[1]),
                    parts.length > 2 ? Optional.of(JournalDay.parse(parts[2])) : Optional.empty());
        }).toList());
    }

    private static Optional<PastValue> outcome(Map<String, String> fields) {
        return Optional.ofNullable(fields.get("OUTCOME")).map(kind -> new PastValue.DoseOutcome(switch (kind) {
            case "TAKEN" -> new DoseRecord.Taken(amount(fields), taken(fields));
            case "PARTLY_TAKEN" -> new DoseRecord.PartlyTaken(amount(fields), taken(fields), why(fields));
            default -> new DoseRecord.Skipped(why(fields));
        }));
    }

    private static Dose amount(Map<String, String> fields) {
        return new Dose(Long.parseLong(fields.get("AMOUNT")));
    }

    private static Moment taken(Map<String, String> fields) {
        var parts = fields.get("TAKEN").split(" ", 2);
        return new Moment(Instant.parse(parts[0]), ZoneId.of(parts[1]));
    }

    private static DoseRecord.Why why(Map<String, String> fields) {
        return DoseRecord.Why.valueOf(fields.get("WHY"));
    }
}
