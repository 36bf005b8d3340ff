package org.ldnjournal.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * How long somebody slept, in quarters of an hour. It belongs to the day that the sleep ended on.
 *
 * @param quarters 0 to 96 quarters, 0 to 24 hours
 */
public record SleepHours(int quarters) {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    public SleepHours {
        if (quarters < 0 || quarters > 96) {
            throw new InvalidValue("sleep.refused.range");
        }
    }

    /** Hours, a multiple of 0.25. */
    public static SleepHours of(double hours) {
        return ofHours(BigDecimal.valueOf(hours));
    }

    /**
     * What was typed: {@code 7}, {@code 7.5}, {@code 7,25} or {@code 7:30}. Refused: anything else, more than 24 hours,
     * and what is not a quarter of an hour.
     */
    public static Typed<SleepHours> parse(String typed) {
        var text = typed.strip();
        return Typed.from(() -> {
            var clock = CLOCK.matcher(text);
            if (clock.matches()) {
                int minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
                return ofQuarters(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(15), 4, RoundingMode.HALF_UP));
            }
            if (!DECIMAL.matcher(text).matches()) {
                throw new InvalidValue("sleep.refused.form", text);
            }
            return ofHours(new BigDecimal(text.replace(',', '.')));
        });
    }

    /** So many hours; refused where they are no whole quarters. */
    public static SleepHours ofHours(BigDecimal hours) {
        return ofQuarters(hours.multiply(FOUR));
    }

    private static SleepHours ofQuarters(BigDecimal quarters) {
        try {
            return new SleepHours(quarters.intValueExact());
        } catch (ArithmeticException _) {
            throw new InvalidValue("sleep.refused.quarter");
        }
    }

    /** The hours as a number, without trailing zeros: 7, 7.5, 7.25. */
    public BigDecimal hours() {
        var hours = BigDecimal.valueOf(quarters).divide(FOUR).stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }
}
