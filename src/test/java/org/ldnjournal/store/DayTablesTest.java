package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.opened;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.TrackerValue;

/** What the tables of a day refuse, what the history says of them, and the drafts, which have none. */
class DayTablesTest {
    private static final UUID TRACKER = new UUID(1, 2);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void recordOneDay() {
        file = folder.resolve("some.ldnj");
        try (var made = opened(JournalFile.create(file))) {
            made.journal().record(whole(), AT);
        }
    }

    private static Entry whole() {
        return Entry.empty(DAY).withCrash(Optional.of(new Crash.Over(DAY.plusDays(-2), DAY)))
                .withEvents(List.of(Event.of(Event.Kind.TRAVEL), new Event(Event.Kind.OTHER, "moved house")))
                .withEnded(List.of(new EndedEffect(SideEffectKind.own("Itchy skin"), DAY.previous())))
                .withTracker(TRACKER, Optional.of(new TrackerValue.Rated(7)));
    }

    @Test
    void theHistorySaysWhatWasThere() {
        try (var journal = opened(JournalFile.open(file))) {
            journal.journal().record(Entry.empty(DAY).withNothingToAdd(true), SomeJournal.minutesLater(1));
            assertThat(journal.journal().changes("entry " + DAY)).filteredOn(change -> change.before().isPresent())
                    .extracting(Change::field, change -> change.before().orElseThrow()).containsExactlyInAnyOrder(
                            tuple("CRASH", "OVER 2026-11-19 2026-11-21"),
                            tuple("EVENTS", "TRAVEL \nOTHER moved house"),
                            tuple("ENDED_EFFECTS", "own.Itchy+skin:2026-11-20"),
                            tuple("TRACKERS", TRACKER + " RATED 7"));
        }
    }

    @Test
    void aDraftIsKeptReplacedAndDiscardedWithoutHistory() {
        try (var journal = opened(JournalFile.open(file))) {
            int before = journal.journal().changes().size();
            journal.journal().keep(new Draft(DAY, Entry.Field.NOTE, "A lo", AT));
            journal.journal().keep(new Draft(DAY, Entry.Field.NOTE, "A long day", AT));
            assertThat(journal.journal().drafts()).containsExactly(new Draft(DAY, Entry.Field.NOTE, "A long day", AT));
            journal.journal().discardDraft(DAY, Entry.Field.NOTE);
            assertThat(journal.journal().drafts()).isEmpty();
            assertThat(journal.journal().changes()).hasSize(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entry SET crash = 'MAYBE'
            entry SET crash = 'NO'
            entry SET crash_end = NULL
            entry SET crash_start = NULL
            entry SET nothing_to_add = 2
            event SET kind = 'WAR'
            event SET kind = 'OTHER', words = ''
            ended_effect SET last = '2026-11-22'
            ended_effect SET kind = 'own.two words'
            tracker_value SET value = '11'
            tracker_value SET form = 'SAID'
            tracker_value SET form = 'COUNTED', value = 'many'
            """)
    void theTablesRefuseWhatTheTypesRefuse(String update) {
        assertThatThrownBy(() -> SomeJournal.execute(file, "UPDATE " + update)).isInstanceOf(SQLException.class)
                .hasMessageContaining("constraint");
    }
}
