package org.ldnjournal.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose journal it is and who cares for that person, as printed on pages and used in warnings. Everything is optional;
 * empty text is "not given".
 *
 * @param name            the person's name, at most 120 characters
 * @param birthDate       the date of birth
 * @param prescriber      who prescribes the naltrexone, at most 120 characters
 * @param pharmacy        where it comes from, at most 120 characters
 * @param country         where the person lives, as ISO 3166-1 alpha-2, such as {@code CH}
 * @param emergencyNumber what the person calls in an emergency, at most 40 characters with at least two digits; there
 *                        is no source for it in evidence.md, so that it is never filled in for the person
 */
public record Person(
        String name, Optional<LocalDate> birthDate, String prescriber, String pharmacy, Optional<String> country,
        String emergencyNumber) {
    private static final int LONGEST = 120;
    private static final int LONGEST_NUMBER = 40;
    private static final int FEWEST_DIGITS = 2;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Nothing given. */
    public static final Person UNNAMED = new Person("", Optional.empty(), "", "", Optional.empty(), "");

    public Person {
        birthDate.ifPresent(JournalDay::refuseOutside);
        name = checked(name, LONGEST);
        prescriber = checked(prescriber, LONGEST);
        pharmacy = checked(pharmacy, LONGEST);
        country.filter(code -> !COUNTRY.matcher(code).matches()).ifPresent(code -> {
            throw new InvalidValue("person.refused.country", code);
        });
        emergencyNumber = checked(emergencyNumber, LONGEST_NUMBER);
        if (!emergencyNumber.isEmpty()
                && emergencyNumber.chars().filter(letter -> letter >= '0' && letter <= '9').count() < FEWEST_DIGITS) {
            throw new InvalidValue("person.refused.emergency");
        }
    }

    public Person withName(String other) {
        return new Person(other, birthDate, prescriber, pharmacy, country, emergencyNumber);
    }

    public Person withBirthDate(Optional<LocalDate> other) {
        return new Person(name, other, prescriber, pharmacy, country, emergencyNumber);
    }

    public Person withPrescriber(String other) {
        return new Person(name, birthDate, other, pharmacy, country, emergencyNumber);
    }

    public Person withPharmacy(String other) {
        return new Person(name, birthDate, prescriber, other, country, emergencyNumber);
    }

    public Person withCountry(Optional<String> other) {
        return new Person(name, birthDate, prescriber, pharmacy, other, emergencyNumber);
    }

    public Person withEmergencyNumber(String other) {
        return new Person(name, birthDate, prescriber, pharmacy, country, other);
    }

    private static String checked(String words, int longest) {
        var text = PlainWords.of(words);
        if (text.length() > longest) {
            throw new InvalidValue("person.refused.long", longest);
        }
        return text;
    }
}
