package org.ldnjournal.ui.kit;

import static org.ldnjournal.safety.Finding.Severity.STOP;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

/** That a plan stops at an opioid of the list, why, and the one way on: the prescriber decided so. */
final class OpioidStop extends HBox {
    private final Texts texts;
    private final Label named = Words.strong("");
    private final VBox why = new VBox();
    private final CheckBox decided;

    OpioidStop(BooleanProperty prescriberDecided, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("inline-question", "stop");
        decided = new CheckBox(texts.get("planForm.prescriberDecided"));
        decided.selectedProperty().bindBidirectional(prescriberDecided);
        var words = new VBox(Words.small(SeverityIcon.name(STOP, texts)), named,
                Words.body(texts.get("planForm.opioidAdvice")), why,
                new SourceLink(Claims.shipped().all("E1-contraindicated", "E1"), texts), decided);
        words.getStyleClass().add("stack");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new SeverityIcon(STOP, texts), words);
        hide();
    }

    /** Names the opioids and takes the keyboard to the way on. */
    void show(List<Medicine> opioids) {
        named.setText(texts.get("planForm.opioidOnList",
                opioids.stream().map(Medicine::name).collect(Collectors.joining(", "))));
        var link = WhyLink.of(opioids.stream().map(OpioidStop::because).toList(), texts);
        why.getChildren().setAll(link, link.part());
        shown(true);
        decided.requestFocus();
    }

    private static Reason because(Medicine opioid) {
        return opioid.stopped().map(last -> Reason.of("finding.because.lastTaken", last))
                .orElseGet(() -> Reason.of(opioid.use() == Medicine.Use.AS_NEEDED
                        ? "finding.because.asNeeded" : "finding.because.onList", opioid.name()));
    }

    void hide() {
        shown(false);
    }

    private void shown(boolean now) {
        setVisible(now);
        setManaged(now);
    }
}
