package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;

/** How few keys a day needs, by what a person sees and presses. */
class TodayKeysTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final SideEffectKind DREAMS = new SideEffectKind("vivid_dreams");

    /**
     * Seconds that somebody takes to decide on the next thing, to point at it and to click: the keystroke-level model,
     * Card, Moran and Newell, The Psychology of Human-Computer Interaction, 1983, table 8.1.
     */
    private static final double THINK = 1.35;
    private static final double POINT = 1.1;
    private static final double CLICK = .2;

    private final Given given = new Given();
    private OnStage stage;
    private TodayScreen screen;

    /** Opens as the window does: the keyboard is where the day begins. */
    private void open() {
        stage = new OnStage(() -> {
            screen = new TodayScreen(given.model(), TEXTS, () -> { }, () -> { });
            screen.shown();
            return screen.node();
        });
        Given.onFx(() -> screen.firstFocus().requestFocus());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aUsualDayTakesAtMostSixKeysFromOpeningToSaved() {
        given.plan();
        given.memory.record(Entry.empty(given.today().previous()).with(Given.pain(5))
                .with(new Score(Scale.FATIGUE, 6)).withSideEffects(Optional.of(SideEffects.NONE)),
                Moment.now(given.clock));
        open();
        // Taken now; past the time it was taken and the way back to "Same as yesterday"; the same; what differs: pain
        // 4.
        var keys = List.of(KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE, KeyCode.DIGIT4);
        assertThat(keys).hasSizeLessThanOrEqualTo(6);
        stage.press(keys.toArray(KeyCode[]::new));
        var saved = given.stored(given.today());
        assertThat(saved.score(Scale.PAIN)).contains(Given.pain(4));
        assertThat(saved.score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 6));
        assertThat(saved.sideEffects()).contains(SideEffects.NONE);
        assertThat(given.memory.contents().dosesOn(given.today())).hasSize(1);
        assertThat(stage.says("Saved 21:14")).isTrue();
    }

    @Test
    void aFirstDayByMouseTakesSixClicksWhichIsWellUnderHalfAMinute() {
        given.plan();
        open();
        var hands = new Hands();
        var clicks = List.of(words("Taken now"), cell("pain", 4), cell("fatigue", 6), cell("sleep-quality", 7),
                words("None"), words("Nothing to add"));
        clicks.forEach(hands::clickOn);
        Hands.settle();
        var saved = given.stored(given.today());
        assertThat(saved.score(Scale.PAIN)).contains(Given.pain(4));
        assertThat(saved.score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 6));
        assertThat(saved.score(Scale.SLEEP_QUALITY)).contains(new Score(Scale.SLEEP_QUALITY, 7));
        assertThat(saved.sideEffects()).contains(SideEffects.NONE);
        assertThat(given.memory.contents().dosesOn(given.today())).hasSize(1);
        assertThat(clicks.size() * (THINK + POINT + CLICK)).isLessThan(30);
    }

    private Node words(String words) {
        return screen.node().lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase one && words.equals(one.getText())).findFirst()
                .orElseThrow();
    }

    private Node cell(String row, int number) {
        return screen.node().lookupAll(".score-row." + row + " .cell").stream()
                .filter(node -> ((Text) node.lookup(".number")).getText().equals(Integer.toString(number))).findFirst()
                .orElseThrow();
    }

    @Test
    void aSideEffectOfYesterdayIsAskedAboutAndNotRetyped() {
        given.memory.record(Entry.empty(given.today().previous()).withSideEffects(Optional.of(new SideEffects(List.of(
                new SideEffect(DREAMS, SideEffect.Severity.MODERATE).since(given.today().plusDays(-4)))))),
                Moment.now(given.clock));
        open();
        // Pressed once too often, it takes nothing away: the keyboard is at how strong it is.
        stage.tabTo(TEXTS.get("today.stillThereNamed", "Vivid dreams")).press(KeyCode.SPACE, KeyCode.SPACE);
        assertThat(given.stored(given.today()).sideEffects().orElseThrow().list()).containsExactly(
                new SideEffect(DREAMS, SideEffect.Severity.MODERATE).since(given.today().plusDays(-4)));
    }

    @Test
    void aSideEffectThatIsOverSaysItsLastDayAndIsNotAskedAboutAgain() {
        given.memory.record(Entry.empty(given.today().previous()).withSideEffects(Optional.of(new SideEffects(List.of(
                new SideEffect(DREAMS, SideEffect.Severity.MILD))))), Moment.now(given.clock));
        open();
        stage.tabTo(TEXTS.get("today.noLongerNamed", "Vivid dreams")).press(KeyCode.SPACE);
        var entry = given.stored(given.today());
        assertThat(entry.besides().ended()).singleElement()
                .satisfies(over -> assertThat(over.last()).isEqualTo(given.today().previous()));
        assertThat(entry.sideEffects()).as("none is said, not inferred").isEmpty();
        assertThat(stage.says(TEXTS.get("today.noLonger"))).isFalse();
    }

    @Test
    void aSideEffectIsFoundByAFewLettersAndOwnWordsAreAddedAsTheyAre() {
        open();
        stage.tabTo(TEXTS.get("today.addEffectNamed")).press(KeyCode.SPACE).write("naus").press(KeyCode.ENTER);
        stage.tabTo(TEXTS.get("today.addEffectNamed")).press(KeyCode.SPACE).write("itchy skin").press(KeyCode.ENTER);
        assertThat(given.stored(given.today()).sideEffects().orElseThrow().list()).extracting(SideEffect::kind)
                .containsExactly(new SideEffectKind("nausea"), SideEffectKind.own("itchy skin"));
    }

    @Test
    void keysThatLeadToAPlaceAreNoScoreAlsoWhereTheSystemSaysThatTheirNumberWasTyped() {
        given.memory.record(Entry.empty(given.today().previous()).with(Given.pain(5)), Moment.now(given.clock));
        open();
        stage.tabTo(TEXTS.get("scoreRow.empty", "Pain")).writeHeld("3", KeyCode.CONTROL).writeHeld("3", KeyCode.ALT)
                .writeHeld("=", KeyCode.CONTROL);
        new Hands().push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(given.memory.contents().entry(given.today())).isEmpty();
        stage.writeHeld("4", KeyCode.CONTROL, KeyCode.ALT);
        assertThat(given.stored(given.today()).score(Scale.PAIN)).contains(Given.pain(4));
    }

    @Test
    void ownTrackersAreFilledInByDigitsAndWords() {
        var fog = new Tracker(new UUID(1, 1), "Brain fog", new Tracker.Rating(
                Direction.HIGHER_IS_WORSE), given.today().plusDays(-9), Optional.empty());
        var steps = new Tracker(new UUID(1, 2), "Steps", new Tracker.Amount("steps"), given.today(), Optional.empty());
        given.memory.record(fog, Moment.now(given.clock));
        given.memory.record(steps, Moment.now(given.clock));
        open();
        stage.tabTo(TEXTS.get("scoreRow.empty", "Brain fog")).press(KeyCode.DIGIT7, KeyCode.ENTER).write("4200");
        Given.onFx(given::pause);
        assertThat(given.stored(given.today()).tracker(fog.id())).contains(new TrackerValue.Rated(7));
        assertThat(given.stored(given.today()).tracker(steps.id()))
                .contains(new TrackerValue.Counted(BigDecimal.valueOf(4200)));
    }

    @Test
    void aRefusedNumberStaysAsItWasTypedAndItsBeginningIsNoAnswer() {
        var steps = new Tracker(new UUID(1, 2), "Steps", new Tracker.Amount(""), given.today(), Optional.empty());
        given.memory.record(steps, Moment.now(given.clock));
        open();
        stage.tabTo("Steps").write("42");
        Given.onFx(given::pause);
        var field = (TextInputControl) stage.focused();
        stage.write("x").press(KeyCode.TAB);
        assertThat(field.getText()).isEqualTo("42x");
        assertThat(given.stored(given.today()).tracker(steps.id())).isEmpty();
    }

    @Test
    void aCrashAndWhatHappenedAreOneKeyAway() {
        open();
        stage.tabTo(TEXTS.get("today.addCrash")).press(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(given.stored(given.today()).besides().crash()).contains(new Crash.Since(given.today()));
        stage.tabTo(TEXTS.get("today.addEvent")).press(KeyCode.SPACE, KeyCode.SPACE);
        assertThat(given.stored(given.today()).besides().events()).containsExactly(Event.of(Event.Kind.INFECTION));
    }

    @Test
    void escapeLeavesTheFormOfAnotherDoseWhereItWasOpened() {
        given.plan();
        open();
        stage.tabTo(TEXTS.get("today.other")).press(KeyCode.SPACE, KeyCode.TAB, KeyCode.ESCAPE);
        assertThat(stage.says(TEXTS.get("today.recordIt"))).isFalse();
        stage.press(KeyCode.SPACE);
        assertThat(stage.says(TEXTS.get("today.recordIt"))).isTrue();
    }

    @Test
    void undoGoesOnAlsoWhereItTookAwayWhatHadTheKeyboard() {
        open();
        Given.onFx(() -> given.model().entries().rate(Scale.PAIN, Optional.of(Given.pain(4))));
        Given.onFx(() -> given.model().entries().happened(Event.of(Event.Kind.STRESS)));
        stage.tabTo(TEXTS.get("today.removeEvent", TEXTS.get("event.STRESS"))).undo().undo();
        assertThat(given.model().entry().get().score(Scale.PAIN)).isEmpty();
        // The keyboard is at what adds an event, which stands where the other one was.
        stage.press(KeyCode.SPACE, KeyCode.SPACE);
        assertThat(given.stored(given.today()).besides().events()).containsExactly(Event.of(Event.Kind.INFECTION));
    }

    @Test
    void equalsIsTheSameAsYesterdayWhereNoWordsAreTyped() {
        given.score(given.today().previous(), 5, 6, 7);
        open();
        stage.write("=");
        assertThat(given.stored(given.today()).score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 6));
    }

    @Test
    void afterAGapTwoKeysFillADayThatWasMissed() {
        given.score(given.today().plusDays(-6), 5, 6, 7);
        open();
        assertThat(stage.says(TEXTS.get("today.welcomeBack", "Mon 16 Nov"))).isTrue();
        stage.tabTo(TEXTS.get("today.catchUp")).press(KeyCode.SPACE, KeyCode.DIGIT6);
        assertThat(given.stored(given.today().previous()).score(Scale.PAIN)).contains(Given.pain(6));
        assertThat(given.memory.entry(given.today().plusDays(-2))).isEmpty();
    }

    @Test
    void aNewDayIsOfferedAndTheOpenEntryStaysTheEntryOfItsDay() {
        open();
        var sunday = given.today();
        Given.onFx(() -> given.model().entries().rate(Scale.PAIN, Optional.of(Given.pain(4))));
        given.clock.pass(Duration.ofHours(8));
        Given.onFx(given.model()::look);
        assertThat(stage.says(TEXTS.get("today.newDay", TEXTS.longDay(sunday.date())))).isTrue();
        Given.onFx(() -> given.model().entries().rate(Scale.PAIN, Optional.of(Given.pain(5))));
        assertThat(given.stored(sunday).score(Scale.PAIN)).contains(Given.pain(5));
        stage.tabTo(TEXTS.get("today.goToNewDay", TEXTS.day(sunday.next().date()))).press(KeyCode.SPACE);
        assertThat(given.model().entry().get().day()).isEqualTo(sunday.next());
        assertThat(stage.focused()).as("where the day begins").isSameAs(screen.firstFocus());
    }

    @Test
    void nothingToAddIsAnAnswerUntilSomethingIsTyped() {
        open();
        stage.tabTo(TEXTS.get("today.nothingToAdd")).press(KeyCode.SPACE);
        assertThat(given.stored(given.today()).besides().nothingToAdd()).isTrue();
        stage.back().write("rain");
        Given.onFx(given::pause);
        assertThat(given.stored(given.today()).note()).isEqualTo("rain");
        assertThat(given.stored(given.today()).besides().nothingToAdd()).isFalse();
    }
}
