package org.ldnjournal.ui.start;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.GuideTopic;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.RolloverChoice;
import org.ldnjournal.ui.kit.Words;

/** The first start in three short steps. */
public final class StartScreen extends StackPane {
    private static final double WIDTH = 680;

    private final StartModel model;
    private final Texts texts;
    private final Consumer<FirstStart> done;
    private final Runnable sample;
    private final PlanStep planStep;
    private final Card card = new Card();
    private final Page page;
    private final StackPane bar = new StackPane();
    private Node first;

    /**
     * @param done   is handed what was answered
     * @param sample opens a sample journal in its place
     */
    public StartScreen(StartModel model, Texts texts, Consumer<FirstStart> done, Runnable sample) {
        this.model = model;
        this.texts = texts;
        this.done = done;
        this.sample = sample;
        planStep = new PlanStep(model, texts, this::isInSight);
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        card.getStyleClass().add("start-card");
        var centred = new StackPane(card);
        centred.setAlignment(Pos.TOP_CENTER);
        page = Page.narrow(centred);
        bar.getStyleClass().add("start-bar");
        bar.addEventFilter(MouseEvent.MOUSE_PRESSED, StartScreen::pressOnce);
        var whole = new BorderPane(page);
        whole.setBottom(bar);
        getChildren().add(whole);
        GuideTopic.set(this, "start");
        model.step().addListener((_, _, now) -> show(now));
        show(model.step().get());
    }

    /** Gives the keyboard to the first thing of the step. */
    public void takeFocus() {
        Platform.runLater(first::requestFocus);
    }

    /** The second press of a double click would be one on the next step, whose way on stands in the same place. */
    private static void pressOnce(MouseEvent press) {
        if (press.getClickCount() > 1) {
            press.consume();
        }
    }

    private boolean isInSight(Node part) {
        return page.shows(part);
    }

    private void show(StartModel.Step step) {
        var steps = StartModel.Step.values();
        var title = Words.title(texts.get("start.title." + step.name()));
        var where = Words.small(texts.get("start.step", step.ordinal() + 1, steps.length));
        card.getChildren().setAll(where, title);
        card.getChildren().addAll(switch (step) {
            case WHAT -> what();
            case PLAN -> plan();
            case DAY -> day();
        });
        page.toTop();
        takeFocus();
    }

    private VBox what() {
        var begin = Buttons.primary(texts.get("start.begin"), model::begin);
        first = begin;
        ways(begin, Buttons.quiet(texts.get("start.sample"), sample));
        return part(Words.body(texts.get("start.what.is")), Words.body(texts.get("start.what.keeps")),
                Words.strong(texts.get("start.what.never")), Words.muted(texts.get("start.what.not")));
    }

    private VBox plan() {
        first = planStep.firstFocus();
        ways(Buttons.primary(texts.get("start.goOn"), planStep::goOn),
                Buttons.plain(texts.get("start.later"), model::later), back());
        return part(planStep);
    }

    private VBox day() {
        var hours = RolloverChoice.of(texts);
        hours.valueProperty().bindBidirectional(model.hour());
        first = hours;
        var named = Words.strong(texts.get("rollover.choice"));
        named.setLabelFor(hours);
        ways(Buttons.primary(texts.get("start.open"), () -> done.accept(model.answers())), back());
        return part(Words.body(texts.get("start.day.why")), new Flow(named, hours),
                Words.muted(texts.get("start.day.later")));
    }

    private Button back() {
        return Buttons.quiet(texts.get("start.back"), model::back);
    }

    private static VBox part(Node... nodes) {
        var part = new VBox(nodes);
        part.getStyleClass().add("start-part");
        return part;
    }

    /** The ways on stand below what is scrolled: they are in sight however long a step is. */
    private void ways(Button onwards, Node... others) {
        // Enter in a field goes on, as it does wherever one answers questions
        onwards.setDefaultButton(true);
        var ways = new Flow(onwards);
        ways.getChildren().addAll(others);
        ways.setMaxWidth(WIDTH);
        bar.getChildren().setAll(ways);
    }
}
