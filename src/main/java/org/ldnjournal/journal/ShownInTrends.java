package org.ldnjournal.journal;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the person chose to see in Trends. There is one such choice in a journal.
 *
 * @param keys stable names of what is shown, in their order: up to 200, each of up to 60 letters, digits, points,
 * lines and
 *             underscores. A name that nothing has (any longer) shows nothing
 */
public record ShownInTrends(Set<String> keys) implements Item {
    private static final UUID ONLY = new UUID(0, 6);
    private static final int MOST = 200;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    public ShownInTrends {
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
        if (keys.size() > MOST || !keys.stream().allMatch(key -> KEY.matcher(key).matches())) {
            throw new IllegalArgumentException("keys: " + keys);
        }
    }

    @Override
    public UUID id() {
        return ONLY;
    }
}
