package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DosesTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 21);

    private static DoseRecord record(JournalDay day, int number, DoseRecord.Outcome outcome) {
        return new DoseRecord(day, number, outcome, at(day, 23), DoseRecord.Assurance.NOT_ASKED);
    }

    private static Moment at(JournalDay day, int hour) {
        return Moment.of(day.date().atTime(hour, 0), ZoneOffset.UTC);
    }

    private static DoseRecord taken(JournalDay day, int number, String mg) {
        return record(day, number, new DoseRecord.Taken(Dose.mg(mg), at(day, 22)));
    }

    private static JournalContents with(List<DoseRecord> doses) {
        return JournalContents.EMPTY.withDoses(doses);
    }

    @Test
    void keepsTheTimeThatThePersonCorrected() {
        var corrected = new DoseRecord(DAY, 1, new DoseRecord.Taken(Dose.mg("3"), at(DAY, 21)), at(DAY.next(), 9),
                DoseRecord.Assurance.NOT_ASKED);
        assertThat(corrected.at()).contains(at(DAY, 21));
        assertThat(corrected.recorded()).isEqualTo(at(DAY.next(), 9));
    }

    @Test
    void refusesDoseTakenInTheFuture() {
        assertThatThrownBy(() -> new DoseRecord(DAY, 1, new DoseRecord.Taken(Dose.mg("3"), at(DAY, 23)), at(DAY, 22),
                DoseRecord.Assurance.NOT_ASKED)).isInstanceOfSatisfying(InvalidValue.class, invalid ->
                assertThat(invalid.reason().key()).isEqualTo("dose.refused.future"));
    }

    @Test
    void refusesTenDosesInOneEvening() {
        assertThatThrownBy(() -> taken(DAY, 10, "3")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> taken(DAY, 0, "3")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void findsTheDosesOfDayWhateverTheirOrder() {
        var all = new ArrayList<DoseRecord>();
        for (int day = 0; day < 40; day++) {
            for (int number = 1; number <= day % 3; number++) {
                all.add(taken(DAY.plusDays(day), number, "3"));
            }
        }
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));
        var contents = with(shuffled);
        assertThat(contents.doses()).isEqualTo(all);
        for (int day = -1; day < 41; day++) {
            var asked = DAY.plusDays(day);
            assertThat(contents.dosesOn(asked)).isEqualTo(all.stream()
                    .filter(dose -> dose.day().equals(asked)).toList());
        }
    }

    @Test
    void beginsTreatmentWithTheFirstDoseOfWhichAnythingWasTaken() {
        var skipped = record(DAY, 1, new DoseRecord.Skipped(DoseRecord.Why.ILL));
        var partly = record(DAY.next(), 1,
                new DoseRecord.PartlyTaken(Dose.mg("0.5"), at(DAY.next(), 22), DoseRecord.Why.SIDE_EFFECTS));
        assertThat(with(List.of(skipped)).firstDose()).isEmpty();
        assertThat(with(List.of(taken(DAY.plusDays(2), 1, "3"), partly, skipped)).firstDose()).contains(DAY.next());
    }

    @Test
    void remembersTheLastWholeDoseBefore() {
        var contents = with(List.of(taken(DAY, 1, "1.5"), taken(DAY.plusDays(2), 1, "3"),
                record(DAY.plusDays(3), 1, new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN))));
        assertThat(contents.lastFullDoseBefore(DAY)).isEmpty();
        assertThat(contents.lastFullDoseBefore(DAY.plusDays(2))).contains(Dose.mg("1.5"));
        assertThat(contents.lastFullDoseBefore(DAY.plusDays(9))).contains(Dose.mg("3"));
    }
}
