package org.ldnjournal.ui.kit;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;

/** One finding: its severity as shape and word, what is, what one can do, why it is seen, and its source. */
public final class FindingCard extends HBox {
    private final Texts texts;

    /** @param actions what can be done about it here; may be none */
    public FindingCard(Finding finding, Texts texts, Node... actions) {
        this.texts = texts;
        getStyleClass().addAll("finding", finding.severity().name().toLowerCase(Locale.ROOT));
        var words = new VBox();
        words.getStyleClass().add("stack");
        HBox.setHgrow(words, Priority.ALWAYS);
        var kind = Words.small(SeverityIcon.name(finding.severity(), texts));
        words.getChildren().addAll(kind, Words.strong(say(finding.title())), Words.body(say(finding.advice())));
        var because = because(finding);
        var below = new FlowPane(8, 4);
        below.getChildren().addAll(new SourceLink(finding.claims(), texts), whyButton(because));
        below.getChildren().addAll(actions);
        words.getChildren().addAll(because, below);
        getChildren().addAll(new SeverityIcon(finding.severity(), texts), words);
    }

    private Label because(Finding finding) {
        var because = Words.small(String.join("\n", finding.because().stream().map(this::say).toList()));
        because.setVisible(false);
        because.setManaged(false);
        return because;
    }

    private Node whyButton(Label because) {
        var why = Buttons.quiet(texts.get("finding.why"), () -> {
            because.setVisible(!because.isVisible());
            because.setManaged(because.isVisible());
        });
        why.getStyleClass().add("source");
        return why;
    }

    private String say(Reason reason) {
        return texts.get(reason.key(), reason.arguments().toArray());
    }
}
