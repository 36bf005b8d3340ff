package org.ldnjournal.exchange;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets, as RFC 5545 (3.1) asks for: a longer one goes on in the next, after a space. */
final class FoldedLines {
    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    /** The same content in folded lines; no character is parted. */
    static String fold(String content) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            var character = Character.toString(content.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (content.startsWith(BREAK, at)) {
                octets = -1;
            } else if (octets + length > MOST_OCTETS && !character.equals("\n")) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets = character.equals("\n") ? 0 : octets + length;
            at += character.length();
        }
        return folded.toString();
    }
}
