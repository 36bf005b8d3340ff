package org.ldnjournal.ui.history;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Made;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;

/** What was made of the plan, decided, taken back, and what doses are taken from. */
record PlanChanges(PlanHistory history, DayWords words, JournalDay today, Texts texts) {

    /** All of it, in no order. */
    Stream<MadeChange> all() {
        return Stream.of(plans(), decisions(), preparations()).flatMap(some -> some);
    }

    /** The first plan is what all begins with; each later one changes it. */
    private Stream<MadeChange> plans() {
        return IntStream.range(0, history.plans().size()).mapToObj(index -> {
            var plan = history.plans().get(index);
            return made(plan.made(), index == 0, texts.get("history.changes.plan", day(plan.start())));
        });
    }

    private Stream<MadeChange> decisions() {
        var said = Made.of(history);
        return IntStream.range(0, said.size()).boxed().flatMap(index -> {
            var decision = said.get(index).decision();
            var sentence = texts.say(said.get(index).sentence());
            return Stream.concat(
                    Stream.of(made(decision.made(), false,
                            texts.get("history.changes.decision", day(decision.from()), sentence))),
                    history.decisions().get(index).undone().stream().map(at -> made(at, false,
                            texts.get("history.changes.undone", day(decision.from()), sentence))));
        });
    }

    private Stream<MadeChange> preparations() {
        return history.preparations().all().stream().flatMap(kept -> {
            var name = texts.get("history.changes.preparation", texts.say(kept.preparation().name()));
            return Stream.concat(Stream.of(made(kept.added(), true, new ChangeSentences(texts).added(name))),
                    kept.removed().stream().map(at -> made(at, false, new ChangeSentences(texts).takenAway(name))));
        });
    }

    private static MadeChange made(Moment at, boolean first, String sentence) {
        return new MadeChange(at, Optional.empty(), first, sentence);
    }

    private String day(JournalDay day) {
        return words.shortName(day, today);
    }
}
