package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord.Assurance;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Theme;

/** What a person sees and presses, by keyboard alone. */
class TodayScreenTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final int MOST_TABS = 40;
    /** Pixels that the rail leaves of the smallest window, at 150 %. */
    private static final double SMALLEST_BESIDE_RAIL = 809;

    private final Hands robot = new Hands();
    private final Given given = new Given();
    private Stage stage;
    private TodayScreen screen;

    @BeforeEach
    void open() {
        given.plan();
        given.score(given.today().previous(), 5, 6, 7);
        Snapshots.start();
        robot.interact(() -> {
            screen = new TodayScreen(given.model(), TEXTS, () -> { }, () -> { });
            stage = new Stage();
            stage.setScene(new Scene(screen.node(), 980, 900));
            new Theme(stage.getScene());
            stage.show();
            screen.shown();
        });
    }

    @AfterEach
    void close() {
        robot.interact(stage::close);
    }

    @Test
    void logsAWholeDayWithAFewKeys() {
        robot.type(KeyCode.SPACE);
        assertThat(given.memory.contents().dosesOn(given.today())).hasSize(1);
        goTo("Pain");
        robot.type(KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT6, KeyCode.ENTER, KeyCode.MINUS, KeyCode.ENTER);
        robot.write("7.5");
        robot.type(KeyCode.ENTER, KeyCode.SPACE);
        robot.interact(given::pause);
        var entry = given.stored(given.today());
        assertThat(entry.score(Scale.PAIN)).contains(Given.pain(4));
        assertThat(entry.score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 6));
        assertThat(entry.score(Scale.SLEEP_QUALITY)).contains(new Score(Scale.SLEEP_QUALITY, 10));
        assertThat(entry.sleep()).contains(SleepHours.of(7.5));
        assertThat(entry.sideEffects()).contains(SideEffects.NONE);
        assertThat(shows("Saved 21:14")).isTrue();
    }

    @Test
    void saysHowEachPartOfASplitDoseIsMade() {
        given.plans.add(new Preparation.Capsule(Dose.mg("0.5")), Moment.now(given.clock));
        robot.interact(() -> given.decided(given.today(), new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0))));
        assertThat(robot.lookup(".label").queryAllAs(Label.class)).extracting(Label::getText).contains(
                "0.5 mg at 08:00: one 0.5 mg capsule\n1 mg at 22:00: two 0.5 mg capsules");
        robot.interact(() -> given.decided(given.today(), new Decision.Halve(7)));
        assertThat(robot.lookup(".label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(words -> words.startsWith("0.75 mg cannot be made exactly from what you have."));
    }

    @Test
    void arrowsMoveAndDeleteEmptiesAScore() {
        goTo("Pain");
        robot.type(KeyCode.DIGIT4, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(given.stored(given.today()).score(Scale.PAIN)).contains(Given.pain(5));
        robot.type(KeyCode.DELETE);
        assertThat(given.stored(given.today()).score(Scale.PAIN)).isEmpty();
    }

    @Test
    void tenIsTypedAsItIsWritten() {
        goTo("Pain");
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        assertThat(given.stored(given.today()).score(Scale.PAIN)).contains(Given.pain(10));
        robot.type(KeyCode.DIGIT0);
        assertThat(given.stored(given.today()).score(Scale.PAIN)).contains(Given.pain(0));
    }

    @Test
    void aNoughtThatIsNotPartOfTenIsNought() {
        goTo("Pain");
        robot.type(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT0);
        assertThat(given.stored(given.today()).score(Scale.PAIN)).contains(Given.pain(1));
        assertThat(given.stored(given.today()).score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 0));
    }

    @Test
    void ctrlZGoesBack() {
        goTo("Pain");
        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT9);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(given.stored(given.today()).score(Scale.PAIN)).contains(Given.pain(4));
    }

    @Test
    void theMonthlyAnswerIsSaidInItsPlaceAndCanBeUndone() {
        robot.interact(() -> {
            given.taken(given.today().plusDays(-40), "1.5");
            given.model().shown();
        });
        press(TEXTS.get("impression.A_LITTLE_BETTER"));
        assertThat(shows(TEXTS.get("today.impressionKept", "A little better"))).isTrue();
        robot.interact(() -> given.model().undo());
        press(TEXTS.get("today.impressionNot"));
        assertThat(shows(TEXTS.get("today.impressionKeptNone"))).isTrue();
    }

    @Test
    void aBadDayAsksForOneNumber() {
        goTo(TEXTS.get("today.badDay"));
        robot.type(KeyCode.SPACE, KeyCode.DIGIT9);
        var entry = given.stored(given.today());
        assertThat(entry.badDay()).isTrue();
        assertThat(entry.score(Scale.PAIN)).contains(Given.pain(9));
        assertThat(shows("Fatigue")).isFalse();
    }

    @Test
    void anUnusualAmountAsksBesideItsFieldAndKeepsWhatWasTyped() {
        goTo(TEXTS.get("today.other"));
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.amount"));
        retype("1.500");
        robot.type(KeyCode.ENTER);
        assertThat(shows("can be read in two ways")).isTrue();
        retype("15");
        robot.type(KeyCode.ENTER);
        assertThat(given.memory.contents().doses()).isEmpty();
        assertThat(focused()).isEqualTo(TEXTS.get("today.meant", "1.5 mg"));
        robot.type(KeyCode.SPACE);
        var dose = given.memory.contents().dosesOn(given.today()).getFirst();
        assertThat(dose.amount()).contains(Dose.mg("1.5"));
        assertThat(dose.assurance()).isEqualTo(Assurance.NOT_ASKED);
    }

    @Test
    void yesterdayIsOnePressAway() {
        goTo("Day");
        robot.type(KeyCode.LEFT);
        assertThat(given.model().entry().get().day()).isEqualTo(given.today().previous());
        assertThat(given.model().entry().get().score(Scale.PAIN)).contains(Given.pain(5));
        assertThat(shows("Night of Sat 21 Nov")).isTrue();
    }

    @Test
    void hoursThatAreRefusedStayAsTheyWereTypedUntilTheyAreUndone() {
        goTo("Hours slept");
        robot.write("7");
        robot.interact(given::pause);
        robot.write("3x");
        robot.interact(() -> given.model().entries().rate(Scale.PAIN, Optional.of(Given.pain(4))));
        assertThat(hours().getText()).isEqualTo("73x");
        robot.interact(() -> given.model().undo());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(given.model().entry().get().sleep()).isEmpty();
        assertThat(hours().getText()).isEmpty();
    }

    @Test
    void hoursThatAreRefusedStayAsTheyWereTypedAndTheirBeginningIsNoAnswer() {
        goTo("Hours slept");
        robot.write("7");
        robot.interact(given::pause);
        robot.write("5");
        assertThat(given.stored(given.today()).sleep()).isEmpty();
        robot.interact(given::pause);
        robot.type(KeyCode.TAB);
        assertThat(given.model().entry().get().sleep()).isEmpty();
        assertThat(hours().getText()).isEqualTo("75");
        assertThat(given.stored(given.today()).sleep()).isEmpty();
    }

    @Test
    void undoTakesHoursThatAreRefusedOutOfTheirFieldAndNoEarlierAnswerAway() {
        robot.interact(() -> given.model().entries().rate(Scale.PAIN, Optional.of(Given.pain(4))));
        robot.interact(() -> given.model().entries().rate(Scale.FATIGUE, Optional.of(new Score(Scale.FATIGUE, 3))));
        goTo("Hours slept");
        robot.write("75");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(hours().getText()).isEmpty();
        assertThat(given.stored(given.today()).scores()).hasSize(2);
    }

    @Test
    void aNoteThatIsTooLongStaysWhenItIsLeft() {
        var tooLong = "x".repeat(4_001);
        goTo(TEXTS.get("today.note"));
        var note = (TextInputControl) stage.getScene().getFocusOwner();
        robot.interact(() -> note.setText(tooLong));
        robot.type(KeyCode.TAB);
        robot.interact(() -> given.model().entries().rate(Scale.PAIN, Optional.of(Given.pain(4))));
        assertThat(note.getText()).isEqualTo(tooLong);
    }

    @Test
    void aChangedTimeIsOneThingToUndoAndTheKeyboardStaysNear() {
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.timeTaken"));
        retype("20:00");
        robot.type(KeyCode.ENTER);
        assertThat(given.memory.contents().dosesOn(given.today()).getFirst().at().orElseThrow().local().getHour())
                .isEqualTo(20);
        assertThat(focused()).isEqualTo(TEXTS.get("today.another"));
        robot.interact(() -> given.model().undo());
        robot.interact(() -> given.model().undo());
        assertThat(given.memory.contents().dosesOn(given.today())).isEmpty();
    }

    @Test
    void aTimeThatIsRefusedStandsInItsFieldAgainWithTheReasonAfterAnotherDayWasOpen() {
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.timeTaken"));
        retype("9 or so");
        robot.interact(() -> given.model().go(given.today().previous()));
        assertThat(shows("Type a time such as")).isFalse();
        robot.interact(() -> given.model().go(given.today()));
        assertThat(shows("Type a time such as")).isTrue();
        goTo(TEXTS.get("today.timeTaken"));
        assertThat(((TextInputControl) stage.getScene().getFocusOwner()).getText()).isEqualTo("9 or so");
        retype("20:00");
        robot.type(KeyCode.ENTER);
        assertThat(shows("Type a time such as")).isFalse();
    }

    @Test
    void theFormOfAnotherDoseStaysAsItIsFilledInForItsDay() {
        goTo(TEXTS.get("today.other"));
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.amount"));
        retype("1.2");
        robot.interact(() -> given.model().go(given.today().previous()));
        assertThat(shows(TEXTS.get("today.recordIt"))).isFalse();
        robot.interact(() -> given.model().go(given.today()));
        goTo(TEXTS.get("today.amount"));
        assertThat(((TextInputControl) stage.getScene().getFocusOwner()).getText()).isEqualTo("1.2");
    }

    @Test
    void anAmountOfAMedicineTakenWhenNeededStaysInTheFormOfItsDay() {
        robot.interact(() -> given.memory.record(new Medicine(new UUID(1, 1), "Zolmitriptan", Medicine.Use.AS_NEEDED,
                Optional.empty(), Optional.empty(), Medicine.Clarification.NONE), Moment.now(given.clock)));
        robot.interact(() -> given.model().look());
        goTo(TEXTS.get("today.addAsNeeded"));
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.asNeededAmount"));
        retype("5 mg");
        robot.interact(() -> given.model().go(given.today().previous()));
        goTo(TEXTS.get("today.addAsNeeded"));
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.asNeededAmount"));
        assertThat(((TextInputControl) stage.getScene().getFocusOwner()).getText()).isEmpty();
        robot.interact(() -> given.model().go(given.today()));
        goTo(TEXTS.get("today.asNeededAmount"));
        assertThat(((TextInputControl) stage.getScene().getFocusOwner()).getText()).isEqualTo("5 mg");
    }

    @Test
    void wordsOfAnEventStayWithTheDayTheyAreTypedFor() {
        typeEvent("Flu jab");
        robot.interact(() -> given.model().go(given.today().previous()));
        goTo(TEXTS.get("today.addEvent"));
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.eventWords"));
        assertThat(typed()).isEmpty();
        robot.interact(() -> given.model().go(given.today()));
        goTo(TEXTS.get("today.eventWords"));
        assertThat(typed()).isEqualTo("Flu jab");
        robot.type(KeyCode.ENTER);
        assertThat(given.stored(given.today()).besides().events()).containsExactly(
                new Event(Event.Kind.OTHER, "Flu jab"));
        assertThat(given.stored(given.today().previous()).besides().events()).isEmpty();
    }

    @Test
    void whatIsHalfFilledInStandsThereAgainAfterTheLanguageChanged() {
        fillInHalf();
        robot.interact(() -> screen.hidden());
        robot.interact(() -> show(given.model()));
        assertThatAllStandsThere();
    }

    @Test
    void whatIsHalfFilledInStandsThereAgainAfterALock() {
        fillInHalf();
        robot.interact(() -> screen.hidden());
        robot.interact(() -> show(given.afterLock(given.memory)));
        assertThatAllStandsThere();
    }

    @Test
    void theExampleOfTheFirstEveningStandsBelowItsFieldAndNotInIt() {
        goTo(TEXTS.get("today.sealed"));
        var field = (TextInputControl) stage.getScene().getFocusOwner();
        assertThat(field.getText()).isEmpty();
        assertThat(field.getPromptText()).isEmpty();
        assertThat(robot.lookup(".label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains(TEXTS.get("today.sealedExample"));
    }

    private void fillInHalf() {
        goTo(TEXTS.get("today.other"));
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.amount"));
        retype("1.2");
        typeEvent("Flu jab");
        goTo(TEXTS.get("today.sealed"));
        robot.write("Sleep through the night");
    }

    private void assertThatAllStandsThere() {
        goTo(TEXTS.get("today.amount"));
        assertThat(typed()).isEqualTo("1.2");
        goTo(TEXTS.get("today.eventWords"));
        assertThat(typed()).isEqualTo("Flu jab");
        goTo(TEXTS.get("today.sealed"));
        assertThat(typed()).isEqualTo("Sleep through the night");
    }

    private void typeEvent(String words) {
        goTo(TEXTS.get("today.addEvent"));
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.eventWords"));
        robot.write(words);
    }

    private String typed() {
        return ((TextInputControl) stage.getScene().getFocusOwner()).getText();
    }

    private void show(TodayModel model) {
        screen = new TodayScreen(model, TEXTS, () -> { }, () -> { });
        stage.getScene().setRoot(screen.node());
        screen.shown();
    }

    @Test
    void theDaysStandOnOneLineAlsoInGermanAndLarge() {
        robot.interact(() -> {
            var screen = new TodayScreen(new Given().model(), Texts.of(Locale.GERMANY), () -> { }, () -> { });
            stage.getScene().setRoot(screen.node());
            stage.setWidth(SMALLEST_BESIDE_RAIL);
            new Theme(stage.getScene()).apply(new Appearance(Appearance.Mode.LIGHT, 150, true));
            screen.shown();
        });
        var days = robot.lookup(".day-switcher .toggle-button").queryAll().stream()
                .map(day -> day.localToScene(day.getLayoutBounds()).getMinY()).toList();
        assertThat(days).hasSize(3).allMatch(days.getFirst()::equals);
    }

    @Test
    void everyStopOfTheTabKeyHasAName() {
        for (int i = 0; i < MOST_TABS; i++) {
            assertThat(focused()).as("stop %d: %s", i, stage.getScene().getFocusOwner()).isNotBlank();
            robot.type(KeyCode.TAB);
        }
    }

    @Test
    void aDoseThatIsUndoneWhileItsTimeIsTypedStaysUndone() {
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.timeTaken"));
        retype("20:00");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(given.memory.contents().doses()).isEmpty();
    }

    @Test
    void theDoseThatIsFilledInCanBeRecordedToTheLastMicrogram() {
        robot.interact(() -> given.decided(given.today(), new Decision.ChangeDose(Dose.mg("1.125"))));
        goTo(TEXTS.get("today.other"));
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.amount"));
        robot.type(KeyCode.ENTER);
        assertThat(given.memory.contents().dosesOn(given.today())).extracting(dose -> dose.amount().orElseThrow())
                .containsExactly(Dose.mg("1.125"));
    }

    @Test
    void aTimeThatIsTypedIsKeptWhenAnotherDayOpens() {
        robot.type(KeyCode.SPACE);
        goTo(TEXTS.get("today.timeTaken"));
        retype("20:00");
        robot.interact(() -> given.model().go(given.today().previous()));
        assertThat(given.memory.contents().dosesOn(given.today()).getFirst().at().orElseThrow().local())
                .isEqualTo(LocalDateTime.parse("2026-11-22T20:00"));
    }

    @Test
    void lookingAtADayChangesNoAnswerThatItsTrackerDoesNotOffer() {
        var stairs = new UUID(0, 1);
        var words = new Tracker.Choice(List.of("few", "many"));
        robot.interact(() -> {
            var today = given.today();
            given.memory.record(new Tracker(stairs, "Stairs", words, today.previous(), Optional.empty()),
                    Moment.now(given.clock));
            given.memory.record(Entry.empty(today.previous())
                    .withTracker(stairs, Optional.of(new TrackerValue.Chosen("many"))), Moment.now(given.clock));
            given.memory.record(Entry.empty(today)
                    .withTracker(stairs, Optional.of(new TrackerValue.Chosen("some"))), Moment.now(given.clock));
            given.model().look();
            given.model().go(today.previous());
            given.model().go(today);
        });
        assertThat(given.stored(given.today()).tracker(stairs)).contains(new TrackerValue.Chosen("some"));
    }

    private TextInputControl hours() {
        return (TextInputControl) stage.getScene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> "Hours slept".equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    private void retype(String text) {
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write(text);
    }

    private void goTo(String name) {
        for (int i = 0; i < MOST_TABS && !focused().startsWith(name); i++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(focused()).startsWith(name);
    }

    private String focused() {
        var node = stage.getScene().getFocusOwner();
        return Optional.ofNullable(node.getAccessibleText())
                .or(() -> node instanceof Labeled labeled ? Optional.ofNullable(labeled.getText()) : Optional.empty())
                .orElse("");
    }

    private void press(String words) {
        robot.interact(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(words) && isSeen(button)).findFirst().orElseThrow().fire());
    }

    private boolean shows(String words) {
        return stage.getScene().getRoot().lookupAll(".label").stream().filter(TodayScreenTest::isSeen)
                .anyMatch(node -> node instanceof Labeled label && label.getText().contains(words));
    }

    private static boolean isSeen(Node node) {
        for (var up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
