package org.ldnjournal.ui.history.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.TypedDate;

/**
 * The dates at the beginning of copied lines. A spreadsheet writes all dates of a column in one order: one that can be
 * read in that order alone, such as {@code 11/13/2026}, settles those beside it that could be two days. Where none
 * does, or two contradict each other, such a date is refused and never guessed.
 */
final class PastedDates {
    private enum Order { DAY_FIRST, MONTH_FIRST }

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-]\\d+");
    private static final int MONTHS = 12;

    private final Locale locale;
    private final LocalDate today;
    private final Set<Order> orders;

    /** @param dates what stands in the first cell of each line, a date or not */
    PastedDates(List<String> dates, Locale locale, JournalDay today) {
        this.locale = locale;
        this.today = today.date();
        orders = dates.stream().map(PastedDates::onlyOrder).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static Optional<Order> onlyOrder(String date) {
        var numbers = NUMBERS.matcher(date);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        boolean firstIsDay = Integer.parseInt(numbers.group(1)) > MONTHS;
        boolean secondIsDay = Integer.parseInt(numbers.group(2)) > MONTHS;
        return firstIsDay == secondIsDay ? Optional.empty()
                : Optional.of(firstIsDay ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** The day of this line, counted from 1; none where the first line is a heading. */
    Optional<JournalDay> day(String date, int line) {
        return switch (TypedDate.read(date, locale, today)) {
            case TypedDate.Day(var day) -> Optional.of(new JournalDay(day));
            case TypedDate.WithoutYear day when day.isLast(today) -> Optional.of(new JournalDay(day.last()));
            case TypedDate.WithoutYear(var last, var next) -> throw new InvalidValue("grid.refused.line", line,
                    Reason.of("date.refused.year", date, last, next));
            case TypedDate.TwoDays(var dayFirst, _) when orders.equals(Set.of(Order.DAY_FIRST)) ->
                Optional.of(new JournalDay(dayFirst));
            case TypedDate.TwoDays(_, var monthFirst) when orders.equals(Set.of(Order.MONTH_FIRST)) ->
                Optional.of(new JournalDay(monthFirst));
            case TypedDate.TwoDays(var dayFirst, var monthFirst) -> throw new InvalidValue("grid.refused.line", line,
                    Reason.of("date.refused.ambiguous", date, dayFirst, monthFirst));
            case TypedDate.None() when line == 1 -> Optional.empty();
            case TypedDate.None() -> throw new InvalidValue(
                    "grid.refused.line", line, Reason.of("grid.refused.date", date, today.toString()));
        };
    }
}
