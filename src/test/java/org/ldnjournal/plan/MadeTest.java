package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Reason;

class MadeTest {
    private static final String DAY_15 = "2026-11-15";

    @Test
    void saysWhatADecisionLedToWhateverWasDecidedLaterOnTheSameDay() {
        var made = Made.of(Book.usual("2026-11-01").decided(DAY_15, new Decision.GoUp())
                .decided(DAY_15, new Decision.GoBack()).history());
        assertThat(made).extracting(Made::sentence).containsExactly(
                Reason.of("planScreen.made.up", Dose.mg("3")), Reason.of("planScreen.made.back", Dose.mg("1.5")));
    }

    @Test
    void saysWhatADecisionThatWasTakenBackHadLedTo() {
        var made = Made.of(Book.usual("2026-11-01").decided(DAY_15, new Decision.GoUp()).undone(1).history());
        assertThat(made).singleElement().satisfies(one -> {
            assertThat(one.undone()).isTrue();
            assertThat(one.after()).contains(Dose.mg("3"));
            assertThat(one.rose()).isTrue();
        });
    }

    @Test
    void aPauseLeadsToNoDoseAndNamesItsReason() {
        var made = Made.of(Book.usual("2026-11-01")
                .decided(DAY_15, new Decision.Pause(Decision.PauseReason.SURGERY)).history()).getFirst();
        assertThat(made.after()).isEmpty();
        assertThat(made.sentence())
                .isEqualTo(Reason.of("planScreen.made.paused", Reason.of("planScreen.pause.SURGERY")));
    }
}
