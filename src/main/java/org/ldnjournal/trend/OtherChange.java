package org.ldnjournal.trend;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Reason;

/**
 * Something else that began, ended or happened in the weeks that are compared, as the journal holds it. What it did
 * cannot be
 * told apart from the dose.
 *
 * @param first the first day of it
 * @param last  the last day of it
 * @param what  in plain words
 */
public record OtherChange(JournalDay first, JournalDay last, Reason what) {

    /** Those of these days, the earliest first: medicines, procedures, events, crashes after exertion. */
    static List<OtherChange> of(JournalContents contents, DayRange days) {
        return Stream.concat(medicines(contents, days), happenings(contents, days).stream())
                .sorted(Comparator.comparing(OtherChange::first).thenComparing(OtherChange::last)).toList();
    }

    /** The same without medicines. */
    static List<OtherChange> happenings(JournalContents contents, DayRange days) {
        return Stream.of(procedures(contents, days), events(contents, days), crashes(contents, days))
                .flatMap(found -> found).toList();
    }

    private static Stream<OtherChange> medicines(JournalContents contents, DayRange days) {
        return contents.medicines().stream().flatMap(medicine -> Stream.of(
                on(medicine.started().map(JournalDay::new), days, named("trend.other.started", medicine)),
                on(medicine.stopped().map(JournalDay::new), days, named("trend.other.stopped", medicine)))
                .flatMap(Optional::stream));
    }

    private static Reason named(String key, Medicine medicine) {
        return Reason.of(key, medicine.name());
    }

    private static Stream<OtherChange> procedures(JournalContents contents, DayRange days) {
        return contents.items().of(Procedure.class).stream().flatMap(procedure -> on(Optional.of(
                new JournalDay(procedure.date())), days, Reason.of("trend.other.procedure." + procedure.kind().name()))
                .stream());
    }

    private static Optional<OtherChange> on(Optional<JournalDay> day, DayRange days, Reason what) {
        return day.filter(days::contains).map(found -> new OtherChange(found, found, what));
    }

    private static Stream<OtherChange> events(JournalContents contents, DayRange days) {
        Map<Event.Kind, NavigableMap<JournalDay, Event>> found = new EnumMap<>(Event.Kind.class);
        logged(contents, days).forEach(logged -> logged.entry().besides().events().forEach(event ->
                found.computeIfAbsent(event.kind(), _ -> new TreeMap<>()).put(logged.day(), event)));
        return found.entrySet().stream().flatMap(kind ->
                stretches(kind.getValue(), Reason.of("event." + kind.getKey().name())));
    }

    private static Stream<OtherChange> crashes(JournalContents contents, DayRange days) {
        var found = new TreeMap<JournalDay, LoggedEntry>();
        logged(contents, days).filter(logged -> logged.entry().besides().crash()
                .filter(crash -> crash.isThereOn(logged.day())).isPresent())
                .forEach(logged -> found.put(logged.day(), logged));
        return stretches(found, Reason.of("trend.other.crash"));
    }

    /** One for the days that follow one another. */
    private static Stream<OtherChange> stretches(NavigableMap<JournalDay, ?> days, Reason what) {
        return Runs.of(days).stream().map(run -> new OtherChange(run.firstKey(), run.lastKey(), what));
    }

    private static Stream<LoggedEntry> logged(JournalContents contents, DayRange days) {
        return contents.entries().subMap(days.first(), true, days.last(), true).values().stream();
    }

    /** Whether any of these days is one of its own. */
    boolean touches(DayRange days) {
        return !first.isAfter(days.last()) && !last.isBefore(days.first());
    }
}
