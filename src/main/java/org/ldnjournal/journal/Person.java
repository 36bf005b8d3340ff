package org.ldnjournal.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose journal it is, as printed on the doctor's page. Everything is optional; empty text is "not given".
 *
 * @param name       the person's name
 * @param birthDate  the date of birth
 * @param prescriber who prescribes the naltrexone
 */
public record Person(String name, Optional<LocalDate> birthDate, String prescriber) {
    private static final int LONGEST = 120;

    /** Nothing given. */
    public static final Person UNNAMED = new Person("", Optional.empty(), "");

    public Person {
        birthDate.ifPresent(JournalDay::refuseOutside);
        name = checked(name);
        prescriber = checked(prescriber);
    }

    private static String checked(String words) {
        var text = words.strip();
        if (text.length() > LONGEST) {
            throw new InvalidValue("person.refused.long", LONGEST);
        }
        return text;
    }
}
