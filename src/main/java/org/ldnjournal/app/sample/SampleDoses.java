package org.ldnjournal.app.sample;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;

/**
 * The doses of a sample journal: each evening about ten, now and then after midnight; two missed in all. The evening of
 * the last day is still to come.
 */
final class SampleDoses {
    private static final int FORGOTTEN_ON = 11;
    private static final int ILL_ON = 26;
    private static final double AFTER_MIDNIGHT = 0.05;
    private static final double TOLD_NEXT_MORNING = 0.1;

    private final SampleDays days;
    private final Ladder ladder;
    private final Random random;

    SampleDoses(SampleDays days, Ladder ladder, Random random) {
        this.days = days;
        this.ladder = ladder;
        this.random = random;
    }

    List<DoseRecord> records() {
        return days.all().filter(day -> !day.isBefore(days.dayOne()) && day.isBefore(days.last()))
                .map(this::record).flatMap(Optional::stream).toList();
    }

    private Optional<DoseRecord> record(JournalDay day) {
        return switch (ladder.on(day)) {
            case Due.DoseDue due -> Optional.of(record(day, due.dose()));
            case Due.Between _, Due.NotStarted _, Due.Paused _, Due.Stopped _, Due.NoPlan _ -> Optional.empty();
        };
    }

    private DoseRecord record(JournalDay day, Dose dose) {
        var at = evening(day);
        var morning = days.at(day.next(), LocalTime.of(7, random.nextInt(20, 50)));
        var recorded = random.nextDouble() < TOLD_NEXT_MORNING ? morning : later(at, random.nextInt(1, 200));
        return switch (days.treatmentDay(day)) {
            case FORGOTTEN_ON -> record(day, new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN), morning);
            case ILL_ON -> record(day, new DoseRecord.Skipped(DoseRecord.Why.ILL), morning);
            default -> record(day, new DoseRecord.Taken(dose, at), recorded);
        };
    }

    private static DoseRecord record(JournalDay day, DoseRecord.Outcome outcome, Moment recorded) {
        return new DoseRecord(day, 1, outcome, recorded, DoseRecord.Assurance.NOT_ASKED);
    }

    private Moment evening(JournalDay day) {
        int minutes = Math.clamp(Math.round(random.nextGaussian() * 20), -60, 60);
        int afterMidnight = random.nextInt(5, 80);
        LocalDateTime usual = day.date().atTime(22, 0).plusMinutes(minutes);
        return Moment.of(random.nextDouble() < AFTER_MIDNIGHT
                ? day.next().date().atStartOfDay().plusMinutes(afterMidnight) : usual, days.zone());
    }

    private static Moment later(Moment moment, int seconds) {
        return new Moment(moment.instant().plusSeconds(seconds), moment.zone());
    }
}
