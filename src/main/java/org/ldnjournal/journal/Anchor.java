package org.ldnjournal.journal;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a number means to the person ("7: cannot cook"), so that the scale does not drift unseen. Another meaning is
 * another anchor: the one before ends on the day the new one begins, and stays.
 *
 * @param id    its identity
 * @param scale of the number
 * @param value 0 to 10
 * @param words 1 to 60 characters
 * @param from  the first day it holds
 * @param until the first day it no longer holds, after the first; absent while it holds
 */
public record Anchor(UUID id, Scale scale, int value, String words, JournalDay from, Optional<JournalDay> until)
        implements Item {
    /** The longest words of a meaning. */
    public static final int LONGEST = 60;

    public Anchor {
        Objects.requireNonNull(id);
        value = new Score(scale, value).value();
        words = PlainWords.of(words);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new InvalidValue("anchor.refused.words", LONGEST);
        }
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new InvalidValue("anchor.refused.order", from.date(), until.get().date());
        }
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(JournalDay day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** The same, no longer holding from this day on. */
    public Anchor heldUntil(JournalDay day) {
        return new Anchor(id, scale, value, words, from, Optional.of(day));
    }

    /** What the numbers of this scale mean on this day, lowest first. */
    public static SortedMap<Integer, Anchor> on(JournalDay day, Scale scale, JournalContents contents) {
        var holding = new TreeMap<Integer, Anchor>();
        contents.items().of(Anchor.class).stream().filter(anchor -> anchor.scale() == scale && anchor.holdsOn(day))
                .forEach(anchor -> holding.put(anchor.value(), anchor));
        return holding;
    }
}
