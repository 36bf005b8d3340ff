package org.ldnjournal.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Stretch;

/** What a before-and-after comparison cannot tell, as far as the journal knows. Source: evidence.md 2.4. */
final class Caveats {
    static final String DOSE_AND_TIME = "trend.cannot.doseAndTime";

    private Caveats() {}

    static List<Caveat> of(JournalContents contents, Periods periods, List<OtherChange> happenings) {
        var caveats = new ArrayList<Caveat>();
        caveats.add(new Caveat(Reason.of("trend.cannot.expectation"), List.of("E27", "E30", "E31")));
        changedMedicines(contents, periods).ifPresent(caveats::add);
        happened(periods, happenings).ifPresent(caveats::add);
        caveats.add(new Caveat(Reason.of("trend.cannot.startedAtWorst"), List.of()));
        if (doseOnlyWentUp(doses(contents, periods))) {
            caveats.add(new Caveat(Reason.of(DOSE_AND_TIME), List.of()));
        }
        return caveats;
    }

    /** Other medicines that began or ended from the baseline on, by name. */
    private static Optional<Caveat> changedMedicines(JournalContents contents, Periods periods) {
        var between = periods.all();
        var names = contents.medicines().stream().filter(medicine -> changed(medicine, between))
                .map(Medicine::name).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty()
                : Optional.of(new Caveat(Reason.of("trend.cannot.medicines", names), List.of()));
    }

    /** What else happened on the very days that are compared, each sort once. */
    private static Optional<Caveat> happened(Periods periods, List<OtherChange> happenings) {
        var compared = Stream.of(Optional.of(Periods.baseline(periods.dayOne())), periods.window(),
                        Optional.of(periods.now())).flatMap(Optional::stream).map(Period::span)
                .flatMap(Optional::stream).toList();
        return happenings.stream().filter(other -> compared.stream().anyMatch(other::touches))
                .map(OtherChange::what).distinct()
                .reduce((all, next) -> Reason.of("trend.cannot.and", all, next))
                .map(all -> new Caveat(Reason.of("trend.cannot.happened", all), List.of()));
    }

    private static boolean changed(Medicine medicine, DayRange between) {
        return Stream.of(medicine.started(), medicine.stopped()).flatMap(Optional::stream)
                .anyMatch(date -> !date.isBefore(between.first().date()) && !date.isAfter(between.last().date()));
    }

    /** The doses in order, absent in a pause: those of the plan; where there was none, those that were taken whole. */
    private static List<Optional<Dose>> doses(JournalContents contents, Periods periods) {
        var planned = periods.ladder().stretches(new DayRange(periods.dayOne(), periods.today())).stream()
                .map(Caveats::dailyDose).toList();
        return !planned.isEmpty() ? planned : contents.doses().stream()
                .filter(dose -> dose.outcome() instanceof DoseRecord.Taken && !dose.day().isAfter(periods.today()))
                .map(DoseRecord::amount).toList();
    }

    /** A dose every other day is half of it a day. */
    private static Optional<Dose> dailyDose(Stretch stretch) {
        return stretch.isEveryOtherDay()
                ? stretch.dose().map(dose -> new Dose(Math.ceilDiv(dose.micrograms(), 2))) : stretch.dose();
    }

    private static boolean doseOnlyWentUp(List<Optional<Dose>> doses) {
        for (int i = 0; i < doses.size(); i++) {
            if (doses.get(i).isEmpty() || i > 0 && isLower(doses.get(i), doses.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLower(Optional<Dose> dose, Optional<Dose> before) {
        return before.isPresent() && dose.orElseThrow().compareTo(before.get()) < 0;
    }
}
