package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a database; empty where nothing is. */
final class Soundness {
    private static final String QUICK = "SELECT quick_check AS fault FROM pragma_quick_check";
    private static final String ALL = "SELECT integrity_check AS fault FROM pragma_integrity_check";

    private Soundness() {}

    /**
     * What must not be when a journal is opened: all of it is looked at, indexes included, and compared with its
     * digests.
     */
    static List<String> faultsOfOpening(Reading reading) {
        var faults = allFaults(reading);
        return faults.isEmpty() ? Digests.faults(reading) : faults;
    }

    /** Pages, constraints and references, without comparing indexes: milliseconds for years of entries. */
    static List<String> quickFaults(Reading reading) {
        return faults(reading, QUICK);
    }

    /** The same and the indexes. */
    static List<String> allFaults(Reading reading) {
        return faults(reading, ALL);
    }

    private static List<String> faults(Reading reading, String check) {
        var faults = new ArrayList<>(reading.list(check, row -> row.text("fault")));
        faults.remove("ok");
        faults.addAll(reading.list("PRAGMA foreign_key_check", row ->
                "a row of %s refers to a row of %s that is not there".formatted(row.text("table"),
                        row.text("parent"))));
        return faults;
    }
}
