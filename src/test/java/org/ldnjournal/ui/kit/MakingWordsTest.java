package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Making;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Way;
import org.ldnjournal.text.Texts;

/** How a dose is made, in words and on the syringe. */
class MakingWordsTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private static String said(String dose, Preparation... from) {
        return MakingWords.of(Making.of(Dose.mg(dose), List.of(from)), Dose.mg(dose), TEXTS).replace(' ', ' ');
    }

    private static Preparation capsules(String strength) {
        return new Preparation.Capsule(Dose.mg(strength));
    }

    private static Preparation.Liquid liquid(String strength, int graduation) {
        return new Preparation.Liquid(Dose.mg(strength), graduation);
    }

    @Test
    void saysHowItIsMade() {
        assertThat(said("3", capsules("1.5"))).isEqualTo("two 1.5 mg capsules");
        assertThat(said("4.5", capsules("1.5"), capsules("3"))).isEqualTo("one 3 mg capsule and one 1.5 mg capsule");
        assertThat(said("4.5", new Preparation.Tablet(Dose.mg("3"), true)))
                .isEqualTo("one 3 mg tablet and half a 3 mg tablet");
        assertThat(said("3", liquid("1", 100))).isEqualTo("3 mL of 1 mg/mL");
        assertThat(said("3", liquid("1", 100), capsules("1.5"))).isEqualTo("3 mL of 1 mg/mL, or two 1.5 mg capsules");
        assertThat(said("3", capsules("0.25"))).isEqualTo("12 0.25 mg capsules");
        assertThat(said("3")).isEmpty();
    }

    @Test
    void saysWhatCannotBeMadeAndWhatIsNearestWithoutChoosing() {
        assertThat(said("4", capsules("1.5"))).isEqualTo("4 mg cannot be made exactly from what you have. "
                + "The nearest that can: 3 mg (two 1.5 mg capsules) and 4.5 mg (three 1.5 mg capsules).");
        assertThat(said("1", capsules("1.5"))).isEqualTo("1 mg cannot be made exactly from what you have. "
                + "The nearest that can: 1.5 mg (one 1.5 mg capsule).");
        assertThat(said("4.5", new Preparation.Tablet(Dose.mg("50"), true)))
                .isEqualTo("4.5 mg cannot be made from what you have, and nothing near it.");
        assertThat(said("1", liquid("0.3", 100))).endsWith(
                "1 mg would be 3.333 mL of 0.3 mg/mL, between two marks of the syringe.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            30,  100, 0,   40
            1,   100, 0,   10
            25,  10,  0,   30
            9,   1000, 0,  10
            10,  500, 0,   20
            45,  100, 0,   50
            300, 10,  260, 310
            """)
    void drawsEveryMarkAroundTheOneThatIsMeant(long mark, int graduation, long from, long to) {
        var scale = SyringeScale.of(new Way.Drawn(liquid("1", graduation), mark));
        assertThat(scale.from()).isEqualTo(from);
        assertThat(scale.to()).isEqualTo(to);
        assertThat(scale.ticks()).hasSize((int) (to - from) + 1).filteredOn(tick -> tick.at() == mark).singleElement()
                .satisfies(tick -> assertThat(tick.millilitres())
                        .isEqualByComparingTo(BigDecimal.valueOf(mark * graduation, 3)));
        assertThat(scale.place(from)).isZero();
        assertThat(scale.place(to)).isEqualTo(1);
    }

    @Test
    void saysWhatIsDrawnToWhoCannotSeeIt() {
        var drawn = Snapshots.onFx(() -> new SyringeMark(new Way.Drawn(liquid("1", 100), 30), TEXTS));
        assertThat(drawn.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(drawn.getAccessibleText())
                .isEqualTo("A syringe filled to the mark of 3 mL, with 0.1 mL from mark to mark");
    }
}
