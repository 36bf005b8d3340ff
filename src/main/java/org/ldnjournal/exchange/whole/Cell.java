package org.ldnjournal.exchange.whole;

import java.math.BigDecimal;
import org.ldnjournal.text.TableWords;

/**
 * What stands in a cell of an exported table. A spreadsheet takes a cell for a formula by its first character, so words
 * that begin with such a one, or with an apostrophe, get an apostrophe before them: taking one apostrophe away where a
 * cell begins with one gives back what was written. A plain number, also one below zero, stays a number.
 */
final class Cell {
    private Cell() {}

    /** The cell for this value of {@link Plain}; empty where it is absent. */
    static String of(Object plain) {
        return switch (plain) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> yes.toString();
            default -> TableWords.cell(plain.toString());
        };
    }
}
