package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PossibleDecisions;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Deciding;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.kit.StepsDraft;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.Unfinished;

/** The steps to come as they are being changed, from a day on. Knows no node. */
final class AmendModel {
    private static final int FARTHEST_DAYS = 366;

    private final Texts texts;
    private final Supplier<Moment> now;
    private final Deciding.Recording recording;
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final StepsDraft steps;
    private final OnItsWay<Decision> onItsWay = new OnItsWay<>();
    private final BooleanProperty asked = new SimpleBooleanProperty(this, "asked");

    /** What became of it; what was typed stays unless it is saved. */
    public sealed interface Outcome {}

    /** It is being saved. */
    public record Saved() implements Outcome {}

    /** A step is not understood. */
    public record StepsRefused(StepsDraft.Refused refused) implements Outcome {}

    /** The dose of a step is unusual, and is to be typed once more. */
    public record Asked(StepsDraft.Asked asked) implements Outcome {}

    /** The whole is refused. */
    public record Refused(Reason reason) implements Outcome {}

    /** @param recording records a decision upon what the person sees */
    AmendModel(Texts texts, Supplier<Moment> now, Deciding.Recording recording) {
        this.texts = texts;
        this.now = now;
        this.recording = recording;
        steps = new StepsDraft(texts::typed);
        steps.onTyped(onItsWay::anew);
        List.of(from, reason).forEach(onItsWay::follow);
    }

    /** From which day on, as typed. */
    StringProperty from() {
        return from;
    }

    /** Why, in the person's own words; may be empty. */
    StringProperty reason() {
        return reason;
    }

    /** The steps, as typed. */
    StepsDraft steps() {
        return steps;
    }

    /** Whether it is asked which steps are to come. */
    BooleanProperty asked() {
        return asked;
    }

    Consumer<AmendModel> unfinished() {
        return Unfinished.in(AmendModel::steps, steps.unfinished())
                .andThen(Unfinished.of(this, one ->
                        List.of(one.from, one.reason, one.asked, one.onItsWay.unfinished())));
    }

    /** The person sees this from now on. */
    void show(PlanView view) {
        onItsWay.read(view.history()::holds, () -> asked.set(false));
    }

    /** Begins with the steps as they stand, from today on or from the start of a plan that has not begun. */
    void begin(PlanView view) {
        onItsWay.anew();
        var first = first(view);
        from.set(texts.date(first.date()));
        reason.set("");
        view.possibleFrom(first).amendable().ifPresent(now ->
                steps.fill(now.steps(), now.walked(), now.underWay()));
    }

    private static JournalDay first(PlanView view) {
        return view.plan().start().isAfter(view.today()) ? view.plan().start() : view.today();
    }

    /** Records what is typed, if it may be; what follows happens only once it is on the disk. */
    Outcome save(PlanView view, Runnable then) {
        return switch (steps.read()) {
            case StepsDraft.Refused refused -> new StepsRefused(refused);
            case StepsDraft.Asked asked -> new Asked(asked);
            case StepsDraft.Read read -> {
                try {
                    yield save(view, decision(view, read), then);
                } catch (InvalidValue invalid) {
                    yield new Refused(invalid.reason());
                }
            }
        };
    }

    private Decision decision(PlanView view, StepsDraft.Read read) {
        var day = TypedDay.readOfAnyTime(
                from.get(), texts.locale(), view.today().date(), "planScreen.refused.date");
        if (day.isAfter(view.today().date().plusDays(FARTHEST_DAYS))) {
            throw new InvalidValue("planScreen.refused.far", day);
        }
        return new Decision(new JournalDay(day), new Decision.Amend(read.steps(), view.today()), reason.get().strip(),
                false,
                now.get());
    }

    private Outcome save(PlanView view, Decision decision, Runnable then) {
        return switch (view.possibleFrom(decision.from()).check(decision)) {
            case PossibleDecisions.Accepted(Decision accepted) -> {
                recording.record(view.history(), accepted, onItsWay.send(accepted, () -> {
                    asked.set(false);
                    then.run();
                }));
                yield new Saved();
            }
            case PossibleDecisions.Refused(Reason refused) -> new Refused(refused);
        };
    }
}
