package org.ldnjournal.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/** GTK, in which JavaFX shows its windows on Linux. */
final class Gtk {
    private static final String LIBRARY = "libgtk-3.so.0";

    private Gtk() {}

    /**
     * Opens GTK’s library with the dozens that it needs in turn. JavaFX then finds them open, where it would open them
     * in the middle of its own start. What is wrong with them JavaFX finds out again, and it is told then. While they
     * are opened no other thread begins, so who begins some does so before.
     */
    static void open() {
        if (System.getProperty("os.name").equals("Linux")) {
            open(LIBRARY);
        }
    }

    /** The same for the library of this name; where there is none, nothing happens. */
    @SuppressWarnings("restricted")
    static void open(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
        } catch (IllegalArgumentException _) {
            // asked for again by who cannot do without it
        }
    }
}
