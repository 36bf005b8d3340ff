package org.ldnjournal.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;

/**
 * What a calendar is told of a plan: the dose that is due now, each day and without an end; the first day of the plan, the
 * next step to be decided and the looks as whole days. Steps after the next one are decided later and stand nowhere.
 *
 * <p>Events depend on what was recorded, hardly on the day of the export, so that an export without a change is the same
 * again. A dose or a step that no longer holds is there as cancelled: a calendar would keep it otherwise.
 */
final class DoseCalendar {
    private final JournalContents contents;
    private final PlanHistory history;
    private final Plan plan;
    private final JournalDay today;
    private final Due due;
    private final Texts texts;
    private final String titles;

    /** What was worked out, to be written. */
    record Made(List<CalendarEvent> events, UUID journal, int sequence, Moment at) {

        /** The same for the same event of the same journal at every export. */
        UUID uid(CalendarEvent event) {
            return UUID.nameUUIDFromBytes((journal + " " + event.id()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private DoseCalendar(JournalContents contents, PlanHistory history, JournalDay today, Titles titles, Texts texts) {
        this.contents = contents;
        this.history = history;
        this.today = today;
        this.texts = texts;
        this.titles = titles.name();
        plan = history.planOn(today).or(history::latestPlan).orElseThrow();
        due = Ladder.of(history).on(today);
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
        return Optional.of(new Made(new DoseCalendar(contents, history, today, titles, texts).events(),
                UUID.nameUUIDFromBytes(first.getBytes(StandardCharsets.UTF_8)),
                sequence(contents, journal.changes().size(), history, today), now));
    }

    /**
     * Grows with everything that is recorded, changed or taken back, and with each day from which a plan or a decision
     * holds: a calendar keeps the event with the greater number. A dose taken away is one dose less and one change more,
     * which is why a change counts twice.
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
        dose().ifPresent(events::add);
        decision().ifPresent(events::add);
        contents.firstDose().ifPresent(first -> Look.ALL.forEach(look -> events.add(look(look, first))));
        return events;
    }

    private Optional<CalendarEvent> dose() {
        return switch (due) {
            case Due.DoseDue now -> Optional.of(dose(today.plusDays(1L - now.day()), false));
            case Due.Paused(var since, _) -> Optional.of(dose(since, true));
            case Due.Stopped(var since) -> Optional.of(dose(since, true));
            case Due.NotStarted _, Due.NoPlan _ -> Optional.empty();
        };
    }

    private CalendarEvent dose(JournalDay from, boolean cancelled) {
        return new CalendarEvent("dose", new CalendarEvent.EveryDay(evening(from)), title("dose"),
                texts.get("calendar.words.dose"), cancelled);
    }

    /** The usual time on this journal day; a time before the day ends is on the next date. */
    private LocalDateTime evening(JournalDay day) {
        boolean afterMidnight = plan.usualTime().getHour() < contents.settings().rollover().hour();
        return (afterMidnight ? day.next() : day).date().atTime(plan.usualTime());
    }

    private Optional<CalendarEvent> decision() {
        if (history.plans().stream().allMatch(made -> made.steps().size() == 1)) {
            return Optional.empty();
        }
        var next = Ladder.of(history).nextDecision(today);
        return Optional.of(allDay("decision", next.orElse(plan.start()), next.isEmpty(), title("decision"),
                texts.get("calendar.words.decision")));
    }

    private CalendarEvent look(Look look, JournalDay first) {
        var days = look.firstDay() == look.lastDay() ? texts.get("calendar.look.day", look.firstDay())
                : texts.get("calendar.look.days", look.firstDay(), look.lastDay());
        return allDay("look " + look.claim(), look.after(first).first(), due instanceof Due.Stopped, title("look"),
                texts.get("calendar.words.look", days));
    }

    private String title(String event) {
        return texts.get("calendar.title." + titles + "." + event);
    }

    private static CalendarEvent allDay(String id, JournalDay day, boolean cancelled, String title, String words) {
        return new CalendarEvent(id, new CalendarEvent.AllDay(day.date()), title, words, cancelled);
    }
}
