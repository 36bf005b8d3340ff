package org.ldnjournal.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Reason;

/**
 * Texts by key in the language of a locale; numbers and dates as its people write them.
 *
 * <p>A text is a {@link MessageFormat} pattern: {@code {0}} is the first argument, and an apostrophe is written ’.
 * Arguments that are numbers, doses or dates are written by locale before they go in.
 *
 * <p>All who share one of these hear of another language at once, so that models, and what is typed in them, outlast
 * it.
 */
public final class Texts {
    private static final int THOUSANDS = 3;
    /** The point of a word cut short, such as “Nov.”, ends its sentence too. */
    private static final Pattern TWO_POINTS = Pattern.compile("(?<=\\p{L})\\.\\.(?!\\.)");

    private final Locale begun;
    private volatile Speech speech;

    private Texts(Locale begun) {
        this.begun = begun;
    }

    /** The texts for this locale, read when the first is asked for; in English where its language is not there. */
    public static Texts of(Locale locale) {
        return new Texts(locale);
    }

    /** Reads them, and how days are written in their language, before the first is asked for. */
    public void readAhead() {
        day(LocalDate.EPOCH);
        longDay(LocalDate.EPOCH);
    }

    private Speech speech() {
        var spoken = speech;
        return spoken == null ? begin() : spoken;
    }

    private synchronized Speech begin() {
        if (speech == null) {
            speech = Speech.of(begun);
        }
        return speech;
    }

    /** From now on the texts, numbers and dates are those of this locale. */
    public synchronized void speak(Locale locale) {
        speech = Speech.of(locale);
    }

    public Locale locale() {
        return speech().locale();
    }

    /** The text with this key, its places filled. */
    public String get(String key, Object... arguments) {
        var pattern = pattern(key);
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        var said = new MessageFormat(pattern, locale()).format(
                List.of(arguments).stream().map(this::written).toArray());
        return said.contains("..") ? TWO_POINTS.matcher(said).replaceAll(".") : said;
    }

    /** What is said for this reason; a reason that stands in its place inside another is said too. */
    public String say(Reason reason) {
        return get(reason.key(), reason.arguments().toArray());
    }

    /** Whether there is a text with this key. */
    public boolean has(String key) {
        return speech().words().getProperty(key) != null;
    }

    /** The keys of all texts, in order. */
    public SortedSet<String> keys() {
        return new TreeSet<>(speech().words().stringPropertyNames());
    }

    /** The pattern behind a key, its places not yet filled. */
    String pattern(String key) {
        return Objects.requireNonNull(speech().words().getProperty(key), () -> "no text with the key " + key);
    }

    private Object written(Object argument) {
        return switch (argument) {
            case String words -> Apart.of(words);
            case Reason inner -> say(inner);
            case Dose dose -> milligrams(dose.milligrams());
            case BigDecimal number -> number(number);
            // rounded by its digits as everywhere, not by the fraction of two that stands for them
            case Double number -> BigDecimal.valueOf(number);
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            case Locale country -> country.getDisplayCountry(locale());
            default -> argument;
        };
    }

    /** A number without grouping, with as many decimals as it has: 4.5, 0.25. */
    public String number(BigDecimal number) {
        return number(number, 0, Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** A number with this many decimals. */
    public String number(double number, int decimals) {
        return number(BigDecimal.valueOf(number), decimals, decimals);
    }

    private String number(Number number, int fewest, int most) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }

    /** An amount in mg with its unit: {@code 4.5 mg}, with a space that does not break. */
    public String milligrams(BigDecimal amount) {
        return number(amount) + " mg";
    }

    /** A dose as it is filled into a field in which it can be changed: as {@link Dose#typed} with the sign of here. */
    public String typed(Dose dose) {
        var typed = new BigDecimal(dose.typed());
        return number(typed, typed.scale(), typed.scale());
    }

    /**
     * A number as it is filled into a field in which it can be changed: with three decimals its point could be a sign
     * of thousands, so it gets a fourth.
     */
    public String typed(BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        int written = decimals == THOUSANDS ? decimals + 1 : decimals;
        return number(number, written, written);
    }

    /** A day as people say it: {@code Sat 21 Nov}. */
    public String day(LocalDate date) {
        return skeleton("MMMEEEd").format(date);
    }

    /** The same, with its year where that is not the one of today: {@code Fri, 21 Nov 2025}. */
    public String day(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? day(date) : skeleton("yMMMEEEd").format(date);
    }

    /** A day with its year, for paper and for other years: {@code 21 Nov 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(date);
    }

    /** A day in full: {@code Sunday 22 November}. */
    public String longDay(LocalDate date) {
        return skeleton("MMMMEEEEd").format(date);
    }

    /** The same, with its year where that is not the one of today. */
    public String longDay(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? longDay(date) : longDate(date);
    }

    /** A day without its weekday, for axes: {@code 21 Nov}. */
    public String dayAndMonth(LocalDate date) {
        return skeleton("MMMd").format(date);
    }

    /** The same, with its year where that is not the one of today. */
    public String dayAndMonth(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? dayAndMonth(date) : date(date);
    }

    /** A day within its month, for axes: {@code Sat 21}. */
    public String weekday(LocalDate date) {
        return skeleton("EEEd").format(date);
    }

    /** The number of a day within its month, for axes: {@code 21}. */
    public String dayOfMonth(LocalDate date) {
        return skeleton("d").format(date);
    }

    /** A month, for axes: {@code Nov}. */
    public String month(LocalDate date) {
        return skeleton("MMM").format(date);
    }

    /** A month of its year: {@code Nov 2026}. */
    public String monthAndYear(LocalDate date) {
        return skeleton("yMMM").format(date);
    }

    /** A month of its year in full: {@code November 2026}. */
    public String longMonth(LocalDate date) {
        return skeleton("yMMMM").format(date);
    }

    /** A day in full with its year: {@code Saturday, 21 November 2026}. */
    public String longDate(LocalDate date) {
        return skeleton("yMMMMEEEEd").format(date);
    }

    /** A day of the week, for the head of a column: {@code Sat}. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /** A day of the week in full: {@code Saturday}. */
    public String longWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** A year, for axes: {@code 2026}. */
    public String year(LocalDate date) {
        return DateTimeFormatter.ofPattern("uuuu", locale()).format(date);
    }

    /** A time of the day: {@code 21:14}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(time);
    }

    /** A day and a time. */
    public String dateTime(LocalDateTime moment) {
        return date(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    private DateTimeFormatter skeleton(String skeleton) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale());
    }
}
