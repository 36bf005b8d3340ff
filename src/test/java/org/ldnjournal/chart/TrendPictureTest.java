package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;

/** Pictures of scores over time. They are left in target/pictures to be looked at. */
class TrendPictureTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final List<Scale> ALL = List.of(Scale.values());

    private static TrendPicture picture(SixteenWeeks.Sample sample, DayRange days, boolean looks) {
        return TrendPicture.of(sample.contents(), sample.history(),
                new TrendPicture.Shown(days, SixteenWeeks.TODAY, ALL, looks), TEXTS);
    }

    private static void leave(Picture picture, String name, int width, int height, ChartTheme theme) throws IOException {
        var file = new File("target/pictures/" + name + "-" + theme + ".png");
        file.getParentFile().mkdirs();
        ImageIO.write(picture.image(width, height, 1.5, theme, 12), "png", file);
    }

    @ParameterizedTest
    @EnumSource
    void leavesPicturesToLookAt(ChartTheme theme) throws IOException {
        var all = new DayRange(SixteenWeeks.DAY_ONE.plusDays(-14), SixteenWeeks.TODAY);
        leave(picture(SixteenWeeks.usual(), all, true), "trend-16-weeks", 880, 560, theme);
        leave(picture(SixteenWeeks.paused(), new DayRange(all.first(), SixteenWeeks.TODAY.plusDays(14)), false),
                "trend-paused", 880, 560, theme);
        leave(picture(SixteenWeeks.usual(), DayRange.ending(SixteenWeeks.TODAY, 14), false), "trend-2-weeks", 880, 480, theme);
        var early = SixteenWeeks.upTo(3);
        var picture = TrendPicture.of(early.contents(), early.history(), new TrendPicture.Shown(
                new DayRange(all.first(), SixteenWeeks.DAY_ONE.plusDays(3)), SixteenWeeks.DAY_ONE.plusDays(3), ALL, false), TEXTS);
        leave(picture, "trend-sparse", 620, 400, theme);
        leave(LadderPicture.of(SixteenWeeks.usual().contents(), SixteenWeeks.usual().history(), SixteenWeeks.TODAY, TEXTS),
                "ladder", 880, 260, theme);
        var paused = SixteenWeeks.upTo(24);
        leave(LadderPicture.of(paused.contents(), paused.history(), SixteenWeeks.DAY_ONE.plusDays(24), TEXTS),
                "ladder-early", 880, 260, theme);
        assertThat(new File("target/pictures")).isDirectory();
    }
}
