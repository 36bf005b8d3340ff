package org.ldnjournal.safety;

import java.time.LocalDate;
import org.ldnjournal.safety.Cards.Drawer;

/**
 * The names of medicines that the program ships with, the interval class of each ingredient, and the day they are of.
 * Source: evidence.md 3; opioids.csv and not_opioids.csv.
 */
public final class Vocabulary {
    private static final int MONTHS_OF_USE = 12;

    private final Cards cards;
    private final LocalDate date;

    Vocabulary(Cards cards) {
        this.cards = cards;
        date = LocalDate.ofEpochDay(Long.parseLong(fact(SafetyCards.DATE)));
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
        return Integer.parseInt(fact(SafetyCards.SIZE));
    }

    private String fact(String key) {
        return cards.first(Drawer.FACT, key).orElseThrow();
    }

    /** The interval class of an ingredient in a product that acts like this; what is not known counts as long. */
    Interval interval(String ingredient, Recognition.Acting acting) {
        return switch (cards.first(Drawer.INTERVAL, ingredient).orElse("L")) {
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
        return cards.all(Drawer.COUNTRY, name).contains(country);
    }

    /** Whether this ingredient comes in products that let go of it slowly. */
    boolean hasExtendedRelease(String ingredient) {
        return cards.first(Drawer.EXTENDED, ingredient).orElse("no").equals("yes");
    }

    Cards cards() {
        return cards;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final Vocabulary VOCABULARY = new Vocabulary(SafetyCards.shipped());
    }
}
