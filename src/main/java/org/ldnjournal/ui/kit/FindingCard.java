package org.ldnjournal.ui.kit;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;

/**
 * One finding: its severity as shape and word, what is, what one can do and whom to ask, whether sources disagree; why
 * it is seen and what it rests on open in their place.
 */
public final class FindingCard extends HBox {
    private final Texts texts;

    /** @param actions what can be done about it here; may be none */
    public FindingCard(Finding finding, Texts texts, Node... actions) {
        this.texts = texts;
        getStyleClass().addAll("finding", finding.severity().name().toLowerCase(Locale.ROOT));
        var words = new VBox(Words.small(SeverityIcon.name(finding.severity(), texts)),
                Words.strong(texts.say(finding.title())),
                Words.body(texts.say(finding.advice())));
        words.getStyleClass().add("stack");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!finding.conflicts().isEmpty()) {
            words.getChildren().add(Words.small(texts.get("finding.conflict")));
        }
        var why = WhyLink.of(finding.because(), texts);
        var sources = new Disclosure(SourceList.name(finding.claims(), texts),
                () -> new SourceList(finding.claims(), texts),
                texts);
        var below = new Flow(why, sources);
        below.getChildren().addAll(actions);
        words.getChildren().addAll(below, why.part(), sources.part());
        getChildren().addAll(new SeverityIcon(finding.severity(), texts), words);
        KeepInView.whole(this);
    }
}
