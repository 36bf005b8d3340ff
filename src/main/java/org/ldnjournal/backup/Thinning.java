package org.ldnjournal.backup;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which backups are kept: the newest of each of the last {@value #DAYS} days that have one, of the last {@value #WEEKS}
 * weeks (Monday to Sunday) and of the last {@value #MONTHS} months. Time away from the computer lets nothing go: only
 * days, weeks and months with a backup count.
 */
public final class Thinning {
    public static final int DAYS = 14;
    public static final int WEEKS = 8;
    public static final int MONTHS = 24;

    private Thinning() {}

    /** Those of these times that are kept, newest first. The newest of all is always among them. */
    public static List<LocalDateTime> kept(Collection<LocalDateTime> made) {
        var kept = new TreeSet<LocalDateTime>();
        kept.addAll(newest(made, DAYS, LocalDateTime::toLocalDate));
        kept.addAll(newest(made, WEEKS, time -> time.get(IsoFields.WEEK_BASED_YEAR) * 100
                + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        kept.addAll(newest(made, MONTHS, YearMonth::from));
        return List.copyOf(kept.descendingSet());
    }

    private static <P extends Comparable<? super P>> List<LocalDateTime> newest(
            Collection<LocalDateTime> made, int periods, Function<LocalDateTime, P> period) {
        SequencedMap<P, LocalDateTime> newest = new TreeMap<>(Comparator.reverseOrder());
        made.forEach(time -> newest.merge(period.apply(time), time, (one, other) -> one.isAfter(other) ? one : other));
        return newest.values().stream().limit(periods).toList();
    }
}
