package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/** The usual plan from 1 November: 1.5 mg, 3 mg from the 15th, 4.5 mg from the 29th. */
class CourseTest {
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 10);
    private static final int DAYS = 60;

    private final Book book = Book.usual("2026-11-01");

    private List<Dose> planned(int inDays) {
        return Course.asPlanned(Ladder.of(book.history()), TODAY, DAYS).on(TODAY.plusDays(inDays));
    }

    private List<Dose> decided(int inDays) {
        return Course.asDecided(Ladder.of(book.history())).on(TODAY.plusDays(inDays));
    }

    @Test
    void goesUpAsPlannedAndStaysAsDecided() {
        assertThat(planned(4)).containsExactly(Dose.mg("1.5"));
        assertThat(planned(5)).containsExactly(Dose.mg("3"));
        assertThat(planned(19)).containsExactly(Dose.mg("4.5"));
        assertThat(decided(19)).containsExactly(Dose.mg("1.5"));
    }

    @Test
    void countsEachPartOfASplitDose() {
        book.decided("2026-11-02", new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0)));
        assertThat(planned(1)).containsExactly(Dose.mg("0.5"), Dose.mg("1"));
        assertThat(planned(5)).as("parts hold for their dose").containsExactly(Dose.mg("3"));
    }

    @Test
    void hasNoDoseOnTheDaysBetweenEvenAfterAStep() {
        book.decided("2026-11-10", new Decision.EveryOtherDay());
        assertThat(List.of(planned(0), planned(1), planned(4), planned(5), planned(6), planned(7))).containsExactly(
                List.of(Dose.mg("1.5")), List.of(), List.of(Dose.mg("1.5")), List.of(), List.of(Dose.mg("3")),
                List.of());
    }

    @Test
    void hasNoDoseBeforeInAPauseAndAfterTheEnd() {
        assertThat(decided(-10)).isEmpty();
        book.decided("2026-11-12", new Decision.Pause(Decision.PauseReason.RAN_OUT));
        assertThat(planned(1)).containsExactly(Dose.mg("1.5"));
        assertThat(planned(2)).isEmpty();
        book.decided("2026-11-13", new Decision.Stop());
        assertThat(planned(20)).isEmpty();
        assertThat(Course.asDecided(Ladder.of(PlanHistory.NONE)).on(TODAY)).isEmpty();
    }
}
