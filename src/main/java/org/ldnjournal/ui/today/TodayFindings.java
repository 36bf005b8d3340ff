package org.ldnjournal.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.FindingCard;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.SeverityIcon;
import org.ldnjournal.ui.shell.Acknowledging;

/**
 * The findings of one severity that matter today: the first that was not read as a card, the others and those that were
 * read as a line each way, since the dose and the day must stay in sight. All of them stand in Medicines.
 */
final class TodayFindings extends VBox {
    private final Finding.Severity severity;
    private final Texts texts;
    private final Acknowledging acknowledging;
    private final Runnable toMedicines;
    private final Supplier<Node> elsewhere;
    private List<Finding> unread = List.of();
    private int read;

    /** @param elsewhere takes the keyboard where a card goes that had it and nothing is left */
    TodayFindings(Finding.Severity severity, Texts texts, Acknowledging acknowledging, Runnable toMedicines,
            Supplier<Node> elsewhere) {
        this.severity = severity;
        this.texts = texts;
        this.acknowledging = acknowledging;
        this.toMedicines = toMedicines;
        this.elsewhere = elsewhere;
        getStyleClass().add("gap");
    }

    void show(DayPicture picture) {
        var all = picture.findings().stream().filter(finding -> finding.severity() == severity).toList();
        var notRead = all.stream().filter(finding -> !finding.isReadIn(picture.contents())).toList();
        int wereRead = all.size() - notRead.size();
        // The same findings stay the same cards, so that one that is open stays open while something is typed.
        if (!notRead.equals(unread) || wereRead != read) {
            unread = notRead;
            read = wereRead;
            KeepFocus.within(this, () -> firstButton().orElseGet(elsewhere),
                    () -> getChildren().setAll(parts()));
        }
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
    }

    /** What takes the keyboard in the card of the first that was not read; absent where all were. */
    Optional<Node> firstUnread() {
        return unread.isEmpty() ? Optional.empty() : firstButton();
    }

    private Optional<Node> firstButton() {
        return lookupAll(".button").stream().findFirst();
    }

    private List<Node> parts() {
        var parts = new ArrayList<Node>();
        unread.stream().limit(1).forEach(finding -> parts.add(card(finding)));
        if (unread.size() > 1) {
            parts.add(Buttons.quiet(texts.get("today.moreFindings", unread.size() - 1), toMedicines));
        }
        if (read > 0) {
            var line = new HBox(new SeverityIcon(severity, texts),
                    Buttons.quiet(texts.get("today.readFindings", read), toMedicines));
            line.getStyleClass().add("read-finding");
            parts.add(line);
        }
        return parts;
    }

    private Node card(Finding finding) {
        var done = Buttons.quiet(texts.get("finding.read"), () -> acknowledging.read(finding));
        done.getStyleClass().add("source");
        done.setAccessibleText(texts.get("finding.readOf",
                texts.say(finding.title())));
        return new FindingCard(finding, texts, done);
    }
}
