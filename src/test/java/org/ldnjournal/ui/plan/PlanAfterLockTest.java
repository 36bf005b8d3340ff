package org.ldnjournal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.StandingClock;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Deciding;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.StepWords;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

/** What is half filled in under Plan when the journal is locked. Today is Sunday 22 November 2026. */
class PlanAfterLockTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final JournalDay TODAY = SixDaysIn.TODAY;
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());
    private static final Preparation CAPSULES = SixDaysIn.CAPSULES;

    private final StandingClock clock = new StandingClock(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final OpenJournal open = AtOnce.of(journal, plans, clock);
    private PlanModel model;
    private PlanScreen screen;
    private OnStage stage;

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private void show(Consumer<PlanModel> typed) {
        stage = new OnStage(() -> {
            model = new PlanModel(open, MATCHER, TEXTS);
            typed.accept(model);
            screen = new PlanScreen(model, new CalendarModel(open, TEXTS, _ -> Optional.empty()), Claims.shipped(),
                    TEXTS, Runnable::run);
            screen.shown();
            return screen.node();
        });
    }

    /** Another model and screen: of those before nothing is left but what was typed. */
    private void lock() {
        var typed = Snapshots.<Consumer<PlanModel>>onFx(() -> {
            screen.hidden();
            return model.unfinished();
        });
        stage.close();
        show(typed);
    }

    private void onPlan() {
        SixDaysIn.writeTo(journal, plans, clock);
    }

    @Test
    void everyFormStandsThereAsItWasFilledInAndCanBeKept() {
        onPlan();
        show(_ -> { });
        stage.at("Record a decision").press(KeyCode.SPACE);
        stage.at("Stay longer…").press(KeyCode.SPACE).write("10").at("Reason, in your own words").write("a hard week");
        stage.at("Change the steps to come…").press(KeyCode.SPACE).at("Days of step 2").write("21");
        stage.at("Add what you take it from").press(KeyCode.SPACE).at("mg in one capsule").write("0.25");
        stage.at("Count what is left 1.5 mg capsules").press(KeyCode.SPACE).write("17");
        stage.at("Add a bottle or batch").press(KeyCode.SPACE, KeyCode.TAB).write("30");
        lock();
        assertThat(stage.words()).contains("10", "a hard week", "0.25", "17", "30").anyMatch(words ->
                words.contains("21"));
        Snapshots.onFx(() -> {
            assertThat(model.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
            return true;
        });
        assertThat(plans.history().standing()).hasSize(1);
        assertThat(stage.words()).doesNotContain("10").contains("0.25", "17", "30");
        stage.at("mg in one capsule").press(KeyCode.ENTER).at("Left when counted").press(KeyCode.ENTER);
        assertThat(plans.history().preparations().atHand()).hasSize(2);
        assertThat(journal.contents().items().of(Bottle.class)).singleElement()
                .satisfies(bottle -> assertThat(bottle.counted().orElseThrow().left()).isEqualTo(Quantity.of(17)));
    }

    @Test
    void aCountStaysAsItIsTypedWhereItsRowIsMadeAnew() {
        onPlan();
        show(_ -> { });
        stage.at("Count what is left 1.5 mg capsules").press(KeyCode.SPACE).write("17");
        journal.record(new Bottle(new UUID(1, 2), CAPSULES, Quantity.of(50), Bottle.Label.EMPTY, TODAY,
                Optional.empty(), Optional.empty(), Optional.empty()), Moment.now(clock));
        Snapshots.onFx(() -> {
            open.changed();
            return true;
        });
        assertThat(stage.words()).contains("17");
    }

    @Test
    void aPlanIsAsItWasTypedAndTheDayThatWasOfferedIsThatOfToday() {
        show(_ -> { });
        stage.at("Days of step 1").write("10");
        clock.pass(Duration.ofDays(1));
        lock();
        stage.at("Days of step 2").write("12").at("Start this plan").press(KeyCode.SPACE);
        assertThat(plans.history().plans()).singleElement().satisfies(plan -> {
            assertThat(StepWords.of(plan.steps(), TEXTS)).isEqualTo("1.5 mg for 10 days, 3 mg for 12 days, 4.5 mg");
            assertThat(plan.protocol()).isEqualTo("threeSteps");
            assertThat(plan.start()).isEqualTo(TODAY.next());
        });
    }

    @Test
    void aDecisionThatIsBeingSavedMeanwhileIsMadeOnceAlsoWhereItIsPressedTwice() {
        onPlan();
        var work = new SlowWork();
        var slow = stayingLonger(work);
        assertThat(slow.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
        clock.pass(Duration.ofSeconds(1));
        assertThat(slow.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
        var typed = slow.unfinished();
        work.finish();
        show(typed);
        assertThat(plans.history().standing()).hasSize(1);
        assertThat(model.deciding().draft().choice().get()).isEmpty();
        assertThat(stage.words()).doesNotContain("10");
    }

    @Test
    void whatIsChosenWhileADecisionIsBeingSavedStaysChosen() {
        onPlan();
        var work = new SlowWork();
        var slow = stayingLonger(work);
        slow.deciding().decide();
        slow.deciding().choose(DecisionSort.PAUSE);
        work.finish();
        assertThat(plans.history().standing()).hasSize(1);
        assertThat(slow.deciding().draft().choice().get()).contains(DecisionSort.PAUSE);
    }

    private PlanModel stayingLonger(SlowWork work) {
        var slow = new PlanModel(new OpenJournal(journal, plans, clock, work.background()), MATCHER, TEXTS);
        slow.start();
        work.finish();
        slow.deciding().choose(DecisionSort.STAY_LONGER);
        slow.deciding().draft().days().set("10");
        return slow;
    }
}
