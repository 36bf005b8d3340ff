package org.ldnjournal.safety;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes {@link Cards}: in any order, which matters only among cards with the same key. */
final class CardWriter {
    /** As the bytes are compared that a card is found by. */
    private static final Comparator<String> BY_BYTES = Comparator.comparing(
            key -> key.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final SortedMap<String, List<String>> lines = new TreeMap<>(BY_BYTES);

    /** Writes a card. */
    void put(Cards.Drawer drawer, String key, String value) {
        if (key.chars().anyMatch(letter -> letter < ' ') || value.indexOf(Cards.AFTER_CARD) >= 0) {
            throw new IllegalArgumentException("a card is one line: " + key + ", " + value);
        }
        lines.computeIfAbsent(drawer.key(key), _ -> new ArrayList<>()).add(value);
    }

    /** The cards that were written. */
    Cards cards() {
        var text = new StringBuilder();
        lines.forEach((key, values) -> values.forEach(value ->
                text.append(key).append(Cards.AFTER_KEY).append(value).append(Cards.AFTER_CARD)));
        return new Cards(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
