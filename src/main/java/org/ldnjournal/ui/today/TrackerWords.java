package org.ldnjournal.ui.today;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stands in the fields of several of the person's own trackers, which share a field of the entry and so a draft: a
 * line each, the tracker before its words.
 */
record TrackerWords(Map<UUID, String> words) {
    private static final int ID = 36;

    /** As a draft holds them. */
    String asDraft() {
        return words.entrySet().stream().map(one -> one.getKey() + " " + one.getValue().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }

    /** Those that a draft holds; a line that names no tracker is none. */
    static TrackerWords of(String draft) {
        var words = new LinkedHashMap<UUID, String>();
        draft.lines().filter(TrackerWords::namesATracker).forEach(line ->
                words.put(UUID.fromString(line.substring(0, ID)), line.substring(ID + 1)));
        return new TrackerWords(words);
    }

    private static boolean namesATracker(String line) {
        return line.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} .*");
    }
}
