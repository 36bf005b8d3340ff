package org.ldnjournal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Making;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.text.Texts;

/**
 * What the dose of the last day is taken from. Where it cannot be made of what was at hand then, or no dose is due,
 * that is told as at hand, and which dose it does not make.
 */
final class TakenFrom {
    private final Texts texts;
    private final List<Preparation> atHand;
    private final List<Dose> doses;

    TakenFrom(VisitSummary summary, Texts texts) {
        this.texts = texts;
        var day = summary.days().last();
        var rollover = summary.contents().settings().rollover();
        atHand = summary.history().preparations().atHandOn(day, rollover);
        doses = doses(Ladder.of(summary.history(), rollover), day);
    }

    private static List<Dose> doses(Ladder ladder, JournalDay day) {
        return switch (ladder.on(day)) {
            case Due.DoseDue due -> due.parts().stream().map(Due.Part::dose).distinct().toList();
            case Due.Between between -> List.of(between.dose());
            case Due.NotStarted _, Due.Paused _, Due.Stopped _, Due.NoPlan _ -> List.of();
        };
    }

    /** Empty where nothing was at hand. */
    Optional<Block.Fact> fact() {
        if (atHand.isEmpty()) {
            return Optional.empty();
        }
        var used = new LinkedHashMap<Dose, List<Preparation>>();
        doses.forEach(dose -> used.put(dose, Making.used(dose, atHand)));
        var impossible = doses.stream().filter(dose -> used.get(dose).isEmpty()).toList();
        if (doses.isEmpty() || !impossible.isEmpty()) {
            return Optional.of(new Block.Fact(texts.get("report.now.atHand"), impossible.isEmpty() ? names(atHand)
                    : texts.get("report.now.cannotMake", names(atHand), impossible.stream()
                            .map(dose -> texts.milligrams(dose.milligrams()))
                            .reduce((one, other) -> texts.get("preparation.and", one, other)).orElseThrow())));
        }
        return Optional.of(new Block.Fact(texts.get("report.now.from"), names(atHand.stream().filter(one ->
                used.values().stream().anyMatch(parts -> parts.contains(one))).toList())));
    }

    private String names(List<Preparation> these) {
        return these.stream().map(Preparation::name).map(texts::say).collect(Collectors.joining(", "));
    }
}
