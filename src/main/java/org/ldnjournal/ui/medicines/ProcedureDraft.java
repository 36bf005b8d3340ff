package org.ldnjournal.ui.medicines;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.text.Texts;

/** Planned surgery or dental work as it is being typed. */
final class ProcedureDraft extends Draft<Procedure> {
    private final ObjectProperty<Procedure.Kind> kind;
    private final StringProperty date;
    private final StringProperty words;

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

    @Override
    Procedure read(UUID identity, Keeping with) {
        return new Procedure(identity, with.date(date.get()), kind.get(), words.get());
    }

    @Override
    void clear() {
        kind.set(Procedure.Kind.SURGERY);
        date.set("");
        words.set("");
    }
}
