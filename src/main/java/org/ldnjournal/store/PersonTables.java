package org.ldnjournal.store;

import java.util.Optional;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.VisitQuestions;

/** What there is one of: the person, the settings, the questions for the next visit. */
final class PersonTables {
    private PersonTables() {}

    static Person person(Reading reading) {
        return reading.first("SELECT * FROM person", row ->
                new Person(row.text("name"), row.optionalDate("birth_date"), row.text("prescriber"),
                        row.text("pharmacy"),
                        row.optionalText("country"), row.text("emergency_number")))
                .orElse(Person.UNNAMED);
    }

    static void record(Writing writing, Person person, Moment at) {
        ChangeTable.add(writing, "person", fields(person(writing)).differencesTo(fields(person)), at);
        put(writing, person);
    }

    /** Puts in the person; it is no change. */
    static void put(Writing writing, Person person) {
        writing.update("""
                INSERT OR REPLACE INTO person (one, name, birth_date, prescriber, pharmacy, country, emergency_number)
                VALUES (1, ?, ?, ?, ?, ?, ?)""",
                person.name(), person.birthDate(), person.prescriber(), person.pharmacy(), person.country(),
                person.emergencyNumber());
    }

    private static Fields fields(Person person) {
        return new Fields()
                .and("NAME", given(person.name()))
                .and("BIRTH_DATE", person.birthDate())
                .and("PRESCRIBER", given(person.prescriber()))
                .and("PHARMACY", given(person.pharmacy()))
                .and("COUNTRY", person.country())
                .and("EMERGENCY_NUMBER", given(person.emergencyNumber()));
    }

    private static Optional<String> given(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    static JournalSettings settings(Reading reading) {
        return reading.first("SELECT * FROM settings", row -> new JournalSettings(
                new Rollover(row.integer("rollover_hour")), row.symbol(Scale.class, "primary_scale"),
                row.yes("pauses_move_looks")))
                .orElse(JournalSettings.USUAL);
    }

    static void record(Writing writing, JournalSettings settings, Moment at) {
        ChangeTable.add(writing, "settings", fields(settings(writing)).differencesTo(fields(settings)), at);
        put(writing, settings);
    }

    /** Puts in the settings; it is no change. */
    static void put(Writing writing, JournalSettings settings) {
        writing.update("INSERT OR REPLACE INTO settings (one, rollover_hour, primary_scale, pauses_move_looks)"
                + " VALUES (1, ?, ?, ?)", settings.rollover().hour(), settings.primary(), settings.pausesMoveLooks());
    }

    private static Fields fields(JournalSettings settings) {
        return new Fields().and("ROLLOVER", settings.rollover().hour()).and("PRIMARY", settings.primary())
                .and("PAUSES_MOVE_LOOKS", settings.pausesMoveLooks());
    }

    static VisitQuestions questions(Reading reading) {
        return new VisitQuestions(reading.list("SELECT * FROM question ORDER BY position", row -> row.text("words")));
    }

    static void record(Writing writing, VisitQuestions questions, Moment at) {
        ChangeTable.add(writing, "questions", fields(questions(writing)).differencesTo(fields(questions)), at);
        put(writing, questions);
    }

    /** Puts in the questions; it is no change. */
    static void put(Writing writing, VisitQuestions questions) {
        writing.update("DELETE FROM question");
        for (int i = 0; i < questions.list().size(); i++) {
            writing.update("INSERT INTO question (position, words) VALUES (?, ?)", i + 1, questions.list().get(i));
        }
    }

    private static Fields fields(VisitQuestions questions) {
        var fields = new Fields();
        for (int i = 0; i < questions.list().size(); i++) {
            fields.and("QUESTION_" + (i + 1), questions.list().get(i));
        }
        return fields;
    }
}
