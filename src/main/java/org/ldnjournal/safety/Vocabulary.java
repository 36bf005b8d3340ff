package org.ldnjournal.safety;

import java.time.LocalDate;

/** The names of medicines that the program ships with, and the day they are of. */
public final class Vocabulary {
    private static final Vocabulary SHIPPED = new Vocabulary(LocalDate.of(2026, 11, 22));
    private final LocalDate date;

    private Vocabulary(LocalDate date) {
        this.date = date;
    }

    /** The vocabulary inside the program. */
    public static Vocabulary shipped() {
        return SHIPPED;
    }

    /** The day on which its sources were read. */
    public LocalDate date() {
        return date;
    }
}
