package org.ldnjournal.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants to read the guide; it goes up to whoever can show it. */
public final class GuideAsked extends Event {
    /** The only sort there is. */
    public static final EventType<GuideAsked> ASKED = new EventType<>(Event.ANY, "GUIDE_ASKED");

    private static final long serialVersionUID = 1;

    public GuideAsked() {
        super(ASKED);
    }
}
