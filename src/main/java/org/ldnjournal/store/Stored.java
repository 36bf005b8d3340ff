package org.ldnjournal.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.TrackerValue;

/** The form in which a value stands in the file, as SQLite's text or integer; {@code docs/format.md} describes it. */
final class Stored {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String INSTANT_FORM = "0000-00-00T00:00:00.000Z";
    private static final String DAY_FORM = "0000-00-00";
    private static final long SECONDS_A_DAY = 86_400;
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();

    private Stored() {}

    /** The column's value for this: a {@link String}, a {@link Long}, or null for what is absent. */
    static Object column(Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> maybe -> column(maybe.orElse(null));
            case OptionalInt maybe -> maybe.isPresent() ? (Long) (long) maybe.getAsInt() : null;
            case Integer number -> number.longValue();
            case Long number -> number;
            case Boolean yes -> yes ? 1L : 0L;
            case Dose dose -> dose.micrograms();
            case Score score -> (long) score.value();
            case SleepHours sleep -> (long) sleep.quarters();
            case BigDecimal number -> number.toPlainString();
            case Enum<?> symbol -> symbol.name();
            default -> value.toString();
        };
    }

    /** The value in the history: the column's value as text, a moment with its zone after it. */
    static String text(Object value) {
        return switch (value) {
            case Moment moment -> instant(moment) + " " + zone(moment);
            case SideEffects effects -> effects.list().stream()
                    .map(effect -> effect.kind().key() + ":" + effect.severity()
                            + effect.onset().map(first -> ":" + first).orElse("")).collect(Collectors.joining(" "));
            case TrackerValue.Rated rated -> String.valueOf(rated.value());
            case TrackerValue.Said said -> said.yes() ? "1" : "0";
            case TrackerValue.Counted counted -> counted.number().toPlainString();
            case TrackerValue.Chosen chosen -> chosen.word();
            default -> String.valueOf(column(value));
        };
    }

    static String instant(Moment moment) {
        return INSTANT.format(moment.instant());
    }

    /**
     * The instant of a text that {@link #instant(Moment)} made, or of any other that ISO 8601 allows. A journal of ten
     * years has ten thousands of them: the form of the file is read by its places, twenty times as fast.
     */
    static Instant instant(String text) {
        if (!isLike(text, INSTANT_FORM)) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
        var time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
        return Instant.ofEpochSecond(
                day * SECONDS_A_DAY + time.toSecondOfDay(), number(text, 20, 23) * NANOS_PER_MILLI);
    }

    /** The day of an ISO date; the form of the file by its places. */
    static JournalDay day(String text) {
        return isLike(text, DAY_FORM)
                ? JournalDay.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : JournalDay.parse(text);
    }

    /** Whether it has digits where the form has zeros, and the form's own letters everywhere else. */
    private static boolean isLike(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char there = text.charAt(i);
            if (form.charAt(i) == '0' ? there < '0' || there > '9' : there != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    static String zone(Moment moment) {
        return moment.zone().getId();
    }

    /** The zone of this name; one for all of its moments, which otherwise were two megabytes of zones in ten years. */
    static ZoneId zone(String id) {
        return ZONES.computeIfAbsent(id, ZoneId::of);
    }
}
