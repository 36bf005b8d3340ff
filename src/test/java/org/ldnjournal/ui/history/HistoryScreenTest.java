package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** History by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class HistoryScreenTest {
    private static final JournalDay SATURDAY = Given.TODAY.previous();

    private final Hands robot = new Hands();
    private final Given given = new Given().withAYear();
    private final List<JournalDay> opened = new ArrayList<>();
    private HistoryScreen screen;
    private Scene scene;

    @Start
    private void start(Stage stage) {
        given.change(SATURDAY, Given.at(Given.TODAY, "09:12"), entry -> entry.with(new Score(Scale.PAIN, 9)));
        screen = new HistoryScreen(given.model, given.grid, Texts.of(Locale.UK), opened::add);
        scene = new Scene(screen.node(), 960, 680);
        new Theme(scene).apply(new Appearance(Appearance.Mode.LIGHT, 100, true));
        stage.setScene(scene);
        stage.show();
        screen.shown();
        screen.firstFocus().requestFocus();
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
            }
    }

    private void back(int times) {
        for (int i = 0; i < times; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            }
    }

    private String focusedName() {
        return scene.getFocusOwner().getAccessibleText();
    }

    private List<String> words() {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> isSeen(label) && !label.getText().isEmpty()).map(Label::getText).toList();
    }

    @Test
    void theArrowKeysGoFromDayToDayAndTheDayStandsAtTheSide() {
        assertThat(focusedName()).startsWith("Sunday 22 November, today, pain");
        press(KeyCode.LEFT);
        assertThat(focusedName()).startsWith("Saturday 21 November, pain 9");
        assertThat(words()).contains("Saturday 21 November", "Earlier values", "Changed Sun 22 Nov, 09:12");
        press(KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT);
        assertThat(focusedName()).startsWith("Sunday 22 November");
    }

    @Test
    void theKeysOfPagesAndEndsGoToMonthsAndWeeks() {
        press(KeyCode.PAGE_UP);
        assertThat(focusedName()).startsWith("Thursday 22 October");
        assertThat(words()).contains("October 2026");
        press(KeyCode.HOME);
        assertThat(focusedName()).startsWith("Monday 19 October");
        press(KeyCode.END);
        assertThat(focusedName()).startsWith("Sunday 25 October");
        press(KeyCode.PAGE_DOWN);
        assertThat(focusedName()).startsWith("Sunday 22 November");
    }

    @Test
    void enterOpensTheDayAndEscapeGoesBack() {
        press(KeyCode.LEFT, KeyCode.ENTER);
        assertThat(focusedName()).isEqualTo("Open Saturday 21 November in Today");
        press(KeyCode.ESCAPE);
        assertThat(focusedName()).startsWith("Saturday 21 November");
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(opened).containsExactly(SATURDAY);
    }

    @Test
    void theMonthIsOneStopOfTheTabKeyBetweenItsButtonsAndTheDay() {
        press(KeyCode.TAB);
        assertThat(focusedName()).isEqualTo("Open Sunday 22 November in Today");
        back(2);
        assertThat(focusedName()).isEqualTo("Month before");
    }

    @Test
    void anotherScoreColoursTheMonth() {
        back(2);
        assertThat(focusedName()).isEqualTo("Coloured by: Pain");
        press(KeyCode.RIGHT);
        assertThat(given.model.scale().get()).isEqualTo(Scale.FATIGUE);
        assertThat(words()).contains("none", "worst imaginable");
        assertThat(scene.lookup(".heat.fatigue")).isNotNull();
    }

    @Test
    void aListOfDaysAsksForNoColour() {
        back(3);
        assertThat(focusedName()).isEqualTo("Days: All days");
        press(KeyCode.RIGHT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isInstanceOf(ListView.class);
    }

    @Test
    void wordsOfNotesAreFoundAndOpened() {
        back(5);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        robot.write("cafe");
        assertThat(words()).contains("36 days");
        press(KeyCode.DOWN, KeyCode.DOWN);
        Snapshots.keep("history-found", Snapshots.onFx(() -> scene.snapshot(null)));
        assertThat(words()).contains("Monday 9 November");
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(opened).containsExactly(JournalDay.of(2026, 11, 9));
        press(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isInstanceOf(ListView.class);
    }

    @Test
    void aChangeLeadsToItsDay() {
        robot.interact(() -> screen.look(HistoryView.CHANGES));
        robot.interact(() -> scene.lookup(".changes-list").requestFocus());
        press(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(focusedName()).isEqualTo("Open Saturday 21 November in Today");
        assertThat(given.model.day().get()).isEqualTo(SATURDAY);
    }

    @Test
    void aDayIsDeletedOnceThatWasAskedAndBroughtBack() {
        press(KeyCode.LEFT, KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
        assertThat(focusedWords()).isEqualTo("Keep");
        assertThat(words()).anyMatch(word ->
                word.startsWith("Saturday 21 November: delete the entry and the recorded dose?"));
        press(KeyCode.ESCAPE);
        assertThat(focusedWords()).isEqualTo("Delete this day…");
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(focusedWords()).isEqualTo("Delete this day…");
        var before = onSaturday();
        assertThat(before.isBlank()).isFalse();
        press(KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
        assertThat(onSaturday().isBlank()).isTrue();
        assertThat(focusedWords()).isEqualTo("Undo");
        assertThat(words()).contains("Deleted.").noneMatch(word -> word.startsWith("Recorded "));
        assertThat(buttons()).doesNotContain("Delete this day…");
        robot.interact(() -> given.model.move(1));
        assertThat(words()).doesNotContain("Deleted.");
        assertThat(focusedName()).isEqualTo("Open Sunday 22 November in Today");
        robot.interact(() -> given.model.move(-1));
        press(KeyCode.TAB, KeyCode.ENTER);
        assertThat(onSaturday().entry()).isEqualTo(before.entry());
        assertThat(onSaturday().doses()).isEqualTo(before.doses());
        assertThat(focusedName()).isEqualTo("Open Saturday 21 November in Today");
        assertThat(words()).doesNotContain("Deleted.");
    }

    private String focusedWords() {
        return ((Button) scene.getFocusOwner()).getText();
    }

    private DayFacts onSaturday() {
        return given.model.picture().get().orElseThrow().on(SATURDAY);
    }

    @Test
    void aDayWithoutARecordHasNothingToDelete() {
        assertThat(buttons()).contains("Delete this day…");
        robot.interact(() -> given.model.move(-400));
        assertThat(buttons()).contains("Open in Today").doesNotContain("Delete this day…");
    }

    private List<String> buttons() {
        return robot.lookup(Button.class::isInstance).queryAllAs(Button.class).stream().filter(this::isSeen)
                .map(Button::getText).toList();
    }

    private boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName() {
        var pressed = robot.lookup((Node node) -> node instanceof Button || node instanceof ToggleButton
                || node instanceof TextField || node instanceof DayCell).queryAll();
        assertThat(pressed).hasSizeGreaterThan(30).allSatisfy(node ->
                assertThat(node.isDisabled() || !nameOf(node).isEmpty()).as("a name of " + node).isTrue());
        assertThat(pressed).filteredOn(node -> node instanceof DayCell)
                .allSatisfy(cell -> assertThat(cell.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON));
        assertThat(Set.copyOf(pressed.stream().filter(DayCell.class::isInstance).map(this::height).toList()))
                .allSatisfy(height -> assertThat(height).isGreaterThanOrEqualTo(44));
    }

    private double height(Node node) {
        return node.getLayoutBounds().getHeight();
    }

    private static String nameOf(Node node) {
        var spoken = node.getAccessibleText();
        return spoken == null && node instanceof Button button ? button.getText() : spoken == null ? "" : spoken;
    }
}
