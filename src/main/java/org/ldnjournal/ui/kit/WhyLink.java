package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;

/** "Why am I seeing this": what in the journal caused a finding. */
final class WhyLink {
    private WhyLink() {}

    /** The button; its part is to be put below. */
    static Disclosure of(List<Reason> because, Texts texts) {
        return new Disclosure(texts.get("finding.why"), () -> facts(because, texts), texts);
    }

    private static Node facts(List<Reason> because, Texts texts) {
        var lines = because.stream().map(texts::say).toList();
        var facts = new VBox();
        lines.forEach(line -> facts.getChildren().add(Words.small(line)));
        facts.getStyleClass().add("claim");
        facts.setFocusTraversable(true);
        facts.setAccessibleRole(AccessibleRole.TEXT);
        facts.setAccessibleText(lines.stream().collect(Collectors.joining(" ")));
        return facts;
    }
}
