package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.DecisionForm;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.KeepInView;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.SourceWords;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/**
 * Asks what was decided. When a step is due it asks by itself and shows the week before; otherwise a decision can be
 * recorded early.
 */
final class DecisionCard extends VBox {
    private final PlanModel model;
    private final Claims claims;
    private final Texts texts;
    private final Card card;
    private final Label title = Words.section("");
    private final Label week = Words.body("");
    private final Label missed = Words.muted("");
    private final VBox source = new VBox();
    private final Label days = Words.body("");
    private final Label question;
    private final FlowPane options = new FlowPane(12, 8);
    private final FlowPane others = new FlowPane(12, 8);
    private final Button more;
    private final Button early;
    private final DecisionForm form;
    private final WaitingCard waiting;
    private final Node otherwise;
    private boolean asking;
    private PlanView view;

    /** @param otherwise takes the keyboard where nothing can be decided */
    DecisionCard(PlanModel model, Claims claims, Texts texts, Node otherwise) {
        this.model = model;
        this.otherwise = otherwise;
        this.claims = claims;
        this.texts = texts;
        question = Words.strong(texts.get("planScreen.question"));
        early = Buttons.plain(texts.get("planScreen.early"), this::askEarly);
        more = Buttons.quiet(texts.get("planScreen.others"), this::showOthers);
        form = new DecisionForm(model.deciding(), claims, texts);
        card = new Card(title, days, week, missed, source, question, options, others, Visible.onceShown(form));
        waiting = new WaitingCard(model, texts);
        getChildren().addAll(waiting, early, Visible.onceShown(card));
        title.getStyleClass().add("keyboard-rest");
        KeepInView.whole(card);
        Keyboard.escape(card, this::leave);
        model.deciding().draft().choice().addListener((_, before, now) -> chosen(before.isPresent() && now.isEmpty()));
    }

    /** What takes the keyboard first: nothing that takes a decision back, since a second Enter would press it. */
    Node firstFocus() {
        if (form.isVisible()) {
            return form.firstFocus();
        }
        if (options.getChildren().isEmpty()) {
            return otherwise;
        }
        return early.isVisible() ? early : options.getChildren().getFirst();
    }

    /**
     * What takes the keyboard of somebody who opens the screen: what is half recorded, else what is due. It is the
     * question and none of its answers, since Enter would choose it.
     */
    Optional<Node> firstAsked() {
        if (form.isVisible()) {
            return Optional.of(form.firstFocus());
        }
        return Optional.<Node>of(title).filter(_ -> card.isVisible() && view.decisionDue());
    }

    /** Asks about this. */
    void show(PlanView next) {
        KeepFocus.within(this, this::firstFocus, () -> ask(next));
    }

    private void ask(PlanView next) {
        view = next;
        var possible = List.copyOf(model.deciding().options());
        waiting.show(next.waiting(), next.today());
        offer(possible);
        boolean due = next.decisionDue();
        title.setText(due ? texts.get("planScreen.due", texts.day(
                next.nextDecision().orElse(next.today()).date(), next.today().date()))
                : texts.get("planScreen.record"));
        card.getStyleClass().remove("accented");
        if (due) {
            card.getStyleClass().add("accented");
        }
        days.setText(PlanWords.daysAtDose(next.due(), texts));
        Visible.when(days, due);
        source.getChildren().setAll(claimsOf(next).map(claim -> new SourceWords(claim, texts)).toList());
        Visible.when(source, due);
        week.setText(texts.get("planScreen.week", PlanWords.lastWeek(next.lastWeek(), texts)));
        missed.setText(texts.get("planScreen.doNotDouble"));
        Visible.when(missed, next.lastWeek().missed() > 0);
        layOut(due, !possible.isEmpty());
    }

    private void offer(List<DecisionSort> possible) {
        options.getChildren().setAll(possible.stream().filter(DecisionSort::isUsual).map(this::button).toList());
        others.getChildren().setAll(possible.stream().filter(option -> !option.isUsual()).map(this::button).toList());
        if (!others.getChildren().isEmpty()) {
            options.getChildren().add(more);
        }
    }

    /** What the source of the plan's protocol says itself; nothing for the prescriber's own steps. */
    private Stream<Claim> claimsOf(PlanView next) {
        return Protocols.shipped().stream().filter(protocol -> protocol.id().equals(next.plan().protocol()))
                .flatMap(protocol -> protocol.claims().stream())
                .flatMap(id -> claims.all().stream().filter(claim -> claim.id().equals(id)))
                .filter(claim -> !claim.quote().isEmpty());
    }

    private void showOthers() {
        Visible.when(more, false);
        Visible.when(others, true);
        others.getChildren().getFirst().requestFocus();
    }

    /** All alike: none of them is recommended. */
    private Button button(DecisionSort option) {
        return Buttons.plain(model.deciding().words(option), () -> model.deciding().choose(option));
    }

    private void layOut(boolean due, boolean possible) {
        asking = asking || model.deciding().draft().choice().get().isPresent();
        Visible.when(early, possible && !due && !asking);
        Visible.when(card, possible && (due || asking));
        Visible.when(this, possible || waiting.isVisible());
        chosen(false);
    }

    private void chosen(boolean finished) {
        boolean typing = model.deciding().draft().choice().get().isPresent();
        Visible.when(options, !typing);
        Visible.when(more, !typing);
        Visible.when(others, false);
        Visible.when(question, !typing);
        Visible.when(form, typing);
        if (typing) {
            form.ask();
        } else if (finished) {
            asking = false;
            Visible.when(early, !view.decisionDue());
            Visible.when(card, view.decisionDue());
            firstFocus().requestFocus();
        }
    }

    /** A step that is due goes on being asked about. */
    private void leave() {
        if (asking) {
            asking = false;
            layOut(view.decisionDue(), true);
            firstFocus().requestFocus();
        }
    }

    private void askEarly() {
        asking = true;
        layOut(false, true);
        options.getChildren().getFirst().requestFocus();
    }
}
