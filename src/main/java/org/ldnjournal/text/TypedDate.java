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
import java.util.stream.Stream;

/**
 * A date that a person typed: the ISO form {@code 2026-11-22}, with the month as a word, with or without the year, in
 * numbers such as {@code 22.11.2026} or {@code 22/11/2026}, "today" and "yesterday". Without a year it is the nearest
 * such day that is not after {@code today}. Numbers that can be read as two days are never guessed, unless there are
 * points between them and the locale's people write dates so. Days that do not exist are refused rather than moved.
 */
public sealed interface TypedDate {
    /** It is this day. */
    record Day(LocalDate date) implements TypedDate {}

    /** It can be either of two days: read with the day first, and with the month first. */
    record TwoDays(LocalDate dayFirst, LocalDate monthFirst) implements TypedDate {}

    /** It is no day. */
    record None() implements TypedDate {}

    /** What this can mean. */
    static TypedDate read(String typed, Locale locale, LocalDate today) {
        return Reader.read(typed.strip().replaceAll("\\s+", " "), locale, today);
    }

    /** Reads by trying the forms one after the other. */
    final class Reader {
        private static final Pattern POINTS = Pattern.compile("\\d+\\.\\d+\\.\\d+");

        private Reader() {}

        private static TypedDate read(String text, Locale locale, LocalDate today) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "today" -> new Day(today);
                case "yesterday" -> new Day(today.minusDays(1));
                default -> first(text, List.of("uuuu-MM-dd"), locale).<TypedDate>map(Day::new)
                        .or(() -> numbers(text, locale))
                        .or(() -> withMonthAsWord(text, locale, today).map(Day::new))
                        .orElseGet(None::new);
            };
        }

        private static Optional<TypedDate> numbers(String text, Locale locale) {
            var numbers = text.replaceAll("[./]", "-");
            var dayFirst = first(numbers, List.of("d-M-uuuu", "d-M-uu"), locale);
            var monthFirst = first(numbers, List.of("M-d-uuuu", "M-d-uu"), locale);
            if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
                    && !(POINTS.matcher(text).matches() && writesPoints(locale))) {
                return Optional.of(new TwoDays(dayFirst.get(), monthFirst.get()));
            }
            return dayFirst.or(() -> monthFirst).map(Day::new);
        }

        private static boolean writesPoints(Locale locale) {
            return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                    FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale).matches("d+\\.M+\\..*");
        }

        private static Optional<LocalDate> withMonthAsWord(String text, Locale locale, LocalDate today) {
            return first(text, List.of("d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu"), locale)
                    .or(() -> withoutYear(text, locale, today));
        }

        private static Optional<LocalDate> withoutYear(String text, Locale locale, LocalDate today) {
            var day = text.contains(" ") ? text.replaceFirst("^\\p{L}+\\.?,? (?=\\d+\\.? )", "") : text;
            var forms = List.of("d MMM uuuu", "d MMMM uuuu", "MMM d uuuu", "MMMM d uuuu");
            return first(day + " " + today.getYear(), forms, locale)
                    .flatMap(date -> date.isAfter(today) ? first(day + " " + (today.getYear() - 1), forms, locale)
                            : Optional.of(date));
        }

        private static Optional<LocalDate> first(String text, List<String> patterns, Locale locale) {
            return patterns.stream().flatMap(pattern -> parsed(text, pattern, locale)).findFirst();
        }

        private static Stream<LocalDate> parsed(String text, String pattern, Locale locale) {
            try {
                return Stream.of(LocalDate.parse(text, new DateTimeFormatterBuilder().parseCaseInsensitive()
                        .appendPattern(pattern).toFormatter(locale).withResolverStyle(ResolverStyle.STRICT)));
            } catch (DateTimeException _) {
                return Stream.empty();
            }
        }
    }
}
