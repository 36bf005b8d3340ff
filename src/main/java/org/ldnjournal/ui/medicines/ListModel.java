package org.ldnjournal.ui.medicines;

import java.time.LocalDate;
import java.util.Optional;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.safety.PastUse;
import org.ldnjournal.ui.kit.TypedDay;

/** What a person can do with the list of medicines. Knows no node. */
final class ListModel {
    private final Keeping keeping;
    private final NewMedicine draft;

    ListModel(Keeping keeping, NewMedicine draft) {
        this.keeping = keeping;
        this.draft = draft;
    }

    /** The medicine that is being typed. */
    NewMedicine draft() {
        return draft;
    }

    /** Puts what is being typed on the list. */
    Outcome add() {
        return keeping.attempt(() -> {
            var since = keeping.pastDateIfAny(draft.since().get());
            return new Medicine(draft.id(), draft.name().get(), draft.use().get(), since, Optional.empty(),
                    draft.clarification().get());
        }, medicine -> keeping.save(medicine, draft.send(medicine)));
    }

    /**
     * The day on which its name says that it was last taken, such as "tramadol until May": offered, never kept by
     * itself.
     */
    Optional<LocalDate> lastDayByName(Medicine medicine) {
        return PastUse.lastDay(medicine.name(), today());
    }

    /** The date on the wall. */
    LocalDate today() {
        return keeping.today();
    }

    /** It was last taken on this day: not in the future, not before it was started. */
    Outcome stopMedicine(Medicine medicine, String lastDay) {
        return stopMedicine(medicine, lastDay, () -> { });
    }

    /** The same; what follows happens only once it is on the disk. */
    Outcome stopMedicine(Medicine medicine, String lastDay, Runnable then) {
        return keeping.attempt(() -> medicine.stoppedOn(keeping.pastDateIfAny(lastDay)
                .orElseThrow(() -> TypedDay.none("medicines.refused.date", today()))),
                stopped -> keeping.save(stopped, then));
    }

    /** It is taken after all. */
    void takeAgain(Medicine medicine) {
        keeping.save(new Medicine(medicine.id(), medicine.name(), medicine.use(), medicine.started(), Optional.empty(),
                medicine.clarification()));
    }

    /** It is taken every day, or only when needed. */
    void use(Medicine medicine, Medicine.Use use) {
        keeping.save(new Medicine(medicine.id(), medicine.name(), use, medicine.started(), medicine.stopped(),
                medicine.clarification()));
    }

    /** Its name is this; what was answered about the old name no longer counts. */
    Outcome rename(Medicine medicine, String name) {
        return rename(medicine, name, () -> { });
    }

    /** The same; what follows happens only once it is on the disk. */
    Outcome rename(Medicine medicine, String name, Runnable then) {
        return keeping.attempt(() -> new Medicine(medicine.id(), name, medicine.use(), medicine.started(),
                medicine.stopped(), name.strip().equals(medicine.name()) ? medicine.clarification()
                        : Medicine.Clarification.NONE), renamed -> keeping.save(renamed, then));
    }

    /** The person says what it is. */
    void clarify(Medicine medicine, Medicine.Clarification answer) {
        keeping.save(medicine.clarified(answer));
    }
}
