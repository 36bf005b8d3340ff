package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.PossibleDecisions;
import org.ldnjournal.plan.PossibleDecisions.Option;
import org.ldnjournal.safety.DoseQuestions;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.OpenJournal;

/** Where somebody stands on the plan, and the decisions about it. Knows no node. */
public final class PlanModel {
    private final OpenJournal open;
    private final Texts texts;
    private final NewPlanModel newPlan;
    private final AmendModel amend;
    private final DecisionDraft draft = new DecisionDraft();
    private final PreparationsModel preparations;
    private final SupplyModel supply;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new NotRead());
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;

    /** What there is. */
    public sealed interface Shown {}

    /** It is being read for the first time. */
    public record NotRead() implements Shown {}

    /** There is no plan. */
    public record NoPlan() implements Shown {}

    /** There is one. */
    public record OnPlan(PlanView view) implements Shown {}

    /** What became of a decision. */
    public sealed interface Outcome {}

    /** It is being saved. */
    public record Accepted() implements Outcome {}

    /** The amount is unusual, and is to be typed again. */
    public record Asked(Reason reason) implements Outcome {}

    /** It was not recorded; what was typed stays. */
    public record Refused(Reason reason) implements Outcome {}

    /** @param texts for the picture's words, and for how dates are typed */
    public PlanModel(OpenJournal open, MedicineMatcher matcher, Texts texts) {
        this.open = open;
        this.texts = texts;
        preparations = new PreparationsModel(open);
        supply = new SupplyModel(open, texts);
        newPlan = new NewPlanModel(open, matcher, texts, this::seen);
        amend = new AmendModel(texts, this::now, (view, decision) -> record(view, decision, () -> { }));
    }

    /** What there is. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The making of a plan. */
    public NewPlanModel newPlan() {
        return newPlan;
    }

    /** The changing of the steps to come. */
    public AmendModel amend() {
        return amend;
    }

    /** The decision that is being typed. */
    public DecisionDraft draft() {
        return draft;
    }

    /** What doses are taken from. */
    public PreparationsModel preparations() {
        return preparations;
    }

    /** What is left of it. */
    SupplyModel supply() {
        return supply;
    }

    /** Reads, and follows the journal from now on. */
    public void start() {
        following = open.readNowAndAgain(this::read);
    }

    /** Follows no longer. */
    public void stop() {
        following.letGo();
    }

    private void read() {
        open.background().run(() -> {
            var contents = open.journal().contents();
            return PlanReading.of(contents, open.plans().history(), contents.settings().rollover().today(open.clock()),
                    texts).<Shown>map(OnPlan::new).orElseGet(NoPlan::new);
        }, shown::set);
    }

    /** What can be decided at present, in the order it is offered. */
    public Set<Option> options() {
        return switch (shown.get()) {
            case OnPlan(PlanView view) -> decided(view.possibleFrom(view.today()).options());
            case NoPlan _, NotRead _ -> Set.of();
        };
    }

    /** Without the amendment, which is made where the steps stand. */
    private static Set<Option> decided(Set<Option> options) {
        options.remove(Option.AMEND);
        return options;
    }

    /** The steps at which doses can begin again, counted from 0; the one that was left first. */
    public List<Integer> resumeSteps() {
        return shown.get() instanceof OnPlan(PlanView view)
                ? view.possibleFrom(view.today()).resumeSteps() : List.of();
    }

    /** Begins to record this decision, from today on unless another day is typed. */
    public void choose(Option option) {
        if (shown.get() instanceof OnPlan(PlanView view)) {
            draft.choose(option, texts.date(view.today().date()), resumeSteps().stream().findFirst().orElse(view.step()));
        }
    }

    /** Whether what is chosen needs the tick "reviewed with my prescriber". */
    public boolean needsReview() {
        return shown.get() instanceof OnPlan(PlanView view)
                && draft.choice().get().filter(view.possibleFrom(
                        draft.day(view.today(), texts.locale()).orElse(view.today()))::reviewNeeded).isPresent();
    }

    /** Records what is chosen, and only upon what the person sees: pressed twice, it is one decision. */
    public Outcome decide() {
        if (!(shown.get() instanceof OnPlan(PlanView view))) {
            throw new IllegalStateException("a decision without a plan");
        }
        try {
            var typed = draft.read(view.today(), now(), texts.locale());
            var question = question(typed.kind(), view);
            return question.isPresent() ? new Asked(question.get()) : switch (view.possibleFrom(typed.from()).check(typed)) {
                case PossibleDecisions.Accepted(Decision decision) -> {
                    record(view, decision, draft::clear);
                    yield new Accepted();
                }
                case PossibleDecisions.Refused(Reason reason) -> new Refused(reason);
            };
        } catch (InvalidValue invalid) {
            return new Refused(invalid.reason());
        }
    }

    /** Records upon what the person sees, and nothing where something else was recorded since. */
    private void record(PlanView view, Decision decision, Runnable then) {
        open.write(() -> {
            if (open.plans().history().equals(view.history())) {
                open.plans().record(decision);
            }
        }, then);
    }

    /** What is unusual about a dose that the prescriber named, unless the amount was typed a second time. */
    private Optional<Reason> question(Decision.Kind kind, PlanView view) {
        if (!(kind instanceof Decision.ChangeDose(Dose named)) || draft.isTypedAgain(named)) {
            return Optional.empty();
        }
        return DoseQuestions.about(named, view.possibleFrom(view.today()).dose(), view.lastFull()).unusual();
    }

    /** Chooses nothing after all. */
    public void cancel() {
        draft.clear();
    }

    /** Whether paused days move the times to look back. */
    public void pausesMoveLooks(boolean move) {
        open.write(() -> {
            var now = open.journal().contents().settings();
            if (now.pausesMoveLooks() != move) {
                open.journal().record(now.withPausesMovingLooks(move), now());
            }
        }, () -> { });
    }

    /** Takes the decision with this number back; it stays in the list, marked. */
    public void undo(int number) {
        open.write(() -> open.plans().undoDecision(number, now()), () -> { });
    }

    private PlanHistory seen() {
        return shown.get() instanceof OnPlan(PlanView view) ? view.history() : PlanHistory.NONE;
    }

    private Moment now() {
        return Moment.now(open.clock());
    }
}
