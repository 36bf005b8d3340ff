package org.ldnjournal.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.TakenAway;
import org.ldnjournal.ui.kit.Words;

/** What the person does not tolerate: each on a line of its own, and a field for one more. */
final class AllergyList extends VBox {
    private final PersonModel model;
    private final Texts texts;
    private final Field another;
    private final VBox lines = new VBox();
    private final TakenAway removed;
    private List<Allergy> shown = List.of();

    AllergyList(PersonModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("stack");
        lines.getStyleClass().add("stack");
        another = new Field(texts.get("settings.allergies"), texts.get("settings.allergies.prompt"));
        another.input().setOnAction(_ -> keepTyped());
        another.input().textProperty().bindBidirectional(model.allergy());
        HBox.setHgrow(another, Priority.ALWAYS);
        var add = new VBox(Words.body(" "), Buttons.plain(texts.get("settings.allergies.add"), this::keepTyped));
        add.getStyleClass().add("stack");
        var row = new HBox(another, add);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.TOP_LEFT);
        removed = new TakenAway(texts, model::putBack);
        getChildren().addAll(row, lines, removed);
    }

    /** Keeps what is typed; nothing typed is nothing to keep. */
    void keepTyped() {
        if (!another.text().isBlank()) {
            model.addAllergy().ifPresent(reason -> another.refuse(texts.say(reason)));
        }
    }

    void show(List<Allergy> allergies) {
        removed.name(model.removed().map(Allergy::words));
        if (!allergies.equals(shown)) {
            shown = allergies;
            KeepFocus.within(lines, another::input,
                    () -> lines.getChildren().setAll(allergies.stream().map(this::line).toList()));
        }
    }

    private Node line(Allergy allergy) {
        return new Flow(Words.strong(allergy.words()), Buttons.icon(Feather.X,
                texts.get("settings.allergies.remove", allergy.words()), () -> model.remove(allergy)));
    }
}
