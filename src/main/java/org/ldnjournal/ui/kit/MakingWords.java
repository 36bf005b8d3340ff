package org.ldnjournal.ui.kit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Making;
import org.ldnjournal.plan.Way;
import org.ldnjournal.text.Texts;

/** How a dose is made of what is at hand, in words. */
public final class MakingWords {
    /** More ways than these are not said. */
    public static final int MOST_WAYS = 2;

    private MakingWords() {}

    /** "two 1.5 mg capsules", or that it cannot be made and what is nearest; empty where nothing is at hand. */
    public static String of(Making making, Dose dose, Texts texts) {
        return switch (making) {
            case Making.NothingAtHand _ -> "";
            case Making.Possible(var ways) -> ways.stream().limit(MOST_WAYS).map(way -> way(way, texts))
                    .reduce((one, other) -> texts.get("preparation.or", one, other)).orElseThrow();
            case Making.Impossible impossible -> impossible(impossible, texts.milligrams(dose.milligrams()), texts);
        };
    }

    /** The parts of a way: "one 3 mg capsule and one 1.5 mg capsule". */
    static String way(Way way, Texts texts) {
        return way.parts().stream().map(part -> texts.say(part.words()))
                .reduce((before, next) -> texts.get("preparation.and", before, next)).orElseThrow();
    }

    private static String impossible(Making.Impossible impossible, String dose, Texts texts) {
        var nearest = Stream.of(impossible.below(), impossible.above()).flatMap(Optional::stream)
                .map(way -> texts.get("preparation.named", texts.milligrams(way.milligrams()), way(way, texts)))
                .reduce((below, above) -> texts.get("preparation.and", below, above));
        var cannot = nearest.map(those -> texts.get("preparation.impossible", dose, those))
                .orElseGet(() -> texts.get("preparation.impossible.none", dose));
        return Stream.concat(Stream.of(cannot), impossible.between().stream().map(between -> texts.get(
                "preparation.between", dose, between.millilitres(), between.of().strength().milligrams())))
                .collect(Collectors.joining(" "));
    }
}
