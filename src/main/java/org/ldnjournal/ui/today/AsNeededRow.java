package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Words;

/** Medicines that are taken when needed: what was taken on the day, and one more. */
final class AsNeededRow extends EntryRow {
    private final TodayModel model;
    private final Texts texts;
    private final Button opener;
    private final Flow taken = new Flow();
    private final ComboBox<Medicine> medicine = new ComboBox<>();
    private final TextField amount = new TextField();
    private final Label message = Words.small("");
    private final Flow form;
    private JournalDay day;

    AsNeededRow(TodayModel model, Texts texts) {
        super(texts.get("today.asNeeded"));
        this.model = model;
        this.texts = texts;
        opener = Buttons.wrapping(Buttons.quiet(texts.get("today.addAsNeeded"), this::open));
        medicine.setAccessibleText(texts.get("today.asNeededWhich"));
        medicine.setConverter(new StringConverter<>() {
            @Override
            public String toString(Medicine one) {
                return one == null ? "" : one.name();
            }

            @Override
            public Medicine fromString(String words) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        });
        amount.setPromptText(texts.get("today.asNeededPrompt"));
        amount.setAccessibleText(texts.get("today.asNeededAmount"));
        amount.setPrefColumnCount(12);
        amount.setOnAction(_ -> record());
        amount.textProperty().addListener((_, _, _) -> message.setText(""));
        message.getStyleClass().addAll("field-message", "trouble");
        form = new Flow(medicine, amount, Buttons.plain(texts.get("today.recordIt"), this::record),
                Buttons.quiet(texts.get("today.close"), this::close));
        Keyboard.escape(form, this::close);
        fill(taken, form, message);
        place(taken, false);
        showForm(false);
    }

    /** What opens it: one press away, where there is a medicine that is taken when needed. */
    Node opener() {
        return opener;
    }

    void show(DayPicture picture) {
        boolean another = !picture.day().equals(day);
        if (another) {
            leave();
            showForm(false);
            amount.clear();
            day = picture.day();
        }
        var medicines = picture.asNeededMedicines();
        place(opener, !medicines.isEmpty() && !form.isManaged());
        if (!medicines.equals(medicine.getItems())) {
            medicine.getItems().setAll(medicines);
            medicine.getSelectionModel().selectFirst();
        }
        showTaken(picture, picture.asNeededDoses());
        if (another) {
            model.forms().medicines().on(day).ifPresent(this::fill);
        }
        place(this, form.isManaged() || taken.isManaged());
    }

    /** Another day or place is opened: what stands in the form is to stand there again. */
    void leave() {
        if (day != null) {
            model.forms().medicines().leave(day, form.isManaged()
                    ? Optional.of(new DayForms.OfMedicine(medicine.getValue(), amount.getText())) : Optional.empty());
        }
    }

    private void fill(DayForms.OfMedicine before) {
        if (medicine.getItems().contains(before.medicine())) {
            medicine.setValue(before.medicine());
        }
        amount.setText(before.amount());
        showForm(true);
    }

    private void showTaken(DayPicture picture, List<AsNeededDose> doses) {
        if (!doses.equals(taken.getUserData())) {
            taken.setUserData(doses);
            KeepFocus.within(taken, () -> form.isManaged() ? amount : opener,
                    () -> taken.getChildren().setAll(doses.stream().map(dose -> chip(picture, dose)).toList()));
        }
        place(taken, !doses.isEmpty());
    }

    private Button chip(DayPicture picture, AsNeededDose dose) {
        var name = picture.nameOf(dose).orElseGet(() -> texts.get("today.asNeeded"));
        var words = dose.amount().isEmpty() ? name : texts.get("today.asNeededTaken", name, dose.amount());
        var chip = Buttons.plain(words, () -> model.items().remove(dose.day(), dose));
        chip.setGraphic(new FontIcon(Feather.X));
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(texts.get("today.removeEvent", words));
        return chip;
    }

    private void open() {
        showForm(true);
        medicine.requestFocus();
    }

    private void record() {
        if (medicine.getValue() == null) {
            return;
        }
        model.items().took(day, medicine.getValue(), amount.getText()).ifPresentOrElse(
                refused -> message.setText(texts.say(refused)), this::close);
    }

    private void close() {
        showForm(false);
        amount.clear();
        opener.requestFocus();
    }

    private void showForm(boolean there) {
        place(form, there);
        place(message, there);
        place(opener, !there && !medicine.getItems().isEmpty());
        place(this, there || taken.isManaged());
    }
}
