package org.ldnjournal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The doses of a journal in order of day and number. Of many years the newest can be there before the others are read;
 * whoever asks for an older one waits until they are, and sees no difference.
 */
public final class DoseLog extends NewestFirst<List<DoseRecord>> {
    /** So many days are read for who asks what was taken last before a day long ago. */
    private static final int STRETCH = 60;

    private final Supplier<Optional<JournalDay>> dayOne;
    private final BiFunction<JournalDay, JournalDay, List<DoseRecord>> between;

    private DoseLog(List<DoseRecord> all) {
        super(all);
        between = (_, _) -> List.of();
        dayOne = () -> all.stream().filter(dose -> dose.amount().isPresent()).map(DoseRecord::day).findFirst();
    }

    private DoseLog(JournalDay first, List<DoseRecord> newest, Optional<JournalDay> dayOne,
            BiFunction<JournalDay, JournalDay, List<DoseRecord>> between) {
        super(first, newest, () -> {
            var all = new ArrayList<>(between.apply(BEGINNING, first));
            all.addAll(newest);
            return List.copyOf(all);
        });
        this.dayOne = () -> dayOne;
        this.between = between;
    }

    /** All of them, put in order. */
    public static DoseLog of(List<DoseRecord> doses) {
        return new DoseLog(doses.stream().sorted(DoseLog::inOrder).toList());
    }

    /**
     * The newest, and the way to the others.
     *
     * @param first   the day before which there may be others
     * @param newest  every dose from that day on, in order
     * @param dayOne  the day of the first dose of all of which anything was taken
     * @param between reads the doses from a day on and before another one, in order; asked for all that are missing,
     *                or for those before a day of long ago, on whatever thread needs them first
     */
    public static DoseLog newestFirst(JournalDay first, List<DoseRecord> newest, Optional<JournalDay> dayOne,
            BiFunction<JournalDay, JournalDay, List<DoseRecord>> between) {
        return new DoseLog(first, List.copyOf(newest), dayOne, between);
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

    /** Those before this day, the last one first; what is only looked for shortly before it waits for no others. */
    public Stream<DoseRecord> backFrom(JournalDay day) {
        if (isWhole()) {
            return back(day, all());
        }
        if (day.isBefore(first())) {
            var since = day.plusDays(-STRETCH);
            return Stream.concat(back(day, between.apply(since, day)),
                    Stream.of(since).flatMap(older -> back(older, between.apply(BEGINNING, older))));
        }
        return Stream.concat(back(day, from(day)), Stream.of(first()).flatMap(older -> back(older, all())));
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
