package org.ldnjournal.ui.medicines;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.TakenAway;
import org.ldnjournal.ui.kit.Words;

/** Laboratory values: what there is, and one more. */
final class LabCard extends VBox {
    private final Texts texts;
    private final ItemList<LabValue, LabDraft> values;
    private final TakenAway removed;

    LabCard(MedicinesModel model, Texts texts) {
        this.texts = texts;
        var another = form(model.labDraft()).keep("medicines.labAdd");
        values = new ItemList<>(texts, this::words, model.labs(), this::form, model::remove, another::first);
        removed = new TakenAway(texts, model::putBack);
        getChildren().add(Card.titled(texts.get("medicines.labs"), Words.small(texts.get("medicines.labsWhy")), values,
                removed, another));
    }

    /** Shows these, oldest first, and the one that can be put back. */
    void show(List<LabValue> labs, Optional<LabValue> last) {
        removed.name(last.map(this::words));
        values.show(labs);
    }

    private DraftForm form(LabDraft draft) {
        return new DraftForm(draft, texts)
                .choice("medicines.lab", List.of(LabValue.Test.values()), this::name, draft.test())
                .words("medicines.labValue", texts.get("medicines.labPrompt"), draft.value())
                .date("medicines.labDate", draft.date());
    }

    private String name(LabValue.Test test) {
        return texts.get("medicines.labName", texts.get("report.lab." + test.name()), test.unit());
    }

    private String words(LabValue lab) {
        return texts.get("medicines.labLine", lab.date(), texts.get("report.lab." + lab.test().name()), lab.value(),
                lab.test().unit());
    }
}
