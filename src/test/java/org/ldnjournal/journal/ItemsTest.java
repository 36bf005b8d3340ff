package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemsTest {

    private record Word(UUID id, String text) implements Item {}

    private record Number(UUID id, int value) implements Item {}

    private static final Word FIRST = new Word(new UUID(0, 1), "first");
    private static final Word SECOND = new Word(new UUID(0, 2), "second");
    private static final Number SAME_ID = new Number(FIRST.id(), 1);

    @Test
    void keepsEachSortInTheOrderItWasAdded() {
        var items = Items.NONE.with(List.of(SECOND, SAME_ID, FIRST));
        assertThat(items.of(Word.class)).containsExactly(SECOND, FIRST);
        assertThat(items.of(Number.class)).containsExactly(SAME_ID);
    }

    @Test
    void putsACorrectedItemInThePlaceOfTheOldOne() {
        var corrected = new Word(FIRST.id(), "corrected");
        assertThat(Items.NONE.with(List.of(FIRST, SECOND)).with(corrected).of(Word.class))
                .containsExactly(corrected, SECOND);
    }

    @Test
    void takesAwayByIdentityAndSort() {
        var items = Items.NONE.with(List.of(FIRST, SAME_ID)).without(new Word(FIRST.id(), "other words"));
        assertThat(items.of(Word.class)).isEmpty();
        assertThat(items.of(Number.class)).containsExactly(SAME_ID);
        assertThat(items.without(SAME_ID)).isEqualTo(Items.NONE);
    }
}
