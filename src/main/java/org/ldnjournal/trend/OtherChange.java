package org.ldnjournal.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Reason;

/**
 * Something else that began, ended or happened in the weeks that are compared, as the journal holds it. What it did
 * cannot be told apart from the dose.
 *
 * @param first the first day of it
 * @param last  the last day of it
 * @param what  in plain words
 */
public record OtherChange(JournalDay first, JournalDay last, Reason what) {

    /** The medicines of these days and what else happened on them, the earliest first. */
    static List<OtherChange> of(JournalContents contents, DayRange days, List<OtherChange> happenings) {
        return Stream.concat(medicines(contents, days), happenings.stream())
                .sorted(Comparator.comparing(OtherChange::first).thenComparing(OtherChange::last)).toList();
    }

    /** What happened on these days: procedures, events, crashes after exertion. */
    static List<OtherChange> happenings(JournalContents contents, DayRange days) {
        return Stream.concat(procedures(contents, days), logged(contents, days)).toList();
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

    /** Events by their kind, then crashes: in one walk, since the entries of decades are not at hand all at once. */
    private static Stream<OtherChange> logged(JournalContents contents, DayRange days) {
        Map<Event.Kind, List<JournalDay>> events = new EnumMap<>(Event.Kind.class);
        var crashes = new ArrayList<JournalDay>();
        contents.entries(days).forEach((day, logged) -> {
            var besides = logged.entry().besides();
            besides.events().stream().map(Event::kind).distinct().forEach(kind ->
                    events.computeIfAbsent(kind, _ -> new ArrayList<>()).add(day));
            besides.crash().filter(crash -> crash.isThereOn(day)).ifPresent(_ -> crashes.add(day));
        });
        return Stream.concat(events.entrySet().stream().flatMap(kind ->
                stretches(kind.getValue(), Reason.of("event." + kind.getKey().name()))),
                stretches(crashes, Reason.of("trend.other.crash")));
    }

    /** One for the days that follow one another. */
    private static Stream<OtherChange> stretches(List<JournalDay> days, Reason what) {
        return DayRange.runs(days).stream().map(run -> new OtherChange(run.first(), run.last(), what));
    }

    /** Whether any of these days is one of its own. */
    boolean touches(DayRange days) {
        return !first.isAfter(days.last()) && !last.isBefore(days.first());
    }
}
