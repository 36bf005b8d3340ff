package org.ldnjournal.plan;

import java.util.Objects;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Reason;

/**
 * What a dose is taken from: pieces of one strength, or a liquid. A liquid without its strength cannot be said, so
 * millilitres never stand for an amount that nobody knows (evidence.md, H1).
 */
public sealed interface Preparation {

    /** How much is in one capsule, in one whole tablet, or in one millilitre. */
    Dose strength();

    /** What it is called: "1.5 mg capsules". */
    Reason name();

    /** Capsules, taken whole. */
    record Capsule(Dose strength) implements Preparation {
        public Capsule {
            Objects.requireNonNull(strength);
        }

        @Override
        public Reason name() {
            return Reason.of("preparation.capsules", strength.milligrams());
        }
    }

    /**
     * Tablets.
     *
     * @param strength of a whole one; of a scored one an even number of micrograms, so that its half is exact
     * @param scored   whether it has a line to break it along; only then it is ever halved
     */
    record Tablet(Dose strength, boolean scored) implements Preparation {
        public Tablet {
            if (scored && strength.micrograms() % 2 != 0) {
                throw new InvalidValue("preparation.refused.half", strength.milligrams());
            }
        }

        @Override
        public Reason name() {
            return Reason.of(scored ? "preparation.scoredTablets" : "preparation.tablets", strength.milligrams());
        }

        /** How much is in a half; asked only of a scored one. */
        Dose half() {
            return new Dose(strength.micrograms() / 2);
        }
    }

    /**
     * A liquid, drawn up with a syringe.
     *
     * @param strength   how much is in one millilitre
     * @param graduation from one mark of the syringe to the next, 10 to 1,000 microlitres (0.01 to 1 mL)
     */
    record Liquid(Dose strength, int graduation) implements Preparation {
        private static final int FINEST = 10;
        private static final int COARSEST = 1_000;

        public Liquid {
            Objects.requireNonNull(strength);
            if (graduation < FINEST || graduation > COARSEST) {
                throw new InvalidValue("preparation.refused.graduation");
            }
        }

        @Override
        public Reason name() {
            return Reason.of("preparation.liquid", strength.milligrams());
        }

        /** How much there is from one mark to the next, in nanograms: exact, where micrograms would not be. */
        long nanogramsPerMark() {
            return strength.micrograms() * graduation;
        }
    }
}
