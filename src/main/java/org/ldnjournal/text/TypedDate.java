package org.ldnjournal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date that a person typed: the ISO form {@code 2026-11-22}, and the locale's own ways to write one, with or without
 * the year. Without a year it is the nearest such day that is not after {@code today}. Days that do not exist, such as
 * 31 June, are refused rather than moved.
 */
public final class TypedDate {
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private TypedDate() {}

    /** The date, if what was typed is one. */
    public static Optional<LocalDate> read(String typed, Locale locale, LocalDate today) {
        var text = GAPS.matcher(typed.strip()).replaceAll(" ");
        return first(text, withYear(locale), locale).or(() -> withoutYear(text, locale, today));
    }

    private static List<String> withYear(Locale locale) {
        var numbers = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("y+", "y").replaceAll("M+", "M").replaceAll("d+", "d");
        return List.of("uuuu-MM-dd", numbers.replace("y", "uuuu"), numbers.replace("y", "uu"), "d MMM uuuu",
                "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu");
    }

    private static Optional<LocalDate> withoutYear(String text, Locale locale, LocalDate today) {
        var day = text.contains(" ") ? text.replaceFirst("^\\p{L}+\\.?,? (?=\\d+\\.? )", "") : text;
        var forms = List.of("d MMM uuuu", "d MMMM uuuu", "MMM d uuuu", "MMMM d uuuu");
        return first(day + " " + today.getYear(), forms, locale)
                .flatMap(date -> date.isAfter(today) ? first(day + " " + (today.getYear() - 1), forms, locale)
                        : Optional.of(date));
    }

    private static Optional<LocalDate> first(String text, List<String> patterns, Locale locale) {
        return patterns.stream().flatMap(pattern -> parsed(text, pattern, locale).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, String pattern, Locale locale) {
        try {
            return Optional.of(LocalDate.parse(text, new DateTimeFormatterBuilder().parseCaseInsensitive()
                    .appendPattern(pattern).toFormatter(locale).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
