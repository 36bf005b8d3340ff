package org.ldnjournal.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants to see a claim on the page of evidence; it goes up from the source to whoever can show that page. */
public final class EvidenceAsked extends Event {
    /** The only sort there is. */
    public static final EventType<EvidenceAsked> ASKED = new EventType<>(Event.ANY, "EVIDENCE_ASKED");

    private static final long serialVersionUID = 1;

    private final String claim;

    EvidenceAsked(String claim) {
        super(ASKED);
        this.claim = claim;
    }

    /** The id of the claim. */
    public String claim() {
        return claim;
    }
}
