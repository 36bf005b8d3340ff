package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Step;

/** A step as it is being typed. It knows no node. */
public final class StepDraft {
    private final StringProperty dose = new SimpleStringProperty(this, "dose", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final StringProperty days = new SimpleStringProperty(this, "days", "");
    private final BooleanProperty review = new SimpleBooleanProperty(this, "review");
    private final Optional<Dose> stated;
    private final boolean fixed;

    /** @param written how a dose is filled into a field in which it can be changed */
    StepDraft(Optional<Dose> stated, OptionalInt lasts, boolean reviewBefore, boolean fixed,
            Function<Dose, String> written) {
        this.stated = stated;
        this.fixed = fixed;
        stated.ifPresent(known -> dose.set(written.apply(known)));
        if (lasts.isPresent()) {
            days.set(Integer.toString(lasts.getAsInt()));
        }
        review.set(reviewBefore);
    }

    static StepDraft empty() {
        return new StepDraft(Optional.empty(), OptionalInt.empty(), false, false, Dose::typed);
    }

    static StepDraft of(Step step, boolean fixed, Function<Dose, String> written) {
        return new StepDraft(Optional.of(step.dose()), step.days(), step.reviewBefore(), fixed, written);
    }

    /** Another one as this one is typed now; what was asked about an unusual dose is asked again. */
    StepDraft copy() {
        var copy = new StepDraft(stated, OptionalInt.empty(), review.get(), fixed, Dose::typed);
        copy.dose.set(dose.get());
        copy.days.set(days.get());
        return copy;
    }

    void onTyped(Runnable action) {
        List.of(dose, days).forEach(text -> text.addListener((_, _, _) -> action.run()));
        review.addListener((_, _, _) -> action.run());
    }

    /** The dose in mg, as typed. */
    public StringProperty dose() {
        return dose;
    }

    /** An unusual dose once more, as typed. */
    StringProperty again() {
        return again;
    }

    /** For how many days, as typed; without meaning on the last step. */
    public StringProperty days() {
        return days;
    }

    /** Whether it comes only after a review with the prescriber. */
    public BooleanProperty review() {
        return review;
    }

    /** Whether it is being walked: its dose and place stay. */
    boolean isFixed() {
        return fixed;
    }

    /**
     * Whether this is the dose that was stated before anybody typed: it was asked about then, or a source states it.
     */
    boolean isStated(Dose typed) {
        return stated.filter(typed::equals).isPresent();
    }

    boolean isTypedAgain(Dose typed) {
        return Dose.parse(again.get()).value().filter(typed::equals).isPresent();
    }
}
