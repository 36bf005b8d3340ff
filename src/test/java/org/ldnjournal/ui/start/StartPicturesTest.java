package org.ldnjournal.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;

class StartPicturesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, 100, WHAT
            LIGHT, 100, PLAN
            DARK,  100, PLAN
            LIGHT, 100, DAY
            LIGHT, 150, DAY
            """)
    void everyStepIsPaintedInEachAppearance(Appearance.Mode mode, int percent, StartModel.Step step) {
        var made = Snapshots.<Parent>onFx(() -> at(step));
        var picture = Snapshots.take(() -> made, new Appearance(mode, percent, true), 1100, 1000);
        Snapshots.keep("start-" + step + "-" + mode + "-" + percent, picture);
        assertThat(picture.getPixelReader().getColor(2, 2).getBrightness() < 0.5)
                .isEqualTo(mode == Appearance.Mode.DARK);
        assertThat(Whole.nameless(made)).isEmpty();
        assertThat(Whole.cutOff(made)).isEmpty();
    }

    private static StartScreen at(StartModel.Step step) {
        var clock = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
        var model = new StartModel(clock, new MedicineMatcher(Vocabulary.shipped()), Locale.UK, Protocols.threeSteps());
        var screen = new StartScreen(model, Texts.of(Locale.UK), _ -> { }, () -> { });
        if (step != StartModel.Step.WHAT) {
            model.begin();
            model.add("Tramadol");
            model.draft().steps().rows().forEach(row -> row.days().set("14"));
            model.draft().start().set("22 Nov 2026");
        }
        if (step == StartModel.Step.DAY) {
            model.later();
        }
        return screen;
    }
}
