package org.ldnjournal.ui.visit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Made;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.DecisionForm;
import org.ldnjournal.ui.kit.FieldMessage;
import org.ldnjournal.ui.kit.Lines;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** What was decided, what the person confirms that it is, and the next visit. */
final class DecidedForm extends VBox {
    private static final int ROWS = 3;

    private final Decided model;
    private final Appointments next;
    private final Texts texts;
    private final Label visit = Words.muted("");
    private final Lines words;
    private final FieldMessage message;
    private final Label plan = Words.body("");
    private final Label made = Words.strong("");
    private final DecisionOptions options;
    private final DecisionForm form;
    private final Label coming = Words.body("");
    private final AppointmentForm appointment;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();

    DecidedForm(Decided model, Appointments next, Claims claims, Texts texts) {
        this.model = model;
        this.next = next;
        this.texts = texts;
        getStyleClass().addAll("page", "decided");
        words = new Lines(texts.get("visit.mode.words"), "", ROWS);
        message = new FieldMessage(words);
        words.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\R", " "));
            return change;
        }));
        words.textProperty().bindBidirectional(model.words());
        options = new DecisionOptions(model, texts);
        form = new DecisionForm(model.deciding(), claims, texts);
        appointment = new AppointmentForm(next, texts);
        var label = Words.body(texts.get("visit.mode.words"));
        label.setLabelFor(words);
        getChildren().addAll(Words.title(texts.get("visit.mode.decision")),
                new Card(visit, label, words, message, Buttons.plain(texts.get("visit.mode.keep"), model::keep)),
                Card.titled(texts.get("visit.mode.plan"), made, plan, options, form),
                Card.titled(texts.get("visit.mode.nextVisit"), coming, appointment));
    }

    /** What takes the keyboard first. */
    Node first() {
        return words;
    }

    void shown() {
        follow().forEach(value -> value.addListener(rendering));
        render();
    }

    void hidden() {
        follow().forEach(value -> value.removeListener(rendering));
    }

    private List<ObservableValue<?>> follow() {
        return List.of(model.seen(), model.said(), model.deciding().draft().choice(), next.refusal());
    }

    private void render() {
        model.seen().get().ifPresent(this::render);
        model.said().get().ifPresentOrElse(this::say, message::clear);
        boolean typing = model.deciding().draft().choice().get().isPresent();
        Visible.when(options, !typing);
        if (typing && !form.isVisible()) {
            Visible.when(form, true);
            form.ask();
        }
        Visible.when(form, typing);
        appointment.renderRefusal();
    }

    private void say(Reason said) {
        if (said.equals(Decided.KEPT)) {
            message.say(texts.say(said));
        } else {
            message.refuse(texts.say(said));
        }
    }

    private void render(Decided.Seen seen) {
        visit.setText(seen.visit().map(of -> texts.get("visit.mode.of", AppointmentWords.of(of, texts)))
                .orElseGet(() -> texts.get("visit.mode.ofToday", texts.date(seen.date().date()))));
        made.setText(seen.today().stream().map(this::said).collect(Collectors.joining("\n")));
        Visible.when(made, !seen.today().isEmpty());
        plan.setText(texts.get(seen.upon().isEmpty() ? "visit.mode.noPlan"
                : seen.today().isEmpty() ? "visit.mode.confirm" : "visit.mode.more"));
        options.show(List.copyOf(model.deciding().options()));
        coming.setText(seen.coming().stream().map(of -> AppointmentWords.of(of, texts))
                .collect(Collectors.joining("\n")));
        Visible.when(coming, !seen.coming().isEmpty());
    }

    private String said(Made decision) {
        return texts.get("visit.mode.made", texts.say(decision.sentence()),
                texts.date(decision.decision().from().date()));
    }
}
