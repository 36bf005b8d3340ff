package org.ldnjournal.ui.kit;

import static org.ldnjournal.safety.Finding.Severity.STOP;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

/** Asks what a protocol leaves open: how long each step lasts, the first evening, the usual time. */
public final class PlanForm extends VBox {
    private static final double NARROW = 180;

    private final PlanDraft draft;
    private final Texts texts;
    private final List<Field> days = new ArrayList<>();
    private final Field start;
    private final Field time;
    private final HBox stop = new HBox();
    private final CheckBox decided;

    /** @param sources of the protocol, the strongest first */
    public PlanForm(PlanDraft draft, List<Claim> sources, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        getStyleClass().add("gap");
        start = new Field(texts.get("planForm.start"), texts.get("planForm.startPrompt"));
        time = new Field(texts.get("planForm.time"), "22:00");
        start.input().textProperty().bindBidirectional(draft.start());
        time.input().textProperty().bindBidirectional(draft.time());
        decided = new CheckBox(texts.get("planForm.prescriberDecided"));
        decided.selectedProperty().bindBidirectional(draft.prescriberDecided());
        stop.getStyleClass().add("inline-question");
        stop.getStyleClass().add("stop");
        show(List.of());
        var protocol = Words.strong(texts.get("protocol." + draft.protocol().id()));
        getChildren().addAll(protocol, sourceLine(sources), dayFields(), row(start, time), stop);
    }

    /** What takes the keyboard first. */
    public Node firstFocus() {
        return days.isEmpty() ? start.input() : days.getFirst().input();
    }

    /** Says beside each field what is refused there, and takes the keyboard to the first of them. */
    public void refuse(PlanDraft.Refused refused) {
        clear();
        refused.reasons().forEach((place, reason) -> field(place).refuse(say(reason)));
        refused.reasons().keySet().stream().findFirst().ifPresent(place -> field(place).input().requestFocus());
    }

    /** Says which opioids stop the plan and offers the one way on. */
    public void stop(PlanDraft.Stopped stopped) {
        clear();
        show(stopped.opioids());
        decided.requestFocus();
    }

    /** Says nothing any more. */
    public void clear() {
        days.forEach(Field::clearMessage);
        start.clearMessage();
        time.clearMessage();
        show(List.of());
    }

    private void show(List<Medicine> opioids) {
        stop.setVisible(!opioids.isEmpty());
        stop.setManaged(!opioids.isEmpty());
        var names = opioids.stream().map(Medicine::name).collect(Collectors.joining(", "));
        var words = new VBox(Words.small(SeverityIcon.name(STOP, texts)),
                Words.strong(texts.get("planForm.opioidOnList", names)), Words.body(texts.get("planForm.opioidAdvice")),
                new SourceLink(Claims.shipped().all("E1-contraindicated", "E1"), texts), decided);
        words.getStyleClass().add("stack");
        HBox.setHgrow(words, Priority.ALWAYS);
        stop.getChildren().setAll(new SeverityIcon(STOP, texts), words);
    }

    private Field field(PlanDraft.Place place) {
        return switch (place) {
            case PlanDraft.DaysOf(int step) -> days.get(step);
            case PlanDraft.Start _ -> start;
            case PlanDraft.UsualTime _ -> time;
        };
    }

    private Node sourceLine(List<Claim> sources) {
        var line = new FlowPane(8, 4, Words.muted(texts.get("planForm.durations")));
        if (!sources.isEmpty()) {
            line.getChildren().add(new SourceLink(sources, texts));
        }
        return line;
    }

    private Node dayFields() {
        for (int i = 0; i < draft.days().size(); i++) {
            var amount = texts.milligrams(draft.protocol().doses().get(i).milligrams());
            var field = new Field(texts.get("planForm.days", amount), texts.get("planForm.daysPrompt"));
            field.input().textProperty().bindBidirectional(draft.days().get(i));
            days.add(field);
        }
        return row(days.toArray(Field[]::new));
    }

    private static Node row(Field... fields) {
        var row = new FlowPane(24, 8, fields);
        for (var field : fields) {
            field.setPrefWidth(NARROW * 1.4);
            field.input().setMaxWidth(NARROW);
        }
        return row;
    }

    private String say(Reason reason) {
        return texts.get(reason.key(), reason.arguments().toArray());
    }
}
