package org.ldnjournal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.plan.BatchChange;
import org.ldnjournal.text.Texts;

/**
 * A mark with words below the doses.
 *
 * @param days  when
 * @param kind  what its shape is
 * @param names what it is called, the longest name first
 */
record Happening(DayRange days, Kind kind, List<String> names) {

    /** Each has a shape of its own. */
    enum Kind { EVENT, CRASH, BATCH }

    /** Everything that is marked in this journal, by its first day. */
    static List<Happening> of(TrendDays journal, Texts texts) {
        var events = new TreeMap<DayRange, List<DayMark>>(Comparator.comparing(DayRange::first));
        journal.marks().stream().filter(mark -> mark.event().isPresent())
                .forEach(mark -> events.computeIfAbsent(mark.days(), _ -> new ArrayList<>()).add(mark));
        var crashes = journal.marks().stream().filter(mark -> mark.event().isEmpty())
                .map(mark -> new Happening(mark.days(), Kind.CRASH, mark.names(texts)));
        return Stream.of(batches(journal, texts).stream(), crashes, events.entrySet().stream()
                        .map(day -> new Happening(day.getKey(), Kind.EVENT, events(day.getValue(), texts))))
                .flatMap(kind -> kind).sorted(Comparator.comparing(happening -> happening.days().first())).toList();
    }

    /** The changes of batch alone: words of the person's own are in none of them. */
    static List<Happening> batches(TrendDays journal, Texts texts) {
        return journal.batches().stream().map(change -> new Happening(
                new DayRange(change.day(), change.day()), Kind.BATCH, batch(change, texts))).toList();
    }

    /** Several of one day are named together, in full or by their kinds. */
    private static List<String> events(List<DayMark> ofDay, Texts texts) {
        return Stream.<Function<List<String>, String>>of(List::getFirst, List::getLast)
                .map(which -> ofDay.stream().map(mark -> which.apply(mark.names(texts)))
                        .collect(Collectors.joining(", ")))
                .distinct().toList();
    }

    /** What another batch is called, the longest name first. */
    static List<String> batch(BatchChange change, Texts texts) {
        var lot = change.bottle().label().lot();
        var names = new ArrayList<String>();
        if (!lot.isEmpty()) {
            names.add(texts.get("chart.batchLot", lot));
        }
        names.add(texts.get("chart.batch"));
        return names;
    }

    boolean isWithin(Viewport view) {
        return Viewport.start(days.last().next()) > view.from() && Viewport.start(days.first()) < view.to();
    }
}
