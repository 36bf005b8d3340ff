package org.ldnjournal.safety;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card index: drawers of cards, each a key and what stands under it. It is one text, a card a line, in the order of
 * the keys, so that a card is found by halving: a start pays for the few names that it asks about and not for the two
 * thousand that it does not.
 */
final class Cards {
    static final char AFTER_KEY = '\t';
    static final char AFTER_CARD = '\n';

    private final byte[] text;

    /** What the keys of a drawer are, and what stands under them. */
    enum Drawer {
        /** A fact of the whole vocabulary: its value. */
        FACT,
        /** A number: the {@link Name} that the other drawers mean by it. */
        NAME,
        /** A name's joined pieces: the name that they are, also where more is written. */
        ANYWHERE,
        /** A name's joined pieces: the name that counts only where nothing else is written. */
        WHOLE,
        /** A name's joined pieces: each way to write them with gaps. */
        WRITTEN,
        /** The joined first pieces of a longer name: that name. */
        HEAD,
        /** The sound of a substance without its ending: the name of the substance. */
        STEM,
        /** A name's joined pieces: the name, to be offered while somebody types. */
        COMPLETION,
        /** The first letter of a sound and its length: each such sound and its name. */
        SPELLING,
        /** A word that stands beside a name: each of its kinds. */
        BOX_WORD,
        /** A kind of such words: each of them. */
        BOX_KIND,
        /** An ingredient: its interval class. */
        INTERVAL,
        /** An ingredient: whether it is sold with extended release. */
        EXTENDED,
        /** A claim's id: the rest of it. */
        CLAIM,
        /** A level, regulator text first: the id of each of its claims. */
        LEVEL,
        /** A topic: the id of each claim about it. */
        TOPIC,
        /** A name that means something else elsewhere: each country whose register has it as an opioid. */
        COUNTRY;

        /** The key as the text has it. */
        String key(String key) {
            return (char) ('A' + ordinal()) + key;
        }
    }

    /** Cards that a {@link CardWriter} wrote. */
    Cards(byte[] text) {
        this.text = text;
    }

    /** All cards, as the constructor takes them. */
    byte[] text() {
        return text.clone();
    }

    /** What the first card with this key says. */
    Optional<String> first(Drawer drawer, String key) {
        var wanted = bytes(drawer, key + AFTER_KEY);
        int line = firstFrom(wanted);
        return begins(line, wanted) ? Optional.of(value(line)) : Optional.empty();
    }

    /** What the cards with this key say, in the order in which they were written. */
    List<String> all(Drawer drawer, String key) {
        return values(bytes(drawer, key + AFTER_KEY));
    }

    /** What the cards say whose key begins like this, in the order of the keys. */
    List<String> beginningWith(Drawer drawer, String key) {
        return values(bytes(drawer, key));
    }

    private static byte[] bytes(Drawer drawer, String key) {
        return drawer.key(key).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> values(byte[] wanted) {
        var values = new ArrayList<String>();
        for (int line = firstFrom(wanted); begins(line, wanted); line = after(line, AFTER_CARD)) {
            values.add(value(line));
        }
        return values;
    }

    private String value(int line) {
        int start = after(line, AFTER_KEY);
        return new String(text, start, after(start, AFTER_CARD) - 1 - start, StandardCharsets.UTF_8);
    }

    /** Where the first line starts that begins like this, or that stands after such a one. */
    private int firstFrom(byte[] wanted) {
        int low = 0;
        int high = text.length;
        while (low < high) {
            int line = startOfLine((low + high) >>> 1);
            if (compare(line, wanted) < 0) {
                low = after(line, AFTER_CARD);
            } else {
                high = line;
            }
        }
        return low;
    }

    private boolean begins(int line, byte[] wanted) {
        return line < text.length && compare(line, wanted) == 0;
    }

    /** How the beginning of a line compares; by hand, since this runs before anything is compiled. */
    private int compare(int line, byte[] wanted) {
        int same = 0;
        while (same < wanted.length && text[line + same] == wanted[same]) {
            same++;
        }
        return same == wanted.length ? 0 : Byte.compareUnsigned(text[line + same], wanted[same]);
    }

    private int startOfLine(int at) {
        int start = at;
        while (start > 0 && text[start - 1] != AFTER_CARD) {
            start--;
        }
        return start;
    }

    private int after(int from, char mark) {
        int at = from;
        while (text[at] != mark) {
            at++;
        }
        return at + 1;
    }
}
