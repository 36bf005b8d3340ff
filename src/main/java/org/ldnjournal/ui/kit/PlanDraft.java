package org.ldnjournal.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.text.TypedDate;
import org.ldnjournal.text.TypedTime;

/**
 * A plan as it is being typed: the doses of a protocol, and what its source leaves open. It knows no node. What cannot be
 * understood is refused beside its field and stays as it was typed; a current opioid on the list stops, until the person
 * says that the prescriber decided this.
 */
public final class PlanDraft {
    private static final int FARTHEST_START_DAYS = 366;

    private final String protocol;
    private final List<Dose> doses;
    private final List<StringProperty> days;
    private final StringProperty start = new SimpleStringProperty(this, "start", "");
    private final StringProperty time = new SimpleStringProperty(this, "time", "22:00");
    private final BooleanProperty prescriberDecided = new SimpleBooleanProperty(this, "prescriberDecided");

    /** Where something is refused. */
    public sealed interface Place {}

    /** The days of a step, counted from 0. */
    public record DaysOf(int step) implements Place {}

    /** The day of the first dose. */
    public record Start() implements Place {}

    /** The usual time. */
    public record UsualTime() implements Place {}

    /** What became of it. */
    public sealed interface Outcome {}

    /** A plan, not yet recorded. */
    public record Made(Plan plan) implements Outcome {}

    /** Something is missing or not understood; each place says why. */
    public record Refused(Map<Place, Reason> reasons) implements Outcome {}

    /** These medicines of the list are opioids that are current: it goes on only if the prescriber decided so. */
    public record Stopped(List<Medicine> opioids) implements Outcome {}

    /**
     * @param protocol the id of the published protocol
     * @param doses    its doses in order; one or more
     */
    public PlanDraft(String protocol, List<Dose> doses) {
        this.protocol = protocol;
        this.doses = List.copyOf(doses);
        days = IntStream.range(0, doses.size() - 1)
                .<StringProperty>mapToObj(step -> new SimpleStringProperty(this, "days" + step, "")).toList();
    }

    /**
     * The usual three steps, 1.5, 3 and 4.5 mg. Source: evidence.md F018 (seed 000), which gives no durations, so none is
     * suggested.
     */
    public static PlanDraft threeSteps() {
        return new PlanDraft("P0", List.of(Dose.mg("1.5"), Dose.mg("3"), Dose.mg("4.5")));
    }

    /** The doses in order. */
    public List<Dose> doses() {
        return doses;
    }

    /** For how many days each step but the last is meant, as typed. */
    public List<StringProperty> days() {
        return days;
    }

    /** The day of the first dose, as typed. */
    public StringProperty start() {
        return start;
    }

    /** The usual time of the dose, as typed. */
    public StringProperty time() {
        return time;
    }

    /** Whether the person says "my prescriber decided this" about an opioid on the list. */
    public BooleanProperty prescriberDecided() {
        return prescriberDecided;
    }

    /**
     * Makes the plan of what is typed.
     *
     * @param matcher tells which medicines of the list are opioids
     * @param today   the journal day it is
     * @param now     when it is made
     * @param locale  how dates are written
     */
    public Outcome make(JournalContents contents, MedicineMatcher matcher, JournalDay today, Moment now, Locale locale) {
        var reasons = new LinkedHashMap<Place, Reason>();
        var steps = steps(reasons);
        var first = start(reasons, today, locale);
        var usual = TypedTime.read(time.get());
        if (usual.isEmpty()) {
            reasons.put(new UsualTime(), Reason.of("planForm.refused.time"));
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var opioids = Findings.blockPlanStart(contents, new JournalDay(first.orElseThrow()), matcher);
        if (!opioids.isEmpty() && !prescriberDecided.get()) {
            return new Stopped(opioids);
        }
        var override = opioids.isEmpty() ? Optional.<Moment>empty() : Optional.of(now);
        return new Made(new Plan(new JournalDay(first.get()), steps, protocol, usual.get(), now, override));
    }

    private List<Step> steps(Map<Place, Reason> reasons) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < days.size(); i++) {
            try {
                steps.add(new Step(doses.get(i), OptionalInt.of(Integer.parseInt(days.get(i).get().strip())), false));
            } catch (NumberFormatException _) {
                reasons.put(new DaysOf(i), Reason.of("planForm.refused.days"));
            } catch (InvalidValue refused) {
                reasons.put(new DaysOf(i), refused.reason());
            }
        }
        steps.add(Step.last(doses.getLast()));
        return steps;
    }

    private Optional<LocalDate> start(Map<Place, Reason> reasons, JournalDay today, Locale locale) {
        var read = TypedDate.read(start.get(), locale, today.date());
        if (read.isEmpty()) {
            reasons.put(new Start(), Reason.of("planForm.refused.start"));
        } else if (Math.abs(today.date().toEpochDay() - read.get().toEpochDay()) > 10L * FARTHEST_START_DAYS
                || read.get().isAfter(today.date().plusDays(FARTHEST_START_DAYS))) {
            reasons.put(new Start(), Reason.of("planForm.refused.far", read.get()));
        }
        return read;
    }
}
