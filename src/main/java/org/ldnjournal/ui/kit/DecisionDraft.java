package org.ldnjournal.ui.kit;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.text.TypedTime;

/** A decision as it is being typed. */
public final class DecisionDraft {
    private static final Pattern DAYS = Pattern.compile("\\d{1,4}");
    private static final int FARTHEST_DAYS = 366;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ObjectProperty<Optional<DecisionSort>> choice =
            new SimpleObjectProperty<>(this, "choice", Optional.empty());
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty days = new SimpleStringProperty(this, "days", "");
    private final StringProperty amount = new SimpleStringProperty(this, "amount", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final StringProperty time = new SimpleStringProperty(this, "time", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ObjectProperty<Decision.PauseReason> why =
            new SimpleObjectProperty<>(this, "why", Decision.PauseReason.OTHER);
    private final ObjectProperty<Integer> step = new SimpleObjectProperty<>(this, "step", 0);
    private final BooleanProperty reviewed = new SimpleBooleanProperty(this, "reviewed");

    DecisionDraft() {}

    /** What is chosen, if anything. */
    public ObjectProperty<Optional<DecisionSort>> choice() {
        return choice;
    }

    /** From which day on, as typed. */
    StringProperty from() {
        return from;
    }

    /** An amount in mg, as typed: the dose named, one part of it, or the lower dose of a re-check. */
    public StringProperty amount() {
        return amount;
    }

    /** An unusual amount once more, as typed. */
    public StringProperty again() {
        return again;
    }

    /** The usual time, or that of a part, as typed. */
    public StringProperty time() {
        return time;
    }

    /** For how many days, or how many longer, as typed. */
    public StringProperty days() {
        return days;
    }

    /** Why, in the person's own words; may be empty. */
    public StringProperty reason() {
        return reason;
    }

    /** Why doses are paused. */
    public ObjectProperty<Decision.PauseReason> why() {
        return why;
    }

    /** At which step doses begin again, counted from 0. */
    ObjectProperty<Integer> step() {
        return step;
    }

    /** "Reviewed with my prescriber". */
    public BooleanProperty reviewed() {
        return reviewed;
    }

    /** Chooses this, from today on unless another day is typed. */
    void choose(DecisionSort chosen, String today, int presentStep) {
        choice.set(Optional.of(chosen));
        from.set(today);
        step.set(presentStep);
        again.set("");
        reviewed.set(false);
    }

    void clear() {
        choice.set(Optional.empty());
        List.of(days, amount, again, time).forEach(typed -> typed.set(""));
        reason.set("");
        why.set(Decision.PauseReason.OTHER);
        reviewed.set(false);
    }

    /**
     * All of it but what answers a question in the moment: an unusual amount typed again, and the tick of a review.
     */
    List<Property<?>> typed() {
        return List.of(from, days, amount, time, reason, why, step);
    }

    /** The decision; refused where something is not understood. */
    Decision read(JournalDay today, Moment now, Locale locale) {
        var day = typedDay(today, locale);
        if (day.isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw new InvalidValue("planScreen.refused.far", day.date());
        }
        return new Decision(day, kind(choice.get().orElseThrow()), reason.get().strip(), reviewed.get(), now);
    }

    /** The day from which it holds, if what is typed is one. */
    Optional<JournalDay> day(JournalDay today, Locale locale) {
        return Typed.from(() -> typedDay(today, locale)).value();
    }

    private JournalDay typedDay(JournalDay today, Locale locale) {
        return new JournalDay(TypedDay.readOfAnyTime(
                from.get(), locale, today.date(), "planScreen.refused.date"));
    }

    private Decision.Kind kind(DecisionSort chosen) {
        return switch (chosen) {
            case GO_UP -> new Decision.GoUp();
            case STAY_LONGER -> new Decision.StayLonger(moreDays());
            case GO_BACK -> new Decision.GoBack();
            case PAUSE -> new Decision.Pause(why.get());
            case RESUME -> new Decision.Resume(step.get());
            case STOP -> new Decision.Stop();
            case HALVE -> new Decision.Halve(moreDays());
            case CHANGE_DOSE -> new Decision.ChangeDose(Dose.parse(amount.get()).orThrow());
            case SPLIT -> new Decision.Split(Dose.parse(amount.get()).orThrow(), clock());
            case EVERY_OTHER_DAY -> new Decision.EveryOtherDay();
            case EVERY_DAY -> new Decision.EveryDay();
            case CHANGE_TIME -> new Decision.ChangeTime(clock());
            case RECHECK -> new Decision.Recheck(Dose.parse(amount.get()).orThrow(), moreDays());
            case AMEND -> throw new IllegalStateException("steps are typed where they stand");
        };
    }

    /** Whether this amount was typed a second time. */
    boolean isTypedAgain(Dose dose) {
        return Dose.parse(again.get()).value().filter(dose::equals).isPresent();
    }

    private LocalTime clock() {
        return TypedTime.read(time.get()).orElseThrow(() -> new InvalidValue("planScreen.refused.time", MORNING));
    }

    private int moreDays() {
        var typed = days.get().strip();
        if (!DAYS.matcher(typed).matches()) {
            throw new InvalidValue("planScreen.refused.days");
        }
        return Integer.parseInt(typed);
    }
}
