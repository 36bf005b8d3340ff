package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseLogTest {
    private static final JournalDay FIRST = JournalDay.of(2026, 1, 1);
    private static final int OLDER = 6;

    /** Before which days older ones were read. */
    private final List<JournalDay> asked = new ArrayList<>();
    /** On every other day of ten, twice on the last of them; skipped on the first. */
    private final List<DoseRecord> doses = IntStream.of(0, 2, 4, 6, 8, 8).boxed().map(this::dose).toList();
    private final DoseLog log = DoseLog.newestFirst(FIRST.plusDays(OLDER), doses.subList(3, doses.size()),
            Optional.of(FIRST.plusDays(2)), (from, before) -> {
                asked.add(before);
                return doses.subList(0, 3).stream()
                        .filter(dose -> !dose.day().isBefore(from) && dose.day().isBefore(before)).toList();
            });
    private int number;

    private DoseRecord dose(int day) {
        var at = new Moment(FIRST.plusDays(day).date().atTime(22, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var outcome = day == 0 ? new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN)
                : new DoseRecord.Taken(Dose.mg("1.5"), at);
        return new DoseRecord(FIRST.plusDays(day), ++number, outcome, at, DoseRecord.Assurance.NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day, how many there are, whether an older one has to be read
            9,     0,                  false
            8,     2,                  false
            6,     1,                  false
            5,     0,                  true
            4,     1,                  true
            """)
    void aDoseOfTheNewestDaysWaitsForNoOtherOne(int day, int there, boolean waits) {
        assertThat(log.on(FIRST.plusDays(day))).hasSize(there);
        assertThat(!asked.isEmpty()).isEqualTo(waits);
    }

    @Test
    void goesBackFromTheNewestAndReadsTheOlderOnesOnlyWhereItComesToThem() {
        assertThat(log.backFrom(FIRST.plusDays(9)).limit(3))
                .containsExactly(doses.get(5), doses.get(4), doses.get(3));
        assertThat(asked).isEmpty();
        assertThat(log.backFrom(FIRST.plusDays(8))).containsExactlyElementsOf(doses.subList(0, 4).reversed());
        assertThat(log.backFrom(FIRST.plusDays(3))).containsExactlyElementsOf(doses.subList(0, 2).reversed());
    }

    @Test
    void whatWasTakenShortlyBeforeADayLongAgoWaitsForNoOtherYears() {
        assertThat(log.backFrom(FIRST.plusDays(5)).findFirst()).contains(doses.get(2));
        assertThat(asked).containsExactly(FIRST.plusDays(5));
        assertThat(log.backFrom(FIRST.plusDays(5))).containsExactlyElementsOf(doses.subList(0, 3).reversed());
        assertThat(log.backFrom(FIRST.plusDays(400)).skip(3)).containsExactlyElementsOf(doses.subList(0, 3).reversed());
    }

    @Test
    void whatLiesFurtherBackThanIsReadAtFirstIsFoundToo() {
        var sparse = List.of(dose(2), dose(300));
        var read = DoseLog.newestFirst(FIRST.plusDays(500), List.of(), Optional.empty(), (from, before) ->
                sparse.stream().filter(dose -> !dose.day().isBefore(from) && dose.day().isBefore(before)).toList());
        assertThat(read.backFrom(FIRST.plusDays(400))).containsExactlyElementsOf(sparse.reversed());
        assertThat(read.backFrom(FIRST.plusDays(200))).containsExactly(sparse.getFirst());
        assertThat(read.backFrom(FIRST)).isEmpty();
    }

    @Test
    void whereNothingWasTakenBeforeADayNoLaterOnesAreRead() {
        assertThat(log.backFrom(FIRST)).isEmpty();
        assertThat(asked).allMatch(before -> !before.isAfter(FIRST));
    }

    @Test
    void theFirstDayOfTheTreatmentIsKnownBeforeTheOlderDosesAre() {
        assertThat(log.dayOne()).contains(FIRST.plusDays(2));
        assertThat(asked).isEmpty();
    }

    @Test
    void theOlderOnesAreReadOnceAndNothingTellsThemFromThoseReadAtOnce() {
        var whole = DoseLog.of(doses.reversed());
        assertThat(log.all()).isEqualTo(doses).isEqualTo(whole.all());
        assertThat(log).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(whole.dayOne()).isEqualTo(log.dayOne());
        assertThat(asked).containsExactly(FIRST.plusDays(OLDER));
    }
}
