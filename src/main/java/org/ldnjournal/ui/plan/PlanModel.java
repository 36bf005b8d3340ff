package org.ldnjournal.ui.plan;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Deciding;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.ReadOnce;
import org.ldnjournal.ui.shell.Unfinished;

/** Where somebody stands on the plan, and the decisions about it. Knows no node. */
public final class PlanModel implements Unfinished<PlanModel> {
    private final OpenJournal open;
    private final ReadOnce<Read> readOnce;
    private final NewPlanModel newPlan;
    private final AmendModel amend;
    private final Deciding deciding;
    private final PreparationsModel preparations;
    private final SupplyModel supply;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new NotRead());
    private Rollover rollover = Rollover.USUAL;
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;

    /** What there is. */
    public sealed interface Shown {}

    /** It is being read for the first time. */
    public record NotRead() implements Shown {}

    /** There is no plan. */
    public record NoPlan() implements Shown {}

    /** There is one. */
    public record OnPlan(PlanView view) implements Shown {}

    private record Read(Shown shown, Rollover rollover) {}

    /** @param texts for the picture's words, and for how dates are typed */
    public PlanModel(OpenJournal open, MedicineMatcher matcher, Texts texts) {
        this.open = open;
        readOnce = new ReadOnce<>(open, texts, (held, words) -> new Read(
                PlanReading.of(held.contents(), held.history(), held.today(), words)
                        .<Shown>map(OnPlan::new).orElseGet(NoPlan::new), held.contents().settings().rollover()));
        preparations = new PreparationsModel(open);
        supply = new SupplyModel(open, texts);
        newPlan = new NewPlanModel(open, matcher, texts, this::seen, () -> rollover);
        amend = new AmendModel(texts, this::now, open::record);
        deciding = new Deciding(texts, this::now, open::record);
    }

    /** What there is. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The making of a plan. */
    NewPlanModel newPlan() {
        return newPlan;
    }

    /** The changing of the steps to come. */
    AmendModel amend() {
        return amend;
    }

    /** The making of a decision. */
    public Deciding deciding() {
        return deciding;
    }

    /** What doses are taken from. */
    public PreparationsModel preparations() {
        return preparations;
    }

    /** What is left of it. */
    SupplyModel supply() {
        return supply;
    }

    /** Every form that is half filled in. */
    @Override
    public Consumer<PlanModel> unfinished() {
        return Unfinished.in(PlanModel::newPlan, newPlan.unfinished())
                .andThen(Unfinished.in(PlanModel::amend, amend.unfinished()))
                .andThen(Unfinished.of(this, model -> model.deciding.typed()))
                .andThen(Unfinished.in(PlanModel::preparations, preparations.unfinished()))
                .andThen(Unfinished.in(PlanModel::supply, supply.unfinished()));
    }

    /** Reads, and follows the journal from now on. */
    void start() {
        following = open.readNowAndAgain(this::read);
    }

    /** Follows no longer. */
    void stop() {
        following.letGo();
    }

    private void read() {
        open.background().run(readOnce, this::show);
    }

    private void show(Read read) {
        rollover = read.rollover();
        var next = read.shown();
        if (next instanceof OnPlan(PlanView view)) {
            deciding.upon(new Deciding.Upon(view.history(), view.today(), view.lastFull()));
            amend.show(view);
            preparations.show(view.history().preparations());
        }
        shown.set(next);
    }

    /** Whether paused days move the times to look back. */
    void pausesMoveLooks(boolean move) {
        open.write(() -> {
            var now = open.journal().contents().settings();
            if (now.pausesMoveLooks() != move) {
                open.journal().record(now.withPausesMovingLooks(move), now());
            }
        }, () -> { });
    }

    /** Takes the decision with this number back; it stays in the list, marked. */
    void undo(int number) {
        open.write(() -> open.plans().undoDecision(number, now()), () -> { });
    }

    private PlanHistory seen() {
        return shown.get() instanceof OnPlan(PlanView view) ? view.history() : PlanHistory.NONE;
    }

    private Moment now() {
        return Moment.now(open.clock());
    }
}
