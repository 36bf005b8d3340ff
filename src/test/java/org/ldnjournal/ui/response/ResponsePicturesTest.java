package org.ldnjournal.ui.response;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;

/** Each verdict as it is seen; pictures are left in target/snapshots. */
class ResponsePicturesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            too-early,       20, 7, 5, 1, LIGHT, 100 | Too early to judge
            few-days,        70, 7, 5, 2, LIGHT, 100 | Few days: your average pain
            no-clear-change, 70, 6, 6, 1, DARK,  100 | No clear change in pain
            small,           70, 8, 6, 1, LIGHT, 100 | (25 %) lower
            moderate,        70, 7, 4, 1, LIGHT, 150 | (43 %) lower
            substantial,     70, 8, 3, 1, DARK,  100 | (63 %) lower
            worse,           70, 4, 7, 1, LIGHT, 100 | (76 %) higher
            """, delimiterString = "|")
    void isPaintedWithItsSentence(String given, String sentence) {
        var part = given.split(", *");
        var model = new GivenPain(Integer.parseInt(part[1])).sealed().answered(Impression.Step.A_LITTLE_BETTER).pain(
                Integer.parseInt(part[2]), Integer.parseInt(part[3]), Integer.parseInt(part[4])).model();
        var made = new Parent[1];
        var picture = Snapshots.take(() -> {
            var screen = new ResponseScreen(model, Claims.shipped(), GivenPain.TEXTS, Runnable::run, () -> { });
            screen.shown();
            made[0] = screen.node();
            return made[0];
        }, new Appearance(Appearance.Mode.valueOf(part[5]), Integer.parseInt(part[6]), true), 1012, 1900);
        Snapshots.keep("response-" + part[0], picture);
        assertThat(model.shown().get().orElseThrow().response().measures().getFirst().now().sentence())
                .satisfies(said -> assertThat(GivenPain.TEXTS.say(said)).contains(sentence));
        assertThat(Whole.nameless(made[0])).isEmpty();
        assertThat(Whole.cutOff(made[0])).isEmpty();
    }
}
