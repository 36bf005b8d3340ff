package org.ldnjournal.ui.plan;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.chart.ChartView;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.plan.PlanModel.NoPlan;
import org.ldnjournal.ui.plan.PlanModel.NotRead;
import org.ldnjournal.ui.plan.PlanModel.OnPlan;
import org.ldnjournal.ui.shell.Screen;

/** Plan: where one stands, what is due to be decided, the steps, and the decisions so far. */
public final class PlanScreen implements Screen {

    private final PlanModel model;
    private final Texts texts;
    private final Label position = Words.section("");
    private final Label next = Words.muted("");
    private final ChartView picture;
    private final DecisionCard decision;
    private final ComingCard coming;
    private final StepsCard steps;
    private final VersionsCard versions;
    private final LooksCard looks;
    private final PreparationsCard preparations;
    private final SupplyCard supply;
    private final DecisionsCard decisions;
    private final NewPlanCard newPlan;
    private final CalendarCard calendar;
    private final Button another;
    private final VBox standing;
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();
    /** What is shown: the very same needs no making again. */
    private Optional<PlanView> rendered = Optional.empty();

    /**
     * @param saving  saves the plan for a calendar
     * @param claims  the sourced sentences behind protocol and looks
     * @param painter where pictures are painted
     */
    public PlanScreen(PlanModel model, CalendarModel saving, Claims claims, Texts texts, Executor painter) {
        this.model = model;
        this.texts = texts;
        picture = new ChartView(painter);
        picture.getStyleClass().add("ladder-picture");
        position.getStyleClass().add("keyboard-rest");
        decision = new DecisionCard(model, claims, texts, position);
        coming = new ComingCard(texts);
        steps = new StepsCard(model.amend(), texts);
        versions = new VersionsCard(texts);
        looks = new LooksCard(model, claims, texts);
        preparations = new PreparationsCard(model.preparations(), texts);
        supply = new SupplyCard(model.supply(), claims, texts);
        decisions = new DecisionsCard(model, texts, decision::firstFocus);
        newPlan = new NewPlanCard(model.newPlan(), claims, texts);
        newPlan.onMade(() -> decision.firstFocus().requestFocus());
        calendar = new CalendarCard(saving, texts);
        another = Buttons.quiet(texts.get("planScreen.another"), this::askAnother);
        standing = new VBox(new Card(position, next, picture), decision, coming, steps, decisions, versions, looks,
                preparations, supply, calendar,
                new Flow(another, Buttons.quiet(texts.get("planScreen.library"), this::openLibrary)));
        standing.getStyleClass().add("gap");
        page = Page.narrow(Page.header(texts.get("planScreen.title")), standing,
                Visible.onceShown(newPlan));
        Visible.when(standing, false);
    }

    @Override
    public Parent node() {
        return page;
    }

    /**
     * What is due to be decided; else where one stands, since what can be decided early lies below the picture, and the
     * page's name would go out of sight for it.
     */
    @Override
    public Node firstFocus() {
        return newPlan.isVisible() ? newPlan.firstFocus() : decision.firstAsked().orElse(position);
    }

    @Override
    public void shown() {
        model.shown().addListener(rendering);
        model.start();
        supply.shown();
        render();
    }

    @Override
    public void hidden() {
        calendar.forget();
        supply.hidden();
        model.stop();
        model.shown().removeListener(rendering);
    }

    private void render() {
        boolean first = !standing.isVisible() && !newPlan.isVisible();
        renderShown();
        if (first && (standing.isVisible() || newPlan.isVisible())) {
            firstFocus().requestFocus();
        }
    }

    private void renderShown() {
        switch (model.shown().get()) {
            case NotRead _ -> { }
            case NoPlan _ -> {
                Visible.when(standing, false);
                newPlan.first();
                Visible.when(newPlan, true);
            }
            case OnPlan(PlanView view) -> {
                Visible.when(newPlan, false);
                Visible.when(standing, true);
                if (rendered.filter(before -> before == view).isEmpty()) {
                    rendered = Optional.of(view);
                    render(view);
                }
            }
        }
    }

    private void render(PlanView view) {
        position.setText(PlanWords.position(view, texts));
        next.setText(PlanWords.next(view, texts));
        picture.show(view.picture());
        decision.show(view);
        coming.show(view);
        steps.show(view);
        versions.show(view);
        looks.show(view);
        preparations.show(view);
        decisions.show(view);
    }

    private void askAnother() {
        newPlan.another();
        Visible.when(newPlan, true);
        newPlan.firstFocus().requestFocus();
    }

    private void openLibrary() {
        newPlan.another();
        newPlan.library();
        Visible.when(newPlan, true);
        newPlan.firstFocus().requestFocus();
    }
}
