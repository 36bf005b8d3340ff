package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;

class ReadOnceTest {
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Moment NOW = Moment.of(TODAY.date().atTime(20, 0), ZoneOffset.UTC);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private Instant now = NOW.instant();
    private final InstantSource source = () -> now;
    private int times;
    private final ReadOnce<Integer> read = new ReadOnce<>(
            AtOnce.of(journal, plans, source.withZone(ZoneOffset.UTC)), _ -> ++times);

    @Test
    void isMadeAgainOnlyOnceTheJournalThePlanOrTheDayIsAnother() {
        assertThat(read.call()).isEqualTo(1);
        assertThat(read.call()).isEqualTo(1);
        journal.record(Entry.empty(TODAY).with(new Score(Scale.PAIN, 9)), NOW);
        assertThat(read.call()).isEqualTo(2);
        plans.record(new Plan(TODAY, List.of(Step.last(Dose.mg("1.5"))), "", LocalTime.of(22, 0), NOW,
                Optional.empty()));
        assertThat(read.call()).isEqualTo(3);
        now = now.plusSeconds(3600);
        assertThat(read.call()).isEqualTo(3);
        now = now.plusSeconds(86_400);
        assertThat(read.call()).isEqualTo(4);
        assertThat(read.call()).isEqualTo(4);
    }

    @Test
    void whatHasWordsInItIsMadeAgainOnceTheLanguageIsAnother() {
        var texts = Texts.of(Locale.UK);
        var words = new ReadOnce<>(AtOnce.of(journal, plans, source.withZone(ZoneOffset.UTC)), texts,
                (_, said) -> ++times + " " + said.get("rail.today"));
        assertThat(words.call()).isEqualTo("1 Today");
        assertThat(words.call()).isEqualTo("1 Today");
        texts.speak(Locale.GERMANY);
        assertThat(words.call()).isEqualTo("2 Heute");
        assertThat(words.call()).isEqualTo("2 Heute");
        assertThat(read.call()).isEqualTo(3);
        texts.speak(Locale.UK);
        assertThat(read.call()).isEqualTo(3);
    }
}
