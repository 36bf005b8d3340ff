package org.ldnjournal.ui.medicines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.text.Texts;

/** Planned surgery or dental work as it is being typed. */
final class ProcedureDraft extends Draft<Procedure> {
    /** Why a day that is over is asked about. */
    static final String IS_OVER = "medicines.procedureIsOver";

    private final ObjectProperty<Procedure.Kind> kind;
    private final StringProperty date;
    private final StringProperty words;
    private Optional<LocalDate> was = Optional.empty();

    ProcedureDraft(Keeping keeping) {
        super(keeping, Optional.empty());
        kind = choice("kind", Procedure.Kind.SURGERY);
        date = words("date", "");
        words = words("words", "");
    }

    ProcedureDraft(Keeping keeping, Procedure kept, Texts texts) {
        super(keeping, Optional.of(kept.id()));
        kind = choice("kind", kept.kind());
        date = words("date", texts.date(kept.date()));
        words = words("words", kept.words());
        was = Optional.of(kept.date());
    }

    /** What sort of procedure. */
    ObjectProperty<Procedure.Kind> kind() {
        return kind;
    }

    /** The day it is planned for, as typed. */
    StringProperty date() {
        return date;
    }

    /** What the person calls it; may be empty. */
    StringProperty words() {
        return words;
    }

    /** Most are entered while they are still to come. */
    @Override
    LocalDate exampleDay() {
        return super.exampleDay().plusWeeks(2);
    }

    @Override
    Procedure read(UUID identity, Keeping with) {
        return new Procedure(identity, day(with), kind.get(), words.get());
    }

    /** Trends marks one that was, but a plan for a day that is over is more often a slip of the year. */
    private LocalDate day(Keeping with) {
        var day = with.date(date.get());
        if (day.isBefore(with.today()) && !was.equals(Optional.of(day))) {
            throw new InvalidValue(IS_OVER, day);
        }
        return day;
    }

    /** What was asked about was on this day. */
    void itWasOn(LocalDate day) {
        was = Optional.of(day);
    }

    @Override
    void clear() {
        kind.set(Procedure.Kind.SURGERY);
        date.set("");
        was = Optional.empty();
        words.set("");
    }
}
