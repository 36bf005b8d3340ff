package org.ldnjournal.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.PlanHistory;

/**
 * Whether other choices would change the answer for one measure at one dose: with and without what was recorded
 * late, and with 0, 7 and 14 settling days.
 *
 * @param measure which
 * @param ways    each choice with what it says; late values in before late values out, fewer settling days first
 */
public record Sensitivity(Measure measure, List<Way> ways) {
    private static final List<Integer> SETTLING = List.of(0, 7, 14);

    /**
     * One choice.
     *
     * @param choices    what was chosen
     * @param comparison the days at the dose against the days before the first dose
     */
    public record Way(ResponseChoices choices, Comparison comparison) {}

    public Sensitivity {
        ways = List.copyOf(ways);
    }

    /**
     * Of the latest stretch at one dose that has a result with the usual choices; of the latest one where none has.
     * Absent before the first dose and where no stretch is at one dose.
     */
    public static Optional<Sensitivity> of(
            JournalContents contents, PlanHistory history, JournalDay today, Measure measure) {
        return Looks.of(contents, history, today).flatMap(looks -> {
            var ladder = Ladder.of(history);
            Function<ResponseChoices, Periods> periods = choices -> new Periods(ladder, looks, today, choices);
            int latest = latest(contents, measure, periods.apply(ResponseChoices.USUAL));
            return latest < 0 ? Optional.empty() : Optional.of(new Sensitivity(measure, choices().stream()
                    .map(choice -> new Way(choice, step(latest, contents, measure, periods.apply(choice)))).toList()));
        });
    }

    /** Its place; below 0 where there is none. */
    private static int latest(JournalContents contents, Measure measure, Periods periods) {
        var steps = periods.steps();
        var against = new AgainstBaseline(contents, periods);
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (against.of(measure, steps.get(i)).hasResult()) {
                return i;
            }
        }
        return steps.size() - 1;
    }

    private static Comparison step(int place, JournalContents contents, Measure measure, Periods periods) {
        return new AgainstBaseline(contents, periods).of(measure, periods.steps().get(place));
    }

    private static List<ResponseChoices> choices() {
        var choices = new ArrayList<ResponseChoices>();
        for (boolean leaveOutLate : new boolean[] {false, true}) {
            SETTLING.forEach(days -> choices.add(new ResponseChoices(days, leaveOutLate, Look.ASSESSMENT_WINDOW)));
        }
        return choices;
    }

    /** Whether any of the choices leads to a result: without one there is no answer to change. */
    public boolean hasResult() {
        return ways.stream().anyMatch(way -> way.comparison().hasResult());
    }

    /** Whether the choices do not all lead to the same verdict. */
    public boolean changesTheAnswer() {
        return ways.stream().map(way -> way.comparison().verdict()).distinct().count() > 1;
    }
}
