package org.ldnjournal.report;

import java.util.List;

/**
 * How much of each list page one has room for. The rest stands on page two.
 *
 * @param effects   rows of side effects
 * @param medicines rows of medicines, those with findings first
 * @param findings  findings that are about no medicine
 * @param labs      laboratory values, the latest first
 * @param letters   letters of a name, times {@link #WHO} in the first line; of a finding times {@link #FINDING}, of the
 *                  caveats times {@link #CAVEATS}
 * @param question  letters of a question
 * @param chart     height of the chart in millimetres; too low for all scores it holds the primary one, 0 moves
 *                  it to page two
 */
record Room(int effects, int medicines, int findings, int labs, int letters, int question, double chart) {
    static final int WHO = 3;
    static final int FINDING = 4;
    static final int CAVEATS = 6;
    private static final int ALL = Integer.MAX_VALUE / CAVEATS;

    /** From the widest to the narrowest: what can be read elsewhere goes first, findings last. */
    static final List<Room> FROM_WIDEST = List.of(
            new Room(ALL, ALL, ALL, ALL, ALL, ALL, 59),
            new Room(ALL, ALL, ALL, 6, ALL, ALL, 46),
            new Room(6, 10, ALL, 4, 80, ALL, 46),
            new Room(4, 6, ALL, 3, 60, ALL, 46),
            new Room(4, 6, ALL, 3, 50, ALL, 38),
            new Room(3, 5, 8, 2, 50, ALL, 34),
            new Room(2, 5, 5, 2, 44, 140, 30),
            new Room(2, 4, 4, 1, 40, 110, 0),
            new Room(1, 2, 2, 1, 30, 100, 0),
            new Room(1, 1, 1, 1, 24, 60, 0));
}
