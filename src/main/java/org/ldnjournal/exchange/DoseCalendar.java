package org.ldnjournal.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.text.Texts;

/**
 * What a calendar is told of a plan: the dose that is due now, each day or every other day,
 * in one or two parts and without an end; the first day of the plan, the
 * next step to be decided, the looks and what {@link SupplyEvents} tell as whole days. Steps after the next one are
 * decided later and stand nowhere.
 *
 * <p>Events depend on what was recorded, hardly on the day of the export, so that an export without a change is the
 * same again. A dose or a step that no longer holds is there as cancelled: a calendar would keep it otherwise.
 */
final class DoseCalendar {
    private static final int EVERY_OTHER = 2;
    private static final JournalDay COUNTED_FROM = JournalDay.of(2020, 1, 1);

    private final JournalContents contents;
    private final List<Change> changes;
    private final PlanHistory history;
    private final Plan plan;
    private final JournalDay today;
    private final Ladder ladder;
    private final Due due;
    private final Texts texts;
    private final String titles;

    /** What was worked out, to be written. */
    record Made(List<CalendarEvent> events, UUID journal, int recorded, JournalDay today, Moment at) {

        /** The same for the same event of the same journal at every export. */
        UUID uid(CalendarEvent event) {
            return UUID.nameUUIDFromBytes((journal + " " + event.id()).getBytes(StandardCharsets.UTF_8));
        }

        /** Grows with what is recorded, and where the day of the event moves by itself also from day to day. */
        int sequence(CalendarEvent event) {
            return event.id().equals(SupplyEvents.RUN_OUT) ? recorded + Math.max(0, COUNTED_FROM.daysUntil(today))
                    : recorded;
        }
    }

    private DoseCalendar(JournalContents contents, List<Change> changes, PlanHistory history, JournalDay today,
            Titles titles, Texts texts) {
        this.contents = contents;
        this.changes = changes;
        this.history = history;
        this.today = today;
        this.texts = texts;
        this.titles = titles.name();
        plan = history.planOn(today).or(history::latestPlan).orElseThrow();
        ladder = Ladder.of(history, contents.settings().rollover());
        due = ladder.on(today);
    }

    /** The calendar of this journal at this moment; absent where there is no plan. */
    static Optional<Made> of(Journal journal, PlanBook plans, Moment now, Titles titles, Texts texts) {
        var history = plans.history();
        if (history.plans().isEmpty()) {
            return Optional.empty();
        }
        var contents = journal.contents();
        var today = contents.settings().rollover().dayOf(now);
        var first = history.plans().getFirst().made().instant().toString();
        var changes = journal.changes();
        return Optional.of(new Made(new DoseCalendar(contents, changes, history, today, titles, texts).events(),
                UUID.nameUUIDFromBytes(first.getBytes(StandardCharsets.UTF_8)),
                sequence(contents, changes.size(), history, today), today, now));
    }

    /**
     * Grows with everything that is recorded, changed or taken back, and with each day from which a plan or a decision
     * holds: a calendar keeps the event with the greater number. A dose taken away is one dose less and one change
     * more, which is why a change counts twice.
     */
    private static int sequence(JournalContents contents, int changes, PlanHistory history, JournalDay today) {
        long undone = history.decisions().stream().filter(recorded -> recorded.undone().isPresent()).count();
        long begun = history.plans().stream().filter(plan -> !plan.start().isAfter(today)).count()
                + history.decisions().stream().filter(made -> !made.decision().from().isAfter(today)).count();
        return Math.toIntExact(history.plans().size() + history.decisions().size() + undone + begun
                + contents.doses().size() + 2L * changes);
    }

    private List<CalendarEvent> events() {
        var events = new ArrayList<CalendarEvent>();
        events.add(allDay("start", plan.start(), false, title("start"), texts.get("calendar.words.start")));
        events.addAll(doses());
        decision().ifPresent(events::add);
        events.addAll(new SupplyEvents(Supply.of(contents, history, today), changes, today, texts, this::title).all());
        Looks.of(contents, history, today).ifPresent(looks -> Look.ALL.forEach(look -> events.add(look(look, looks))));
        return events;
    }

