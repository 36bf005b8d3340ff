package org.ldnjournal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The doses of a journal in order of day and number. Of many years the newest can be there before the others are read;
 * whoever asks for an older one waits until they are, and sees no difference.
 */
public final class DoseLog extends NewestFirst<List<DoseRecord>> {
    private final Supplier<Optional<JournalDay>> dayOne;

    private DoseLog(List<DoseRecord> all) {
        super(all);
        dayOne = () -> all.stream().filter(dose -> dose.amount().isPresent()).map(DoseRecord::day).findFirst();
    }

    private DoseLog(JournalDay first, List<DoseRecord> newest, Optional<JournalDay> dayOne,
            Supplier<List<DoseRecord>> whole) {
        super(first, newest, whole);
        this.dayOne = () -> dayOne;
    }

    /** All of them, put in order. */
    public static DoseLog of(List<DoseRecord> doses) {
        return new DoseLog(doses.stream().sorted(DoseLog::inOrder).toList());
    }

    /**
     * The newest, and the way to the others.
     *
     * @param first  the day before which there may be others
     * @param newest every dose from that day on, in order
     * @param dayOne the day of the first dose of all of which anything was taken
     * @param older  reads the doses before it, in order; asked once or twice, on whatever thread needs them first
     */
    public static DoseLog newestFirst(JournalDay first, List<DoseRecord> newest, Optional<JournalDay> dayOne,
            Supplier<List<DoseRecord>> older) {
        var known = List.copyOf(newest);
        return new DoseLog(first, known, dayOne, () -> {
            var all = new ArrayList<>(older.get());
            all.addAll(known);
            return List.copyOf(all);
        });
    }

    private static int inOrder(DoseRecord one, DoseRecord other) {
        int days = one.day().compareTo(other.day());
        return days != 0 ? days : Integer.compare(one.number(), other.number());
    }

    /** Those of this day. */
    public List<DoseRecord> on(JournalDay day) {
        var there = from(day);
        return there.subList(before(day, there), there.size()).stream()
                .takeWhile(dose -> dose.day().equals(day)).toList();
    }

    /** Those before this day, the last one first. */
    public Stream<DoseRecord> backFrom(JournalDay day) {
        if (day.isBefore(first())) {
            return back(day, all());
        }
        return Stream.concat(back(day, from(day)), Stream.of(this).flatMap(_ -> back(first(), all())));
    }

    /** The day of the first one of which anything was taken. */
    public Optional<JournalDay> dayOne() {
        return dayOne.get();
    }

    private static Stream<DoseRecord> back(JournalDay day, List<DoseRecord> doses) {
        return doses.subList(0, before(day, doses)).reversed().stream();
    }

    /** How many there are before this day: they are in order, so the list is halved, not read through. */
    private static int before(JournalDay day, List<DoseRecord> doses) {
        int low = 0;
        int high = doses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (doses.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
