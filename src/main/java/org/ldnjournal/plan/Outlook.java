package org.ldnjournal.plan;

import java.util.List;

/**
 * How long what is left lasts, in short.
 *
 * @param lasts       by what is decided so far: where a step is to be decided, the dose due stays
 * @param pastDiscard bottles with something left that are past the last day they are good for
 */
public record Outlook(Lasts lasts, List<Bottle> pastDiscard) {
    private static final int SOON = 10;

    public Outlook {
        pastDiscard = List.copyOf(pastDiscard);
    }

    /** Whether it lasts for ten days at most. */
    public boolean endsSoon() {
        return lasts instanceof Lasts.Until(int days, _) && days <= SOON;
    }
}
