package org.ldnjournal.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Words;

/** One recorded dose: what became of it and when, its time to change, and the way to take it back. */
final class DoseRow extends VBox {
    private final DoseRecord dose;
    private final DoseModel model;
    private final Texts texts;
    private final Label message = Words.small("");
    /** The time as it was taken last. */
    private String known = "";

    DoseRow(DoseRecord dose, DoseModel model, Texts texts) {
        this.dose = dose;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("dose-row");
        var words = Words.strong(words());
        words.setGraphic(new FontIcon(dose.amount().isPresent() ? Feather.CHECK : Feather.MINUS));
        var line = new Flow(words);
        line.getStyleClass().add("dose-line");
        var refused = model.refusedTime(dose);
        dose.at().ifPresent(at -> line.getChildren().add(timeField(refused.map(DoseModel.RefusedTime::typed)
                .orElseGet(() -> texts.time(at.local().toLocalTime())))));
        line.getChildren().add(Buttons.quiet(texts.get("today.takeBack"), () -> model.takeBack(dose)));
        message.getStyleClass().add("field-message");
        message.setText(nightWords());
        refused.ifPresent(time -> refuse(time.reason()));
        getChildren().addAll(line, message);
    }

    private String words() {
        return switch (dose.outcome()) {
            case DoseRecord.Taken taken -> texts.get("today.took", texts.milligrams(taken.amount().milligrams()));
            case DoseRecord.PartlyTaken partly -> texts.get("today.tookPartly",
                    texts.milligrams(partly.amount().milligrams()), texts.get("why." + partly.why().name()));
            case DoseRecord.Skipped skipped -> texts.get("today.skipped", texts.get("why." + skipped.why().name()));
        };
    }

    /** After midnight the evening is not the date, so it is said. */
    private String nightWords() {
        return dose.at().map(Moment::local).filter(at -> !at.toLocalDate().equals(dose.day().date()))
                .map(_ -> texts.get("today.countsFor", texts.day(dose.day().date()))).orElse("");
    }

    private Node timeField(String shown) {
        known = shown;
        var field = new TextField(known);
        field.setPrefColumnCount(5);
        field.setAccessibleText(texts.get("today.timeTaken"));
        field.setOnAction(_ -> change(field.getText()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !field.getText().equals(known) && model.isThere(dose)) {
                change(field.getText());
            }
        });
        return field;
    }

    private void refuse(Reason reason) {
        message.setText(texts.say(reason));
        message.getStyleClass().remove("trouble");
        message.getStyleClass().add("trouble");
    }

    private void change(String typed) {
        known = typed;
        switch (model.changeTime(dose, typed)) {
            case DoseAnswer.TimeRefused(Reason reason) -> refuse(reason);
            case DoseAnswer.Recorded _, DoseAnswer.AmountRefused _, DoseAnswer.AmountAsked _,
                    DoseAnswer.AnotherAsked _ -> {
                message.setText(nightWords());
                message.getStyleClass().remove("trouble");
            }
        }
    }
}
