package org.ldnjournal.ui.medicines;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;

/** That a medicine was taken as needed, as it is being typed. */
final class TakenDraft extends Draft<AsNeededDose> {
    private final UUID medicine;
    private final Optional<Moment> recorded;
    private final StringProperty day;
    private final StringProperty amount;

    TakenDraft(Keeping keeping, UUID medicine, String today) {
        super(keeping, Optional.empty());
        this.medicine = medicine;
        recorded = Optional.empty();
        day = words("day", today);
        amount = words("amount", "");
    }

    TakenDraft(Keeping keeping, AsNeededDose kept, Texts texts) {
        super(keeping, Optional.of(kept.id()));
        medicine = kept.medicine();
        recorded = Optional.of(kept.recorded());
        day = words("day", texts.date(kept.day().date()));
        amount = words("amount", kept.amount());
    }

    /** The day on which it was taken, as typed. */
    StringProperty day() {
        return day;
    }

    /** How much and when, in the person's words; may be empty. */
    StringProperty amount() {
        return amount;
    }

    @Override
    AsNeededDose read(UUID identity, Keeping with) {
        return new AsNeededDose(identity, medicine, new JournalDay(with.pastDate(day.get())), amount.get(),
                recorded.orElseGet(with::now));
    }

    @Override
    void clear() {
        amount.set("");
    }
}
