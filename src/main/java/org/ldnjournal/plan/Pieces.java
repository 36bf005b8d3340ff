package org.ldnjournal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.ldnjournal.plan.Preparation.Capsule;
import org.ldnjournal.plan.Preparation.Liquid;
import org.ldnjournal.plan.Preparation.Tablet;

/**
 * The fewest capsules and tablets for every amount up to a limit, by adding one piece at a time. Amounts are counted in
 * the largest number of micrograms that divides all pieces, so the work is at most limit × pieces.
 */
final class Pieces {
    /** More pieces than these are no way to take a dose. */
    static final int MOST = 20;

    /** A piece more weighs more than any number of halves: of equally few pieces those with fewer halves are chosen. */
    private static final short PIECE = 64;
    private static final short OUT_OF_REACH = Short.MAX_VALUE;

    private final List<Piece> pieces;
    private final long grain;
    private final short[] cost;
    private final byte[] last;

    private record Piece(Preparation of, boolean half, long micrograms) {
        int cost() {
            return half ? PIECE + 1 : PIECE;
        }
    }

    /** Every amount up to this one, and as far beyond as the largest piece reaches. */
    static Pieces around(long micrograms, List<Preparation> from) {
        var pieces = from.stream().flatMap(preparation -> piecesOf(preparation).stream())
                .sorted(Comparator.comparingLong(Piece::micrograms).reversed()).toList();
        return new Pieces(pieces, micrograms + (pieces.isEmpty() ? 0 : pieces.getFirst().micrograms()));
    }

    private Pieces(List<Piece> pieces, long limit) {
        this.pieces = pieces;
        grain = pieces.stream().mapToLong(Piece::micrograms).reduce(0, Pieces::divisor);
        int cells = pieces.isEmpty() ? 1 : (int) (limit / grain) + 1;
        cost = new short[cells];
        last = new byte[cells];
        Arrays.fill(cost, OUT_OF_REACH);
        cost[0] = 0;
        for (int cell = 1; cell < cells; cell++) {
            reach(cell);
        }
    }

    private static List<Piece> piecesOf(Preparation preparation) {
        return switch (preparation) {
            case Capsule capsule -> List.of(new Piece(capsule, false, capsule.strength().micrograms()));
            case Tablet tablet when tablet.scored() -> List.of(new Piece(tablet, false, tablet.strength().micrograms()),
                    new Piece(tablet, true, tablet.half().micrograms()));
            case Tablet tablet -> List.of(new Piece(tablet, false, tablet.strength().micrograms()));
            case Liquid _ -> List.of();
        };
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private void reach(int cell) {
        for (byte i = 0; i < pieces.size(); i++) {
            long before = cell - pieces.get(i).micrograms() / grain;
            if (before >= 0 && cost[(int) before] != OUT_OF_REACH) {
                int with = cost[(int) before] + pieces.get(i).cost();
                if (with < cost[cell] && with / PIECE <= MOST) {
                    cost[cell] = (short) with;
                    last[cell] = i;
                }
            }
        }
    }

    /** The amounts that can be made, in micrograms, ascending; nothing at all is the first of them. */
    LongStream amounts() {
        return LongStream.range(0, cost.length).filter(cell -> cost[(int) cell] != OUT_OF_REACH)
                .map(cell -> cell * grain);
    }

    /** Whether it can be made of at least one piece. */
    boolean make(long micrograms) {
        return !pieces.isEmpty() && micrograms > 0 && micrograms % grain == 0 && micrograms / grain < cost.length
                && cost[(int) (micrograms / grain)] != OUT_OF_REACH;
    }

    /** How many pieces it takes; asked only of an amount that can be made. */
    int count(long micrograms) {
        return micrograms == 0 ? 0 : cost[(int) (micrograms / grain)] / PIECE;
    }

    /** The pieces, the largest first; asked only of an amount that can be made. */
    List<Way.Part> parts(long micrograms) {
        var counts = new LinkedHashMap<Piece, Integer>();
        for (long left = micrograms; left > 0; ) {
            var piece = pieces.get(last[(int) (left / grain)]);
            counts.merge(piece, 1, Integer::sum);
            left -= piece.micrograms();
        }
        var parts = new ArrayList<Way.Part>();
        pieces.stream().filter(counts::containsKey).forEach(piece -> parts.add(
                piece.half() && piece.of() instanceof Tablet tablet ? new Way.Half(tablet)
                        : new Way.Whole(piece.of(), counts.get(piece))));
        return parts;
    }
}
