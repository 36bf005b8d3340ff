package org.ldnjournal.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit, to come or past.
 *
 * @param id        its identity, so that it can be corrected
 * @param date      the day
 * @param time      the hour by the local clock, if known
 * @param clinician whom it is with, 0 to 120 characters
 * @param purpose   what it is for, 0 to 200 characters
 * @param decided   what was decided there, in the person's words, 0 to 1,000 characters
 */
public record Appointment(
        UUID id, LocalDate date, Optional<LocalTime> time, String clinician, String purpose, String decided)
        implements Item {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PURPOSE = 200;
    private static final int LONGEST_DECISION = 1_000;

    public Appointment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(time);
        JournalDay.refuseOutside(date);
        clinician = OneLine.atMost(LONGEST_NAME, clinician, "appointment.refused.longName");
        purpose = OneLine.atMost(LONGEST_PURPOSE, purpose, "appointment.refused.long");
        decided = OneLine.atMost(LONGEST_DECISION, decided, "appointment.refused.long");
    }

    /** One to come, or of which nothing was written down yet. */
    public static Appointment planned(UUID id, LocalDate date, Optional<LocalTime> time, String clinician,
            String purpose) {
        return new Appointment(id, date, time, clinician, purpose, "");
    }

    /** The same with what was decided. */
    public Appointment withDecided(String words) {
        return new Appointment(id, date, time, clinician, purpose, words);
    }
}
