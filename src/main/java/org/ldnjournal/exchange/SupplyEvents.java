package org.ldnjournal.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Lasts;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.text.Texts;

/**
 * The day what is left ends, and the last day each bottle is good for, as whole days. What an earlier calendar may have
 * and no longer holds is there as cancelled.
 */
final class SupplyEvents {
    /**
     * The one event whose day moves without anything being recorded, since a dose that is missed stays in its bottle.
     */
    static final String RUN_OUT = "run out";

    private static final String BOTTLE = "bottle ";
    private static final String DISCARD = "DISCARD";

    private final Supply supply;
    private final List<Change> changes;
    private final JournalDay today;
    private final Texts texts;
    private final UnaryOperator<String> titles;

    /** @param titles the title of an event of this name */
    SupplyEvents(Supply supply, List<Change> changes, JournalDay today, Texts texts, UnaryOperator<String> titles) {
        this.supply = supply;
        this.changes = changes.stream().filter(change -> change.subject().startsWith(BOTTLE)).toList();
        this.today = today;
        this.texts = texts;
        this.titles = titles;
    }

    List<CalendarEvent> all() {
        var events = new ArrayList<CalendarEvent>();
        if (!supply.bottles().isEmpty() || !changes.isEmpty()) {
            events.add(runOut());
        }
        var discards = new LinkedHashMap<UUID, CalendarEvent>();
        earlier().forEach((bottle, day) -> discards.put(bottle, discard(bottle, day, true)));
        supply.bottles().forEach(stock -> stock.bottle().discard().ifPresent(day -> discards.put(stock.bottle().id(),
                discard(stock.bottle().id(), day.date(), stock.left().isNone()))));
        events.addAll(discards.values());
        return events;
    }

    private CalendarEvent runOut() {
        return switch (supply.lasts()) {
            case Lasts.Until(int days, JournalDay last) -> runOut(days == 0 ? today : last, false);
            case Lasts.NoBottle _, Lasts.NothingDue _, Lasts.Beyond _ -> runOut(today, true);
        };
    }

    private CalendarEvent runOut(JournalDay day, boolean cancelled) {
        return new CalendarEvent(RUN_OUT, new CalendarEvent.AllDay(day.date()), titles.apply("runOut"),
                texts.get("calendar.words.runOut"), cancelled);
    }

    private CalendarEvent discard(UUID bottle, LocalDate day, boolean cancelled) {
        return new CalendarEvent("discard " + bottle, new CalendarEvent.AllDay(day), titles.apply("discard"),
                texts.get("calendar.words.discard"), cancelled);
    }

    /** The last days that were taken away again, with the bottle or by themselves. */
    private Map<UUID, LocalDate> earlier() {
        var earlier = new LinkedHashMap<UUID, LocalDate>();
        changes.stream().filter(change -> change.field().equals(DISCARD))
                .forEach(change -> change.before().ifPresent(day ->
                earlier.put(UUID.fromString(change.subject().substring(BOTTLE.length())), LocalDate.parse(day))));
        return earlier;
    }
}
