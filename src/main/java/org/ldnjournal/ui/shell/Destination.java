package org.ldnjournal.ui.shell;

import java.util.function.Supplier;

/** What can be opened in the window. */
public sealed interface Destination permits Place, Behind {

    /** Its stable name, such as {@code today}; no other one has it. */
    String id();

    /** Makes its screen, when it is first opened or made ready. */
    Supplier<Screen> screen();
}
