package org.ldnjournal.ui.visit;

import java.util.stream.Stream;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.text.Apart;
import org.ldnjournal.text.Texts;

/** A visit in one line. */
final class AppointmentWords {
    private AppointmentWords() {}

    /** Its day, and its hour where that is known. */
    static String when(Appointment visit, Texts texts) {
        return visit.time().map(time -> texts.dateTime(visit.date().atTime(time)))
                .orElseGet(() -> texts.date(visit.date()));
    }

    /** When, with whom and what for, as far as given. */
    static String of(Appointment visit, Texts texts) {
        return Apart.inOneLine(Stream.of(when(visit, texts), visit.clinician(), visit.purpose())
                .filter(part -> !part.isEmpty()).toList());
    }
}
