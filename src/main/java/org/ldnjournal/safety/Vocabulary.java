package org.ldnjournal.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of medicines that the program ships with, the interval class of each ingredient, and the day they are of.
 * Source: evidence.md 3; opioids.csv and not_opioids.csv.
 */
public final class Vocabulary {
    private static final int MONTHS_OF_USE = 12;

    private final LocalDate date;
    private final Map<String, String> intervals;
    private final Map<String, String> extended;
    private final List<Name> names;
    private final BoxWords boxWords;
    private final Map<String, Set<String>> countries;

    private Vocabulary() {
        date = LocalDate.parse(VocabularyFiles.property("date"));
        intervals = VocabularyFiles.column("ingredients.csv", "ingredient", "interval");
        extended = VocabularyFiles.column("ingredients.csv", "ingredient", "extended");
        names = List.copyOf(VocabularyFiles.names(intervals));
        countries = VocabularyFiles.countriesOfAmbiguousNames();
        boxWords = new BoxWords(VocabularyFiles.lines("box_words.txt"));
    }

    /** The vocabulary inside the program, read once. */
    public static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    /** The day on which its sources were read. */
    public LocalDate date() {
        return date;
    }

    /** Whether it is older than twelve months on this day. Source: evidence.md 6.1. */
    boolean isOutdatedOn(LocalDate day) {
        return day.isAfter(date.plusMonths(MONTHS_OF_USE));
    }

    /** How many names it holds. */
    public int size() {
        return names.size();
    }

    /** The interval class of an ingredient in a product that acts like this; what is not known counts as long. */
    Interval interval(String ingredient, Recognition.Acting acting) {
        return switch (intervals.getOrDefault(ingredient, "L")) {
            case "N" -> Interval.NEAR;
            case "S" -> acting == Recognition.Acting.SHORT ? Interval.SHORT : Interval.LONG;
            default -> acting == Recognition.Acting.DEPOT ? Interval.DEPOT : Interval.LONG;
        };
    }

    /**
     * Whether the register of this country has the opioid under a name that means something else elsewhere.
     *
     * @param country as ISO 3166-1 alpha-2
     */
    boolean isListedAsOpioidIn(String country, String name) {
        return countries.getOrDefault(name, Set.of()).contains(country);
    }

    /** Whether this ingredient comes in products that let go of it slowly. */
    boolean hasExtendedRelease(String ingredient) {
        return extended.getOrDefault(ingredient, "no").equals("yes");
    }

    List<Name> names() {
        return names;
    }

    BoxWords boxWords() {
        return boxWords;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final Vocabulary VOCABULARY = new Vocabulary();
    }
}
