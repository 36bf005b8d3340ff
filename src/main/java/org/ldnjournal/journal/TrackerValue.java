package org.ldnjournal.journal;

import java.math.BigDecimal;

/** A value of one of the person's own trackers, on one day. */
public sealed interface TrackerValue {

    /** Rated from 0 to 10. */
    record Rated(int value) implements TrackerValue {
        public Rated {
            if (value < 0 || value > Score.HIGHEST) {
                throw new InvalidValue("score.refused.range", value);
            }
        }
    }

    /** Yes or no. */
    record Said(boolean yes) implements TrackerValue {}

    /**
     * A number in the tracker's unit.
     *
     * @param number 0 to 1,000,000 with at most three decimals; kept without trailing zeros
     */
    record Counted(BigDecimal number) implements TrackerValue {
        private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
        private static final int DECIMALS = 3;

        public Counted {
            if (number.signum() < 0 || number.compareTo(MOST) > 0) {
                throw new InvalidValue("trackerValue.refused.range", MOST);
            }
            number = number.stripTrailingZeros();
            if (number.scale() > DECIMALS) {
                throw new InvalidValue("trackerValue.refused.fine", DECIMALS);
            }
            if (number.scale() < 0) {
                number = number.setScale(0);
            }
        }

        /**
         * What a person typed; comma and point are both the decimal sign. What could be meant as thousands ("1.500") is
         * refused, with the two ways to write it.
         */
        public static Typed<Counted> parse(String typed) {
            var text = typed.strip();
            return Typed.from(() -> {
                if (text.matches("0*[1-9]\\d{0,2}[.,]\\d{3}")) {
                    throw new InvalidValue("trackerValue.refused.ambiguous", text, text.replaceAll("[.,]", ""));
                }
                if (!text.matches("\\d{1,7}([.,]\\d{1,9})?")) {
                    throw new InvalidValue("trackerValue.refused.form", text);
                }
                return new Counted(new BigDecimal(text.replace(',', '.')));
            });
        }
    }

    /** One of the tracker's words. */
    record Chosen(String word) implements TrackerValue {
        public Chosen {
            word = PlainWords.of(word);
            if (word.isBlank() || word.length() > Tracker.LONGEST_WORD) {
                throw new InvalidValue("tracker.refused.word", Tracker.LONGEST_WORD);
            }
        }
    }
}
