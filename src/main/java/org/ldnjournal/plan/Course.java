package org.ldnjournal.plan;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/** Which doses each coming day has, as far as it can be counted on. */
@FunctionalInterface
interface Course {

    /** The doses of this day, each part by itself, the first one first; none where none is due. */
    List<Dose> on(JournalDay day);

    /** By what is decided so far: where a step is to be decided, the dose due stays. */
    static Course asDecided(Ladder ladder) {
        return day -> parts(ladder.on(day));
    }

    /** With each step decided on its day and as planned; for this many days after today. */
    static Course asPlanned(Ladder ladder, JournalDay today, int days) {
        var ahead = ladder.ahead(today, days);
        return day -> ahead.stream().filter(stretch -> stretch.days().contains(day)).findFirst()
                .map(stretch -> planned(stretch, ladder.on(day)))
                .orElseGet(() -> parts(ladder.on(day)));
    }

    private static List<Dose> planned(Stretch stretch, Due recorded) {
        if (dose(recorded).equals(stretch.dose())) {
            return parts(recorded);
        }
        boolean none = stretch.isEveryOtherDay() && recorded instanceof Due.Between;
        return none ? List.of() : stretch.dose().stream().toList();
    }

    private static Optional<Dose> dose(Due due) {
        return switch (due) {
            case Due.DoseDue(var dose, _, _, _, _) -> Optional.of(dose);
            case Due.Between(_, var dose, _, _, _) -> Optional.of(dose);
            case Due.Paused _, Due.Stopped _, Due.NotStarted _, Due.NoPlan _ -> Optional.empty();
        };
    }

    private static List<Dose> parts(Due due) {
        return due instanceof Due.DoseDue(_, _, _, _, var parts) ? parts.stream().map(Due.Part::dose).toList()
                : List.of();
    }
}
