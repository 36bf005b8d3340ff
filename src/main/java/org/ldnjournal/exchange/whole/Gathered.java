package org.ldnjournal.exchange.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ldnjournal.journal.Reason;

/** The records of a document, as they are read one by one. */
final class Gathered {
    private final Map<Section<?>, List<Object>> records = new HashMap<>();
    private final Map<Section<?>, Set<List<Object>>> keys = new HashMap<>();

    /** This section is there, if perhaps without records. */
    void begin(Section<?> section) {
        records.put(section, new ArrayList<>());
        keys.put(section, new HashSet<>());
    }

    /** Whether this section was there. */
    boolean began(Section<?> section) {
        return records.containsKey(section);
    }

    /** Where the next record of this section stands. */
    String place(Section<?> section) {
        return section.single() ? section.name() : section.name() + "[" + records.get(section).size() + "]";
    }

    /** Reads the next record of this section. */
    <T> void read(Section<T> section, Json value) {
        var place = place(section);
        var item = Found.in(place, Kind.record(section.sort()), value);
        if (section.sort().keys() > 0) {
            refuseKey(section, place, section.sort().key(item));
        }
        records.get(section).add(item);
    }

    private void refuseKey(Section<?> section, String place, List<Object> key) {
        var seen = keys.get(section);
        if (!seen.add(key)) {
            throw new Misplaced(place, Reason.of("import.refused.twice", Kind.shortened(key.toString())));
        }
        if (section.ordered() && !key.getFirst().equals(BigDecimal.valueOf(seen.size()))) {
            throw new Misplaced(place + ".number", Reason.of("import.refused.order", seen.size()));
        }
    }

    /** The records of this section, in the order of the document. */
    @SuppressWarnings("unchecked") // only read(section, value) adds to them
    <T> List<T> of(Section<T> section) {
        return (List<T>) List.copyOf(records.get(section));
    }
}
