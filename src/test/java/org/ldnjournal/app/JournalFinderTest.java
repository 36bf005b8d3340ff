package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.start.FirstStart;

class JournalFinderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);

    private final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    private final JournalFinder finder = new JournalFinder(new Console(Texts.of(Locale.UK), CLOCK, nowhere, nowhere));

    @TempDir
    private Path folder;

    @Test
    void aJournalThatCouldNotBeBegunCanBeOpenedAgain() {
        var file = folder.resolve("journal.ldnj");
        assertThatThrownBy(() -> finder.create(file, start(null))).isInstanceOf(JournalFailure.class);
        assertThat(finder.find(file)).isInstanceOfSatisfying(JournalFinder.There.class, there -> {
            assertThat(there.journal().plans().history().plans()).isEmpty();
            there.journal().close();
        });
    }

    @Test
    void aNewJournalBeginsWithTheAnswers() {
        assertThat(finder.create(folder.resolve("journal.ldnj"), start("threeSteps")))
                .isInstanceOfSatisfying(JournalFinder.There.class, there -> {
                    assertThat(there.journal().plans().history().plans()).hasSize(1);
                    there.journal().close();
                });
    }

    /** A plan without the name of a protocol is what the file refuses, and the value type does not. */
    private static FirstStart start(String protocol) {
        var plan = new Plan(JournalDay.of(2026, 11, 22), List.of(Step.last(Dose.mg("4.5"))), protocol,
                LocalTime.of(22, 0),
                Moment.now(CLOCK), Optional.empty());
        return new FirstStart(JournalSettings.USUAL, List.of(), Optional.of(plan));
    }
}
