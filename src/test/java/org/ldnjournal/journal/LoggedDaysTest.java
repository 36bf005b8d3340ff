package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class LoggedDaysTest {
    private static final JournalDay FIRST = JournalDay.of(2026, 1, 1);
    private static final int ALL = 10;
    private static final int OLDER = 6;

    private final AtomicInteger asked = new AtomicInteger();
    private final TreeMap<JournalDay, LoggedEntry> entries = entries();
    private final LoggedDays days = LoggedDays.newestFirst(FIRST.plusDays(OLDER),
            new TreeMap<>(entries.tailMap(FIRST.plusDays(OLDER))), () -> {
                asked.incrementAndGet();
                return new TreeMap<>(entries.headMap(FIRST.plusDays(OLDER)));
            });

    /** Every other day. */
    private static TreeMap<JournalDay, LoggedEntry> entries() {
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        IntStream.range(0, ALL).filter(number -> number % 2 == 0).mapToObj(FIRST::plusDays).forEach(day ->
                entries.put(day, new LoggedEntry(Entry.empty(day).with(new Score(Scale.PAIN, 1)), Map.of())));
        return entries;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day, whether an older one has to be read
            9,     false
            8,     false
            7,     false
            6,     false
            5,     true
            4,     true
            """)
    void anEntryOfTheNewestDaysWaitsForNoOtherOne(int day, boolean waits) {
        assertThat(days.on(FIRST.plusDays(day)).isPresent()).isEqualTo(day % 2 == 0);
        assertThat(asked.get() > 0).isEqualTo(waits);
    }

    @Test
    void theLastDayBeforeTheNewestIsAnOlderOne() {
        assertThat(days.lastBefore(FIRST.plusDays(ALL))).contains(FIRST.plusDays(8));
        assertThat(asked).hasValue(0);
        assertThat(days.lastBefore(FIRST.plusDays(OLDER))).contains(FIRST.plusDays(4));
        assertThat(days.lastBefore(FIRST)).isEmpty();
    }

    @Test
    void theOlderOnesAreReadOnce() {
        assertThat(days.all()).isEqualTo(entries);
        assertThat(days).isEqualTo(LoggedDays.of(entries)).hasSameHashCodeAs(LoggedDays.of(entries));
        assertThat(asked).hasValue(1);
    }
}
