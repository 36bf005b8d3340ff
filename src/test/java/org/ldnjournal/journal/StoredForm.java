package org.ldnjournal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form that values have in the history of changes, as {@link Change} describes it. */
final class StoredForm {
    private StoredForm() {}

    static Map<String, String> of(Entry entry) {
        var fields = new TreeMap<String, String>();
        entry.scores().forEach((scale, score) -> fields.put(Entry.Field.of(scale).name(), "" + score.value()));
        entry.sleep().ifPresent(sleep -> fields.put("SLEEP_HOURS", "" + sleep.quarters()));
        entry.sideEffects().ifPresent(answer -> fields.put("SIDE_EFFECTS", answer.list().stream()
                .map(effect -> effect.kind().key() + ":" + effect.severity()
                        + effect.onset().map(first -> ":" + first).orElse("")).collect(Collectors.joining(" "))));
        if (!entry.note().isEmpty()) {
            fields.put("NOTE", entry.note());
        }
        if (entry.badDay()) {
            fields.put("BAD_DAY", "1");
        }
        addBesides(fields, entry.besides());
        return fields;
    }

    private static void addBesides(Map<String, String> fields, Besides besides) {
        besides.crash().ifPresent(crash -> fields.put("CRASH", switch (crash) {
            case Crash.No _ -> "NO";
            case Crash.Since since -> "SINCE " + since.start();
            case Crash.Over over -> "OVER " + over.start() + " " + over.end();
        }));
        lines(fields, "EVENTS", besides.events().stream().map(event -> event.kind() + " " + event.words()));
        lines(fields, "TRACKERS", besides.trackers().entrySet().stream()
                .map(found -> found.getKey() + " " + of(found.getValue())).sorted());
        lines(fields, "ENDED_EFFECTS", besides.ended().stream().map(over -> over.kind().key() + ":" + over.last()));
        if (besides.nothingToAdd()) {
            fields.put("NOTHING_TO_ADD", "1");
        }
    }

    private static String of(TrackerValue value) {
        return switch (value) {
            case TrackerValue.Rated rated -> "RATED " + rated.value();
            case TrackerValue.Said said -> "SAID " + (said.yes() ? 1 : 0);
            case TrackerValue.Counted counted -> "COUNTED " + counted.number().toPlainString();
            case TrackerValue.Chosen chosen -> "CHOSEN " + chosen.word();
        };
    }

    private static void lines(Map<String, String> fields, String name, Stream<String> lines) {
        var text = lines.collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    static Map<String, String> of(DoseRecord dose) {
        var fields = new TreeMap<String, String>();
        fields.put("RECORDED", text(dose.recorded()));
        fields.put("ASSURANCE", dose.assurance().name());
        fields.put("OUTCOME", switch (dose.outcome()) {
            case DoseRecord.Taken _ -> "TAKEN";
            case DoseRecord.PartlyTaken partly -> {
                fields.put("WHY", partly.why().name());
                yield "PARTLY_TAKEN";
            }
            case DoseRecord.Skipped skipped -> {
                fields.put("WHY", skipped.why().name());
                yield "SKIPPED";
            }
        });
        dose.amount().ifPresent(amount -> fields.put("AMOUNT", "" + amount.micrograms()));
        dose.at().ifPresent(at -> fields.put("TAKEN", text(at)));
        return fields;
    }

    static List<Change> differences(Map<String, String> before, Map<String, String> after, String subject, Moment at) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Change(subject, name, Optional.ofNullable(before.get(name)),
                        Optional.ofNullable(after.get(name)), at));
            }
        }
        return changes;
    }

    private static String text(Moment moment) {
        return moment.instant() + " " + moment.zone().getId();
    }
}
