package org.ldnjournal.report;

/** Words cut to a length, with a mark that says so. */
final class Shortened {
    private Shortened() {}

    /** At most this many characters, whole words where more than half is left of them, and a mark where words went. */
    static String to(int most, String words) {
        int kept = words.offsetByCodePoints(0, Math.min(most, words.codePointCount(0, words.length())));
        if (kept == words.length()) {
            return words;
        }
        int word = words.lastIndexOf(' ', kept);
        return words.substring(0, word > kept / 2 ? word : kept).stripTrailing() + "…";
    }
}
