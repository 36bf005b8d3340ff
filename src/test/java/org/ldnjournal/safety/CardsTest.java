package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ldnjournal.safety.Cards.Drawer;

/** A few cards of their own. */
class CardsTest {
    private static Cards cards(String... keysAndValues) {
        var writer = new CardWriter();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            writer.put(Drawer.FACT, keysAndValues[i], keysAndValues[i + 1]);
        }
        return writer.cards();
    }

    @Test
    void cardsWithOneKeyKeepTheirOrderAndOthersAreSorted() {
        var cards = cards("codein", "2", "ab", "z", "codeine", "3", "codein", "1");
        assertThat(cards.all(Drawer.FACT, "codein")).containsExactly("2", "1");
        assertThat(cards.first(Drawer.FACT, "codein")).contains("2");
        assertThat(cards.beginningWith(Drawer.FACT, "code")).containsExactly("2", "1", "3");
        assertThat(cards.beginningWith(Drawer.FACT, "")).containsExactly("z", "2", "1", "3");
    }

    @Test
    void anotherKeyAndAnotherDrawerHaveNoCard() {
        var cards = cards("codein", "1");
        for (var key : new String[] {"", "codei", "codeine", "aa", "zz", "漢"}) {
            assertThat(cards.all(Drawer.FACT, key)).isEmpty();
            assertThat(cards.first(Drawer.FACT, key)).isEmpty();
        }
        assertThat(cards.all(Drawer.NAME, "codein")).isEmpty();
        assertThat(cards().all(Drawer.FACT, "codein")).isEmpty();
    }

    @Test
    void anyLetterCanBeInAKeyAndInAValue() {
        var cards = cards("åß", "ł\tØ", "zz", "", "漢", "😀");
        assertThat(cards.all(Drawer.FACT, "åß")).containsExactly("ł\tØ");
        assertThat(cards.all(Drawer.FACT, "zz")).containsExactly("");
        assertThat(cards.all(Drawer.FACT, "漢")).containsExactly("😀");
    }

    @Test
    void aCardThatIsNoLineIsRefused() {
        assertThatThrownBy(() -> cards("a\tb", "1")).hasMessageContaining("one line");
        assertThatThrownBy(() -> cards("a", "1\n2")).hasMessageContaining("one line");
    }
}
