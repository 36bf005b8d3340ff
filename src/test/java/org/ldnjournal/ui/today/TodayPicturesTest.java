package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;

class TodayPicturesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, 100
            DARK,  100
            LIGHT, 150
            """)
    void theWholeDayIsPaintedInEachAppearance(Appearance.Mode mode, int percent) {
        var made = Snapshots.<Parent>onFx(TodayPicturesTest::today);
        var picture = Snapshots.take(() -> made, new Appearance(mode, percent, true), 1012, 760);
        Snapshots.keep("today-" + mode + "-" + percent, picture);
        assertThat(picture.getPixelReader().getColor(2, 2).getBrightness() < 0.5).isEqualTo(mode == Appearance.Mode.DARK);
        assertThat(Whole.nameless(made)).isEmpty();
        assertThat(Whole.cutOff(made)).isEmpty();
    }

    private static Parent today() {
        var given = new Given();
        given.plan();
        given.plans.add(new Preparation.Liquid(Dose.mg("1"), 100), Moment.now(given.clock));
        given.plans.add(new Preparation.Capsule(Dose.mg("0.75")), Moment.now(given.clock));
        given.score(given.today().previous(), 5, 6, 7);
        var screen = new TodayScreen(given.model(), Texts.of(Locale.UK), () -> { }, () -> { });
        screen.shown();
        given.model().entries().rate(org.ldnjournal.journal.Scale.PAIN, Optional.of(Given.pain(4)));
        given.model().entries().sideEffects(Optional.of(new org.ldnjournal.journal.SideEffects(java.util.List.of(
                new SideEffect(new SideEffectKind("vivid_dreams"), SideEffect.Severity.MILD)))));
        return screen.node();
    }
}
