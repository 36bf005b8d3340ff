package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;

/** What was written before comes back in words, from the journal in memory and from a real file alike. */
class EarlierValuesTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 19);
    private static final DayWords WORDS = new DayWords(Texts.of(Locale.UK));

    @Test
    void everyEarlierValueIsToldByTheJournalInMemory() {
        tells(new MemoryJournal());
    }

    @Test
    void everyEarlierValueIsToldByAFile(@TempDir Path folder) {
        var created = (Opened.Open) JournalFile.create(folder.resolve("earlier.ldnj"));
        try (var file = created.journal()) {
            tells(file.journal());
        }
    }

    private static void tells(Journal journal) {
        var given = new Given(journal);
        var evening = Given.evening(DAY);
        given.change(DAY, evening,
                entry -> entry.with(new Score(Scale.PAIN, 5)).withSleep(Optional.of(SleepHours.of(7.5)))
                .withNote("Rain").withSideEffects(Optional.of(SideEffects.NONE)));
        given.change(DAY, Given.at(DAY, "22:10"), entry -> entry.with(new Score(Scale.PAIN, 4)).withBadDay(true)
                .withSideEffects(Optional.of(Given.VIVID_DREAMS)).withNote("").withSleep(Optional.empty()));
        given.change(DAY, Given.at(DAY.next(), "09:12"), entry -> entry.withNote("Rain, then sun").withBadDay(false));
        assertThat(told(journal)).containsExactly(
                "Fri 20 Nov, 09:12: Bad day: emptied; before: Yes",
                "Fri 20 Nov, 09:12: Note: “Rain, then sun”; empty before",
                "Thu 19 Nov, 22:10: Note: emptied; before: “Rain”",
                "Thu 19 Nov, 22:10: Pain: from 5 to 4",
                "Thu 19 Nov, 22:10: Side effects: from None to Vivid dreams, mild",
                "Thu 19 Nov, 22:10: Sleep: emptied; before: 7.5 h");
    }

    @Test
    void aDoseChangesAsAWhole() {
        var journal = new MemoryJournal();
        var given = new Given(journal);
        given.taken(DAY);
        given.dose(DAY, new DoseRecord.PartlyTaken(Dose.mg("1.5"), Given.evening(DAY), DoseRecord.Why.ILL),
                Given.at(DAY, "22:00"));
        journal.withdrawDose(DAY, 1, Given.at(DAY, "23:00"));
        given.dose(DAY, new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN), Given.at(DAY.next(), "08:00"));
        assertThat(told(journal)).containsExactly(
                "Fri 20 Nov, 08:00: Dose: Skipped (forgotten); empty before",
                "Thu 19 Nov, 23:00: Dose: emptied; before: 1.5 mg, part of the dose, 21:00 (ill)",
                "Thu 19 Nov, 22:00: Dose: from 3 mg, taken 21:00 to 1.5 mg, part of the dose, 21:00 (ill)");
    }

    /** Not “from since”. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | Crash after exertion: since Wed 18 Nov; before: No | \
                    Crash after exertion: from Wed 18 Nov to Thu 19 Nov; before: since Wed 18 Nov
            de    | Zusammenbruch nach Anstrengung: seit Mi., 18. Nov.; vorher: Nein | \
                    Zusammenbruch nach Anstrengung: vom Mi., 18. Nov. bis Do., 19. Nov.; vorher: seit Mi., 18. Nov.
            """)
    void theTimesOfACrashAreSaidAsTheyAre(Locale locale, String since, String over) {
        var given = new Given();
        given.change(DAY, Given.evening(DAY), entry -> entry.withCrash(Optional.of(new Crash.No())));
        given.change(DAY, Given.at(DAY, "22:00"),
                entry -> entry.withCrash(Optional.of(new Crash.Since(DAY.previous()))));
        given.change(DAY, Given.at(DAY, "22:10"),
                entry -> entry.withCrash(Optional.of(new Crash.Over(DAY.previous(), DAY))));
        var texts = Texts.of(locale);
        var picture = new HistoryPicture(given.journal.contents(), PlanHistory.NONE, DAY);
        assertThat(Revision.of(given.journal, DAY).stream().flatMap(revision -> revision.differences().stream())
                .map(one -> new DayWords(texts).change(one, picture.on(DAY)))).containsExactly(over, since);
        var field = texts.get("history.field.CRASH");
        var ofDay = texts.get("history.changes.ofDay", field, new DayWords(texts).shortName(DAY, DAY));
        assertThat(new ChangeBook(picture, false, texts).of(given.journal.changes()).stream().map(MadeChange::words))
                .containsExactly(over.replace(field, ofDay), since.replace(field, ofDay));
    }

    @Test
    void recordingTheSameDoseAgainIsNoRevision() {
        var given = new Given();
        given.taken(DAY);
        given.dose(DAY, new DoseRecord.Taken(Dose.mg("3"), Given.evening(DAY)), Given.at(DAY, "23:00"));
        assertThat(told(given.journal)).isEmpty();
    }

    /** An imported history can hold what no version wrote: it hides nothing of the day. */
    @Test
    void whatCannotBeReadIsToldAsSuchBesideTheRest() {
        var history = List.of(
                change("PAIN", "5", Given.evening(DAY)), change("PAIN", "4", Given.at(DAY, "22:00")),
                change("PAIN", "bad", Given.at(DAY, "22:10")), change("MOOD", "3", Given.at(DAY, "22:20")));
        assertThat(StoredValues.ofEntry(history).filter(one -> !one.first())
                .map(one -> WORDS.moment(one.at(), DAY) + ": " + WORDS.part(one.difference().part()))).containsExactly(
                "Thu 19 Nov, 22:00: Pain",
                "Thu 19 Nov, 22:10: A value that this program cannot read: changed",
                "Thu 19 Nov, 22:20: A value that this program cannot read: changed");
        assertThat(StoredValues.ofDose(1, List.of(
                change("OUTCOME", "SKIPPED", Given.evening(DAY)), change("WHY", "FORGOTTEN", Given.evening(DAY)),
                change("WHY", "unknown", Given.at(DAY, "22:00")), change("WHY", "ILL", Given.at(DAY, "22:10"))))
                .filter(one -> !one.first())
                .map(one -> WORDS.moment(one.at(), DAY) + ": " + WORDS.part(one.difference().part()))).containsExactly(
                "Thu 19 Nov, 22:00: A value that this program cannot read: changed", "Thu 19 Nov, 22:10: Dose");
    }

    /** A day of one year can be corrected in another. */
    @Test
    void aMomentSaysItsYearWhereThatIsNotTheDays() {
        var at = Given.evening(JournalDay.of(2026, 11, 19));
        assertThat(WORDS.moment(at, JournalDay.of(2026, 1, 4))).startsWith("Thu 19 Nov, ");
        assertThat(WORDS.moment(at, JournalDay.of(2025, 11, 18))).startsWith("Thu, 19 Nov 2026, ");
    }

    private static Change change(String field, String after, Moment at) {
        return new Change("", field, Optional.empty(), Optional.of(after), at);
    }

    private static List<String> told(Journal journal) {
        var facts = new HistoryPicture(journal.contents(), PlanHistory.NONE, DAY).on(DAY);
        return Revision.of(journal, DAY).stream().flatMap(revision -> revision.differences().stream()
                .map(one -> WORDS.moment(revision.at(), DAY) + ": " + WORDS.change(one, facts))).toList();
    }
}
