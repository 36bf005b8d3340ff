package org.ldnjournal.ui.start;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Protocol;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Recognition;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.PlanDraft;

/** The three steps of the first start, as they are being answered. */
public final class StartModel {
    private final Clock clock;
    private final MedicineMatcher matcher;
    private final Locale locale;
    private final PlanDraft draft;
    private final ObservableList<Medicine> medicines = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> hour = new SimpleObjectProperty<>(this, "hour", Rollover.USUAL.hour());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.WHAT);
    private Optional<Plan> plan = Optional.empty();

    /** The steps in order. */
    public enum Step { WHAT, PLAN, DAY }

    /** @param protocol that the form begins with; the others stand in the library, and none is recommended */
    public StartModel(Clock clock, MedicineMatcher matcher, Locale locale, Protocol protocol) {
        this.clock = clock;
        this.matcher = matcher;
        this.locale = locale;
        draft = new PlanDraft(protocol, Texts.of(locale)::typed);
    }

    /** Which step is shown. */
    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** The plan as it is typed. */
    PlanDraft draft() {
        return draft;
    }

    /** The medicines named so far. */
    ObservableList<Medicine> medicines() {
        return medicines;
    }

    /** The hour at which the day ends, 0 to 11. */
    ObjectProperty<Integer> hour() {
        return hour;
    }

    /** From the first step to the plan. */
    void begin() {
        step.set(Step.PLAN);
    }

    /** A step back; what was answered stays. */
    void back() {
        step.set(step.get() == Step.DAY ? Step.PLAN : Step.WHAT);
    }

    /** Adds a medicine as typed; refused where the name is empty or too long. */
    Optional<Reason> add(String name) {
        return switch (Typed.from(() -> new Medicine(UUID.randomUUID(), name, Medicine.Use.REGULAR, Optional.empty(),
                Optional.empty(), Medicine.Clarification.NONE))) {
            case Typed.Accepted<Medicine>(Medicine medicine) -> {
                medicines.add(medicine);
                draft.prescriberDecided().set(false);
                yield Optional.empty();
            }
            case Typed.Refused<Medicine>(Reason reason) -> Optional.of(reason);
        };
    }

    /** Takes a medicine off again. */
    void remove(Medicine medicine) {
        medicines.removeIf(other -> other.id().equals(medicine.id()));
    }

    /** Says of a medicine whose name does not tell whether it is an opioid. */
    void clarify(Medicine medicine, Medicine.Clarification answer) {
        medicines.replaceAll(other -> other.id().equals(medicine.id()) ? other.clarified(answer) : other);
    }

    /** What the name of a medicine is recognised as. */
    Recognition recognise(Medicine medicine) {
        return matcher.recognise(medicine.name());
    }

    /** The day that it is by now. */
    JournalDay day() {
        return settings().rollover().today(clock);
    }

    /**
     * Makes the plan and goes on, or says what is missing or what stops it.
     *
     * @param asked whether the question about opioids was seen; without it a plan is made, and not gone on with
     */
    PlanDraft.Outcome goOn(boolean asked) {
        var made = draft.make(contents(), matcher, day(), Moment.now(clock), locale);
        switch (made) {
            case PlanDraft.Made(Plan ready) -> {
                plan = Optional.of(ready);
                if (asked) {
                    step.set(Step.DAY);
                }
            }
            case PlanDraft.Refused _, PlanDraft.Asked _, PlanDraft.Stopped _ -> plan = Optional.empty();
        }
        return made;
    }

    /** Goes on without a plan. */
    void later() {
        plan = Optional.empty();
        step.set(Step.DAY);
    }

    /** All that was answered. */
    FirstStart answers() {
        return new FirstStart(settings(), List.copyOf(medicines), plan);
    }

    private JournalSettings settings() {
        return JournalSettings.USUAL.withRollover(new Rollover(hour.get()));
    }

    private JournalContents contents() {
        return JournalContents.EMPTY.with(settings()).with(Items.NONE.with(medicines));
    }
}
