package org.ldnjournal.ui.kit;

import static org.ldnjournal.safety.Finding.Severity.STOP;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

/** That a plan stops at an opioid of the list, why, and the one way on: the prescriber decided so. */
final class OpioidStop extends HBox {
    private final Texts texts;
    private final Label named = Words.strong("");
    private final CheckBox decided;

    OpioidStop(BooleanProperty prescriberDecided, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("inline-question", "stop");
        decided = new CheckBox(texts.get("planForm.prescriberDecided"));
        decided.selectedProperty().bindBidirectional(prescriberDecided);
        var words = new VBox(Words.small(SeverityIcon.name(STOP, texts)), named,
                Words.body(texts.get("planForm.opioidAdvice")),
                new SourceLink(Claims.shipped().all("E1-contraindicated", "E1"), texts), decided);
        words.getStyleClass().add("stack");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new SeverityIcon(STOP, texts), words);
        hide();
    }

    /** Names the opioids and takes the keyboard to the way on. */
    void show(List<String> opioids) {
        named.setText(texts.get("planForm.opioidOnList", String.join(", ", opioids)));
        shown(true);
        decided.requestFocus();
    }

    void hide() {
        shown(false);
    }

    private void shown(boolean now) {
        setVisible(now);
        setManaged(now);
    }
}
