package org.ldnjournal.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;

/**
 * A program that saves one numbered entry after the other and says each number once it is saved, until it is killed.
 */
final class SavesUntilKilled {
    /** So that days are written for the first time as well as over and over. */
    static final int DAYS = 400;

    private SavesUntilKilled() {}

    /** The journal, and the first number. */
    static void main(String[] arguments) {
        var journal = SomeJournal.opened(JournalFile.open(Path.of(arguments[0]))).journal();
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            journal.record(entry(number), at(number));
            say("entry " + number);
            journal.record(dose(number));
            say("dose " + number);
        }
    }

    private static void say(String saved) {
        System.out.println(saved + " saved");
        System.out.flush();
    }

    static JournalDay day(int number) {
        return JournalDay.of(2020, 1, 1).plusDays(number % DAYS);
    }

    /** Its note fills several pages, so that the kill also falls between the writing of two of them. */
    static Entry entry(int number) {
        return Entry.empty(day(number)).with(new Score(Scale.PAIN, number % 11))
                .withNote(number + " " + "x".repeat(3900));
    }

    static DoseRecord dose(int number) {
        return new DoseRecord(day(number), 1, new DoseRecord.Taken(new Dose(1 + number), at(number)), at(number),
                DoseRecord.Assurance.NOT_ASKED);
    }

    private static Moment at(int number) {
        return new Moment(Instant.EPOCH.plus(Duration.ofMinutes(number)), ZoneOffset.UTC);
    }
}
