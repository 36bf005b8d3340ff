package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.trend.Measure;

class CourseTest {
    private static final JournalDay DAY = JournalDay.of(2026, 8, 3);

    /** Pain of this day, recorded so many days later at noon. */
    private static Course course(Entry entry, int later) {
        var recorded = Moment.of(DAY.plusDays(later).date().atTime(12, 0), ZoneOffset.UTC);
        var logged = new LoggedEntry(entry, Map.of(Entry.Field.PAIN, recorded));
        return Course.all(JournalContents.EMPTY.withEntries(new TreeMap<>(Map.of(DAY, logged))),
                List.of(new Followed.OfMeasure(Measure.PAIN))).getFirst();
    }

    @Test
    void aValueRecordedThreeDaysAfterItsDayEndedIsLate() {
        var pain = Entry.empty(DAY).with(new Score(Scale.PAIN, 5));
        assertThat(course(pain, 4).isLate(DAY)).isTrue();
        assertThat(course(pain, 4).hasLate()).isTrue();
        assertThat(course(pain, 1).hasLate()).isFalse();
        assertThat(course(pain, 4).on(DAY)).hasValue(5);
    }

    /** The moment stays, as every moment does; but no mark is hollow, and so no key says what a hollow one means. */
    @Test
    void aValueThatWasTakenOutLateIsNoLateValue() {
        assertThat(course(Entry.empty(DAY), 4).hasLate()).isFalse();
        assertThat(course(Entry.empty(DAY), 4).on(DAY)).isEmpty();
    }
}
