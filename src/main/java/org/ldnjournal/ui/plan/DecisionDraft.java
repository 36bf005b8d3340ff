package org.ldnjournal.ui.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.text.TypedDate;

/** A decision as it is being typed. */
public final class DecisionDraft {
    private static final Pattern DAYS = Pattern.compile("\\d{1,4}");
    private static final int FARTHEST_DAYS = 366;

    private final ObjectProperty<Optional<Choice>> choice =
            new SimpleObjectProperty<>(this, "choice", Optional.empty());
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty days = new SimpleStringProperty(this, "days", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ObjectProperty<Decision.PauseReason> why =
            new SimpleObjectProperty<>(this, "why", Decision.PauseReason.OTHER);
    private final ObjectProperty<Integer> step = new SimpleObjectProperty<>(this, "step", 0);
    private final BooleanProperty reviewed = new SimpleBooleanProperty(this, "reviewed");

    /** What can be chosen. */
    public enum Choice { GO_UP, STAY_LONGER, GO_BACK, PAUSE, RESUME, STOP }

    DecisionDraft() {}

    /** What is chosen, if anything. */
    public ObjectProperty<Optional<Choice>> choice() {
        return choice;
    }

    /** From which day on, as typed. */
    public StringProperty from() {
        return from;
    }

    /** How many days longer, as typed. */
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
    public ObjectProperty<Integer> step() {
        return step;
    }

    /** "Reviewed with my prescriber". */
    public BooleanProperty reviewed() {
        return reviewed;
    }

    /** Chooses this, from today on unless another day is typed. */
    void choose(Choice chosen, String today, int presentStep) {
        choice.set(Optional.of(chosen));
        from.set(today);
        step.set(presentStep);
        reviewed.set(false);
    }

    void clear() {
        choice.set(Optional.empty());
        days.set("");
        reason.set("");
        why.set(Decision.PauseReason.OTHER);
        reviewed.set(false);
    }

    /** The decision; refused where something is not understood or the tick is missing. */
    Decision read(Plan plan, int presentStep, JournalDay today, Moment now, Locale locale) {
        var chosen = choice.get().orElseThrow();
        var first = day(plan, today, locale);
        if (needsReview(plan, presentStep) && !reviewed.get()) {
            throw new InvalidValue("planScreen.refused.review");
        }
        return new Decision(first, kind(chosen), reason.get().strip(), reviewed.get(), now);
    }

    /** Whether what is chosen leads to a step whose source asks for a review before it. */
    boolean needsReview(Plan plan, int presentStep) {
        int next = presentStep + 1;
        return choice.get().filter(chosen -> chosen == Choice.GO_UP).isPresent()
                && next < plan.steps().size() && plan.steps().get(next).reviewBefore();
    }

    private JournalDay day(Plan plan, JournalDay today, Locale locale) {
        var date = TypedDate.read(from.get(), locale, today.date())
                .orElseThrow(() -> new InvalidValue("planScreen.refused.date"));
        if (date.isBefore(plan.start().date())) {
            throw new InvalidValue("planScreen.refused.beforeStart", plan.start().date());
        }
        if (date.isAfter(today.date().plusDays(FARTHEST_DAYS))) {
            throw new InvalidValue("planScreen.refused.far", date);
        }
        return new JournalDay(date);
    }

    private Decision.Kind kind(Choice chosen) {
        return switch (chosen) {
            case GO_UP -> new Decision.GoUp();
            case STAY_LONGER -> new Decision.StayLonger(moreDays());
            case GO_BACK -> new Decision.GoBack();
            case PAUSE -> new Decision.Pause(why.get());
            case RESUME -> new Decision.Resume(step.get());
            case STOP -> new Decision.Stop();
        };
    }

    private int moreDays() {
        var typed = days.get().strip();
        if (!DAYS.matcher(typed).matches()) {
            throw new InvalidValue("planScreen.refused.days");
        }
        return Integer.parseInt(typed);
    }
}
