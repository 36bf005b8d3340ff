package org.ldnjournal.journal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of naltrexone, exact to a microgram.
 *
 * @param micrograms from 1 (0.001 mg) to 1,000,000 (1,000 mg). Nothing is taken is not a dose: it is a skipped dose.
 */
public record Dose(long micrograms) implements Comparable<Dose> {
    private static final long LARGEST = 1_000_000;
    private static final Pattern UNIT = Pattern.compile("(?i)\\s*mg\\s*$");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern NO_LEADING_ZERO = Pattern.compile("[.,]\\d+");
    private static final Pattern MAYBE_THOUSANDS = Pattern.compile("0*[1-9]\\d*[.,]\\d{3}");

    public Dose {
        if (micrograms == 0) {
            throw new InvalidValue("dose.refused.zero");
        }
        if (micrograms < 0 || micrograms > LARGEST) {
            throw new InvalidValue("dose.refused.range");
        }
    }

    /** An amount in mg, such as {@code mg("4.5")}, for what is written in code and data. */
    public static Dose mg(String milligrams) {
        return ofMilligrams(new BigDecimal(milligrams));
    }

    /** An amount in mg; refused where it is finer than 0.001 mg. */
    public static Dose ofMilligrams(BigDecimal milligrams) {
        try {
            return new Dose(milligrams.movePointRight(3).longValueExact());
        } catch (ArithmeticException _) {
            throw new InvalidValue(milligrams.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0
                    ? "dose.refused.range" : "dose.refused.fine");
        }
    }

    /**
     * What a person typed, in mg. Comma and point are both the decimal sign, in every locale, and {@code mg} may
     * follow. Refused: a number with both signs or with one of them twice, a sign without a digit before it (".5", too
     * easily read as 5), another unit, and what could be meant as thousands ("1.500": one and a half, or 1500?). The
     * way out of that one is to leave out zeros ("1.5"), or to write a fourth decimal ("1.1250").
     */
    public static Typed<Dose> parse(String typed) {
        return Typed.from(() -> {
            var text = asciiDigits(UNIT.matcher(typed.strip()).replaceFirst(""));
            if (text.isEmpty()) {
                throw new InvalidValue("dose.refused.empty");
            }
            if (NO_LEADING_ZERO.matcher(text).matches()) {
                throw new InvalidValue("dose.refused.leadingZero", "0" + text);
            }
            if (!PLAIN.matcher(text).matches()) {
                throw new InvalidValue("dose.refused.form", typed.strip());
            }
            if (MAYBE_THOUSANDS.matcher(text).matches()) {
                throw new InvalidValue("dose.refused.ambiguous", text, unambiguous(text));
            }
            return ofMilligrams(new BigDecimal(text.replace(',', '.')));
        });
    }

    private static String asciiDigits(String text) {
        var ascii = new StringBuilder();
        text.codePoints().forEach(c ->
                ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == '٫' ? '.' : c));
        return ascii.toString();
    }

    private static String unambiguous(String text) {
        var shorter = text.replaceFirst("[.,]?0+$", "");
        return MAYBE_THOUSANDS.matcher(shorter).matches() ? shorter + "0" : shorter;
    }

    /** The amount in mg without trailing zeros: 3, 4.5, 0.25. */
    public BigDecimal milligrams() {
        var milligrams = BigDecimal.valueOf(micrograms, 3).stripTrailingZeros();
        return milligrams.scale() < 0 ? milligrams.setScale(0) : milligrams;
    }

    /** How it can be typed, so that {@link #parse} reads it as itself: 3, 4.5, 0.125, and 1.1250 to the microgram. */
    public String typed() {
        var shortest = milligrams().toPlainString();
        return MAYBE_THOUSANDS.matcher(shortest).matches() ? shortest + "0" : shortest;
    }

    @Override
    public int compareTo(Dose other) {
        return Long.compare(micrograms, other.micrograms);
    }
}
