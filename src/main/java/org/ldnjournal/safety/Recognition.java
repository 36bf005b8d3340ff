package org.ldnjournal.safety;

import java.util.List;
import org.ldnjournal.journal.Reason;

/**
 * What a typed medicine name was recognised as.
 *
 * @param kind        the answer
 * @param ingredient  the opioid or near-opioid ingredient in lower case, or the other substance; empty where none is
 *                    known
 * @param acting      how long the product acts
 * @param wording     whether it is written as taken, not taken, not tolerated or taken in the past
 * @param why         a short sentence that says what was matched or asked
 * @param suggestions names that may have been meant, for a "did you mean" question; empty unless the kind is ask
 */
public record Recognition(Kind kind, String ingredient, Acting acting, Wording wording, Reason why,
        List<String> suggestions) {

    /** The six answers. */
    public enum Kind { OPIOID, NEAR_OPIOID, CONTAINS_NALTREXONE, ASK, NOT_OPIOID, NOT_RECOGNISED }

    /** How long it acts; "long" also where the release is unknown. Source: evidence.md 3.2. */
    public enum Acting { SHORT, LONG, DEPOT, NONE }

    public Recognition {
        suggestions = List.copyOf(suggestions);
    }
}
