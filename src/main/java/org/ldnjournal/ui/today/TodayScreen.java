package org.ldnjournal.ui.today;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Finding;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.FindingCard;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.shell.Screen;

/** Today: which day, the dose, what matters, and the entry. */
public final class TodayScreen implements Screen {
    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");

    private final TodayModel model;
    private final Texts texts;
    private final DaySwitcher days;
    private final SaveLine saveLine;
    private final DoseCard dose;
    private final Runnable toMedicines;
    private final EntryCard entry;
    private final Map<Finding.Severity, VBox> findings = new EnumMap<>(Finding.Severity.class);
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();

    /**
     * @param toPlan      opens the plan, for who has none yet
     * @param toMedicines opens the medicines, where all findings stand
     */
    public TodayScreen(TodayModel model, Texts texts, Runnable toPlan, Runnable toMedicines) {
        this.model = model;
        this.toMedicines = toMedicines;
        this.texts = texts;
        days = new DaySwitcher(model, texts);
        saveLine = new SaveLine(model, texts);
        dose = new DoseCard(model, texts, toPlan);
        entry = new EntryCard(model, texts);
        for (var severity : List.of(Finding.Severity.STOP, Finding.Severity.TALK)) {
            findings.put(severity, new VBox());
            findings.get(severity).getStyleClass().add("gap");
        }
        page = Page.narrow(header(), findings.get(Finding.Severity.STOP), dose, findings.get(Finding.Severity.TALK), entry);
        page.setVisible(false);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node firstFocus() {
        return dose.firstFocus().orElseGet(entry::firstFocus);
    }

    @Override
    public void shown() {
        model.pictureProperty().addListener(rendering);
        model.entry().addListener(rendering);
        model.saving().addListener(rendering);
        model.canUndo().addListener(rendering);
        model.shown();
    }

    @Override
    public void hidden() {
        model.hidden();
        model.pictureProperty().removeListener(rendering);
        model.entry().removeListener(rendering);
        model.saving().removeListener(rendering);
        model.canUndo().removeListener(rendering);
    }

    private Node header() {
        HBox.setHgrow(saveLine, Priority.ALWAYS);
        var header = new HBox(days, saveLine);
        header.getStyleClass().add("row");
        return header;
    }

    private void keys(KeyEvent event) {
        if (UNDO.match(event) && event.getCode() == KeyCode.Z) {
            model.undo();
            event.consume();
        }
    }

    private void render() {
        model.pictureProperty().get().ifPresent(picture -> {
            boolean first = !page.isVisible();
            page.setVisible(true);
            days.show(picture);
            saveLine.show();
            showFindings(picture);
            dose.show(picture);
            entry.show(picture, model.entry().get());
            if (first) {
                firstFocus().requestFocus();
            }
        });
    }

    private void showFindings(DayPicture picture) {
        findings.forEach((severity, box) -> {
            var cards = picture.findings().stream().filter(finding -> finding.severity() == severity).toList();
            // The same findings stay the same cards, so that one that is open stays open while something is typed.
            if (!cards.equals(box.getUserData())) {
                box.setUserData(cards);
                box.getChildren().setAll(firstOf(cards));
            }
            box.setVisible(!cards.isEmpty());
            box.setManaged(!cards.isEmpty());
        });
    }

    /** The first card whole and the others as one line: the dose and the day must stay in sight. */
    private List<Node> firstOf(List<Finding> cards) {
        var nodes = new ArrayList<Node>();
        cards.stream().limit(1).forEach(finding -> nodes.add(new FindingCard(finding, texts)));
        if (cards.size() > 1) {
            nodes.add(Buttons.quiet(texts.get("today.moreFindings", cards.size() - 1), toMedicines));
        }
        return nodes;
    }
}
