package org.ldnjournal.safety;


import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.ldnjournal.safety.Recognition.Kind;

/** Whatever is typed: an answer with a reason, and a bounded number of names looked at. */
class MedicineMatcherProperties {
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());
    private static final List<String> NAMES =
            VocabularyFiles.rows("opioids.csv").stream().map(row -> row.get("name")).toList();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäöüßéñøæœåçþı0123456789 -/.,'’®½\u0000\t漢😀";
    private static final int MOST_COMPARED = 4_000;
    /** A million and more with the Maven profile full-counts. */
    private static final int ENTRIES = Integer.getInteger("ldnjournal.fuzz.entries", 100_000);

    @Property(tries = 2_000)
    void answersAnyText(@ForAll @StringLength(max = 300) String typed) {
        assertBounded(typed);
    }

    @Test
    void answersMutatedNamesWithBoundedWork() {
        var random = new Random(20261122);
        for (int entry = 0; entry < ENTRIES; entry++) {
            assertBounded(mutated(NAMES.get(random.nextInt(NAMES.size())), random));
        }
    }

    @Test
    void looksAtABoundedNumberOfNamesHoweverLongTheEntry() {
        assertBounded("oxxycodone ".repeat(2_000));
    }

    private static void assertBounded(String typed) {
        var found = MATCHER.recognise(typed);
        if (found.why().key().isBlank() || MATCHER.candidates(typed) > MOST_COMPARED
                || found.kind() == Kind.ASK && found.suggestions().isEmpty()) {
            throw new AssertionError("“" + typed + "” was answered " + found);
        }
    }

    private static String mutated(String name, Random random) {
        var text = new StringBuilder(name);
        for (int change = random.nextInt(5); change > 0 && !text.isEmpty(); change--) {
            var at = random.nextInt(text.length());
            var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, letter);
                case 2 -> text.setCharAt(at, letter);
                default -> text.append(' ').append(NAMES.get(random.nextInt(NAMES.size())));
            }
        }
        return text.toString();
    }
}
