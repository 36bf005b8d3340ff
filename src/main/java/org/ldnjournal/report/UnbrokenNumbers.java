package org.ldnjournal.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where Java says so, but never within a time, a date or a strength such as 30/500. */
final class UnbrokenNumbers implements FSTextBreaker {
    private static final String SIGNS = ":/-–.,";

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
        while (end != BreakIterator.DONE && isWithinANumber(end)) {
            end = ends.next();
        }
        return end;
    }

    private boolean isWithinANumber(int end) {
        return isJoined(end - 1) || isJoined(end);
    }

    private boolean isJoined(int sign) {
        return sign > 0 && sign + 1 < text.length() && SIGNS.indexOf(text.charAt(sign)) >= 0
                && Character.isDigit(text.charAt(sign - 1)) && Character.isDigit(text.charAt(sign + 1));
    }
}
