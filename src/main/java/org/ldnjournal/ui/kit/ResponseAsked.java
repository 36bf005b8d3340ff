package org.ldnjournal.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants to see the response in full; it goes up to whoever can show that page. */
public final class ResponseAsked extends Event {
    /** The only sort there is. */
    public static final EventType<ResponseAsked> ASKED = new EventType<>(Event.ANY, "RESPONSE_ASKED");

    private static final long serialVersionUID = 1;

    public ResponseAsked() {
        super(ASKED);
    }
}
