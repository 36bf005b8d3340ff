package org.ldnjournal.ui.medicines;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
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
import org.ldnjournal.ui.kit.Completions;
import org.ldnjournal.ui.kit.Completions.Offer;
import org.ldnjournal.ui.kit.Field;

/** Where a medicine is typed: its name, what it is recognised as, names that begin like it, since when. */
final class AddMedicine extends VBox {
    private static final Duration REST = Duration.millis(250);

    private final ListModel model;
    private final NewMedicine draft;
    private final Texts texts;
    private final Field name;
    private final Field since;
    private final Completions completions;
    private final PauseTransition rest = new PauseTransition(REST);
    private String taken = "";

    AddMedicine(ListModel model, Texts texts) {
        this.model = model;
        draft = model.draft();
        this.texts = texts;
        name = new Field(texts.get("medicines.name"), texts.get("medicines.namePrompt"));
        since = new Field(texts.get("medicines.since"), texts.date(model.today()));
        since.getStyleClass().add("since-day");
        HBox.setHgrow(name, Priority.ALWAYS);
        completions = new Completions(name, texts, this::take);
        bind();
        var fields = new HBox(name, since);
        fields.getStyleClass().add("row");
        fields.setAlignment(Pos.TOP_LEFT);
        var below = new HBox(asNeeded(), Buttons.primary(texts.get("medicines.add"), this::add));
        below.getStyleClass().add("row");
        getChildren().add(Card.titled(texts.get("medicines.addTitle"), fields, below));
    }

    private void bind() {
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
        name.input().focusedProperty().addListener((_, _, focused) -> {
            if (!focused && name.message().isEmpty()) {
                draft.recognition().get().ifPresent(this::say);
            }
        });
        draft.completions().addListener((_, _, _) -> offer());
    }

    private CheckBox asNeeded() {
        var asNeeded = new CheckBox(texts.get("medicines.asNeeded"));
        asNeeded.setSelected(draft.use().get() == Medicine.Use.AS_NEEDED);
        asNeeded.selectedProperty().addListener((_, _, needed) -> draft.use()
                .set(needed ? Medicine.Use.AS_NEEDED : Medicine.Use.REGULAR));
        draft.use().addListener((_, _, use) -> asNeeded.setSelected(use == Medicine.Use.AS_NEEDED));
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
        completions.close();
    }

    private void recognised(Recognition found) {
        say(found);
        offer();
    }

    /** That a name is unknown is said of a whole one: not while it is typed and names that go on are offered. */
    private void say(Recognition found) {
        boolean goesOn = found.kind() == Recognition.Kind.NOT_RECOGNISED && name.input().isFocused()
                && !begun().isEmpty();
        name.say(goesOn ? "" : texts.say(found.why()));
    }

    /** Names that begin like what is typed; none once one of them was taken. */
    private List<String> begun() {
        return draft.name().get().equals(taken) ? List.of() : draft.completions().get();
    }

    /** What may have been meant is offered as a question; names that begin like what is typed are not. */
    private void offer() {
        var meant = draft.recognition().get().stream().flatMap(found -> found.suggestions().stream()).distinct()
                .filter(other -> !other.equalsIgnoreCase(draft.name().get().strip())).toList();
        completions.offer(Stream.concat(
                meant.stream().map(other -> new Offer(other, texts.get("medicines.didYouMean", other))),
                begun().stream().filter(other -> !meant.contains(other))
                        .map(other -> new Offer(other, other))).toList());
    }

    private void take(String other) {
        taken = other;
        name.input().setText(other);
        name.input().end();
        rest.stop();
        draft.lookUp();
    }

    private void add() {
        name.input().requestFocus();
        switch (model.add()) {
            case Outcome.Accepted _ -> {
                taken = "";
                rest.stop();
                name.clearMessage();
                since.clearMessage();
                completions.close();
            }
            case Outcome.Refused(Reason reason) -> refuse(reason);
        }
    }

    private void refuse(Reason reason) {
        var field = DraftForm.isAboutDate(reason) ? since : name;
        field.refuse(texts.say(reason));
        field.input().requestFocus();
    }
}
