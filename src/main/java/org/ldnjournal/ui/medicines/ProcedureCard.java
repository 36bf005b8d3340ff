package org.ldnjournal.ui.medicines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.TakenAway;
import org.ldnjournal.ui.kit.Words;

/** Planned surgery and dental work: what there is, and one more. */
final class ProcedureCard extends VBox {
    private final Texts texts;
    private final ItemList<Procedure, ProcedureDraft> procedures;
    private final TakenAway removed;

    ProcedureCard(MedicinesModel model, Texts texts) {
        this.texts = texts;
        var another = form(model.procedureDraft()).keep("medicines.procedureAdd");
        procedures = new ItemList<>(texts, this::words, model.procedures(), this::form, model::remove,
                another::first);
        removed = new TakenAway(texts, model::putBack);
        getChildren().add(Card.titled(texts.get("medicines.procedures"),
                Words.small(texts.get("medicines.proceduresWhy")),
                procedures, removed, another));
    }

    /** Shows these, in order of their days, and the one that can be put back. */
    void show(List<Procedure> planned, Optional<Procedure> last) {
        removed.name(last.map(this::words));
        procedures.show(planned);
    }

    private DraftForm form(ProcedureDraft draft) {
        return new DraftForm(draft, texts)
                .choice("medicines.procedureKind", List.of(Procedure.Kind.values()),
                        kind -> texts.get("medicines.procedure." + kind.name()), draft.kind())
                .date("medicines.procedureDate", draft.date())
                .asking(reason -> wasThen(draft, reason))
                .words("medicines.procedureWords", texts.get("medicines.procedurePrompt"), draft.words());
    }

    private Optional<DraftForm.Way> wasThen(ProcedureDraft draft, Reason reason) {
        return reason.key().equals(ProcedureDraft.IS_OVER) && reason.arguments().getFirst() instanceof LocalDate day
                ? Optional.of(new DraftForm.Way(texts.get("medicines.procedureWas"), () -> draft.itWasOn(day)))
                : Optional.empty();
    }

    private String words(Procedure procedure) {
        var kind = texts.get("medicines.procedure." + procedure.kind().name());
        return procedure.words().isEmpty() ? texts.get("medicines.procedureLine", procedure.date(), kind)
                : texts.get("medicines.procedureLineWords", procedure.date(), kind, procedure.words());
    }
}
