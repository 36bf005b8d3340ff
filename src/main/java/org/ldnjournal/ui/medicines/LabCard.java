package org.ldnjournal.ui.medicines;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Words;

/** Laboratory values: what there is, and one more. */
final class LabCard extends VBox {
    private static final double WIDTH = 220;

    private final MedicinesModel model;
    private final Texts texts;
    private final VBox values = new VBox();
    private final Field value;
    private final Field date;
    private List<LabValue> shown = List.of();

    LabCard(MedicinesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        value = new Field(texts.get("medicines.esr"), texts.get("medicines.esrPrompt"));
        date = new Field(texts.get("medicines.esrDate"), texts.get("medicines.sincePrompt"));
        bind(value, model.labDraft().value());
        bind(date, model.labDraft().date());
        values.getStyleClass().add("stack");
        var add = Buttons.plain(texts.get("medicines.esrAdd"), this::add);
        var beside = new VBox(Words.body(" "), add);
        beside.getStyleClass().add("stack");
        var fields = new HBox(value, date, beside);
        fields.getStyleClass().add("row");
        fields.setAlignment(Pos.TOP_LEFT);
        getChildren().add(Card.titled(texts.get("medicines.labs"), values, fields));
    }

    private void bind(Field field, StringProperty typed) {
        field.setPrefWidth(WIDTH);
        field.input().textProperty().bindBidirectional(typed);
        field.input().textProperty().addListener((_, _, _) -> field.clearMessage());
        field.input().setOnAction(_ -> add());
    }

    /** Shows these, oldest first. */
    void show(List<LabValue> labs) {
        if (!labs.equals(shown)) {
            shown = labs;
            KeepFocus.within(values, value::input,
                    () -> values.getChildren().setAll(labs.stream().map(this::line).toList()));
        }
    }

    private Node line(LabValue lab) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var remove = Buttons.quiet(texts.get("medicines.remove"), () -> model.remove(lab));
        remove.setAccessibleText(texts.get("medicines.removeLab", lab.date()));
        var line = new HBox(Words.body(texts.date(lab.date())),
                Words.strong(texts.number(lab.value()) + " " + lab.test().unit()), space, remove);
        line.getStyleClass().add("row");
        return line;
    }

    private void add() {
        switch (model.addLab()) {
            case MedicinesModel.Accepted _ -> {
                value.clearMessage();
                date.clearMessage();
                value.input().requestFocus();
            }
            case MedicinesModel.Refused(Reason reason) -> {
                var field = isAboutDate(reason) ? date : value;
                field.refuse(texts.get(reason.key(), reason.arguments().toArray()));
                field.input().requestFocus();
            }
        }
    }

    private static boolean isAboutDate(Reason reason) {
        return switch (reason.key()) {
            case "medicines.refused.date", "medicines.refused.future", "day.refused.range" -> true;
            default -> false;
        };
    }
}
