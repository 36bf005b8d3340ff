package org.ldnjournal.plan;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Typed;

/**
 * How much there is of a preparation: pieces, or millilitres of a liquid.
 *
 * @param thousandths of a piece or of a millilitre, 0 to 10,000,000 (10,000 pieces or 10 litres)
 */
public record Quantity(long thousandths) implements Comparable<Quantity> {
    /** Nothing at all. */
    public static final Quantity NONE = new Quantity(0);

    static final long ONE = 1_000;
    static final long HALF = 500;

    private static final long LARGEST = 10_000 * ONE;
    private static final int DIGITS = 3;
    private static final Pattern BELOW_ZERO = Pattern.compile("[-−–]\\s*\\d.*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d+)?");
    private static final Pattern READABLE = Pattern.compile("\\d+([.,](\\d{1,2}|\\d{3}0))?");

    public Quantity {
        if (thousandths < 0) {
            throw new InvalidValue("supply.refused.negative");
        }
        if (thousandths > LARGEST) {
            throw new InvalidValue("supply.refused.range", LARGEST / ONE);
        }
    }

    /** So many whole pieces or millilitres. */
    public static Quantity of(int units) {
        return new Quantity(units * ONE);
    }

    /**
     * What a person typed. Comma and point are both the decimal sign; at most two decimals, so that a point can never
     * be meant as a sign of thousands. Thousandths, which came from elsewhere, have a nought behind them.
     */
    public static Typed<Quantity> parse(String typed) {
        return Typed.from(() -> read(typed.strip()));
    }

    private static Quantity read(String text) {
        if (text.isEmpty()) {
            throw new InvalidValue("supply.refused.empty");
        }
        if (BELOW_ZERO.matcher(text).matches()) {
            throw new InvalidValue("supply.refused.negative");
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new InvalidValue("supply.refused.form", text);
        }
        if (!READABLE.matcher(text).matches()) {
            throw new InvalidValue("supply.refused.fine", text);
        }
        return new Quantity(new BigDecimal(text.replace(',', '.')).movePointRight(DIGITS).longValueExact());
    }

    /** In pieces or millilitres, without trailing zeros. */
    public BigDecimal units() {
        return Way.plain(BigDecimal.valueOf(thousandths, DIGITS));
    }

    /** Whether there is none. */
    public boolean isNone() {
        return thousandths == 0;
    }

    /** The next whole number of pieces or millilitres, since nobody orders less than one. */
    Quantity roundedUp() {
        return new Quantity(Math.ceilDiv(thousandths, ONE) * ONE);
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(thousandths, other.thousandths);
    }
}
