package org.ldnjournal.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffect.Severity;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;

/** The side effects of a sample journal: dreams and headaches that come with each higher dose, and fade. */
final class SampleEffects {
    private static final List<Integer> DOSE_ROSE_ON = List.of(1, 15, 36);
    private static final double UNANSWERED = 0.1;

    private final SampleDays days;
    private final Random random;

    SampleEffects(SampleDays days, Random random) {
        this.days = days;
        this.random = random;
    }

    /** The answer of this day, which may be missing. */
    Optional<SideEffects> on(JournalDay day) {
        var effects = new ArrayList<SideEffect>();
        effect("vivid_dreams", 0.8, 9, day).ifPresent(effects::add);
        effect("headache", 0.5, 5, day).ifPresent(effects::add);
        boolean answered = random.nextDouble() >= UNANSWERED;
        return effects.isEmpty() && !answered ? Optional.empty() : Optional.of(new SideEffects(effects));
    }

    /** Its chance falls to a third each {@code days} days after a higher dose; while it is likely it is stronger. */
    private Optional<SideEffect> effect(String kind, double chance, int fading, JournalDay day) {
        double likely = chance * DOSE_ROSE_ON.stream().mapToInt(rose -> days.treatmentDay(day) - rose)
                .filter(since -> since > 0).mapToDouble(since -> StrictMath.exp(-(double) since / fading)).max()
                .orElse(0);
        boolean strong = random.nextDouble() < likely - 0.2;
        return random.nextDouble() < likely
                ? Optional.of(new SideEffect(new SideEffectKind(kind), strong ? Severity.MODERATE : Severity.MILD))
                : Optional.empty();
    }
}
