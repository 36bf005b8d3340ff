package org.ldnjournal.report;

import org.ldnjournal.journal.Reason;

/** The port to the printer. */
@FunctionalInterface
public interface Printing {

    /** What became of it. */
    sealed interface Outcome {}

    /** It was handed to the printer. */
    record Printed() implements Outcome {}

    /** The person closed the dialog. */
    record Cancelled() implements Outcome {}

    /** It could not be printed. */
    record Refused(Reason reason) implements Outcome {}

    /**
     * Asks for printer and pages, and prints.
     *
     * @param pdf  what is printed, each page in its own size
     * @param name what the printer's queue calls it
     */
    Outcome print(byte[] pdf, String name);
}
