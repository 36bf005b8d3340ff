package org.ldnjournal.exchange.whole;

import org.ldnjournal.journal.Reason;

/** A value of a document that is not what belongs in its place; never leaves this package. */
final class Misplaced extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String place;
    private final transient Reason reason;

    Misplaced(String place, Reason reason) {
        super(place + " " + reason);
        this.place = place;
        this.reason = reason;
    }

    /** Where, such as {@code doses[12].amountMg}. */
    String place() {
        return place;
    }

    Reason reason() {
        return reason;
    }

    /** The same, seen from the part that holds it. */
    Misplaced within(String outer) {
        return new Misplaced(place.isEmpty() || place.startsWith("[") ? outer + place : outer + "." + place, reason);
    }
}