    private List<CalendarEvent> doses() {
        return switch (due) {
            case Due.DoseDue now -> parts(now);
            case Due.Between _ -> List.of(dose(1, firstOfEveryOther(today.next()), usualTime(), EVERY_OTHER, false));
            case Due.Paused(var since, _) -> cancelled(since);
            case Due.Stopped(var since) -> cancelled(since);
            case Due.NotStarted _, Due.NoPlan _ -> List.of();
        };
    }

    /** One event for each part; a second one of an earlier time is taken out again. */
    private List<CalendarEvent> parts(Due.DoseDue now) {
        boolean everyOther = ladder.stretches(new DayRange(today, today)).getFirst().isEveryOtherDay();
        var from = everyOther ? firstOfEveryOther(today) : today.plusDays(1L - now.day());
        var events = new ArrayList<CalendarEvent>();
        for (int part = 1; part <= now.parts().size(); part++) {
            events.add(dose(part, from, now.parts().get(part - 1).time(), everyOther ? EVERY_OTHER : 1, false));
        }
        if (!now.isSplit() && wasSplit()) {
            events.add(dose(2, from, usualTime(), 1, true));
        }
        return events;
    }

    private List<CalendarEvent> cancelled(JournalDay since) {
        return IntStream.rangeClosed(1, wasSplit() ? 2 : 1)
                .mapToObj(part -> dose(part, since, usualTime(), 1, true)).toList();
    }

    private boolean wasSplit() {
        return history.decisions().stream().anyMatch(made -> made.decision().kind() instanceof Decision.Split);
    }

    /** The first of the days, each two after the other, that lead to this one. */
    private JournalDay firstOfEveryOther(JournalDay doseDay) {
        var first = doseDay;
        while (ladder.on(first.previous()) instanceof Due.Between) {
            first = first.plusDays(-EVERY_OTHER);
        }
        return first;
    }

    private LocalTime usualTime() {
        return ladder.usualTime(today).orElse(plan.usualTime());
    }

    private CalendarEvent dose(int part, JournalDay from, LocalTime time, int days, boolean cancelled) {
        return new CalendarEvent(part == 1 ? "dose" : "dose " + part,
                new CalendarEvent.Repeated(evening(from, time), days),
                title("dose"), texts.get("calendar.words.dose"), cancelled);
    }

    /** This time on this journal day; a time before the day ends is on the next date. */
    private LocalDateTime evening(JournalDay day, LocalTime time) {
        boolean afterMidnight = time.getHour() < contents.settings().rollover().hour();
        return (afterMidnight ? day.next() : day).date().atTime(time);
    }

    private Optional<CalendarEvent> decision() {
        if (history.plans().stream().allMatch(made -> made.steps().size() == 1) && history.decisions().isEmpty()) {
            return Optional.empty();
        }
        var next = ladder.nextDecision(today);
        return Optional.of(allDay("decision", next.orElse(plan.start()), next.isEmpty(), title("decision"),
                texts.get("calendar.words.decision")));
    }

    private CalendarEvent look(Look look, Looks looks) {
        var days = look.firstDay() == look.lastDay() ? texts.get("calendar.look.day", look.firstDay())
                : texts.get("calendar.look.days", look.firstDay(), look.lastDay());
        return allDay("look " + look.claim(), looks.days(look).first(), due instanceof Due.Stopped, title("look"),
                texts.get("calendar.words.look", days));
    }

    private String title(String event) {
        return texts.get("calendar.title." + titles + "." + event);
    }

    private static CalendarEvent allDay(String id, JournalDay day, boolean cancelled, String title, String words) {
        return new CalendarEvent(id, new CalendarEvent.AllDay(day.date()), title, words, cancelled);
    }
}
