package org.ldnjournal.ui.medicines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Disclosure;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Visible;

/**
 * The days on which a medicine was taken as needed: the last few, the others behind a button, and where one is typed.
 */
final class TakenPart extends VBox {
    private static final int FEW = 3;
    private static final LocalTime EXAMPLE = LocalTime.of(14, 30);

    private final MedicinesModel model;
    private final Texts texts;
    private final ItemList<AsNeededDose, TakenDraft> last;
    private final ItemList<AsNeededDose, TakenDraft> earlier;
    private final Disclosure more;
    private final VBox typing = new VBox();
    private final Supplier<? extends Node> inRow;

    /** @param inRow takes the keyboard where what had it goes away */
    TakenPart(MedicinesModel model, Texts texts, Supplier<? extends Node> inRow) {
        this.model = model;
        this.texts = texts;
        this.inRow = inRow;
        getStyleClass().add("taken");
        last = list();
        earlier = list();
        more = new Disclosure(texts.get("medicines.takenEarlier"), () -> earlier, texts);
        getChildren().addAll(typing, last, more, more.part());
    }

    private ItemList<AsNeededDose, TakenDraft> list() {
        return new ItemList<>(texts, dose -> words(dose, model.shown().get().today(), texts), model.taken(), this::form,
                model::remove, inRow);
    }

    void show(MedicineLine line) {
        var taken = line.taken();
        last.show(taken.stream().limit(FEW).toList());
        earlier.show(taken.stream().skip(FEW).toList());
        Visible.when(more, taken.size() > FEW);
        if (typing.getChildren().isEmpty()) {
            model.takings().of(line.medicine()).ifPresent(typed -> show(typed, line.medicine()));
        }
    }

    /** Asks on which day it was taken, and how much. */
    void ask(MedicineLine line) {
        show(model.takings().open(line.medicine()), line.medicine()).first().requestFocus();
    }

    private DraftForm show(TakenDraft typed, Medicine medicine) {
        Runnable close = () -> close(medicine);
        var form = form(typed).keep("medicines.takenSave").cancel(close).then(close);
        typing.getChildren().setAll(form);
        return form;
    }

    private void close(Medicine medicine) {
        model.takings().close(medicine);
        KeepFocus.within(typing, inRow, () -> typing.getChildren().clear());
    }

    private DraftForm form(TakenDraft draft) {
        return new DraftForm(draft, texts).date("medicines.takenDay", draft.day())
                .words("medicines.takenAmount", texts.get("medicines.takenPrompt", EXAMPLE), draft.amount());
    }

    /** When it was taken, and how much. */
    static String words(AsNeededDose dose, LocalDate today, Texts texts) {
        var day = texts.longDay(dose.day().date(), today);
        return dose.amount().isEmpty() ? texts.get("medicines.takenOn", day)
                : texts.get("medicines.takenAmountOn", day, dose.amount());
    }
}
