package org.ldnjournal.ui.kit;

import java.util.regex.Pattern;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.PossibleDecisions;
import org.ldnjournal.text.Texts;

/** What the sorts of decisions are called. */
public final class DecisionWords {
    private static final Pattern MORE_FOLLOWS = Pattern.compile("\\s*…$");

    private DecisionWords() {}

    /** A button's words: "Go up to 4.5 mg". */
    static String option(DecisionSort option, PossibleDecisions possible, Texts texts) {
        return switch (option) {
            case GO_UP -> texts.get(leadsUp(possible) ? "planScreen.option.GO_UP" : "planScreen.option.GO_ON",
                    amount(possible.up().orElseThrow(), texts));
            case GO_BACK -> texts.get("planScreen.option.GO_BACK", amount(possible.down().orElseThrow(), texts));
            case HALVE -> texts.get("planScreen.option.HALVE", amount(possible.half().orElseThrow(), texts));
            case STAY_LONGER -> texts.get("planScreen.option.STAY_LONGER");
            case PAUSE -> texts.get("planScreen.option.PAUSE");
            case RESUME -> texts.get("planScreen.option.RESUME");
            case STOP -> texts.get("planScreen.option.STOP");
            case CHANGE_DOSE -> texts.get("planScreen.option.CHANGE_DOSE");
            case SPLIT -> texts.get("planScreen.option.SPLIT");
            case EVERY_OTHER_DAY -> texts.get("planScreen.option.EVERY_OTHER_DAY");
            case EVERY_DAY -> texts.get("planScreen.option.EVERY_DAY");
            case CHANGE_TIME -> texts.get("planScreen.option.CHANGE_TIME");
            case RECHECK -> texts.get("planScreen.option.RECHECK");
            case AMEND -> texts.get("planScreen.option.AMEND");
        };
    }

    /** The same as a heading: “Pause”, where the button says “Pause…”. */
    static String heading(DecisionSort option, PossibleDecisions possible, Texts texts) {
        return MORE_FOLLOWS.matcher(option(option, possible, texts)).replaceFirst("");
    }

    /** The steps of a plan may also go down. */
    private static boolean leadsUp(PossibleDecisions possible) {
        return possible.up().flatMap(next -> possible.dose().map(dose -> next.compareTo(dose) > 0)).orElse(false);
    }

    /** Why doses are paused. */
    public static String pauseReason(Decision.PauseReason why, Texts texts) {
        return texts.get("planScreen.pause." + why.name());
    }

    static String amount(Dose dose, Texts texts) {
        return texts.milligrams(dose.milligrams());
    }
}
