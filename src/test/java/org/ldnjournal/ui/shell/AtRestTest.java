package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtRestTest {
    private final List<String> done = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final AtRest atRest = new AtRest((wait, action) -> {
        waits.add(wait);
        waiting.add(action);
        return () -> waiting.remove(action);
    });

    @Test
    void aPieceIsDoneAfterAMomentAndOneAfterEachBreathUntilNoneIsLeft() {
        atRest.begin(() -> pieceOf("work", 2));
        assertThat(done).isEmpty();
        aMomentPasses();
        assertThat(done).containsExactly("work");
        aMomentPasses();
        aMomentPasses();
        assertThat(done).containsExactly("work", "work");
        assertThat(waiting).isEmpty();
        assertThat(waits).containsExactly(AtRest.MOMENT, AtRest.BREATH, AtRest.BREATH);
    }

    @Test
    void nothingIsDoneAfterAMomentInWhichTheWindowWasTouchedUntilThePauseIsOver() {
        atRest.begin(() -> pieceOf("work", 2));
        atRest.touch();
        aMomentPasses();
        assertThat(done).isEmpty();
        atRest.touch();
        aMomentPasses();
        assertThat(done).isEmpty();
        aMomentPasses();
        assertThat(done).containsExactly("work");
        assertThat(waits).containsExactly(AtRest.MOMENT, AtRest.PAUSE, AtRest.PAUSE, AtRest.BREATH);
    }

    @Test
    void whoTouchesTheWindowAfterTheFirstPieceHasAPause() {
        atRest.begin(() -> pieceOf("work", 2));
        aMomentPasses();
        atRest.touch();
        aMomentPasses();
        assertThat(done).containsExactly("work");
        assertThat(waits).containsExactly(AtRest.MOMENT, AtRest.BREATH, AtRest.PAUSE);
        aMomentPasses();
        assertThat(done).containsExactly("work", "work");
    }

    @Test
    void whatIsBegunAnewTakesThePlaceOfWhatWasBegunBefore() {
        atRest.begin(() -> pieceOf("before", 9));
        atRest.begin(() -> pieceOf("now", 1));
        aMomentPasses();
        aMomentPasses();
        assertThat(done).containsExactly("now");
        assertThat(waiting).isEmpty();
    }

    @Test
    void aPieceThatBreaksIsToldAndTheOthersFollow() {
        atRest.begin(() -> {
            if (done.isEmpty()) {
                done.add("broken");
                throw new IllegalStateException("broken");
            }
            return pieceOf("work", 2);
        });
        assertThatThrownBy(this::aMomentPasses).hasMessage("broken");
        aMomentPasses();
        assertThat(done).containsExactly("broken", "work");
        aMomentPasses();
        assertThat(waiting).isEmpty();
    }

    private boolean pieceOf(String work, int pieces) {
        if (done.size() == pieces) {
            return false;
        }
        return done.add(work);
    }

    private void aMomentPasses() {
        var passed = List.copyOf(waiting);
        waiting.clear();
        passed.forEach(Runnable::run);
    }
}
