package org.ldnjournal.plan;

import java.math.BigDecimal;
import java.util.List;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Preparation.Liquid;
import org.ldnjournal.plan.Preparation.Tablet;

/**
 * One way to make an amount: parts that add up to it exactly.
 *
 * @param parts one or more; each preparation stands once, a scored tablet once whole and once halved
 */
public record Way(List<Part> parts) {
    private static final int NANOGRAMS = 6;
    private static final int MICROLITRES = 3;

    /** What is taken of one preparation. */
    public sealed interface Part {

        /** How much it is, in nanograms. */
        long nanograms();

        /** How many units it is: each piece is one, a half is one, and what is drawn up at once is one. */
        int units();

        /** What it is taken of. */
        Preparation of();

        /** "two 1.5 mg capsules". */
        Reason words();
    }

    /** Whole capsules or tablets, 1 to 20. */
    public record Whole(Preparation of, int count) implements Part {
        @Override
        public long nanograms() {
            return count * of.strength().micrograms() * 1_000;
        }

        @Override
        public int units() {
            return count;
        }

        @Override
        public Reason words() {
            return Reason.of(of instanceof Tablet ? "preparation.part.tablets" : "preparation.part.capsules", count,
                    of.strength().milligrams());
        }
    }

    /** Half of a scored tablet. */
    public record Half(Tablet of) implements Part {
        @Override
        public long nanograms() {
            return of.half().micrograms() * 1_000;
        }

        @Override
        public int units() {
            return 1;
        }

        @Override
        public Reason words() {
            return Reason.of("preparation.part.half", of.strength().milligrams());
        }
    }

    /** A liquid drawn up to this mark of the syringe, counted from the first mark above its empty end. */
    public record Drawn(Liquid of, long marks) implements Part {
        @Override
        public long nanograms() {
            return marks * of.nanogramsPerMark();
        }

        @Override
        public int units() {
            return 1;
        }

        /** In mL. */
        public BigDecimal millilitres() {
            return plain(BigDecimal.valueOf(marks * of.graduation(), MICROLITRES));
        }

        @Override
        public Reason words() {
            return Reason.of("preparation.part.volume", millilitres(), of.strength().milligrams());
        }
    }

    public Way {
        parts = List.copyOf(parts);
    }

    long nanograms() {
        return parts.stream().mapToLong(Part::nanograms).sum();
    }

    /** How much it is, in mg, exactly; a liquid may come between two micrograms. */
    public BigDecimal milligrams() {
        return plain(BigDecimal.valueOf(nanograms(), NANOGRAMS));
    }

    /** How many pieces and draws it takes. */
    public int units() {
        return parts.stream().mapToInt(Part::units).sum();
    }

    static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
