package org.ldnjournal.ui.kit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.PossibleDecisions;
import org.ldnjournal.safety.DoseQuestions;
import org.ldnjournal.text.Texts;

/**
 * A decision about the plan while it is made: what can be decided upon what the person sees, what is typed, and the one
 * door that it goes through. Knows no node.
 */
public final class Deciding {
    private final Texts texts;
    private final Supplier<Moment> now;
    private final Recording recording;
    private final DecisionDraft draft = new DecisionDraft();
    /** As in the draft; one of before a lock waits until it is known upon what it is decided. */
    private final ObjectProperty<Optional<DecisionSort>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final OnItsWay<Decision> onItsWay = new OnItsWay<>();
    private Optional<Upon> upon = Optional.empty();

    /**
     * What the person sees.
     *
     * @param history  every plan and decision
     * @param today    the journal day it is
     * @param lastFull the last dose taken as a whole
     */
    public record Upon(PlanHistory history, JournalDay today, Optional<Dose> lastFull) {

        /** What can be decided so that it holds from this day on. */
        PossibleDecisions from(JournalDay day) {
            return PossibleDecisions.from(history, day);
        }
    }

    /** Keeps what was decided. */
    @FunctionalInterface
    public interface Recording {

        /**
         * Only upon what the person saw, and nothing where something else was recorded since.
         *
         * @param then once it is kept, and only then
         */
        void record(PlanHistory seen, Decision decision, Runnable then);
    }

    /** What became of a decision. */
    public sealed interface Outcome {}

    /** It is being saved. */
    public record Accepted(Decision decision) implements Outcome {}

    /** The amount is unusual, and is to be typed again. */
    public record Asked(Reason reason) implements Outcome {}

    /** It was not recorded; what was typed stays. */
    public record Refused(Reason reason) implements Outcome {}

    public Deciding(Texts texts, Supplier<Moment> now, Recording recording) {
        this.texts = texts;
        this.now = now;
        this.recording = recording;
        draft.choice().subscribe(chosen::set);
        draft.typed().forEach(onItsWay::follow);
        onItsWay.follow(draft.reviewed());
    }

    /** The person sees this from now on. */
    public void upon(Upon seen) {
        upon = Optional.of(seen);
        onItsWay.read(seen.history()::holds, this::kept);
        if (chosen.get().filter(options()::contains).isPresent()) {
            draft.choice().set(chosen.get());
        }
    }

    private void kept() {
        chosen.set(Optional.empty());
        draft.clear();
    }

    /** What is typed and chosen, and whether it is being kept. */
    public List<Property<?>> typed() {
        return Stream.concat(draft.typed().stream(), Stream.of(chosen, onItsWay.unfinished())).toList();
    }

    /** The decision that is being typed. */
    public DecisionDraft draft() {
        return draft;
    }

    /**
     * What can be decided today, in the order it is offered; without the amendment, which is made where the steps
     * stand.
     */
    public Set<DecisionSort> options() {
        var options = EnumSet.noneOf(DecisionSort.class);
        upon.ifPresent(seen -> options.addAll(seen.from(seen.today()).options()));
        options.remove(DecisionSort.AMEND);
        return options;
    }

    /** The day on which it is decided. */
    JournalDay day() {
        return seen().today();
    }

    /** What each of them is called: "Go up to 4.5 mg". */
    public String words(DecisionSort option) {
        return DecisionWords.option(option, today(), texts);
    }

    /** The same above its form, where nothing follows it. */
    String heading(DecisionSort option) {
        return DecisionWords.heading(option, today(), texts);
    }

    /** The present dose, or the one that was left. */
    Optional<Dose> dose() {
        return today().dose();
    }

    /** The steps at which doses can begin again, counted from 0; the one that was left first. */
    List<Integer> resumeSteps() {
        return upon.map(seen -> seen.from(seen.today()).resumeSteps()).orElse(List.of());
    }

    /** The dose of this step. */
    Dose dose(int step) {
        var seen = seen();
        return seen.history().planOn(seen.today()).or(seen.history()::latestPlan).orElseThrow().steps().get(step)
                .dose();
    }

    /** Begins to record this decision, from today on unless another day is typed. */
    public void choose(DecisionSort option) {
        onItsWay.anew();
        upon.ifPresent(seen -> draft.choose(
                option, texts.date(seen.today().date()), resumeSteps().stream().findFirst().orElse(0)));
    }

    /** Whether what is chosen needs the tick "reviewed with my prescriber". */
    public boolean needsReview() {
        return upon.isPresent() && draft.choice().get().filter(
                seen().from(draft.day(seen().today(), texts.locale()).orElse(seen().today()))::reviewNeeded)
                .isPresent();
    }

    /** Records what is chosen, and only upon what the person sees: pressed twice, it is one decision. */
    public Outcome decide() {
        var seen = seen();
        try {
            var typed = draft.read(seen.today(), now.get(), texts.locale());
            var question = question(typed.kind());
            return question.isPresent() ? new Asked(question.get()) : switch (seen.from(typed.from()).check(typed)) {
                case PossibleDecisions.Accepted(Decision decision) -> {
                    recording.record(seen.history(), decision, onItsWay.send(decision, this::kept));
                    yield new Accepted(decision);
                }
                case PossibleDecisions.Refused(Reason reason) -> new Refused(reason);
            };
        } catch (InvalidValue invalid) {
            return new Refused(invalid.reason());
        }
    }

    /** What is unusual about a dose that the prescriber named, unless the amount was typed a second time. */
    private Optional<Reason> question(Decision.Kind kind) {
        if (!(kind instanceof Decision.ChangeDose(Dose named)) || draft.isTypedAgain(named)) {
            return Optional.empty();
        }
        return DoseQuestions.about(named, dose(), seen().lastFull()).unusual();
    }

    /** Chooses nothing after all. */
    void cancel() {
        draft.clear();
    }

    private PossibleDecisions today() {
        return seen().from(seen().today());
    }

    private Upon seen() {
        return upon.orElseThrow(() -> new IllegalStateException("a decision without a plan"));
    }
}
