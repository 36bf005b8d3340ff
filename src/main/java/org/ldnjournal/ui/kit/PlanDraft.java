package org.ldnjournal.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Protocol;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.text.TypedTime;

/**
 * A plan as it is being typed: the doses of a protocol, and what its source leaves open. It knows no node. What cannot be
 * understood is refused beside its field and stays as it was typed; a current opioid on the list stops, until the person
 * says that the prescriber decided this.
 */
public final class PlanDraft {
    private static final int FARTHEST_START_DAYS = 366;
    private static final int LONGEST_STEP = 366;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,4}");

    private final Protocol protocol;
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

    /** @param protocol whose steps are all stated */
    public PlanDraft(Protocol protocol) {
        this.protocol = protocol;
        days = protocol.steps().stream().limit(protocol.steps().size() - 1L)
                .<StringProperty>map(step -> new SimpleStringProperty(this, "days", stated(step))).toList();
    }

    private static String stated(Protocol.StatedStep step) {
        return step.days().isPresent() ? Integer.toString(step.days().getAsInt()) : "";
    }

    /** What it is made from. */
    public Protocol protocol() {
        return protocol;
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
        return new Made(new Plan(new JournalDay(first.get()), steps, protocol.id(), usual.get(), now, override));
    }

    private List<Step> steps(Map<Place, Reason> reasons) {
        var typed = new ArrayList<Integer>();
        for (int i = 0; i < days.size(); i++) {
            var text = days.get(i).get().strip();
            int lasts = WHOLE_NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
            if (lasts < 1 || lasts > LONGEST_STEP) {
                reasons.put(new DaysOf(i), Reason.of("planForm.refused.days", LONGEST_STEP));
            }
            typed.add(lasts);
        }
        return reasons.isEmpty() ? protocol.steps(typed) : List.of();
    }

    private Optional<LocalDate> start(Map<Place, Reason> reasons, JournalDay today, Locale locale) {
        var typed = Typed.from(() -> TypedDay.read(start.get(), locale, today.date(), "planForm.refused.start"));
        var read = typed.value();
        if (typed instanceof Typed.Refused<LocalDate>(var reason)) {
            reasons.put(new Start(), reason);
        } else if (Math.abs(today.date().toEpochDay() - read.get().toEpochDay()) > 10L * FARTHEST_START_DAYS
                || read.get().isAfter(today.date().plusDays(FARTHEST_START_DAYS))) {
            reasons.put(new Start(), Reason.of("planForm.refused.far", read.get()));
        }
        return read;
    }
}
