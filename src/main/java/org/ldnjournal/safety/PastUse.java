package org.ldnjournal.safety;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads out of "took tramadol until May" or "last OxyContin 3 days ago" the latest day that can be meant, so that the
 * clock can start there. It is only ever offered for confirmation: nothing is stored from it by itself. Source:
 * evidence.md 3.4.7.
 */
public final class PastUse {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5),
            Map.entry("mai", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9),
            Map.entry("oct", 10), Map.entry("okt", 10), Map.entry("nov", 11), Map.entry("dec", 12),
            Map.entry("dez", 12));
    private static final Map<String, Integer> UNITS =
            Map.of("day", 1, "days", 1, "tag", 1, "tagen", 1, "week", 7, "weeks", 7,
            "woche", 7, "wochen", 7, "month", 28, "months", 28);
    private static final int SHORTEST_MONTH = 3;
    private static final int FIRST_YEAR = 1900;

    private PastUse() {}

    /**
     * The latest day that these words can mean, seen from the day they are typed; never after it. Where only a month is
     * named, its last day: the later day is the more careful one.
     */
    public static Optional<LocalDate> lastDay(String typed, LocalDate today) {
        var atoms = Atoms.of(typed);
        if (Wording.of(atoms.stream().filter(atom -> !MONTHS.containsKey(atom)).toList()) != Wording.PAST) {
            return Optional.empty();
        }
        if (atoms.contains("yesterday") || atoms.contains("gestern")) {
            return Optional.of(today.minusDays(1));
        }
        return ago(atoms, today).or(() -> month(atoms, today)).filter(day -> !day.isAfter(today));
    }

    /** "3 days ago", "vor 2 Wochen". */
    private static Optional<LocalDate> ago(List<String> atoms, LocalDate today) {
        for (int at = 1; at < atoms.size(); at++) {
            var unit = UNITS.get(atoms.get(at));
            if (unit != null && isCount(atoms.get(at - 1)) && (atoms.contains("ago") || atoms.contains("vor"))) {
                return Optional.of(today.minusDays((long) unit * Integer.parseInt(atoms.get(at - 1))));
            }
        }
        return Optional.empty();
    }

    private static boolean isCount(String atom) {
        return atom.length() <= 3 && atom.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** "until May", "until 3 May 2026", "bis Oktober". */
    private static Optional<LocalDate> month(List<String> atoms, LocalDate today) {
        for (int at = 0; at < atoms.size(); at++) {
            var atom = atoms.get(at);
            var month = atom.length() < SHORTEST_MONTH || !isMonth(atom) ? null
                    : MONTHS.get(atom.substring(0, SHORTEST_MONTH));
            if (month != null) {
                var named = year(atoms, at);
                var year = named.orElse(month > today.getMonthValue() ? today.getYear() - 1 : today.getYear());
                return Optional.of(within(YearMonth.of(year, month), day(atoms, at), today));
            }
        }
        return Optional.empty();
    }

    private static boolean isMonth(String atom) {
        return List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december", "januar", "februar", "marz", "mai", "juni", "juli", "oktober", "dezember")
                .stream().anyMatch(name -> name.equals(atom) || name.substring(0, SHORTEST_MONTH).equals(atom));
    }

    private static OptionalInt year(List<String> atoms, int month) {
        return atoms.subList(month + 1, atoms.size()).stream().filter(atom -> atom.length() == 4)
                .filter(atom -> atom.chars().allMatch(letter -> letter >= '0' && letter <= '9'))
                .mapToInt(Integer::parseInt).filter(year -> year > FIRST_YEAR).findFirst();
    }

    private static OptionalInt day(List<String> atoms, int month) {
        return month > 0 && isCount(atoms.get(month - 1)) ? OptionalInt.of(Integer.parseInt(atoms.get(month - 1)))
                : OptionalInt.empty();
    }

    private static LocalDate within(YearMonth month, OptionalInt day, LocalDate today) {
        var last = day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= month.lengthOfMonth()
                ? month.atDay(day.getAsInt()) : month.atEndOfMonth();
        return month.equals(YearMonth.from(today)) && last.isAfter(today) ? today : last;
    }
}
