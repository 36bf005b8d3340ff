package org.ldnjournal.safety;

import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.safety.Cards.Drawer;

/**
 * Names that a misspelt word comes near to. Only ever a question. Words are compared as they sound, with names that
 * begin with the same letter and are of nearly the same length. Source: evidence.md 3.4.4.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int TWO_SLIPS_FROM_IF_SAME_START = 7;
    private static final int SAME_START = 3;
    private static final int LONGEST = 40;
    private static final char AFTER_SOUND = ' ';

    private final Cards cards;
    private final NameIndex index;

    /** A name that is near, and by how many slips. */
    record Near(Name name, int slips) {}

    Spelling(Cards cards) {
        this.cards = cards;
        index = new NameIndex(cards);
    }

    /** Writes a name as one to compare with, unless it is too short. */
    static void write(Name name, String number, CardWriter cards) {
        var sound = Sound.of(Atoms.joined(Atoms.of(name.text())));
        if (sound.length() >= SHORTEST - 1) {
            cards.put(Drawer.SPELLING, bucket(sound, 0), sound + AFTER_SOUND + number);
        }
    }

    private static String bucket(String sound, int longer) {
        return sound.substring(0, 1).concat(Integer.toString(sound.length() + longer));
    }

    /** How many names this word is compared with. */
    int candidates(String word) {
        return around(Sound.of(word), slipsAllowed(word)).size();
    }

    /** The names nearest to this word, all with the same, smallest number of slips; empty where none is near. */
    List<Near> nearest(String word) {
        var allowed = slipsAllowed(word);
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        var sound = Sound.of(word);
        var near = new ArrayList<Near>();
        int fewest = allowed;
        for (var candidate : around(sound, allowed)) {
            int end = candidate.indexOf(AFTER_SOUND);
            var other = candidate.substring(0, end);
            var slips = slips(sound, other, allowed);
            if (slips <= Math.min(fewest, isSameStart(word, sound, other) ? allowed : 1)) {
                if (slips < fewest) {
                    near.clear();
                    fewest = slips;
                }
                near.add(new Near(index.numbered(candidate.substring(end + 1)), slips));
            }
        }
        return near;
    }

    private static int slipsAllowed(String word) {
        return word.length() >= TWO_SLIPS_FROM_IF_SAME_START ? 2 : 1;
    }

    /** Shorter words may differ by two slips only where they begin alike. */
    private static boolean isSameStart(String word, String sound, String other) {
        return word.length() >= TWO_SLIPS_FROM || sound.regionMatches(0, other, 0, SAME_START);
    }

    private List<String> around(String sound, int allowed) {
        var candidates = new ArrayList<String>();
        for (int longer = -allowed; !sound.isEmpty() && longer <= allowed; longer++) {
            candidates.addAll(cards.all(Drawer.SPELLING, bucket(sound, longer)));
        }
        return candidates;
    }

    /** Damerau–Levenshtein distance (neighbouring letters swapped count once); above the limit, just more than it. */
    static int slips(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                now[j] = cell(a, b, i, j, before, last, now);
            }
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[] before, int[] last, int[] now) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        var best = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, before[j - 2] + 1) : best;
    }
}
