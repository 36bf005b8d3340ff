package org.ldnjournal.exchange.whole;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;

/** What belongs in a place of the document; anything else is refused, with what would be right. */
@FunctionalInterface
interface Kind<T> {
    Kind<String> TEXT = Kind::text;
    Kind<BigDecimal> NUMBER = Kind::number;
    /** A number as it was written, its last zeros included. */
    Kind<BigDecimal> PLAIN_NUMBER = value -> plain(number(value));
    Kind<Integer> WHOLE = value -> whole(number(value));
    Kind<Boolean> YES_OR_NO = Kind::truth;
    Kind<LocalDate> DATE = written(LocalDate::parse, "import.refused.date");
    Kind<JournalDay> DAY = value -> new JournalDay(DATE.of(value));
    Kind<LocalTime> TIME = written(LocalTime::parse, "import.refused.time");
    Kind<Moment> MOMENT = value -> Stamp.read(text(value));
    Kind<UUID> ID = value -> id(text(value));
    Kind<Dose> MILLIGRAMS = value -> Dose.ofMilligrams(number(value));

    /** The value; what does not fit is thrown as {@link InvalidValue} or {@link Misplaced}. */
    T of(Json value);

    /** The name of one of these choices. */
    static <E extends Enum<E>> Kind<E> symbol(Class<E> type) {
        return value -> {
            var name = text(value);
            return Arrays.stream(type.getEnumConstants()).filter(choice -> choice.name().equals(name)).findFirst()
                    .orElseThrow(() -> new InvalidValue("import.refused.choice", shortened(name),
                            Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
        };
    }

    /** An object with the parts of this sort. */
    static <T> Kind<T> record(Sort<T> sort) {
        return value -> {
            if (value instanceof Json.Fields fields) {
                return sort.in(new Found(fields));
            }
            throw new InvalidValue("import.refused.object");
        };
    }

    /** An array of such objects, no two with the same key. */
    static <T> Kind<List<T>> list(Sort<T> sort) {
        return value -> {
            if (!(value instanceof Json.Several(var elements))) {
                throw new InvalidValue("import.refused.array");
            }
            var list = new ArrayList<T>();
            var keys = new HashSet<List<Object>>();
            for (int i = 0; i < elements.size(); i++) {
                var place = "[" + i + "]";
                var item = Found.in(place, record(sort), elements.get(i));
                if (sort.keys() > 0 && !keys.add(sort.key(item))) {
                    throw new Misplaced(place, Reason.of("import.refused.twice", shortened(sort.key(item).toString())));
                }
                list.add(item);
            }
            return list;
        };
    }

    private static String text(Json value) {
        if (!(value instanceof Json.Words(var text))) {
            throw new InvalidValue("import.refused.text");
        }
        if (text.codePoints().anyMatch(letter -> letter >= Character.MIN_SURROGATE
                && letter <= Character.MAX_SURROGATE)) {
            throw new InvalidValue("import.refused.surrogate");
        }
        return text;
    }

    private static BigDecimal number(Json value) {
        if (value instanceof Json.Number(var number)) {
            return number;
        }
        throw new InvalidValue("import.refused.number");
    }

    private static int whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException _) {
            throw new InvalidValue("import.refused.whole");
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        int digits = 30;
        if (number.scale() < 0 || number.scale() > digits || number.precision() > digits) {
            throw new InvalidValue("import.refused.plain", digits);
        }
        return number;
    }

    /** Exactly so many thousandths. */
    static long thousandths(BigDecimal number) {
        try {
            return number.movePointRight(3).longValueExact();
        } catch (ArithmeticException _) {
            throw new InvalidValue("import.refused.thousandths");
        }
    }

    private static boolean truth(Json value) {
        if (value instanceof Json.Truth(var yes)) {
            return yes;
        }
        throw new InvalidValue("import.refused.truth");
    }

    private static <T> Kind<T> written(Function<String, T> parse, String refusal) {
        return value -> {
            var text = text(value);
            try {
                return parse.apply(text);
            } catch (DateTimeException _) {
                throw new InvalidValue(refusal, shortened(text));
            }
        };
    }

    private static UUID id(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException _) {
            throw new InvalidValue("import.refused.id", shortened(text));
        }
        throw new InvalidValue("import.refused.id", shortened(text));
    }

    /** Enough of it to be found again. */
    static String shortened(String text) {
        int longest = 40;
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
