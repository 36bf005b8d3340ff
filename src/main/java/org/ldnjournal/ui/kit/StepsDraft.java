package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Protocol;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.DoseQuestions;

/**
 * Steps as they are being typed: 1 to 60, each a dose to 0.001 mg, days, and whether a review comes before it; the last
 * has no end. It knows no node. What is not understood is refused at its place; an unusual dose that no source states
 * is asked for once more.
 */
public final class StepsDraft {
    private static final int LONGEST_STEP = 366;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,4}");

    private final ObservableList<StepDraft> rows = FXCollections.observableArrayList();
    // Kept: it follows the rows weakly, and who listens to one that nobody keeps hears nothing after a while.
    private final ObservableList<StepDraft> shown = FXCollections.unmodifiableObservableList(rows);
    private final Function<Dose, String> written;
    private List<Step> walked = List.of();
    private Runnable typed = () -> { };

    /**
     * No step yet.
     *
     * @param written how a dose is filled into a field in which it can be changed
     */
    public StepsDraft(Function<Dose, String> written) {
        this.written = written;
        rows.addListener((ListChangeListener<StepDraft>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(row -> row.onTyped(() -> typed.run()));
            }
            typed.run();
        });
    }

    /** Where something is refused; steps are counted from 0 among those that can be typed. */
    public sealed interface Place {}

    /** The dose of a step. */
    public record DoseOf(int step) implements Place {}

    /** Its days. */
    public record DaysOf(int step) implements Place {}

    /** What became of what is typed. */
    public sealed interface Outcome {}

    /** Steps, those that were walked before them included. */
    public record Read(List<Step> steps) implements Outcome {}

    /** Something is not understood. */
    public record Refused(Map<Place, Reason> reasons) implements Outcome {}

    /** A dose is unusual, and is to be typed once more. */
    public record Asked(int step, Reason reason) implements Outcome {}

    /** The steps that can be typed, in order. */
    public ObservableList<StepDraft> rows() {
        return shown;
    }

    /** Does this whenever something else is typed. */
    public void onTyped(Runnable action) {
        typed = action;
    }

    /** The steps before them, which stay as they are. */
    List<Step> walked() {
        return walked;
    }

    /** What a source states; where it states only the beginning, an empty step follows. */
    public void fill(Protocol protocol) {
        walked = List.of();
        var stated = new ArrayList<>(protocol.steps().stream()
                .map(step -> new StepDraft(step.dose(), step.days(), step.reviewBefore(), false, written))
                .toList());
        if (!protocol.complete()) {
            stated.add(StepDraft.empty());
        }
        rows.setAll(stated);
    }

    /** One empty step. */
    void clear() {
        walked = List.of();
        rows.setAll(StepDraft.empty());
    }

    /** The steps of a plan that is under way: those walked stay, and so does the dose of the present one. */
    public void fill(List<Step> steps, int over, boolean underWay) {
        walked = List.copyOf(steps.subList(0, over));
        var coming = new ArrayList<StepDraft>();
        for (int i = over; i < steps.size(); i++) {
            coming.add(StepDraft.of(steps.get(i), underWay && i == over, written));
        }
        rows.setAll(coming);
    }

    /** Fills another one with what is typed in this one by now. */
    public Consumer<StepsDraft> unfinished() {
        var over = walked;
        var copies = rows.stream().map(StepDraft::copy).toList();
        return next -> {
            next.walked = over;
            next.rows.setAll(copies);
        };
    }

    /** Whether another step fits in. */
    boolean canAdd() {
        return walked.size() + rows.size() < Plan.MOST_STEPS;
    }

    /** An empty step at the end. */
    void add() {
        if (canAdd()) {
            rows.add(StepDraft.empty());
        }
    }

    /** Whether this step can go: the only one and the one under way stay. */
    boolean canRemove(int step) {
        return rows.size() > 1 && !rows.get(step).isFixed();
    }

    /** Takes a step away. */
    void remove(int step) {
        if (canRemove(step)) {
            rows.remove(step);
        }
    }

    /** Whether this step can change places with the one before it. */
    boolean canMoveUp(int step) {
        return step > 0 && step < rows.size() && !rows.get(step - 1).isFixed();
    }

    /** Changes places with the step before. */
    void moveUp(int step) {
        if (canMoveUp(step)) {
            var moved = new ArrayList<>(rows);
            Collections.swap(moved, step - 1, step);
            rows.setAll(moved);
        }
    }

    /** What is typed, as steps. */
    public Outcome read() {
        var reasons = new LinkedHashMap<Place, Reason>();
        var steps = new ArrayList<>(walked);
        for (int i = 0; i < rows.size(); i++) {
            var dose = dose(i, reasons);
            var days = i == rows.size() - 1 ? OptionalInt.empty() : days(i, reasons);
            boolean review = rows.get(i).review().get();
            dose.ifPresent(amount -> steps.add(new Step(amount, days, review)));
        }
        return reasons.isEmpty() ? question(steps).orElseGet(() -> new Read(steps)) : new Refused(reasons);
    }

    private Optional<Dose> dose(int step, Map<Place, Reason> reasons) {
        return switch (Dose.parse(rows.get(step).dose().get())) {
            case Typed.Accepted<Dose>(Dose dose) -> Optional.of(dose);
            case Typed.Refused<Dose>(Reason reason) -> {
                reasons.put(new DoseOf(step), reason);
                yield Optional.empty();
            }
        };
    }

    private OptionalInt days(int step, Map<Place, Reason> reasons) {
        var text = rows.get(step).days().get().strip();
        int lasts = WHOLE_NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (lasts < 1 || lasts > LONGEST_STEP) {
            reasons.put(new DaysOf(step), Reason.of("stepsEditor.refused.days", LONGEST_STEP));
            return OptionalInt.empty();
        }
        return OptionalInt.of(lasts);
    }

    private Optional<Outcome> question(List<Step> steps) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int at = walked.size() + i;
            var dose = steps.get(at).dose();
            var before = at == 0 ? Optional.<Dose>empty() : Optional.of(steps.get(at - 1).dose());
            if (!row.isStated(dose) && !row.isTypedAgain(dose)) {
                var asked = DoseQuestions.about(dose, before, Optional.empty()).unusual();
                if (asked.isPresent()) {
                    return Optional.of(new Asked(i, asked.get()));
                }
            }
        }
        return Optional.empty();
    }
}
