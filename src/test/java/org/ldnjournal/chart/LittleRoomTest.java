package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Response;

/** While a window is laid out, a chart can have less room than its words take. */
class LittleRoomTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final SixteenWeeks.Sample USUAL = SixteenWeeks.usual();
    private static final Response RESPONSE = Response.of(USUAL.contents(), USUAL.history(), SixteenWeeks.TODAY);
    private static final List<Picture> PICTURES = List.of(
            LadderPicture.of(USUAL.contents(), USUAL.history(), SixteenWeeks.TODAY, TEXTS),
            TrendPicture.of(USUAL.contents(), USUAL.history(), new TrendPicture.Shown(
                    DayRange.ending(SixteenWeeks.TODAY, 60), SixteenWeeks.TODAY, List.of(Scale.PAIN), true), TEXTS),
            StepsPicture.of(RESPONSE, RESPONSE.measures().getFirst(), TEXTS));

    @ParameterizedTest
    @ValueSource(doubles = {9.6, 12, 24})
    void everyPictureCanBePaintedHoweverLittleRoomItHas(double textSize) {
        var sizes = List.of(1, 2, 20, 50, 80, 90, 100, 120, 150, 180, 200, 220, 250, 400);
        assertThatNoException().isThrownBy(() -> PICTURES.forEach(picture -> sizes.forEach(width ->
                Stream.of(1, 20, 100, 200, 400).forEach(height ->
                        picture.layer(width, height, 1, ChartTheme.LIGHT, textSize)))));
    }
}
