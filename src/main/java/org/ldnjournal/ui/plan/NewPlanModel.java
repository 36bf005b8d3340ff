package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.PlanDraft;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Unfinished;

/** The making of a plan. Knows no node. */
final class NewPlanModel {
    private final OpenJournal open;
    private final MedicineMatcher matcher;
    private final Texts texts;
    private final Supplier<PlanHistory> seen;
    private final Supplier<Rollover> rollover;
    private final PlanDraft draft;
    private final StringProperty offered = new SimpleStringProperty(this, "offered", "");
    private final BooleanProperty made = new SimpleBooleanProperty(this, "made");

    /**
     * @param seen     what the person sees recorded: a plan is recorded upon that only
     * @param rollover when the person's days end
     */
    NewPlanModel(OpenJournal open, MedicineMatcher matcher, Texts texts, Supplier<PlanHistory> seen,
            Supplier<Rollover> rollover) {
        this.open = open;
        this.matcher = matcher;
        this.texts = texts;
        this.seen = seen;
        this.rollover = rollover;
        draft = new PlanDraft(Protocols.threeSteps(), texts::typed);
    }

    /** The day that it is by now. */
    JournalDay day() {
        return rollover.get().today(open.clock());
    }

    /** The plan that is being typed. */
    PlanDraft draft() {
        return draft;
    }

    /**
     * It comes into view: today is offered as the first day, unless another was typed. What was typed and decided for a
     * plan that was made since is not said of the next one.
     */
    void shown() {
        if (made.get()) {
            made.set(false);
            draft.start().set("");
            draft.prescriberDecided().set(false);
        }
        var typed = draft.start().get();
        if (typed.isBlank() || typed.equals(offered.get())) {
            offered.set(texts.date(day().date()));
            draft.start().set(offered.get());
        }
    }

    /** The plan as it is typed, and which day was only offered. */
    Consumer<NewPlanModel> unfinished() {
        return Unfinished.in(NewPlanModel::draft, draft.unfinished())
                .andThen(Unfinished.of(this, one -> List.of(one.offered, one.made)));
    }

    /** Makes a plan of what is typed and records it; asked for twice, it is recorded once. */
    void make(Consumer<PlanDraft.Outcome> then) {
        var shown = seen.get();
        open.background().run(() -> {
            var contents = open.journal().contents();
            var outcome = draft.make(contents, matcher, contents.settings().rollover().today(open.clock()),
                    Moment.now(open.clock()), texts.locale());
            if (outcome instanceof PlanDraft.Made(Plan plan) && open.plans().history().equals(shown)) {
                open.plans().record(plan);
            }
            return outcome;
        }, outcome -> {
            then.accept(outcome);
            if (outcome instanceof PlanDraft.Made) {
                made.set(true);
                open.changed();
            }
        });
    }
}
