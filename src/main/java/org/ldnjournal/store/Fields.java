package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** The parts of something that is recorded, by name, in the form the history keeps; what is absent is left out. */
final class Fields {
    /** Of what is not there. */
    static final Fields NONE = new Fields();

    private final Map<String, String> values = new HashMap<>();

    /** One part that is not the same before and after; null where it was or is absent. */
    record Difference(String field, String before, String after) {}

    /** This part too, unless it is absent. */
    Fields and(String name, Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(present -> values.put(name, Stored.text(present)));
        } else {
            values.put(name, Stored.text(value));
        }
        return this;
    }

    /** What differs in the later fields, by name. */
    List<Difference> differencesTo(Fields later) {
        var names = new TreeSet<>(values.keySet());
        names.addAll(later.values.keySet());
        var differences = new ArrayList<Difference>();
        for (var name : names) {
            var before = values.get(name);
            var after = later.values.get(name);
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(name, before, after));
            }
        }
        return differences;
    }
}
