package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;

/** A whole day goes and comes back, in the journal in memory and in a real file alike. */
class DayDeletionTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 19);
    private static final DoseRecord FIRST = dose(1, new DoseRecord.Taken(Dose.mg("1.5"), Given.evening(DAY)));
    private static final DoseRecord SECOND = dose(2, new DoseRecord.Skipped(DoseRecord.Why.ILL));
    private static final Entry FULL = Entry.empty(DAY).with(new Score(Scale.PAIN, 5)).with(new Score(Scale.FATIGUE, 6))
            .with(new Score(Scale.SLEEP_QUALITY, 7)).withSleep(Optional.of(SleepHours.of(7.5)))
            .withSideEffects(Optional.of(Given.VIVID_DREAMS)).withNote("Rain").withBadDay(true)
            .withEvents(List.of(new Event(Event.Kind.TRAVEL, "Bern")))
            .withEnded(List.of(new EndedEffect(new SideEffectKind("headache"), DAY.previous())));

    private final Given given = new Given();
    private final DayDeletion deletion = new DayDeletion(given.open);

    private static DoseRecord dose(int number, DoseRecord.Outcome outcome) {
        return new DoseRecord(DAY, number, outcome, Given.at(DAY, "21:30"), DoseRecord.Assurance.PRESCRIBER_DECIDED);
    }

    private static void fill(Journal journal) {
        journal.record(FULL, Given.evening(DAY));
        journal.record(FIRST);
        journal.record(SECOND);
    }

    private Entry entry() {
        return given.journal.entry(DAY).orElseThrow().entry();
    }

    private List<DoseRecord> doses() {
        return given.journal.contents().dosesOn(DAY);
    }

    @Test
    void entryAndDosesGoTogetherAndWhoeverFollowsHearsOfItOnce() {
        fill(given.journal);
        given.pain(DAY.next(), 3, Given.evening(DAY.next()));
        given.taken(DAY.next());
        var heard = new int[1];
        given.open.follow(() -> heard[0]++);
        deletion.delete(DAY);
        assertThat(entry().isEmpty()).isTrue();
        assertThat(doses()).isEmpty();
        assertThat(heard[0]).isEqualTo(1);
        assertThat(given.journal.contents().dosesOn(DAY.next())).hasSize(1);
        assertThat(given.journal.entry(DAY.next()).orElseThrow().entry().isEmpty()).isFalse();
    }

    @Test
    void undoBringsBackEveryFieldAndDose() {
        fill(given.journal);
        deletion.delete(DAY);
        assertThat(deletion.canUndo(DAY)).isTrue();
        assertThat(deletion.canUndo(DAY.next())).isFalse();
        deletion.undo();
        assertThat(entry()).isEqualTo(FULL);
        assertThat(doses()).containsExactly(FIRST, SECOND);
        assertThat(deletion.canUndo(DAY)).isFalse();
    }

    @Test
    void undoLeavesTheDayOfAJournalInMemoryAsItStood() {
        standsAsItStood(given);
    }

    @Test
    void undoLeavesTheDayOfAFileAsItStood(@TempDir Path folder) {
        var created = (Opened.Open) JournalFile.create(folder.resolve("undone.ldnj"));
        try (var file = created.journal()) {
            standsAsItStood(new Given(file.journal()));
        }
    }

    /** With the moments at which it was recorded, so that it is no more late than it was. */
    private static void standsAsItStood(Given given) {
        fill(given.journal);
        given.journal.record(FULL.withNote("Rain, then sun"), Given.at(DAY.plusDays(3), "12:00"));
        var before = given.journal.contents();
        var deletion = new DayDeletion(given.open);
        deletion.delete(DAY);
        deletion.undo();
        assertThat(given.journal.contents()).isEqualTo(before);
        assertThat(given.journal.changes("entry " + DAY).getLast().at()).isEqualTo(Given.NOW);
        assertThat(given.journal.changes("dose " + DAY + " 1").getLast().at()).isEqualTo(Given.NOW);
    }

    @Test
    void whatWasRecordedSinceIsNotReplacedByUndo() {
        fill(given.journal);
        deletion.delete(DAY);
        given.pain(DAY, 2, Given.evening(Given.TODAY));
        var since = dose(1, new DoseRecord.Skipped(DoseRecord.Why.RAN_OUT));
        given.journal.record(since);
        deletion.undo();
        assertThat(entry()).isEqualTo(FULL.with(new Score(Scale.PAIN, 2)));
        assertThat(given.journal.entry(DAY).orElseThrow().recorded())
                .containsEntry(Entry.Field.PAIN, Given.evening(Given.TODAY))
                .containsEntry(Entry.Field.FATIGUE, Given.evening(DAY));
        assertThat(doses()).containsExactlyInAnyOrder(since, SECOND);
    }

    @Test
    void onlyTheLastDeletedDayIsOfferedAndNoneOnceItIsForgotten() {
        fill(given.journal);
        given.note(DAY.next(), "Sun");
        deletion.delete(DAY);
        deletion.delete(DAY.next());
        assertThat(deletion.canUndo(DAY)).isFalse();
        assertThat(deletion.canUndo(DAY.next())).isTrue();
        deletion.forget();
        deletion.undo();
        assertThat(given.journal.entry(DAY.next()).orElseThrow().entry().isEmpty()).isTrue();
    }

    @Test
    void bothStandInTheHistoryOfChangesOfAJournalInMemory() {
        isTold(given);
    }

    @Test
    void bothStandInTheHistoryOfChangesOfAFile(@TempDir Path folder) {
        var created = (Opened.Open) JournalFile.create(folder.resolve("deleted.ldnj"));
        try (var file = created.journal()) {
            isTold(new Given(file.journal()));
        }
    }

    private static void isTold(Given given) {
        fill(given.journal);
        var deletion = new DayDeletion(AtOnce.of(given.journal, given.plans, new Passing()));
        deletion.delete(DAY);
        assertThat(given.journal.contents().dosesOn(DAY)).isEmpty();
        assertThat(told(given)).hasSize(11).contains("Pain of Thu 19 Nov: emptied; before: 5",
                "Note of Thu 19 Nov: emptied; before: “Rain”",
                "Dose of Thu 19 Nov: emptied; before: 1.5 mg, taken 21:00",
                "Dose 2 of Thu 19 Nov: emptied; before: Skipped (ill)");
        assertThat(Revision.of(given.journal, DAY)).hasSize(1);
        deletion.undo();
        assertThat(given.journal.entry(DAY).orElseThrow().entry()).isEqualTo(FULL);
        assertThat(given.journal.contents().dosesOn(DAY)).containsExactly(FIRST, SECOND);
        assertThat(told(given)).hasSize(22).contains("Pain of Thu 19 Nov: 5; empty before",
                "Dose of Thu 19 Nov: 1.5 mg, taken 21:00; empty before");
    }

    /** A second later each time it is looked at. */
    private static final class Passing extends Clock {
        private Instant now = Given.NOW.instant();

        @Override
        public ZoneId getZone() {
            return Given.NOW.zone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }
    }

    private static List<String> told(Given given) {
        var picture = new HistoryPicture(given.journal.contents(), given.plans.history(), Given.TODAY);
        return new ChangeBook(picture, false, Texts.of(Locale.UK)).of(given.journal.changes()).stream()
                .map(MadeChange::words).toList();
    }
}
