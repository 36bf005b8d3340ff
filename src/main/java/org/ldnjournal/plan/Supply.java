package org.ldnjournal.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;

/**
 * What is left of what was recorded, and how long it lasts: a pure function of bottles, doses recorded as taken, plan
 * and day.
 *
 * <p>A dose that was taken comes from the bottles that were there on its day, in the fewest units, of one strength from
 * the bottle that was opened first; one that was taken before a bottle was there, or that those there do not make,
 * comes from none. Where the person counted, the count holds and only later doses are taken off. Nothing is ever less
 * than nothing.
 */
public final class Supply {
    private final Shelf shelf;
    private final JournalDay today;
    private final Ladder ladder;
    private final Preparations preparations;
    private final List<DoseRecord> recorded;
    private int unexplained;

    /**
     * A bottle as it is today.
     *
     * @param bottle which
     * @param left   how much is left in it
     */
    public record Stock(Bottle bottle, Quantity left) {}

    /** Something that changes what is left: a dose, or a count. */
    private record Event(Instant at, Runnable change) {}

    private Supply(JournalContents contents, PlanHistory history, JournalDay today) {
        this.today = today;
        ladder = Ladder.of(history, contents.settings().rollover());
        preparations = history.preparations();
        recorded = contents.dosesOn(today);
        shelf = new Shelf(contents.items().of(Bottle.class));
        if (!shelf.bottles().isEmpty()) {
            replay(contents.doses());
        }
    }

    /** What is left today by this journal and these plans. */
    public static Supply of(JournalContents contents, PlanHistory history, JournalDay today) {
        return new Supply(contents, history, today);
    }

    private void replay(List<DoseRecord> doses) {
        var first = shelf.bottles().stream().map(Bottle::there).min(Comparator.naturalOrder()).orElseThrow();
        var events = new ArrayList<Event>();
        doses.stream().filter(dose -> dose.amount().isPresent() && !dose.day().isBefore(first)).forEach(dose ->
                events.add(new Event(dose.at().orElseThrow().instant(), () -> take(dose))));
        shelf.bottles().forEach(bottle -> bottle.counted().ifPresent(count ->
                events.add(new Event(count.at().instant(), () -> shelf.count(bottle, count.left())))));
        events.stream().sorted(Comparator.comparing(Event::at)).forEach(event -> event.change().run());
    }

    private void take(DoseRecord dose) {
        if (shelf.take(dose.amount().orElseThrow(), dose.day()).isEmpty()) {
            unexplained++;
        }
    }

    /** Every bottle, in the order in which doses come from them. */
    public List<Stock> bottles() {
        return shelf.bottles().stream().map(bottle -> new Stock(bottle, shelf.left(bottle))).toList();
    }

    /** How many doses were taken since the first bottle was there that no bottle there makes. */
    public int unexplained() {
        return unexplained;
    }

    /** Bottles with something left that are past the last day they are good for. */
    List<Bottle> pastDiscard() {
        return bottles().stream().filter(stock -> !stock.left().isNone()).map(Stock::bottle)
                .filter(bottle -> bottle.isPastDiscardOn(today)).toList();
    }

    /** How long it lasts by what is decided so far: where a step is to be decided, the dose due stays. */
    public Lasts lasts() {
        return lasts(Course.asDecided(ladder));
    }

    /** How long it lasts if each step is decided on its day and as planned. */
    public Lasts lastsAsPlanned() {
        return lasts(Course.asPlanned(ladder, today, Lasts.FURTHEST));
    }

    /** What is to be said of it in short. */
    public Outlook outlook() {
        return new Outlook(lasts(), pastDiscard());
    }

    private Lasts lasts(Course decided) {
        if (shelf.bottles().isEmpty()) {
            return new Lasts.NoBottle();
        }
        var course = unrecorded(decided);
        var first = course.on(today).isEmpty() && !recorded.isEmpty() ? today.next() : today;
        var ahead = shelf.copy();
        boolean any = false;
        for (var day : new DayRange(first, today.plusDays(Lasts.FURTHEST)).days().toList()) {
            var doses = course.on(day);
            if (!doses.stream().allMatch(dose -> ahead.takeAhead(dose, day).isPresent())) {
                return new Lasts.Until(any ? first.daysUntil(day) : 0, day.previous());
            }
            any |= !doses.isEmpty();
        }
        return any ? new Lasts.Beyond() : new Lasts.NothingDue();
    }

    /**
     * Without what is recorded for today already: of two parts the second one may still be to come, unless both were
     * taken at once.
     */
    private Course unrecorded(Course course) {
        boolean whole = ladder.on(today) instanceof Due.DoseDue due && due.isWhole(recorded);
        return day -> {
            var doses = course.on(day);
            int over = whole ? doses.size() : Math.min(recorded.size(), doses.size());
            return day.equals(today) ? doses.subList(over, doses.size()) : doses;
        };
    }

    /**
     * What the doses of this many days take beyond what is left, beginning with the next one.
     *
     * @param days 1 to {@link Lasts#FURTHEST}
     */
    public Order order(int days) {
        var course = unrecorded(Course.asPlanned(ladder, today, days));
        return new Ordering(shelf.copy(), preparations).of(new DayRange(today, today.plusDays(days - 1L)), course);
    }

    /** For how many days from today on the plan still has steps that end; absent where the last step has begun. */
    public Optional<Integer> daysOfSteps() {
        var ahead = ladder.ahead(today, Lasts.FURTHEST);
        return ahead.isEmpty() || ahead.getLast().days().first().equals(ahead.getFirst().days().first())
                ? Optional.empty() : Optional.of(today.daysUntil(ahead.getLast().days().first()));
    }

    /** The days on which doses began to come from another batch, in order. */
    public List<BatchChange> changes() {
        var begun = shelf.bottles().stream().flatMap(bottle -> bottle.opened().or(() -> shelf.begun(bottle)).stream()
                .map(day -> new BatchChange(day, bottle))).sorted(Comparator.comparing(BatchChange::day)).toList();
        return IntStream.range(1, begun.size())
                .filter(i -> !begun.get(i - 1).bottle().isSameBatch(begun.get(i).bottle())).mapToObj(begun::get)
                .toList();
    }
}
