package org.ldnjournal.text;

import java.util.regex.Pattern;

/**
 * Words in a cell of a table that a spreadsheet opens or takes from the clipboard: what it would calculate begins with
 * an apostrophe there, and so does what begins with one. Numbers stay as they are.
 */
public final class TableWords {
    private static final Pattern TAKEN_FOR_FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠'].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    private TableWords() {}

    /** What stands in the cell for these words. */
    public static String cell(String words) {
        return isTaken(words) ? "'" + words : words;
    }

    /** The words for which this stands in a cell. */
    public static String words(String cell) {
        return cell.startsWith("'") && isTaken(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isTaken(String words) {
        return TAKEN_FOR_FORMULA.matcher(words).matches() && !NUMBER.matcher(words).matches();
    }
}
