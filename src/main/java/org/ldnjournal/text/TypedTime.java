package org.ldnjournal.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time of the day that a person typed: {@code 21:30}, {@code 21.30}, {@code 2130}, {@code 21}, {@code 9:30 pm} or
 * {@code 9:30 p.m.}; also as the program writes it, with the narrow space before {@code PM}.
 */
public final class TypedTime {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,2})(?:[:.h]?(\\d{2}))?[\\s\\p{Zs}]*(?:([ap])\\.?[\\s\\p{Zs}]?m\\.?)?", Pattern.CASE_INSENSITIVE);

    private TypedTime() {}

    /** The time, if what was typed is one. */
    public static Optional<LocalTime> read(String typed) {
        var form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(form.group(1));
        int minute = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        if (form.group(3) != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (form.group(3).equalsIgnoreCase("p") ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
