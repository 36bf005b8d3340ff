package org.ldnjournal.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The hour at which one journal day ends and the next begins. Since low-dose naltrexone is a bedtime medicine, the day
 * runs past midnight; 04:00 unless the person chose otherwise.
 *
 * @param hour the hour of the local clock, 0 to 11
 */
public record Rollover(int hour) {
    /** 04:00. */
    public static final Rollover USUAL = new Rollover(4);

    /** What is logged later than this after its day ended is late. Source: evidence.md 4.3. */
    public static final Duration LATE_AFTER = Duration.ofHours(48);
    private static final long SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();

    public Rollover {
        if (hour < 0 || hour > 11) {
            throw new InvalidValue("rollover.refused.range", hour);
        }
    }

    /** The journal day that this moment belongs to, by its own zone's wall clock. */
    public JournalDay dayOf(Moment moment) {
        return dayOf(moment.local());
    }

    /** The journal day that this wall-clock time belongs to. */
    public JournalDay dayOf(LocalDateTime local) {
        var date = local.toLocalDate();
        return new JournalDay(local.getHour() < hour ? date.minusDays(1) : date);
    }

    /** The journal day that it is now. */
    public JournalDay today(Clock clock) {
        return dayOf(Moment.now(clock));
    }

    /** Whether something recorded at this moment for this day was recorded more than 48 hours after the day ended. */
    public boolean isLate(JournalDay day, Moment recorded) {
        if (isTooSoonAnywhere(day, recorded)) {
            return false;
        }
        var end = day.next().date().atTime(hour, 0).atZone(recorded.zone()).toInstant();
        return recorded.instant().isAfter(end.plus(LATE_AFTER));
    }

    /** As nearly all that is recorded: no zone has to be asked for it, since none is further from UTC. */
    private static boolean isTooSoonAnywhere(JournalDay day, Moment recorded) {
        long nextMidnight = day.next().date().toEpochDay() * SECONDS_OF_A_DAY;
        return recorded.instant().getEpochSecond()
                < nextMidnight + LATE_AFTER.toSeconds() - ZoneOffset.MAX.getTotalSeconds();
    }
}
