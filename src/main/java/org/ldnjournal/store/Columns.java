package org.ldnjournal.store;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ldnjournal.journal.Moment;

/** What stands in the columns of an item's row beside its identity, in order, and what the history keeps of it. */
final class Columns {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Fields fields = new Fields();

    /** This column holds this value; in the history its field has the column's name in capitals. */
    Columns and(String column, Object value) {
        values.put(column, value);
        fields.and(column.toUpperCase(Locale.ROOT), value);
        return this;
    }

    /** These two columns hold this moment; in the history it is one field, named as the first of them. */
    Columns and(String at, String zone, Moment moment) {
        values.put(at, Stored.instant(moment));
        values.put(zone, Stored.zone(moment));
        fields.and(at.toUpperCase(Locale.ROOT), moment);
        return this;
    }

    /** The same where there may be none. */
    Columns and(String at, String zone, Optional<Moment> moment) {
        values.put(at, moment.map(Stored::instant));
        values.put(zone, moment.map(Stored::zone));
        fields.and(at.toUpperCase(Locale.ROOT), moment);
        return this;
    }

    Map<String, Object> values() {
        return values;
    }

    Fields fields() {
        return fields;
    }
}
