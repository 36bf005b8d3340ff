package org.ldnjournal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The form that values have in the history of changes, as {@link Change} describes it. */
final class StoredForm {
    private StoredForm() {}

    static Map<String, String> of(Entry entry) {
        var fields = new TreeMap<String, String>();
        entry.scores().forEach((scale, score) -> fields.put(Entry.Field.of(scale).name(), "" + score.value()));
        entry.sleep().ifPresent(sleep -> fields.put("SLEEP_HOURS", "" + sleep.quarters()));
        entry.sideEffects().ifPresent(answer -> fields.put("SIDE_EFFECTS", answer.list().stream()
                .map(effect -> effect.kind().key() + ":" + effect.severity()).collect(Collectors.joining(" "))));
        if (!entry.note().isEmpty()) {
            fields.put("NOTE", entry.note());
        }
        if (entry.badDay()) {
            fields.put("BAD_DAY", "1");
        }
        return fields;
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
