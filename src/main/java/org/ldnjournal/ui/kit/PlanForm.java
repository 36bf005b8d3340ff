package org.ldnjournal.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Protocol;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.text.TypedTime;

/**
 * A plan to be typed: its steps, the first evening, the usual time; and behind it the library of protocols to fill it
 * with. None is chosen but the one that the form begins with, and none is recommended.
 */
public final class PlanForm extends VBox {
    private static final double NARROW = 12;

    private final PlanDraft draft;
    private final Claims claims;
    private final Texts texts;
    private final Label heading = Words.strong("");
    private final VBox about = new VBox(4);
    private final Label notAsSource;
    private final StepsEditor steps;
    private final Field start;
    private final Field time;
    private final OpioidStop stop;
    private final VBox form = new VBox();
    private final ProtocolLibrary library;
    private final Button choose;

    /**
     * @param claims the sourced sentences of the protocols
     * @param today  the example of a day
     */
    public PlanForm(PlanDraft draft, Claims claims, Texts texts, LocalDate today) {
        this.draft = draft;
        this.claims = claims;
        this.texts = texts;
        getStyleClass().add("gap");
        form.getStyleClass().add("gap");
        notAsSource = Words.muted(texts.get("planForm.notAsSource"));
        steps = new StepsEditor(draft.steps(), texts);
        start = new Field(texts.get("planForm.start"), texts.date(today));
        time = new Field(texts.get("planForm.time"), texts.time(PlanDraft.EVENING));
        // whatever it begins with is written as the clocks of the country say it
        TypedTime.read(draft.time().get()).ifPresent(at -> draft.time().set(texts.time(at)));
        start.input().textProperty().bindBidirectional(draft.start());
        time.input().textProperty().bindBidirectional(draft.time());
        stop = new OpioidStop(draft.prescriberDecided(), texts);
        library = new ProtocolLibrary(claims, texts, this::fill);
        choose = Buttons.quiet(texts.get("planForm.choose"), this::turn);
        form.getChildren().addAll(heading, about, steps, notAsSource, row(start, time), stop);
        getChildren().addAll(choose, form, library);
        draft.protocol().addListener((_, _, _) -> describe());
        draft.steps().onTyped(this::compare);
        describe();
        compare();
        Visible.when(library, false);
    }

    /** What takes the keyboard first. */
    public Node firstFocus() {
        return library.isVisible() ? choose : steps.firstFocus();
    }

    /** Shows the library of protocols in the place of the form. */
    public void showLibrary() {
        if (!library.isVisible()) {
            turn();
        }
    }

    /** Says beside each field what is refused there, and takes the keyboard to the first of them. */
    public void refuse(PlanDraft.Refused refused) {
        clear();
        refused.time().ifPresent(reason -> refuse(time, reason));
        refused.start().ifPresent(reason -> refuse(start, reason));
        refused.steps().ifPresent(steps::refuse);
    }

    private void refuse(Field field, Reason reason) {
        field.refuse(texts.say(reason));
        field.input().requestFocus();
    }

    /** Asks for an unusual dose once more. */
    public void ask(PlanDraft.Asked asked) {
        clear();
        steps.ask(asked.step());
    }

    /** Says which opioids stop the plan and offers the one way on, which was not gone for all of them yet. */
    public void stop(PlanDraft.Stopped stopped) {
        clear();
        draft.prescriberDecided().set(false);
        stop.show(stopped.opioids());
    }

    /** Says nothing any more, and shows the form. */
    public void clear() {
        if (library.isVisible()) {
            turn();
        }
        steps.clear();
        start.clearMessage();
        time.clearMessage();
        stop.hide();
    }

    private void fill(Optional<Protocol> chosen) {
        chosen.ifPresentOrElse(draft::fill, draft::fillWithOwn);
        turn();
        steps.firstFocus().requestFocus();
    }

    private void turn() {
        boolean open = !library.isVisible();
        Visible.when(library, open);
        Visible.when(form, !open);
        choose.setText(texts.get(open ? "planForm.hide" : "planForm.choose"));
    }

    private void describe() {
        var protocol = draft.protocol().get();
        heading.setText(texts.get(protocol.map(known -> "protocol." + known.id()).orElse("planForm.own")));
        about.getChildren().setAll(Words.muted(
                texts.get(protocol.map(known -> "planForm.open." + known.id()).orElse("planForm.ownWhat"))));
        protocol.ifPresent(known -> about.getChildren().add(
                new SourceLink(claims.all(known.claims().toArray(String[]::new)), texts)));
    }

    private void compare() {
        Visible.when(notAsSource, draft.differsFromSource());
    }

    private static Node row(Field... fields) {
        var row = new Flow(fields);
        row.setGap(24);
        for (var field : fields) {
            field.wide(NARROW * 1.4).inputWithin(NARROW);
        }
        return row;
    }
}
