package org.ldnjournal.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Rollover;

/**
 * What follows from the plans and the decisions, day by day: a pure function of both.
 *
 * <p>It goes up only where a decision says so; when a step's days are over without a decision, the dose stays and the
 * decision is due. A step that asks for a review is reached only by a decision that was reviewed with the prescriber.
 * No answer is above the highest dose of the plan, but for a dose that the prescriber named, which a decision records
 * by that name and as reviewed ({@link Decision.ChangeDose}): the prescriber's later word outranks the plan, and the
 * program neither picks nor caps it. Days are calendar days. What was taken or missed neither moves nor lengthens a
 * step.
 */
public final class Ladder {
    private final PlanHistory history;
    private final Rollover rollover;
    private final Positions positions;

    private Ladder(PlanHistory history, Rollover rollover) {
        this.history = history;
        this.rollover = rollover;
        positions = new Positions(history);
    }

    /** The ladder that follows from this history, for who does not ask which of two parts of a dose comes first. */
    public static Ladder of(PlanHistory history) {
        return of(history, Rollover.USUAL);
    }

    /** The same, for a person whose days end at this hour: it tells the parts of a dose in their order. */
    public static Ladder of(PlanHistory history, Rollover rollover) {
        return new Ladder(history, rollover);
    }

    /** What is due on this day, by the decisions recorded so far. */
    public Due on(JournalDay day) {
        return positionOn(day).map(position -> position.due(day,
                position.hasDose(day) ? Optional.empty() : positions.firstDoseAfter(day), rollover)).orElseGet(() ->
                history.nextStart(day).<Due>map(Due.NotStarted::new).orElseGet(Due.NoPlan::new));
    }

    /**
     * The day on which the next decision is due, seen from this day; may lie in the past. Absent on a dose without an
     * end.
     */
    public Optional<JournalDay> nextDecision(JournalDay today) {
        return positionOn(today).flatMap(Position::decisionDay);
    }

    /** Whether the dose of this day is above that of the day before; no where one of them has none. */
    boolean rises(JournalDay day) {
        return doseOn(day).flatMap(now -> doseOn(day.previous()).map(before -> now.compareTo(before) > 0))
                .orElse(false);
    }

    private Optional<Dose> doseOn(JournalDay day) {
        return positionOn(day).filter(position -> !position.isHalted()).map(Position::dose);
    }

    /** The usual time of the dose on this day, by the local clock; absent before the plan begins. */
    public Optional<LocalTime> usualTime(JournalDay day) {
        return positionOn(day).map(position -> position.habit().time());
    }

    /** What the plans and decisions said for each of these days, equal days joined. */
    public List<Stretch> stretches(DayRange days) {
        var stretches = new ArrayList<Stretch>();
        positions.during(days).forEach((part, position) -> append(stretches, position.stretch(part)));
        return List.copyOf(stretches);
    }

    /**
     * What lies ahead after today, if each decision is made on its day and says "as planned": to be drawn as planned,
     * never as due. For the {@code days} days after today, or from the start on where that is later. What is recorded
     * for a coming day, be it a decision or another plan, is followed first: nothing is decided in between.
     */
    public List<Stretch> ahead(JournalDay today, int days) {
        if (positionOn(today).isEmpty() && history.nextStart(today).isEmpty()) {
            return List.of();
        }
        var from = positionOn(today).isPresent() ? today.next() : history.nextStart(today).orElseThrow();
        var position = positionOn(positionOn(today).isPresent() ? today : from).orElseThrow();
        var stretches = new ArrayList<Stretch>();
        for (var day : new DayRange(from, from.plusDays(days - 1L)).days().toList()) {
            position = planned(position, day);
            append(stretches, position.stretch(new DayRange(day, day)));
        }
        return List.copyOf(stretches);
    }

    private Position planned(Position before, JournalDay day) {
        if (!day.isAfter(positions.lastTurn())) {
            return positionOn(day).orElseThrow();
        }
        var steps = positionOn(day).orElseThrow().plan().steps();
        var amended = steps.equals(before.plan().steps()) ? before : Amendment.of(before, steps, day);
        return amended.decisionDay().filter(due -> !due.isAfter(day)).isPresent() ? amended.asPlanned(day) : amended;
    }

    Optional<Position> positionOn(JournalDay day) {
        return positions.on(day);
    }

    private static void append(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty()) {
            var last = stretches.getLast();
            if (last.days().last().next().equals(next.days().first()) && last.on(next.days()).equals(next)) {
                stretches.set(stretches.size() - 1, last.on(new DayRange(last.days().first(), next.days().last())));
                return;
            }
        }
        stretches.add(next);
    }
}
