package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;
import org.w3c.dom.Element;

/** Pictures of scores over time. They are left in target/pictures to be looked at. */
class TrendPictureTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final List<Scale> SCALES = List.of(Scale.values());
    private static final DayRange ALL = new DayRange(SixteenWeeks.DAY_ONE.plusDays(-14), SixteenWeeks.TODAY);
    private static final SixteenWeeks.Sample USUAL = SixteenWeeks.usual();

    private static TrendPicture picture(SixteenWeeks.Sample sample, DayRange days, List<Scale> scales, boolean looks) {
        return TrendPicture.of(sample.contents(), sample.history(),
                new TrendPicture.Shown(days, SixteenWeeks.TODAY, scales, looks), TEXTS);
    }

    private static TrendPicture whole(SixteenWeeks.Sample sample, DayRange days) {
        var journal = TrendDays.of(sample.contents(), sample.history(), SixteenWeeks.TODAY,
                Followed.all(sample.contents()));
        return TrendPicture.of(journal, new TrendPicture.View(Viewport.of(days), true, true, true), TEXTS);
    }

    @ParameterizedTest
    @EnumSource
    void paintsEverythingThatCanBeShown(ChartTheme theme) throws IOException {
        var sample = FullWeeks.of(USUAL);
        var picture = whole(sample, new DayRange(ALL.first(), SixteenWeeks.TODAY.plusDays(14)));
        leave(picture, "trend-everything", 1000, (int) picture.height(12), theme);
        leave(whole(sample, DayRange.ending(SixteenWeeks.TODAY, 14)), "trend-everything-2-weeks", 1000,
                (int) picture.height(12), theme);
    }

    /** Before, it stood where today ends: what was logged today was to the left of "today". */
    @Test
    void theLineOfTodayRunsThroughWhatWasLoggedToday() throws IOException {
        var entry = Entry.empty(SixteenWeeks.TODAY).with(new Score(Scale.PAIN, 5));
        var logged = new LoggedEntry(entry, Map.of(Entry.Field.PAIN, Moment.of(SixteenWeeks.TODAY.date().atTime(20, 0),
                ZoneOffset.UTC)));
        var contents = JournalContents.EMPTY.withEntries(new TreeMap<>(Map.of(SixteenWeeks.TODAY, logged)));
        var picture = picture(new SixteenWeeks.Sample(contents, PlanHistory.NONE),
                new DayRange(SixteenWeeks.TODAY.plusDays(-2), SixteenWeeks.TODAY.plusDays(2)), List.of(Scale.PAIN), false);
        leave(picture, "trend-first-day", 800, 300, ChartTheme.LIGHT);
        var image = picture.image(800, 300, 1, ChartTheme.LIGHT, 12);
        var point = columns(image, 120, 200, colour -> colour.getRed() > colour.getBlue() + 60);
        var line = columns(image, 200, 230, colour -> colour.getBlue() < 200);
        assertThat(line).isNotEmpty().allSatisfy(x -> assertThat(x).isBetween(point.getFirst(), point.getLast()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void theWordsAboveAPanelNeverCoverEachOther(String language) {
        var sample = SixteenWeeks.usual();
        var picture = TrendPicture.of(sample.contents(), sample.history(), new TrendPicture.Shown(
                DayRange.ending(SixteenWeeks.TODAY, 100), SixteenWeeks.TODAY, List.of(Scale.PAIN), true),
                Texts.of(Locale.forLanguageTag(language)));
        for (int width = 360; width < 1000; width += 20) {
            var line = words(picture, width).stream().filter(written -> written.words().matches("Pain|Schmerz"))
                    .map(Written::y).findFirst().orElseThrow();
            var beside = words(picture, width).stream().filter(written -> written.y().equals(line))
                    .sorted(Comparator.comparing(Written::from)).toList();
            for (int i = 1; i < beside.size(); i++) {
                assertThat(beside.get(i).from()).as("%s at %s", beside, width).isGreaterThan(beside.get(i - 1).to());
            }
        }
    }

    @Test
    void noLineThatStandsUprightRunsThroughWords() {
        var sample = SixteenWeeks.usual();
        var picture = picture(sample, new DayRange(SixteenWeeks.TODAY.plusDays(-60), SixteenWeeks.TODAY.plusDays(14)),
                List.of(Scale.PAIN, Scale.FATIGUE), true);
        for (int width = 400; width < 1000; width += 40) {
            var lines = svg(picture, width, "line").map(line -> new Line2D.Double(number(line, "x1"),
                    number(line, "y1"), number(line, "x2"), number(line, "y2"))).toList();
            var words = words(picture, width);
            assertThat(lines).filteredOn(line -> line.getX1() == line.getX2()).isNotEmpty().allSatisfy(line ->
                    assertThat(words).as("%s to %s", line.getP1(), line.getP2()).noneMatch(written -> line.intersectsLine(
                            written.from(), written.middle(), written.to(), written.middle())));
        }
    }

    @Test
    void whatIsPlannedIsFramedWholeAndOpenWhereItGoesOn() {
        var days = new DayRange(SixteenWeeks.TODAY.plusDays(-20), SixteenWeeks.TODAY.plusDays(14));
        var image = picture(USUAL, days, List.of(Scale.PAIN), false).image(800, 300, 1, ChartTheme.LIGHT, 12);
        int today = 505;
        var sides = columns(image, 5, 15, colour -> redness(colour) > 40).stream().filter(x -> x > today).toList();
        assertThat(sides).as("at its left alone").hasSizeBetween(1, 2);
        assertThat(columns(image, 0, 1, colour -> redness(colour) > 70)).as("all of its line above")
                .filteredOn(x -> x > sides.getLast()).isNotEmpty();
    }

    private static int redness(Color colour) {
        return colour.getRed() - colour.getGreen();
    }

    private record Written(String words, String y, double from, double to) {
        private double middle() {
            return Double.parseDouble(y) - 6;
        }
    }

    private static List<Written> words(TrendPicture picture, int width) {
        var pen = new Pen(ChartTheme.LIGHT, 18);
        return svg(picture, width, "text").map(text -> new Written(text.getTextContent(), text.getAttribute("y"),
                number(text, "x"), number(text, "x") + pen.widthOf(text.getTextContent(), pen.regular()))).toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Stream<Element> svg(TrendPicture picture, int width, String element) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var found = factory.newDocumentBuilder().parse(new ByteArrayInputStream(SvgPicture.of(
                    picture, width, (int) picture.height(18),
                    ChartTheme.LIGHT, 18))).getElementsByTagName(element);
            return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** The columns right of the names in which one of these rows has such a colour. */
    private static List<Integer> columns(BufferedImage image, int top, int bottom, Predicate<Color> such) {
        return IntStream.range(200, 790).filter(x -> IntStream.range(top, bottom)
                .anyMatch(y -> such.test(new Color(image.getRGB(x, y))))).boxed().toList();
    }

    private static void leave(Picture picture, String name, int width, int height, ChartTheme theme)
            throws IOException {
        var file = new File("target/pictures/" + name + "-" + theme + ".png");
        file.getParentFile().mkdirs();
        ImageIO.write(picture.image(width, height, 1.5, theme, 12), "png", file);
    }

    @ParameterizedTest
    @EnumSource
    void paintsEveryRangeInEveryTheme(ChartTheme theme) throws IOException {
        leave(picture(USUAL, ALL, SCALES, true), "trend-16-weeks", 880, 560, theme);
        leave(picture(SixteenWeeks.paused(), new DayRange(ALL.first(), SixteenWeeks.TODAY.plusDays(14)), SCALES, false),
                "trend-paused", 880, 560, theme);
        leave(picture(USUAL, DayRange.ending(SixteenWeeks.TODAY, 14), SCALES, false), "trend-2-weeks", 880, 480, theme);
        leave(picture(SixteenWeeks.upTo(3), new DayRange(ALL.first(), SixteenWeeks.TODAY), SCALES, false),
                "trend-sparse", 620, 400, theme);
        leave(LadderPicture.of(USUAL.contents(), USUAL.history(), SixteenWeeks.TODAY, TEXTS), "ladder", 880, 260,
                theme);
        assertThat(picture(USUAL, ALL, SCALES, true).image(400, 300, 1, theme, 12).getRGB(0, 299))
                .isEqualTo(theme.surface().getRGB());
    }

    /** Between the last day before the gap and the first after it no pixel has the colour of the score. */
    @ParameterizedTest
    @EnumSource(Scale.class)
    void drawsNoLineAcrossAGap(Scale scale) {
        var days = new DayRange(SixteenWeeks.BEFORE_GAP.plusDays(-10), SixteenWeeks.AFTER_GAP.plusDays(10));
        var image = picture(USUAL, days, List.of(scale), false).image(1000, 300, 1, ChartTheme.LIGHT, 12);
        var inks = columnsOf(image, scale, 60);
        int gaps = longestEmpty(inks);
        double day = (inks.getLast() - inks.getFirst()) / (double) (days.length() - 1);
        assertThat(gaps).isGreaterThan((int) (6.5 * day));
    }

    /** Marks of days, a stroked mean, its outline and columns of pixels: none of them leads across. */
    @ParameterizedTest
    @CsvSource({"30, 9", "600, 60", "1300, 150", "9000, 900"})
    void drawsNoLineAcrossAGapHoweverLongTheTimeThatIsSeen(int days, int gap) {
        var first = JournalDay.of(2000, 1, 1);
        int begin = days / 2 - gap / 2;
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        IntStream.range(0, days).filter(day -> day < begin || day >= begin + gap).mapToObj(first::plusDays)
                .forEach(day -> entries.put(day, pain(day, day.date().getDayOfMonth() % 11)));
        var range = new DayRange(first, first.plusDays(days - 1L));
        var picture = TrendPicture.of(JournalContents.EMPTY.withEntries(entries), PlanHistory.NONE,
                new TrendPicture.Shown(range, range.last(), List.of(Scale.PAIN), false), TEXTS);
        var image = picture.image(1000, 300, 1, ChartTheme.LIGHT, 12);
        var places = picture.places(1000, 300, 12);
        double half = Math.max(6, places.xOf(1) - places.xOf(0));
        double left = places.xOf(Viewport.middle(first.plusDays(begin - 1L)));
        double right = places.xOf(Viewport.middle(first.plusDays(begin + (long) gap)));
        var inks = columnsOf(image, Scale.PAIN, 70);
        assertThat(inks).noneMatch(x -> x > left + half && x < right - half)
                .anyMatch(x -> Math.abs(x - left) <= half).anyMatch(x -> Math.abs(x - right) <= half);
    }

    /** A single day of 10 among years of 5 is seen, whether it has a mark of its own or shares a column of pixels. */
    @ParameterizedTest
    @CsvSource({"60", "700", "1400", "5000", "18250"})
    void aSingleExtremeDayIsSeenHoweverLongTheTime(int days) {
        var first = JournalDay.of(1970, 1, 1);
        var worst = first.plusDays(days / 3);
        var best = first.plusDays(days / 3 * 2);
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        IntStream.range(0, days).mapToObj(first::plusDays).forEach(day ->
                entries.put(day, pain(day, day.equals(worst) ? 10 : day.equals(best) ? 0 : 5)));
        var range = new DayRange(first, first.plusDays(days - 1L));
        var picture = TrendPicture.of(JournalContents.EMPTY.withEntries(entries), PlanHistory.NONE,
                new TrendPicture.Shown(range, range.last(), List.of(Scale.PAIN), false), TEXTS);
        var image = picture.image(1000, 300, 1, ChartTheme.LIGHT, 12);
        var places = picture.places(1000, 300, 12);
        assertThat(hasInk(image, places.xOf(Viewport.middle(worst)), places.yOf(0, 10))).isTrue();
        assertThat(hasInk(image, places.xOf(Viewport.middle(best)), places.yOf(0, 0))).isTrue();
        assertThat(hasInk(image, places.xOf(Viewport.middle(first.plusDays(days / 2))), places.yOf(0, 10))).isFalse();
    }

    private static LoggedEntry pain(JournalDay day, int score) {
        return new LoggedEntry(Entry.empty(day).with(new Score(Scale.PAIN, score)), Map.of());
    }

    private static boolean hasInk(BufferedImage image, double x, double y) {
        return IntStream.rangeClosed((int) x - 2, (int) x + 2).anyMatch(column ->
                IntStream.rangeClosed((int) y - 2, (int) y + 2).anyMatch(row ->
                        isInk(new Color(image.getRGB(column, row)), ChartTheme.LIGHT.of(Scale.PAIN))));
    }

    private static List<Integer> columnsOf(BufferedImage image, Scale scale, int top) {
        return IntStream.range(0, image.getWidth()).filter(x -> IntStream.range(top, image.getHeight())
                .anyMatch(y -> isInk(new Color(image.getRGB(x, y)), ChartTheme.LIGHT.of(scale)))).boxed().toList();
    }

    /** Full or half-transparent ink of this colour, and not the tint of a band. */
    private static boolean isInk(Color pixel, Color ink) {
        return Math.abs(pixel.getRed() - ink.getRed()) < 90 && Math.abs(pixel.getGreen() - ink.getGreen()) < 90
                && Math.abs(pixel.getBlue() - ink.getBlue()) < 90;
    }

    private static int longestEmpty(List<Integer> columns) {
        return IntStream.range(1, columns.size()).map(i -> columns.get(i) - columns.get(i - 1)).max().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void hasAnAxisFromNoughtToTenWhateverWasLogged(Scale scale) {
        var axis = new PanelAxis(PanelScale.ofScore(scale, TEXTS), new Pen(ChartTheme.LIGHT, 12));
        assertThat(axis.isAutoRange()).isFalse();
        assertThat(axis.getLowerBound()).isEqualTo(-10 * PanelScale.BEYOND);
        assertThat(axis.getUpperBound()).isEqualTo(10 * (1 + PanelScale.BEYOND));
        assertThat(axis.refreshTicks(null, null, null, null)).extracting(tick -> tick.getValue())
                .containsExactly(0.0, 5.0, 10.0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PAIN          | no pain  0  | worst imaginable  10
            FATIGUE       | none  0     | worst imaginable  10
            SLEEP_QUALITY | terrible  0 | very good  10
            """, delimiter = '|')
    void saysInWordsWhatBothEndsMean(Scale scale, String low, String high) {
        var levels = PanelScale.ofScore(scale, TEXTS).levels();
        assertThat(levels.getFirst().words()).isEqualTo(low);
        assertThat(levels.getLast().words()).isEqualTo(high);
    }

    @Test
    void describesItselfInWords() {
        assertThat(picture(USUAL, ALL, SCALES, false).description())
                .contains("Pain: 111 of 126 days logged").contains("higher is better")
                .contains("3 mg from 17 Aug 2026 to 6 Sept 2026");
    }

    @Test
    void marksWhereDosesCameFromAnotherBatchAndSaysIt() throws IOException {
        var first = bottle(1, SixteenWeeks.DAY_ONE, "4711");
        var second = bottle(2, SixteenWeeks.DAY_ONE.plusDays(40), "4712");
        var with = new SixteenWeeks.Sample(USUAL.contents().with(Items.NONE.with(first).with(second)), USUAL.history());
        var marked = picture(with, ALL, SCALES, true);
        leave(marked, "trend-batch", 880, 560, ChartTheme.LIGHT);
        leave(marked, "trend-batch", 880, 560, ChartTheme.DARK);
        var words = "New batch on " + TEXTS.date(second.opened().orElseThrow().date()) + ".";
        assertThat(marked.description()).contains(words).containsOnlyOnce("New batch");
        assertThat(picture(USUAL, ALL, SCALES, true).description()).doesNotContain("New batch");
    }

    /** What the person wrote of a day stands on paper only where notes were chosen, whatever else is marked there. */
    @Test
    void marksNoEventBesideABatchOnPaper() {
        var entries = new TreeMap<>(USUAL.contents().entries());
        var day = SixteenWeeks.DAY_ONE.plusDays(60);
        entries.put(day, entries.get(day).with(entries.get(day).entry().withEvents(
                List.of(new Event(Event.Kind.STRESS, "divorce"))), Moment.of(day.date().atTime(20, 0), ZoneOffset.UTC)));
        var items = Items.NONE.with(bottle(1, SixteenWeeks.DAY_ONE, "4711"))
                .with(bottle(2, SixteenWeeks.DAY_ONE.plusDays(40), "4712"));
        var with = new SixteenWeeks.Sample(USUAL.contents().withEntries(entries).with(items), USUAL.history());
        var painted = new String(PictureFile.SVG.of(picture(with, ALL, SCALES, true), 900, 500, ChartTheme.PRINT),
                StandardCharsets.UTF_8);
        assertThat(painted).contains("New batch 4712").doesNotContain("divorce").doesNotContain("Stress");
    }

    private static Bottle bottle(int number, JournalDay opened, String lot) {
        return new Bottle(new UUID(1, number), new Preparation.Capsule(Dose.mg("1.5")), Quantity.of(200),
                new Bottle.Label("", Filler.NOT_GIVEN, lot, ""), opened, Optional.of(opened), Optional.empty(),
                Optional.empty());
    }

    @Test
    void isCalmAboutAnEmptyJournal() {
        var empty = picture(new SixteenWeeks.Sample(JournalContents.EMPTY, PlanHistory.NONE), ALL, SCALES, true);
        assertThat(empty.description()).contains("nothing logged").contains("none recorded");
        assertThat(empty.image(600, 400, 1, ChartTheme.LIGHT, 12)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PRINT"})
    void paintsTwoYearsAndFifty(ChartTheme theme) throws IOException {
        for (int years : theme == ChartTheme.LIGHT ? List.of(2, 50) : List.of(2)) {
            var sample = LongJournal.of(years);
            var journal = TrendDays.of(sample.contents(), sample.history(), LongJournal.TODAY,
                    SCALES.stream().map(PanelScale::followed).toList());
            var window = Viewport.of(DayRange.ending(LongJournal.TODAY, 365 * years));
            var picture = TrendPicture.of(journal, new TrendPicture.View(window, true, true, true), TEXTS);
            leave(picture, "trend-" + years + "-years", 1000, (int) picture.height(12), theme);
            assertThat(sample.contents().doses().size()).isCloseTo(years * 400, within(years * 25));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "14", "100", "400", "4000", "30000"})
    void paintsFromADayToALifetime(int days) {
        var range = new DayRange(JournalDay.of(2026, 1, 1), JournalDay.of(2026, 1, 1).plusDays(days - 1L));
        assertThat(picture(USUAL, range, SCALES, false).image(700, 400, 1, ChartTheme.LIGHT, 12)).isNotNull();
    }
}
