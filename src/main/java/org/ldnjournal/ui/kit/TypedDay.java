package org.ldnjournal.ui.kit;

import java.time.LocalDate;
import java.util.Locale;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.text.TypedDate;

/** A day typed into a field: the day, or a refusal to be shown beside it. */
public final class TypedDay {
    private TypedDay() {}

    /**
     * A day that cannot be to come; without a year it is the last such day, but of tomorrow's date, which may be the
     * one on the wall after midnight, the year is asked. One that can be read in two ways is refused with both
     * readings.
     *
     * @param otherwise the key of what is said where it is no day; {@code {0}} in it is an example of one
     */
    public static LocalDate read(String typed, Locale locale, LocalDate today, String otherwise) {
        return TypedDate.read(typed, locale, today) instanceof TypedDate.WithoutYear day && day.isLast(today)
                ? day.last() : readOfAnyTime(typed, locale, today, otherwise);
    }

    /** A day that was or is to come: without a year it can be two days, and is refused with both. */
    public static LocalDate readOfAnyTime(String typed, Locale locale, LocalDate today, String otherwise) {
        return switch (TypedDate.read(typed, locale, today)) {
            case TypedDate.Day(var date) -> date;
            case TypedDate.TwoDays(var dayFirst, var monthFirst) ->
                throw new InvalidValue("date.refused.ambiguous", typed.strip(), dayFirst, monthFirst);
            case TypedDate.WithoutYear(var last, var next) ->
                throw new InvalidValue("date.refused.year", typed.strip(), last, next);
            case TypedDate.None() -> throw none(otherwise, today);
        };
    }

    /** The refusal of what is no day; today is one. */
    public static InvalidValue none(String otherwise, LocalDate today) {
        return new InvalidValue(otherwise, today);
    }
}
