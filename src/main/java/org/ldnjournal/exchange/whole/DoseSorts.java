package org.ldnjournal.exchange.whole;

import static org.ldnjournal.exchange.whole.Part.one;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.DoseRecord.Assurance;
import org.ldnjournal.journal.DoseRecord.PartlyTaken;
import org.ldnjournal.journal.DoseRecord.Skipped;
import org.ldnjournal.journal.DoseRecord.Taken;
import org.ldnjournal.journal.DoseRecord.Why;

/** What became of doses. */
final class DoseSorts {
    private static final Kind<Why> WHY = Kind.symbol(Why.class);

    static final Sort<DoseRecord> DOSES = new Sort<>(2, List.of(
            one("day", DoseRecord::day), one("number", DoseRecord::number), one("outcome", Outcome::of),
            one("amountMg", DoseRecord::amount), one("taken", DoseRecord::at), one("why", DoseSorts::why),
            one("recorded", DoseRecord::recorded), one("assurance", DoseRecord::assurance)),
            found -> new DoseRecord(found.get("day", Kind.DAY), found.get("number", Kind.WHOLE), outcome(found),
                    found.get("recorded", Kind.MOMENT), found.get("assurance", Kind.symbol(Assurance.class))));

    private enum Outcome {
        TAKEN, PARTLY_TAKEN, SKIPPED;

        static Outcome of(DoseRecord dose) {
            return switch (dose.outcome()) {
                case Taken _ -> TAKEN;
                case PartlyTaken _ -> PARTLY_TAKEN;
                case Skipped _ -> SKIPPED;
            };
        }
    }

    private DoseSorts() {}

    private static DoseRecord.Outcome outcome(Found found) {
        return switch (found.get("outcome", Kind.symbol(Outcome.class))) {
            case TAKEN -> new Taken(found.get("amountMg", Kind.MILLIGRAMS), found.get("taken", Kind.MOMENT));
            case PARTLY_TAKEN -> new PartlyTaken(found.get("amountMg", Kind.MILLIGRAMS),
                    found.get("taken", Kind.MOMENT), found.get("why", WHY));
            case SKIPPED -> new Skipped(found.get("why", WHY));
        };
    }

    private static Optional<Why> why(DoseRecord dose) {
        return switch (dose.outcome()) {
            case Taken _ -> Optional.empty();
            case PartlyTaken partly -> Optional.of(partly.why());
            case Skipped skipped -> Optional.of(skipped.why());
        };
    }
}
