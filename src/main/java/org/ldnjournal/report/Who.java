package org.ldnjournal.report;

import java.util.ArrayList;
import org.ldnjournal.journal.Person;
import org.ldnjournal.text.Apart;
import org.ldnjournal.text.Texts;

/** The person in one line, as far as given. */
final class Who {
    private Who() {}

    /** Name and date of birth; a line to write on where no name was given. */
    static String named(Person person, Texts texts) {
        var parts = new ArrayList<String>();
        parts.add(person.name().isEmpty() ? texts.get("report.who.unnamed") : person.name());
        person.birthDate().ifPresent(date -> parts.add(texts.get("report.who.born", date)));
        return Apart.inOneLine(parts);
    }

    /** The same with the prescriber. */
    static String withPrescriber(Person person, Texts texts) {
        var named = named(person, texts);
        return person.prescriber().isEmpty() ? named
                : named + " · " + texts.get("report.who.prescriber", person.prescriber());
    }
}
