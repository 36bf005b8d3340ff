package org.ldnjournal.exchange.whole;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What stands in a cell of an exported table. A spreadsheet takes a cell for a formula by its first character, so words
 * that begin with such a one, or with an apostrophe, get an apostrophe before them: taking one apostrophe away where a
 * cell begins with one gives back what was written. A plain number, also one below zero, stays a number.
 */
final class Cell {
    private static final Pattern TAKEN_FOR_FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠'].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Cell() {}

    /** The cell for this value of {@link Plain}; empty where it is absent. */
    static String of(Object plain) {
        return switch (plain) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> yes.toString();
            default -> harmless(plain.toString());
        };
    }

    private static String harmless(String words) {
        return TAKEN_FOR_FORMULA.matcher(words).matches() && !NUMBER.matcher(words).matches() ? "'" + words : words;
    }
}
