package org.ldnjournal.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Typed;

/**
 * Every preparation that was ever at hand, in the order they were added. The list only grows; what was removed stays,
 * marked.
 *
 * @param all oldest first
 */
public record Preparations(List<Kept> all) {
    /** Nothing was ever added. */
    public static final Preparations NONE = new Preparations(List.of());

    private static final int MOST_AT_HAND = 12;
    private static final Pattern VOLUME = Pattern.compile("(?i)(.*?)\\s*ml");

    /**
     * A preparation as it was added.
     *
     * @param number      1, 2, 3 … in the order of adding
     * @param preparation what it is
     * @param added       when it was added
     * @param removed     when it was taken off the list, if it was
     */
    public record Kept(int number, Preparation preparation, Moment added, Optional<Moment> removed) {}

    public Preparations {
        all = List.copyOf(all);
    }

    /** Those not removed. */
    public List<Kept> atHand() {
        return all.stream().filter(kept -> kept.removed().isEmpty()).toList();
    }

    /** Those that were at hand at the end of this day, by when each was added and removed. */
    public List<Preparation> atHandOn(JournalDay day, Rollover rollover) {
        return all.stream().filter(kept -> !rollover.dayOf(kept.added()).isAfter(day))
                .filter(kept -> kept.removed().map(at -> rollover.dayOf(at).isAfter(day)).orElse(true))
                .map(Kept::preparation).toList();
    }

    /** How this dose is made from those at hand. */
    public Making making(Dose dose) {
        return Making.of(dose, atHand().stream().map(Kept::preparation).toList());
    }

    /**
     * An amount as it was typed: in mg, or in mL where the liquid is at hand and its strength so known. Refused: mL
     * without a liquid, with liquids of different strengths, and a volume that is no whole number of micrograms.
     */
    public Typed<Dose> read(String typed) {
        var volume = VOLUME.matcher(typed.strip());
        return volume.matches() ? volume(volume.group(1)) : Dose.parse(typed);
    }

    private Typed<Dose> volume(String number) {
        var strengths = atHand().stream().map(Kept::preparation).filter(Preparation.Liquid.class::isInstance)
                .map(Preparation::strength).distinct().toList();
        if (strengths.size() != 1) {
            return new Typed.Refused<>(Reason.of(strengths.isEmpty()
                    ? "preparation.refused.volume" : "preparation.refused.whichLiquid"));
        }
        return switch (Dose.parse(number)) {
            case Typed.Refused<Dose> refused -> refused;
            case Typed.Accepted<Dose>(Dose millilitres) -> Typed.from(() -> Dose.ofMilligrams(
                    millilitres.milligrams().multiply(strengths.getFirst().milligrams())));
        };
    }

    /** Why this one cannot be added: it is at hand already, or there are too many. */
    public Optional<Reason> refuses(Preparation another) {
        if (atHand().stream().anyMatch(kept -> kept.preparation().equals(another))) {
            return Optional.of(Reason.of("preparation.refused.twice"));
        }
        return atHand().size() < MOST_AT_HAND ? Optional.empty()
                : Optional.of(Reason.of("preparation.refused.many", MOST_AT_HAND));
    }
}
