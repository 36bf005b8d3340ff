package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanHistoryTest {

    @Test
    void holdsADecisionAlsoWhereItWasTakenBackAndNoOther() {
        var book = Book.usual("2026-11-01");
        assertThat(book.history().decisions()).isEmpty();
        book.decided("2026-11-15", new Decision.GoUp());
        var up = book.history().decisions().getFirst().decision();
        book.undone(1).decided("2026-11-16", new Decision.GoBack());
        assertThat(book.history().holds(up)).isTrue();
        assertThat(Book.usual("2026-11-01").history().holds(up)).isFalse();
    }
}
