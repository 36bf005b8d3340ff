package org.ldnjournal.report;

import java.util.List;

/**
 * How much of what a person wrote the front of a wallet card holds. Whatever is left out of it stands whole on a second
 * card.
 *
 * @param letters   letters of the name and of the prescriber
 * @param allergies how many of them, each whole
 */
record CardRoom(int letters, int allergies) {
    private static final int ALL = Integer.MAX_VALUE;

    /** Where paper is no narrower than what is said. */
    static final CardRoom WIDEST = new CardRoom(ALL, ALL);

    /** From the widest to the narrowest: long names go first, allergies last. */
    static final List<CardRoom> FROM_WIDEST = List.of(
            WIDEST,
            new CardRoom(48, ALL),
            new CardRoom(30, ALL),
            new CardRoom(30, 8),
            new CardRoom(30, 6),
            new CardRoom(30, 4),
            new CardRoom(30, 3),
            new CardRoom(30, 2),
            new CardRoom(20, 1),
            new CardRoom(12, 0),
            new CardRoom(0, 0));
}
