package org.ldnjournal.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line may end: where Java says so, but never within a time, a date or a strength such as 30/500, nor between a
 * number and its unit, nor before the dot between two names.
 */
final class UnbrokenNumbers implements FSTextBreaker {
    private static final String SIGNS = ":/-–.,";
    private static final String DOT = "·";
    private static final Pattern UNIT = Pattern.compile(
            "(?:mg|g|kg|µg|mcg|micrograms?|m[lL]|IU|IE|mmol|%)(?!\\p{L})");

    private final BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String words) {
        text = words;
        ends.setText(words);
    }

    @Override
    public int next() {
        int end = ends.next();
        while (end != BreakIterator.DONE && isWithin(end)) {
            end = ends.next();
        }
        return end;
    }

    private boolean isWithin(int end) {
        return isJoined(end - 1) || isJoined(end) || text.startsWith(DOT, end) || isBeforeItsUnit(end);
    }

    private boolean isBeforeItsUnit(int end) {
        return end > 1 && Character.isSpaceChar(text.charAt(end - 1)) && Character.isDigit(text.charAt(end - 2))
                && UNIT.matcher(text).region(end, text.length()).useTransparentBounds(true).lookingAt();
    }

    private boolean isJoined(int sign) {
        return sign > 0 && sign + 1 < text.length() && SIGNS.indexOf(text.charAt(sign)) >= 0
                && Character.isDigit(text.charAt(sign - 1)) && Character.isDigit(text.charAt(sign + 1));
    }
}
