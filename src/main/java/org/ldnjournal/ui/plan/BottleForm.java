package org.ldnjournal.ui.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepInView;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.SupplyWords;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.plan.BottleDraft.Part;

/** Where a bottle is typed or corrected; a refusal stands beside its field, and what was typed stays. */
final class BottleForm extends VBox {

    private final SupplyModel model;
    private final Claims claims;
    private final Texts texts;
    private final Runnable closed;
    private final VBox sort = new VBox();
    private final Map<Part, Field> fields = new EnumMap<>(Part.class);
    private final ComboBox<Filler> filler = new ComboBox<>();
    private final VBox advised = new VBox();
    private Segmented<Preparation> sorts;

    /** @param closed is told when it was saved, or not after all */
    BottleForm(SupplyModel model, Claims claims, Texts texts, Runnable closed) {
        this.model = model;
        this.claims = claims;
        this.texts = texts;
        this.closed = closed;
        getStyleClass().add("gap");
        sort.getStyleClass().add("stack");
        for (var part : Part.values()) {
            fields.put(part, field(part));
        }
        getChildren().addAll(sort, flow(Part.QUANTITY), flow(Part.RECEIVED, Part.OPENED, Part.DISCARD),
                flow(Part.PHARMACY, Part.LOT, Part.PRICE), fillers(), advised, new Flow(
                        Buttons.primary(texts.get("supply.save"), this::save),
                        Buttons.quiet(texts.get("supply.cancel"), closed)));
        KeepInView.whole(this);
        Keyboard.escape(this, closed);
    }

    private Field field(Part part) {
        var field = new Field(texts.get("supply.part." + part.name()), prompt(part));
        field.getStyleClass().add(part == Part.PHARMACY ? "field-long" : "field-short");
        field.input().textProperty().bindBidirectional(model.draft().text(part));
        field.input().setOnAction(_ -> save());
        return field;
    }

    private String prompt(Part part) {
        return switch (part) {
            case QUANTITY -> texts.get("supply.prompt.quantity");
            case OPENED, DISCARD -> texts.get("supply.prompt.day");
            case PRICE -> texts.get("supply.prompt.price");
            case RECEIVED, PHARMACY, LOT -> "";
        };
    }

    private Node flow(Part... parts) {
        return new Flow(List.of(parts).stream().map(fields::get).toArray(Node[]::new));
    }

    private Node fillers() {
        filler.getItems().setAll(Filler.values());
        filler.setConverter(new Names());
        filler.setAccessibleText(texts.get("supply.filler"));
        filler.valueProperty().bindBidirectional(model.draft().filler());
        filler.valueProperty().addListener((_, _, chosen) -> advise(chosen));
        advised.getStyleClass().add("stack");
        advise(filler.getValue());
        var label = Words.body(texts.get("supply.filler"));
        label.setLabelFor(filler);
        var part = new VBox(label, filler);
        part.getStyleClass().add("stack");
        return part;
    }

    private void advise(Filler chosen) {
        advised.getChildren().setAll(chosen.advisedAgainst().stream()
                .map(claim -> new FillerSource(claims.claim(claim), texts)).toList());
        Visible.when(advised, !advised.getChildren().isEmpty());
    }

    /** Shows what was begun to be typed, with these sorts to choose from. */
    void open(List<Preparation> choices) {
        sorts = new Segmented<>(texts.get("supply.of"), choices, of -> SupplyWords.name(of, texts));
        sorts.chosen().set(model.draft().of().get());
        sorts.chosen().addListener((_, _, chosen) -> model.draft().of().set(chosen));
        sort.getChildren().setAll(Words.body(texts.get("supply.of")), sorts);
        fields.values().forEach(Field::clearMessage);
        sorts.button(model.draft().of().get()).requestFocus();
    }

    private void save() {
        fields.values().forEach(Field::clearMessage);
        model.save(closed).ifPresent(refused -> {
            var field = fields.get(refused.part());
            field.refuse(texts.say(refused.reason()));
            field.input().requestFocus();
        });
    }

    private final class Names extends StringConverter<Filler> {
        @Override
        public String toString(Filler one) {
            return one == null ? "" : texts.get("supply.filler." + one.name());
        }

        @Override
        public Filler fromString(String words) {
            throw new UnsupportedOperationException("a filler is chosen and not typed");
        }
    }
}
