package org.ldnjournal.ui.history;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words looked for in notes, whatever their case and accents: {@code cafe} finds “Café”, {@code strasse} finds
 * “Straße”. A note is found where each of the words stands in it, as a part of a word too.
 */
final class NoteSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int ASCII = 128;
    private static final String[] PLAIN = IntStream.range(0, ASCII)
            .mapToObj(character -> Character.toString(Character.toLowerCase(character))).toArray(String[]::new);
    private static final int BEFORE = 40;
    private static final int LONGEST = 160;

    private final List<String> words;

    private NoteSearch(List<String> words) {
        this.words = words;
    }

    /** A part of a note. */
    record Piece(String text, boolean found) {}

    static NoteSearch of(String typed) {
        return new NoteSearch(Arrays.stream(Folded.of(typed).text().split("\\s+"))
                .filter(word -> !word.isEmpty()).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The part of the note around the first word found, with what was found marked; absent where a word is missing. */
    Optional<List<Piece>> in(String note) {
        var folded = Folded.of(note);
        var found = new BitSet();
        for (var word : words) {
            int at = folded.text().indexOf(word);
            if (at < 0) {
                return Optional.empty();
            }
            for (; at >= 0; at = folded.text().indexOf(word, at + word.length())) {
                found.set(folded.origin(at), Math.max(folded.origin(at) + 1, folded.origin(at + word.length())));
            }
        }
        return Optional.of(pieces(note, found));
    }

    private static List<Piece> pieces(String note, BitSet found) {
        int from = note.length() <= LONGEST ? 0 : wordStart(note, Math.max(0, found.nextSetBit(0) - BEFORE));
        int to = from + LONGEST >= note.length() ? note.length() : wordStart(note, from + LONGEST);
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (int at = from; at < to;) {
            boolean isFound = found.get(at);
            int change = isFound ? found.nextClearBit(at) : found.nextSetBit(at);
            int end = change < 0 ? to : Math.min(change, to);
            pieces.add(new Piece(note.substring(at, end).replaceAll("\\s", " "), isFound));
            at = end;
        }
        if (to < note.length()) {
            pieces.add(new Piece("…", false));
        }
        return List.copyOf(pieces);
    }

    /** The place at or before this one at which a word begins. */
    private static int wordStart(String note, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(note.charAt(start - 1)) && at - start < BEFORE) {
            start--;
        }
        return start;
    }

    /** A text without case and accents, and where in the original each of its characters came from. */
    private record Folded(String text, int[] origins, int length) {

        static Folded of(String original) {
            var text = new StringBuilder();
            var origins = IntStream.builder();
            for (int at = 0; at < original.length(); at += Character.charCount(original.codePointAt(at))) {
                var plain = plain(original.codePointAt(at));
                text.append(plain);
                for (int i = 0; i < plain.length(); i++) {
                    origins.add(at);
                }
            }
            return new Folded(text.toString(), origins.build().toArray(), original.length());
        }

        /** What most notes are made of has nothing to take apart. */
        private static String plain(int character) {
            if (character < ASCII) {
                return PLAIN[character];
            }
            var apart = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
            return MARKS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        }

        int origin(int at) {
            return at < origins.length ? origins[at] : length;
        }
    }
}
