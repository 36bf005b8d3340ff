package org.ldnjournal.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.journal.Dose;

/**
 * Where a position leads up and down the steps of its plan.
 *
 * <p>From a dose beside the steps the plan is climbed again: up to the lowest step above it, back to the highest below
 * it, and of several steps with that dose to the one nearest to where the steps were left. A gate that was never passed
 * is passed only upwards, and only reviewed.
 *
 * @param from where somebody stands
 */
record Reach(Position from) {

    /** Where going up leads: to the dose before a re-check, the next step above another dose, or the next step. */
    Optional<Position> up() {
        if (from.aside().isEmpty()) {
            return Optional.of(from.step() + 1).filter(number -> number < size()).map(from::onStep);
        }
        return from.aside().get().before().map(this::backTo).or(() -> steps(number -> compare(number) > 0)
                .min(Comparator.<Integer, Dose>comparing(from::dose).thenComparing(this::distance)).map(from::onStep));
    }

    /** With the habit of now: what was decided about the rhythm meanwhile stays, but for parts of another dose. */
    private Position backTo(Position before) {
        return before.with(before.dose().equals(from.dose()) ? from.habit() : from.habit().forOtherDose());
    }

    /** Where going back leads: to the next step below another dose, or to the step before. */
    Optional<Position> down() {
        return from.aside().isEmpty() ? Optional.of(from.step() - 1).filter(number -> number >= 0).map(from::onStep)
                : steps(number -> compare(number) < 0 && !isBehindGate(number))
                        .min(Comparator.<Integer, Dose>comparing(from::dose).reversed().thenComparing(this::distance))
                        .map(from::onStep);
    }

    /** The steps at which doses may begin again: none above the dose that was left. The highest first. */
    List<Integer> resumeSteps() {
        return from.paused().isEmpty() ? List.of() : steps(number -> compare(number) <= 0 && !isBehindGate(number)
                && (from.aside().isPresent() || number <= from.step())).toList().reversed();
    }

    /** Before a gate, and from a dose that the prescriber named without an end. */
    boolean needsReviewToGoUp() {
        return from.aside().isPresent() && from.days().isEmpty()
                || up().filter(higher -> higher.aside().isEmpty() && isBehindGate(higher.step())).isPresent();
    }

    private boolean isBehindGate(int number) {
        return IntStream.rangeClosed(from.step() + 1, number)
                .anyMatch(gate -> from.plan().steps().get(gate).reviewBefore());
    }

    private int compare(int number) {
        return from.dose(number).compareTo(from.dose());
    }

    private int distance(int number) {
        return Math.abs(number - from.step());
    }

    private Stream<Integer> steps(IntPredicate wanted) {
        return IntStream.range(0, size()).filter(wanted).boxed();
    }

    private int size() {
        return from.plan().steps().size();
    }
}
