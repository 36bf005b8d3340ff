package org.ldnjournal.ui.history.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.Theme;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The table of days by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class GridCardTest {
    private final Hands robot = new Hands();
    private final Filled given = new Filled();
    private final List<JournalDay> opened = new ArrayList<>();
    private GridCard card;
    private Scene scene;

    @Start
    private void start(Stage stage) {
        card = new GridCard(given.model, given.texts, opened::add);
        scene = new Scene(card, 960, 680);
        new Theme(scene).apply(new Appearance(Appearance.Mode.LIGHT, 100, true));
        stage.setScene(scene);
        stage.show();
        card.shown();
        card.focus().requestFocus();
    }

    @Test
    void aDayOfAnotherYearIsSaidWithItAndHasTheRoomForIt() {
        robot.interact(() -> given.model.show(JournalDay.of(2025, 12, 30), Filled.TODAY));
        assertThat(dayAt(0)).isEqualTo("Tue, 30 Dec 2025");
        assertThat(dayAt(2)).isEqualTo("Thu 1 Jan");
        robot.interact(() -> ((TableView<?>) card.focus()).scrollTo(0));
        var first = scene.getRoot().lookupAll(".table-cell").stream().map(TableCell.class::cast)
                .filter(cell -> "Tue, 30 Dec 2025".equals(cell.getText())).findFirst().orElseThrow();
        var words = new Text(first.getText());
        words.setFont(first.getFont());
        assertThat(first.getWidth()).isGreaterThan(words.getLayoutBounds().getWidth() + first.getFont().getSize());
    }

    private String dayAt(int row) {
        return ((TableView<?>) card.focus()).getColumns().getFirst().getCellData(row).toString();
    }

    private void press(KeyCode... keys) {
        robot.type(keys);
    }

    private void write(String text) {
        robot.write(text);
    }

    private void shortcut(KeyCode key) {
        robot.push(KeyCode.SHORTCUT, key);
    }

    @Test
    void aMonthIsFilledByTheKeyboardAlone() {
        robot.interact(() -> given.model.showLast(30));
        for (int i = 0; i < 29; i++) {
            press(KeyCode.UP);
        }
        for (int i = 0; i < 30; i++) {
            write(Integer.toString(i % 10));
            press(KeyCode.TAB);
            write("-");
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            press(KeyCode.ENTER);
        }
        for (int i = 0; i < 30; i++) {
            var entry = given.entry(Filled.TODAY.plusDays(i - 29));
            assertThat(entry.score(Scale.PAIN)).as("day " + i).contains(new Score(Scale.PAIN, i % 10));
            assertThat(entry.score(Scale.FATIGUE)).as("day " + i).contains(new Score(Scale.FATIGUE, 10));
        }
    }

    @Test
    void tenIsAOneAndANought() {
        write("10");
        assertThat(given.painOn(Filled.TODAY)).contains(10);
    }

    @Test
    void keysThatLeadToAPlaceAreNoScoreAlsoWhereTheSystemSaysThatTheirNumberWasTyped() {
        robot.writeHeld("3", KeyCode.CONTROL).writeHeld("3", KeyCode.ALT);
        assertThat(given.journal.changes()).isEmpty();
        robot.writeHeld("4", KeyCode.CONTROL, KeyCode.ALT);
        assertThat(given.painOn(Filled.TODAY)).contains(4);
    }

    @Test
    void theChoiceOfDaysSaysWhichAreShown() {
        assertThat(chosen()).containsExactly("2 weeks");
        robot.interact(() -> given.model.showLast(28));
        assertThat(chosen()).containsExactly("4 weeks");
        robot.interact(() -> given.model.show(Filled.TODAY.plusDays(-40), Filled.TODAY.plusDays(-27)));
        assertThat(chosen()).isEmpty();
    }

    private List<String> chosen() {
        return robot.lookup(".toggle-button").queryAllAs(ToggleButton.class).stream().filter(ToggleButton::isSelected)
                .map(ToggleButton::getText).toList();
    }

    @Test
    void whereThereIsRoomNothingIsShortenedAndNothingScrollsSideways() {
        robot.interact(() -> {
            given.journal.record(Entry.empty(Filled.TODAY).withSideEffects(Optional.of(new SideEffects(List.of(
                    new SideEffect(new SideEffectKind("vivid_dreams"), SideEffect.Severity.MILD))))),
                    Moment.now(Filled.CLOCK));
            given.open.changed();
            given.model.type(Filled.cell(8, Filled.DOSE), "s");
        });
        robot.interact(() -> {
            card = new GridCard(given.model, given.texts, opened::add);
            card.shown();
            card.setStyle(scene.getRoot().getStyle());
            scene.setRoot(card);
        });
        var table = (TableView<?>) card.focus();
        assertThat(table.getColumns()).allSatisfy(column ->
                assertThat(column.getWidth()).as(column.getText()).isEqualTo(column.getPrefWidth()));
        assertThat(robot.lookup(".grid-cell").queryAllAs(GridCell.class)).extracting(GridCell::getText)
                .contains("Vivid dreams", "skipped");
    }

    @Test
    void wordsAreTypedIntoTheirCellAndEnterGoesOn() {
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.UP);
        write("7.5");
        press(KeyCode.ENTER);
        write("6:15");
        press(KeyCode.TAB);
        assertThat(given.entry(Filled.TODAY.previous()).sleep()).contains(SleepHours.of(7.5));
        assertThat(given.entry(Filled.TODAY).sleep()).contains(SleepHours.of(6.25));
        write("n");
        press(KeyCode.TAB);
        write("snow");
        press(KeyCode.ENTER);
        assertThat(given.entry(Filled.TODAY).note()).isEqualTo("snow");
        assertThat(given.entry(Filled.TODAY).sideEffects()).isPresent();
    }

    @Test
    void theCellWithTheKeyboardIsInViewWhereLargeTextMakesTheTableWide() {
        robot.interact(() -> new Theme(scene).apply(new Appearance(Appearance.Mode.LIGHT, 180, true)));
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        var table = (TableView<?>) card.focus();
        assertThat(inTable(selected()).getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(inTable(selected()).getMaxX()).isLessThanOrEqualTo(table.getWidth());
    }

    @Test
    void theDaysStayAtTheLeftWhereLargeTextMakesTheTableWide() {
        robot.interact(() -> new Theme(scene).apply(new Appearance(Appearance.Mode.LIGHT, 180, true)));
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertThat(days()).hasSizeGreaterThan(2).allMatch(day -> Math.abs(inTable(day).getMinX()) < 2);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(inTable(selected()).getMinX()).as("the cell with the keyboard lies beside the days, not below them")
                .isGreaterThanOrEqualTo(inTable(days().getFirst()).getMaxX() - 1);
    }

    private List<Node> days() {
        return robot.lookup(".grid-day").queryAll().stream().filter(Node::isVisible)
                .filter(day -> !(day instanceof TableCell<?, ?> cell) || !cell.isEmpty()).toList();
    }

    private GridCell selected() {
        return robot.lookup(".grid-cell").queryAllAs(GridCell.class).stream().filter(GridCell::isSelected).findFirst()
                .orElseThrow();
    }

    private Bounds inTable(Node cell) {
        return card.focus().sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    }

    @Test
    void whatIsRefusedStaysAsItWasTypedWithTheReasonBelow() {
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        write("99");
        press(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isInstanceOfSatisfying(TextField.class,
                field -> assertThat(field.getText()).isEqualTo("99"));
        assertThat(robot.lookup(".grid-said").queryLabeled().getText()).contains("24");
        press(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isInstanceOf(TableView.class);
        assertThat(given.journal.changes()).isEmpty();
    }

    @Test
    void theCellThatIsTypedInIsOpenInATableThatIsMadeAnewAndAfterALock() {
        robot.interact(() -> given.model.showLast(28));
        press(KeyCode.UP, KeyCode.UP, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        write("99");
        robot.interact(() -> show(given.model));
        assertThat(typed()).isEqualTo("99");
        robot.interact(() -> {
            scene.getRoot().requestFocus();
            card.hidden();
            var next = new GridModel(given.open, given.texts, _ -> { });
            given.model.unfinished().accept(next);
            show(next);
        });
        assertThat(typed()).isEqualTo("99");
        assertThat(robot.lookup(".grid-said").queryLabeled().getText()).contains("24");
        press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        write("7");
        press(KeyCode.ENTER);
        assertThat(given.entry(Filled.TODAY.plusDays(-2)).sleep()).contains(SleepHours.of(7));
        assertThat(given.journal.contents().entries()).hasSize(1);
    }

    private void show(GridModel model) {
        card.hidden();
        card = new GridCard(model, given.texts, opened::add);
        scene.setRoot(card);
        card.shown();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        card.focus().requestFocus();
    }

    private String typed() {
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        return ((TextField) scene.getFocusOwner()).getText();
    }

    @Test
    void whatIsTypedIntoACellStaysWithItsDayWhereADayBeginsMeanwhile() {
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        write("7");
        robot.interact(() -> given.model.show(Filled.TODAY.plusDays(-14), Filled.TODAY.previous()));
        write(",5");
        press(KeyCode.ENTER);
        assertThat(given.journal.contents().entries().keySet()).containsExactly(Filled.TODAY);
        assertThat(given.entry(Filled.TODAY).sleep()).contains(SleepHours.of(7.5));
    }

    @Test
    void copiesDownEmptiesAndTakesBackWithTheUsualKeys() {
        press(KeyCode.UP, KeyCode.UP);
        write("4");
        robot.press(KeyCode.SHIFT);
        press(KeyCode.DOWN, KeyCode.DOWN);
        robot.release(KeyCode.SHIFT);
        shortcut(KeyCode.D);
        assertThat(given.painOn(Filled.TODAY)).contains(4);
        press(KeyCode.DELETE);
        assertThat(given.painOn(Filled.TODAY)).isEmpty();
        assertThat(given.painOn(Filled.TODAY.plusDays(-2))).isEmpty();
        shortcut(KeyCode.Z);
        shortcut(KeyCode.Z);
        assertThat(given.painOn(Filled.TODAY)).isEmpty();
        assertThat(given.painOn(Filled.TODAY.plusDays(-2))).contains(4);
    }

    @Test
    void thirtyDaysArePastedFromASpreadsheetByTheirDates() {
        var copied = IntStream.range(0, 30).mapToObj(i -> Filled.TODAY.plusDays(i - 29) + "\ttaken\t" + i % 11)
                .collect(Collectors.joining("\n"));
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(copied);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        shortcut(KeyCode.V);
        assertThat(robot.lookup(".grid-said").queryLabeled().getText())
                .isEqualTo("Saved. 60 cells are filled from what was copied.");
        assertThat(given.painOn(Filled.TODAY.plusDays(-29))).isEqualTo(Optional.of(0));
        assertThat(given.journal.contents().doses()).hasSize(30);
        assertThat(robot.lookup(".grid-cell .mark").queryAll()).as("late cells are marked").isNotEmpty();
    }

    @Test
    void enterOnADayOpensItAndTabLeavesTheTable() {
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.ENTER);
        assertThat(opened).containsExactly(Filled.TODAY);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isNotInstanceOf(TableView.class);
    }
}
