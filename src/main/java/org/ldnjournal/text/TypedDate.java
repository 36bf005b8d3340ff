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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date that a person typed: the ISO form {@code 2026-11-22}, with the month as a word of any language of the program,
 * with or without the year, in numbers such as {@code 22.11.2026} or {@code 22/11/2026}, "today" and "yesterday" in the
 * locale's language. Without a year it is told which day was the last such one and which will be the next. Numbers that
 * can be read as two days are never guessed, unless there are points between them and the locale's people write dates
 * so. Days that do not exist are refused rather than moved.
 */
public sealed interface TypedDate {
    /** It is this day. */
    record Day(LocalDate date) implements TypedDate {}

    /** It can be either of two days: read with the day first, and with the month first. */
    record TwoDays(LocalDate dayFirst, LocalDate monthFirst) implements TypedDate {}

    /** The year was left out, and it is not today: the last such day, and the next one. */
    record WithoutYear(LocalDate last, LocalDate next) implements TypedDate {
        /**
         * Whether the last one is meant where none can be to come. Of tomorrow's date that is not known: after midnight
         * it may be the one on the wall, while the day of the journal is still the one before.
         */
        public boolean isLast(LocalDate today) {
            return next.isAfter(today.plusDays(1));
        }
    }

    /** It is no day. */
    record None() implements TypedDate {}

    /** What this can mean. */
    static TypedDate read(String typed, Locale locale, LocalDate today) {
        return Reader.read(typed.strip().replaceAll("\\s+", " "), locale, today);
    }

    /** Reads by trying the forms one after the other. */
    final class Reader {
        private static final Pattern POINTS = Pattern.compile("\\d+\\.\\d+\\.\\d+");
        private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d+\\.\\d+\\.?");

        /** After a day or a word cut short: {@code 5. Nov.}; people leave it out as often as not. */
        private static final Pattern POINT = Pattern.compile("\\.(?=[\\s,]|$)");

        /** What joins a word to its numbers where no space does: {@code 9-Nov-2026}, {@code 9 Nov,2026}. */
        private static final Pattern JOINED = Pattern.compile("(?<=\\d)-(?=\\p{L})|(?<=\\p{L})[-,](?=\\d)");

        private static final int MOST_YEARS_TO_LEAP_DAY = 8;

        private Reader() {}

        private static TypedDate read(String text, Locale locale, LocalDate today) {
            if (says(text, "typed.today", locale)) {
                return new Day(today);
            }
            if (says(text, "typed.yesterday", locale)) {
                return new Day(today.minusDays(1));
            }
            return first(text, List.of("uuuu-MM-dd"), locale).<TypedDate>map(Day::new)
                    .or(() -> numbers(text, locale))
                    .or(() -> numbersWithoutYear(text, locale, today))
                    .or(() -> withMonthAsWord(text, locale, today))
                    .or(() -> withMonthOfAnotherLanguage(text, locale, today))
                    .orElseGet(None::new);
        }

        /** In the language of the locale, or in English, which a label or a helper may speak. */
        private static boolean says(String text, String key, Locale locale) {
            return Stream.of(locale, Locale.ENGLISH).anyMatch(one -> text.equalsIgnoreCase(Texts.of(one).get(key)));
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

        private static Optional<TypedDate> numbersWithoutYear(String text, Locale locale, LocalDate today) {
            return DAY_AND_MONTH.matcher(text).matches() && writesPoints(locale)
                    ? withoutYear(text.replaceFirst("\\.$", "") + ".", List.of("d.M.uuuu"), locale, today)
                    : Optional.empty();
        }

        private static boolean writesPoints(Locale locale) {
            return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                    FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale).matches("d+\\.M+\\..*");
        }

        private static Optional<TypedDate> withMonthAsWord(String text, Locale locale, LocalDate today) {
            var plain = JOINED.matcher(POINT.matcher(text).replaceAll("")).replaceAll(" ");
            return Stream.of(plain, plain.replaceFirst("(\\p{L}+)(?= \\d+$|$)", "$1."))
                    .flatMap(form -> withMonth(form, locale, today).stream()).findFirst();
        }

        /** A field can have been filled before another language was chosen, and a label or a helper may speak one. */
        private static Optional<TypedDate> withMonthOfAnotherLanguage(String text, Locale locale, LocalDate today) {
            return Language.all().stream().filter(language -> !language.code().equals(locale.getLanguage()))
                    .flatMap(language -> withMonthAsWord(text, Locale.of(language.code()), today).stream()).findFirst();
        }

        private static Optional<TypedDate> withMonth(String text, Locale locale, LocalDate today) {
            return first(text, List.of("d MMM uuuu", "d MMMM uuuu", "d LLL uuuu", "MMM d, uuuu", "MMMM d, uuuu"),
                    locale).<TypedDate>map(Day::new)
                    .or(() -> dayAndMonthAsWord(text, locale, today));
        }

        private static Optional<TypedDate> dayAndMonthAsWord(String text, Locale locale, LocalDate today) {
            var day = text.contains(" ") ? text.replaceFirst("^\\p{L}+\\.?,? (?=\\d+\\.? )", "") : text;
            return withoutYear(day + " ", List.of("d MMM uuuu", "d MMMM uuuu", "d LLL uuuu", "MMM d uuuu",
                    "MMMM d uuuu"), locale, today);
        }

        /** The last such day is in this year or the one before; the 29th of February has its next one later. */
        private static Optional<TypedDate> withoutYear(String day, List<String> forms, Locale locale,
                LocalDate today) {
            var days = IntStream.rangeClosed(-1, MOST_YEARS_TO_LEAP_DAY)
                    .mapToObj(years -> first(day + (today.getYear() + years), forms, locale))
                    .flatMap(Optional::stream).toList();
            var last = days.stream().filter(date -> !date.isAfter(today)).reduce((_, later) -> later);
            return last.map(date -> date.equals(today) ? new Day(date) : new WithoutYear(date,
                    days.stream().filter(other -> other.isAfter(today)).findFirst().orElseThrow()));
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
