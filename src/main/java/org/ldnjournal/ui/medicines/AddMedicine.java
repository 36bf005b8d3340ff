package org.ldnjournal.ui.medicines;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Recognition;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Words;

/** Where a medicine is typed: its name, what it is recognised as, names that begin like it, since when. */
final class AddMedicine extends VBox {
    private static final Duration REST = Duration.millis(250);
    private static final double DATE_WIDTH = 200;
    private static final int MOST_NAMES = 5;

    private final MedicinesModel model;
    private final Texts texts;
    private final Field name;
    private final Field since;
    private final FlowPane names = new FlowPane(4, 4);
    private final PauseTransition rest = new PauseTransition(REST);

    AddMedicine(MedicinesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        name = new Field(texts.get("medicines.name"), texts.get("medicines.namePrompt"));
        since = new Field(texts.get("medicines.since"), texts.get("medicines.sincePrompt"));
        since.setPrefWidth(DATE_WIDTH);
        since.setMinWidth(DATE_WIDTH);
        HBox.setHgrow(name, Priority.ALWAYS);
        bind();
        names.getStyleClass().add("names");
        var fields = new HBox(name, since);
        fields.getStyleClass().add("row");
        fields.setAlignment(Pos.TOP_LEFT);
        var below = new HBox(asNeeded(), Buttons.primary(texts.get("medicines.add"), this::add));
        below.getStyleClass().add("row");
        getChildren().add(Card.titled(texts.get("medicines.addTitle"), fields, names, below));
    }

    private void bind() {
        var draft = model.draft();
        name.input().textProperty().bindBidirectional(draft.name());
        since.input().textProperty().bindBidirectional(draft.since());
        name.input().setOnAction(_ -> add());
        since.input().setOnAction(_ -> add());
        rest.setOnFinished(_ -> draft.lookUp());
        name.input().textProperty().addListener((_, _, _) -> {
            name.clearMessage();
            rest.playFromStart();
        });
        since.input().textProperty().addListener((_, _, _) -> since.clearMessage());
        draft.recognition().addListener((_, _, found) -> found.ifPresent(this::recognised));
        draft.completions().addListener((_, _, found) -> offer(found));
    }

    private CheckBox asNeeded() {
        var asNeeded = new CheckBox(texts.get("medicines.asNeeded"));
        asNeeded.selectedProperty().addListener((_, _, needed) -> model.draft().use()
                .set(needed ? Medicine.Use.AS_NEEDED : Medicine.Use.REGULAR));
        model.draft().use().addListener((_, _, use) -> asNeeded.setSelected(use == Medicine.Use.AS_NEEDED));
        HBox.setHgrow(asNeeded, Priority.ALWAYS);
        asNeeded.setMaxWidth(Double.MAX_VALUE);
        return asNeeded;
    }

    Node firstFocus() {
        return name.input();
    }

    /** Looks nothing up any more. */
    void rest() {
        rest.stop();
    }

    private void recognised(Recognition found) {
        name.say(say(found.why()));
        offer(Stream.concat(found.suggestions().stream(), model.draft().completions().get().stream()).distinct().toList());
    }

    private void offer(List<String> found) {
        names.getChildren().setAll(found.stream().limit(MOST_NAMES).map(this::offered).toList());
        if (!found.isEmpty()) {
            names.getChildren().addFirst(Words.small(texts.get("medicines.names")));
        }
    }

    private Node offered(String other) {
        var button = Buttons.quiet(other, () -> {
            name.input().setText(other);
            name.input().requestFocus();
            name.input().end();
            model.draft().lookUp();
        });
        button.getStyleClass().add("source");
        button.setAccessibleText(texts.get("medicines.useName", other));
        return button;
    }

    private void add() {
        switch (model.add()) {
            case MedicinesModel.Accepted _ -> {
                rest.stop();
                name.clearMessage();
                since.clearMessage();
                names.getChildren().clear();
                name.input().requestFocus();
            }
            case MedicinesModel.Refused(Reason reason) -> refuse(reason);
        }
    }

    private void refuse(Reason reason) {
        var field = reason.key().startsWith("medicines.refused.") ? since : name;
        field.refuse(say(reason));
        field.input().requestFocus();
    }

    private String say(Reason reason) {
        return texts.get(reason.key(), reason.arguments().toArray());
    }
}
