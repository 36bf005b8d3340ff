package org.ldnjournal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;

/**
 * A published way to titrate, as its source has it: what the source leaves open stays open, and the person enters what
 * the prescriber said. None is recommended. Source of the list: evidence.md 1.1.
 *
 * @param id       its stable id; the text {@code protocol.ID} names it
 * @param steps    what the source states as numbers, in order
 * @param complete whether the steps are all there is; otherwise the source states only the beginning
 * @param offered  whether a plan may be made from it; an anecdote is shown and not offered
 * @param quote    the source's own words, at most 25; empty where only a paraphrase is at hand
 * @param source   which document, and who says it
 * @param claims   the ids of its sentences in evidence.md; one or more
 */
public record Protocol(
        String id, List<StatedStep> steps, boolean complete, boolean offered, String quote, String source,
        List<String> claims) {

    /**
     * A step as the source states it.
     *
     * @param dose         of each evening; absent where the source gives a range
     * @param days         for how many days; absent where the source does not say, and on a last step
     * @param reviewBefore whether the source asks for a review with the prescriber before it
     */
    public record StatedStep(Optional<Dose> dose, OptionalInt days, boolean reviewBefore) {

        private boolean isKeptBy(Step step) {
            return dose.filter(stated -> !stated.equals(step.dose())).isEmpty()
                    && (days.isEmpty() || days.equals(step.days())) && (step.reviewBefore() || !reviewBefore);
        }
    }

    public Protocol {
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
        if (id.isBlank() || steps.isEmpty() || source.isBlank() || claims.isEmpty()) {
            throw new IllegalArgumentException("a protocol needs an id, its steps, a source and a claim: " + id);
        }
    }

    /**
     * Whether these steps are still what the source states, with what it leaves open added; more reviews are no
     * difference.
     */
    public boolean isKeptBy(List<Step> made) {
        return (complete ? made.size() == steps.size() : made.size() >= steps.size())
                && IntStream.range(0, steps.size()).allMatch(i -> steps.get(i).isKeptBy(made.get(i)));
    }

    /**
     * The steps of a plan made from it: every step but the last lasts as long as given here, the last has no end.
     *
     * @param days for each step but the last, 1 to 366
     */
    public List<Step> steps(List<Integer> days) {
        if (!complete) {
            throw new InvalidValue("plan.refused.openProtocol");
        }
        if (days.size() != steps.size() - 1) {
            throw new InvalidValue("plan.refused.days");
        }
        var made = new ArrayList<Step>();
        for (int i = 0; i < steps.size(); i++) {
            var stated = steps.get(i);
            made.add(new Step(stated.dose().orElseThrow(),
                    i < days.size() ? OptionalInt.of(days.get(i)) : OptionalInt.empty(), stated.reviewBefore()));
        }
        return made;
    }
}
