package org.ldnjournal.report;

/** Words cut to a length, with a mark that says so. */
final class Shortened {
    private Shortened() {}

    /** At most this many characters, and a mark where there were more. */
    static String to(int most, String words) {
        int kept = words.offsetByCodePoints(0, Math.min(most, words.codePointCount(0, words.length())));
        return kept == words.length() ? words : words.substring(0, kept).stripTrailing() + "…";
    }
}
