package org.ldnjournal.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Protocol;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.text.TypedTime;

/**
 * A plan as it is being typed: the steps of a protocol with what its source leaves open, or the prescriber's own. It
 * knows no node. What cannot be understood is refused beside its field and stays as it was typed; a current opioid on
 * the list stops, until the person says that the prescriber decided this.
 */
public final class PlanDraft {
    static final LocalTime EVENING = LocalTime.of(22, 0);

    private static final int FARTHEST_START_DAYS = 366;

    private final ReadOnlyObjectWrapper<Optional<Protocol>> protocol =
            new ReadOnlyObjectWrapper<>(this, "protocol", Optional.empty());
    private final StepsDraft steps;
    private final StringProperty start = new SimpleStringProperty(this, "start", "");
    private final StringProperty time = new SimpleStringProperty(this, "time", EVENING.toString());
    private final BooleanProperty prescriberDecided = new SimpleBooleanProperty(this, "prescriberDecided");
    /** Those that the plan was stopped for last. */
    private volatile List<Medicine> named = List.of();
    /** Those that were named when it was ticked: what the prescriber decided is said of them and of no other. */
    private volatile List<Medicine> decidedOf = List.of();

    /** What became of it. */
    public sealed interface Outcome {}

    /** A plan, not yet recorded. */
    public record Made(Plan plan) implements Outcome {}

    /**
     * Something is missing or not understood; each place says why.
     *
     * @param steps in which step
     * @param start about the day of the first dose
     * @param time  about the usual time
     */
    public record Refused(Optional<StepsDraft.Refused> steps, Optional<Reason> start, Optional<Reason> time)
            implements Outcome {}

    /** The dose of a step is unusual, and is to be typed once more. */
    public record Asked(StepsDraft.Asked step) implements Outcome {}

    /** These medicines of the list are opioids that are current: it goes on only if the prescriber decided so. */
    public record Stopped(List<Medicine> opioids) implements Outcome {}

    /**
     * @param protocol that the form is filled with at first
     * @param written  how a dose is filled into a field in which it can be changed
     */
    public PlanDraft(Protocol protocol, Function<Dose, String> written) {
        steps = new StepsDraft(written);
        fill(protocol);
        prescriberDecided.subscribe(said -> decidedOf = said ? named : List.of());
    }

    /** What it is made from; empty for the prescriber's own steps. */
    ReadOnlyObjectProperty<Optional<Protocol>> protocol() {
        return protocol.getReadOnlyProperty();
    }

    /** Begins with what this source states. */
    void fill(Protocol other) {
        protocol.set(Optional.of(other));
        steps.fill(other);
    }

    /** Begins with an empty step, for the prescriber's own. */
    void fillWithOwn() {
        protocol.set(Optional.empty());
        steps.clear();
    }

    /** Fills another one with what is typed in this one; what the prescriber decided is said anew. */
    public Consumer<PlanDraft> unfinished() {
        var source = protocol.get();
        var typed = steps.unfinished();
        var first = start.get();
        var usual = time.get();
        return next -> {
            next.protocol.set(source);
            typed.accept(next.steps);
            next.start.set(first);
            next.time.set(usual);
        };
    }

    /** The steps, as typed. */
    public StepsDraft steps() {
        return steps;
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
     * Whether what is typed is no longer what the source states: the plan is then kept as the prescriber's own steps.
     */
    boolean differsFromSource() {
        return protocol.get().isPresent() && steps.read() instanceof StepsDraft.Read(var read)
                && !protocol.get().get().isKeptBy(read);
    }

    /**
     * Makes the plan of what is typed.
     *
     * @param matcher tells which medicines of the list are opioids
     * @param today   the journal day it is
     * @param now     when it is made
     * @param locale  how dates are written
     */
    public Outcome make(JournalContents contents, MedicineMatcher matcher, JournalDay today, Moment now,
            Locale locale) {
        var read = steps.read();
        var first = Typed.from(() -> start(today, locale));
        var usual = TypedTime.read(time.get());
        if (first.value().isPresent() && usual.isPresent()) {
            return switch (read) {
                case StepsDraft.Read(var typed) ->
                        make(typed, first.value().get(), usual.get(), contents, matcher, today, now);
                case StepsDraft.Asked asked -> new Asked(asked);
                case StepsDraft.Refused refused ->
                        new Refused(Optional.of(refused), Optional.empty(), Optional.empty());
            };
        }
        return new Refused(Optional.of(read).filter(StepsDraft.Refused.class::isInstance)
                .map(StepsDraft.Refused.class::cast),
                first instanceof Typed.Refused<JournalDay>(var reason) ? Optional.of(reason) : Optional.empty(),
                usual.isEmpty() ? Optional.of(Reason.of("planForm.refused.time", EVENING)) : Optional.empty());
    }

    private Outcome make(List<Step> typed, JournalDay first, LocalTime usual, JournalContents contents,
            MedicineMatcher matcher, JournalDay today, Moment now) {
        var opioids = Findings.blockPlanStart(contents, first, today, matcher);
        if (!opioids.isEmpty() && !decidedOf.containsAll(opioids)) {
            named = List.copyOf(opioids);
            return new Stopped(opioids);
        }
        var override = opioids.isEmpty() ? Optional.<Moment>empty() : Optional.of(now);
        var source = protocol.get().filter(known -> known.isKeptBy(typed)).map(Protocol::id).orElse("");
        return new Made(new Plan(first, typed, source, usual, now, today, override));
    }

    private JournalDay start(JournalDay today, Locale locale) {
        LocalDate read = TypedDay.readOfAnyTime(start.get(), locale, today.date(), "planForm.refused.start");
        if (read.isBefore(today.date().minusDays(10L * FARTHEST_START_DAYS))
                || read.isAfter(today.date().plusDays(FARTHEST_START_DAYS))) {
            throw new InvalidValue("planForm.refused.far", read);
        }
        return new JournalDay(read);
    }
}
