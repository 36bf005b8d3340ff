package org.ldnjournal.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.chart.TrendPlaces;
import org.ldnjournal.chart.TrendView;
import org.ldnjournal.chart.Viewport;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.AtOnce;

/** What wheel, touchpad, mouse and keys do on the chart. */
class ChartHandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final double Y = 200;

    private final List<JournalDay> opened = new ArrayList<>();
    private TrendsModel model;
    private TrendView view;

    @BeforeEach
    void sixteenWeeksAreShown() {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, 16, TODAY, ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        model = new TrendsModel(AtOnce.of(journal, plans, CLOCK), TEXTS);
        model.start();
        model.range().set(Range.EIGHT_WEEKS);
        Snapshots.onFx(() -> {
            view = new TrendView(Runnable::run);
            new ChartHands(view, model, opened::add);
            model.picture().subscribe(picture -> view.show(picture.orElseThrow()));
            var scene = new Scene(view, 1000, 700);
            view.resize(1000, 700);
            return scene;
        });
    }

    private Viewport seen() {
        return model.picture().get().orElseThrow().view().window();
    }

    private TrendPlaces places() {
        return view.places().orElseThrow();
    }

    private double xOf(JournalDay day) {
        return (Viewport.middle(day) - places().placeAt(0)) / places().daysOf(1);
    }

    private void hand(Event event) {
        Snapshots.onFx(() -> {
            Event.fireEvent(view, event);
            return event;
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, int clicks) {
        return new MouseEvent(type, x, Y, x, Y, MouseButton.PRIMARY, clicks, false, false, false, false, true, false,
                false, false, false, clicks > 0, null);
    }

    private static ScrollEvent scroll(double x, boolean ctrl, double sideways, double down) {
        return new ScrollEvent(ScrollEvent.SCROLL, x, Y, x, Y, false, ctrl, false, false, false, false, sideways, down,
                sideways, down, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE,
                0, 0, null);
    }

    private void click(JournalDay day, int clicks) {
        double x = xOf(day);
        hand(mouse(MouseEvent.MOUSE_PRESSED, x, clicks));
        hand(mouse(MouseEvent.MOUSE_RELEASED, x, clicks));
    }

    private void key(KeyCode key, boolean shift, boolean ctrl) {
        hand(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, ctrl, false, false));
    }

    @ParameterizedTest
    @ValueSource(doubles = {120, -40})
    void theWheelWithCtrlGoesNearerOrWiderAroundTheDayUnderThePointer(double turned) {
        var before = seen();
        var day = TODAY.plusDays(-20);
        double x = xOf(day);
        hand(scroll(x, true, 0, turned));
        assertThat(seen().days()).isEqualTo(before.days() * Math.pow(2, -turned / 240), within(1e-6));
        assertThat(xOf(day)).isEqualTo(x, within(1e-6));
        assertThat(model.range().get()).isNull();
    }

    @Test
    void theWheelAloneIsLeftToThePage() {
        var before = seen();
        hand(scroll(400, false, 0, 120));
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void aTouchpadSidewaysMovesByAsManyDaysAsTheFingers() {
        var before = seen();
        hand(scroll(400, false, 90, 10));
        assertThat(seen().from()).isEqualTo(before.from() - places().daysOf(90), within(1e-6));
        assertThat(seen().days()).isEqualTo(before.days(), within(1e-6));
    }

    @Test
    void twoFingersGoNearerAroundTheDayBetweenThem() {
        var before = seen();
        var day = TODAY.plusDays(-30);
        double x = xOf(day);
        hand(new ZoomEvent(ZoomEvent.ZOOM, x, Y, x, Y, false, false, false, false, true, false, 1.6, 1.6, null));
        assertThat(seen().days()).isEqualTo(before.days() / 1.6, within(1e-6));
        assertThat(xOf(day)).isEqualTo(x, within(1e-6));
    }

    @Test
    void draggingHoldsTheDayUnderTheHandAndIsNoClick() {
        var day = TODAY.plusDays(-20);
        double x = xOf(day);
        hand(mouse(MouseEvent.MOUSE_PRESSED, x, 1));
        hand(mouse(MouseEvent.MOUSE_DRAGGED, x + 60, 0));
        hand(mouse(MouseEvent.MOUSE_DRAGGED, x + 130, 0));
        hand(mouse(MouseEvent.MOUSE_RELEASED, x + 130, 0));
        assertThat(xOf(day)).isEqualTo(x + 130, within(1e-6));
        assertThat(model.line().get()).isEmpty();
    }

    /** The cross-hair says what the table says of each day that it is led over, and goes when the pointer does. */
    @Test
    void pointingStandsTheLineOnTheDayWithItsValues() {
        var cells = new DayCells(model.reading().get().orElseThrow(), TEXTS);
        for (var row : model.rows().subList(3, 12)) {
            hand(mouse(MouseEvent.MOUSE_MOVED, xOf(row.day()), 0));
            assertThat(model.line().get()).contains(row.day());
            var spoken = model.readout().orElseThrow().spoken();
            model.reading().get().orElseThrow().days().courses().forEach(course ->
                    assertThat(spoken).contains(cells.value(course, row.day()))
                            .contains(cells.mean(course, row.day())));
        }
        hand(mouse(MouseEvent.MOUSE_EXITED, 0, 0));
        assertThat(model.line().get()).isEmpty();
    }

    @Test
    void aClickKeepsTheDayAndTwoOpenItInHistory() {
        click(TODAY.plusDays(-9), 1);
        hand(mouse(MouseEvent.MOUSE_MOVED, xOf(TODAY.plusDays(-3)), 0));
        hand(mouse(MouseEvent.MOUSE_EXITED, 0, 0));
        assertThat(model.line().get()).contains(TODAY.plusDays(-9));
        assertThat(opened).isEmpty();
        click(TODAY.plusDays(-5), 2);
        assertThat(opened).containsExactly(TODAY.plusDays(-5));
        click(TODAY.plusDays(2), 2);
        assertThat(opened).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PLUS,     false, 0,     0.6667
            ADD,      false, 0,     0.6667
            EQUALS,   false, 0,     0.6667
            MINUS,    false, 0,     1.5
            SUBTRACT, false, 0,     1.5
            LEFT,     true,  -0.25, 1
            """)
    void keysGoNearerWiderAndSideways(KeyCode key, boolean shift, double moved, double times) {
        var before = seen();
        key(key, shift, false);
        assertThat(seen().days()).isEqualTo(before.days() * times, within(0.01));
        if (moved != 0) {
            assertThat(seen().from()).isEqualTo(before.from() + moved * before.days(), within(1e-6));
        }
    }

    @Test
    void keysLeadTheLineByDaysAndWeeksOpenItsDayAndTakeItAway() {
        key(KeyCode.END, false, false);
        key(KeyCode.LEFT, false, false);
        key(KeyCode.LEFT, false, true);
        key(KeyCode.RIGHT, false, false);
        assertThat(model.line().get()).contains(TODAY.plusDays(-7));
        key(KeyCode.ENTER, false, false);
        assertThat(opened).containsExactly(TODAY.plusDays(-7));
        key(KeyCode.HOME, false, false);
        assertThat(model.line().get()).isEqualTo(Optional.of(model.reading().get().orElseThrow().days().days()
                .first()));
        key(KeyCode.ESCAPE, false, false);
        assertThat(model.line().get()).isEmpty();
    }
}
