package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.safety.ReadAndUnread;
import org.ldnjournal.text.Texts;

/** Findings: those that were not read as cards, those that were as a line each that opens again. */
public final class FindingList extends VBox {
    private final Texts texts;
    private final Consumer<Finding> reading;
    private final Consumer<Finding> unreading;
    private ReadAndUnread shown = ReadAndUnread.NONE;

    /**
     * @param reading   keeps "I have read this"
     * @param unreading takes it back
     */
    public FindingList(Texts texts, Consumer<Finding> reading, Consumer<Finding> unreading) {
        this.texts = texts;
        this.reading = reading;
        this.unreading = unreading;
        getStyleClass().add("gap");
        setVisible(false);
        setManaged(false);
    }

    /** Shows these; the same findings stay the same cards, so that what is open stays open. */
    public void show(ReadAndUnread findings) {
        if (!findings.equals(shown)) {
            shown = findings;
            var parts = new ArrayList<Node>();
            shown.unread().forEach(finding -> parts.add(new FindingCard(finding, texts, readButton(finding))));
            shown.read().forEach(read -> parts.add(folded(read)));
            KeepFocus.within(this, this::first, () -> getChildren().setAll(parts));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    /** What takes the keyboard in the first of them that was neither read nor among these; absent without one. */
    public Optional<Node> firstBeyond(ReadAndUnread before) {
        return shown.unread().stream().filter(finding -> !before.unread().contains(finding)).findFirst()
                .map(finding -> getChildren().get(shown.unread().indexOf(finding)).lookup(".button"));
    }

    private Node first() {
        return lookupAll(".button").stream().findFirst().orElse(this);
    }

    private Button readButton(Finding finding) {
        return action("finding.read", "finding.readOf", finding, reading);
    }

    private Node folded(ReadAndUnread.Read read) {
        var finding = read.finding();
        var line = new Disclosure(texts.get("finding.wasRead", title(finding), read.on()),
                () -> new FindingCard(finding, texts,
                action("finding.unread", "finding.unreadOf", finding, unreading)), texts);
        line.setWrapText(true);
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        var top = new HBox(new SeverityIcon(finding.severity(), texts), line);
        top.getStyleClass().add("row");
        return new VBox(top, line.part());
    }

    private Button action(String key, String keyOf, Finding finding, Consumer<Finding> run) {
        var button = Buttons.quiet(texts.get(key), () -> run.accept(finding));
        button.getStyleClass().add("source");
        button.setAccessibleText(texts.get(keyOf, title(finding)));
        return button;
    }

    private String title(Finding finding) {
        Reason title = finding.title();
        return texts.say(title);
    }
}
