package org.ldnjournal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.StandingClock;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.plan.BottleDraft.Part;
import org.ldnjournal.ui.shell.FullDisk;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

/** The forms of Plan where what is typed cannot be written at first. Today is Sunday 22 November 2026. */
class PlanOnAFullDiskTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final JournalDay TODAY = SixDaysIn.TODAY;
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());
    private static final Preparation CAPSULES = SixDaysIn.CAPSULES;

    private final StandingClock clock = new StandingClock(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final FullDisk disk = new FullDisk();
    private final SlowWork work = new SlowWork();
    private OnStage stage;

    @BeforeEach
    void onPlan() {
        SixDaysIn.writeTo(journal, plans, clock);
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private void show() {
        var open = disk.of(journal, plans, clock);
        stage = new OnStage(() -> {
            var screen = new PlanScreen(new PlanModel(open, MATCHER, TEXTS),
                    new CalendarModel(open, TEXTS, _ -> Optional.empty()), Claims.shipped(), TEXTS, Runnable::run);
            screen.shown();
            return screen.node();
        });
    }

    private PlanModel slow(Consumer<PlanModel> typed) {
        var model = new PlanModel(new OpenJournal(journal, plans, clock, work.background()), MATCHER, TEXTS);
        typed.accept(model);
        model.start();
        model.supply().start();
        work.finish();
        return model;
    }

    /** Another model, as after a lock that came while something was being written. */
    private PlanModel locked(PlanModel before) {
        var typed = before.unfinished();
        work.finish();
        return slow(typed);
    }

    private List<Bottle> bottles() {
        return journal.contents().items().of(Bottle.class);
    }

    private List<Preparation> atHand() {
        return plans.history().preparations().atHand().stream().map(Preparations.Kept::preparation).toList();
    }

    private List<Decision> decisions() {
        return plans.history().decisions().stream().map(PlanHistory.Recorded::decision).toList();
    }

    @Test
    void aBottleStaysAsItIsTypedUntilItIsOnTheDisk() {
        show();
        stage.at("Add a bottle or batch").press(KeyCode.SPACE, KeyCode.TAB).write("30").press(KeyCode.ENTER);
        assertThat(disk.problems()).hasSize(1);
        assertThat(stage.words()).contains("30");
        disk.makeRoom();
        stage.press(KeyCode.ENTER);
        assertThat(bottles()).extracting(Bottle::quantity).containsExactly(Quantity.of(20), Quantity.of(30));
        assertThat(stage.words()).doesNotContain("30").contains("Add a bottle or batch");
    }

    @Test
    void aCountStaysAsItIsTypedUntilItIsOnTheDisk() {
        show();
        stage.at("Count what is left 1.5 mg capsules").press(KeyCode.SPACE).write("17").press(KeyCode.ENTER);
        assertThat(stage.words()).contains("17");
        disk.makeRoom();
        stage.press(KeyCode.ENTER);
        assertThat(bottles()).singleElement().satisfies(bottle ->
                assertThat(bottle.counted().orElseThrow().left()).isEqualTo(Quantity.of(17)));
        assertThat(stage.words()).doesNotContain("17");
    }

    @Test
    void whatIsTakenStaysAsItIsTypedUntilItIsOnTheDisk() {
        show();
        stage.at("Add what you take it from").press(KeyCode.SPACE).at("mg in one capsule").write("0.25")
                .press(KeyCode.ENTER);
        assertThat(stage.words()).contains("0.25");
        disk.makeRoom();
        stage.press(KeyCode.ENTER);
        assertThat(atHand()).containsExactly(CAPSULES, new Preparation.Capsule(Dose.mg("0.25")));
        assertThat(stage.words()).doesNotContain("0.25");
    }

    @Test
    void stepsThatAreChangedStayAsTheyAreTypedUntilTheyAreOnTheDisk() {
        show();
        stage.at("Change the steps to come…").press(KeyCode.SPACE).at("Days of step 2").write("21")
                .at("Save the change").press(KeyCode.SPACE);
        assertThat(stage.words()).anyMatch(words -> words.contains("21"));
        disk.makeRoom();
        stage.at("Save the change").press(KeyCode.SPACE);
        assertThat(decisions()).hasSize(1);
        assertThat(stage.words()).doesNotContain("Save the change");
    }

    @Test
    void whatIsSavedTwiceInAHurryIsThereOnce() {
        var model = slow(_ -> { });
        model.preparations().strength().set("0.25");
        model.preparations().add(plans.history().preparations(), false, () -> { });
        model.preparations().add(plans.history().preparations(), false, () -> { });
        model.supply().beginNew();
        model.supply().draft().text(Part.QUANTITY).set("30");
        assertThat(model.supply().save()).isEmpty();
        assertThat(model.supply().save()).isEmpty();
        work.finish();
        assertThat(atHand()).hasSize(2);
        assertThat(bottles()).hasSize(2);
    }

    @Test
    void whatIsTypedWhileAnotherThingIsBeingSavedStaysInItsForm() {
        var model = slow(_ -> { });
        model.supply().beginNew();
        model.supply().asked().set(true);
        model.supply().draft().text(Part.QUANTITY).set("30");
        assertThat(model.supply().save()).isEmpty();
        model.supply().draft().text(Part.LOT).set("4711");
        work.finish();
        assertThat(model.supply().asked().get()).isTrue();
        assertThat(model.supply().draft().text(Part.LOT).get()).isEqualTo("4711");
    }

    @Test
    void ofWhatIsBeingSavedWhileTheJournalIsLockedNoFormIsLeft() {
        var model = slow(_ -> { });
        var view = ((PlanModel.OnPlan) model.shown().get()).view();
        model.amend().asked().set(true);
        model.amend().begin(view);
        model.amend().steps().rows().get(1).days().set("21");
        assertThat(model.amend().save(view, () -> { })).isInstanceOf(AmendModel.Saved.class);
        model.preparations().asked().set(true);
        model.preparations().strength().set("0.25");
        model.preparations().add(plans.history().preparations(), false, () -> { });
        model.supply().asked().set(true);
        model.supply().beginNew();
        model.supply().draft().text(Part.QUANTITY).set("30");
        assertThat(model.supply().save()).isEmpty();
        var old = bottles().getFirst();
        model.supply().beginCount(old).left().set("17");
        model.supply().keepCount(old, () -> { });
        var next = locked(model);
        assertThat(atHand()).hasSize(2);
        assertThat(bottles()).hasSize(2);
        assertThat(decisions()).hasSize(1);
        assertThat(next.preparations().asked().get()).isFalse();
        assertThat(next.preparations().strength().get()).isEmpty();
        assertThat(next.supply().asked().get()).isFalse();
        assertThat(next.supply().count(old)).isEmpty();
        assertThat(next.amend().asked().get()).isFalse();
    }

    @Test
    void whatIsTypedOfABottleStaysWhenItsButtonIsPressedOnceMoreOrThatOfAnother() {
        var supply = slow(_ -> { }).supply();
        var old = bottles().getFirst();
        supply.beginCount(old).day().set("21 Nov 2026");
        assertThat(supply.beginCount(old).day().get()).isEqualTo("21 Nov 2026");
        supply.beginNew();
        supply.asked().set(true);
        supply.correct(old);
        assertThat(supply.draft().before()).contains(old);
        supply.beginNew();
        supply.draft().text(Part.QUANTITY).set("30");
        supply.correct(old);
        assertThat(supply.draft().before()).isEmpty();
        assertThat(supply.draft().text(Part.QUANTITY).get()).isEqualTo("30");
    }

    @Test
    void anAmendmentUponWhatIsNoLongerSoIsNotRecordedAndStays() {
        var model = slow(_ -> { });
        var view = ((PlanModel.OnPlan) model.shown().get()).view();
        model.amend().asked().set(true);
        model.amend().begin(view);
        model.amend().steps().rows().get(1).days().set("21");
        model.amend().reason().set("a hard week");
        plans.add(new Preparation.Capsule(Dose.mg("3")), Moment.now(clock));
        assertThat(model.amend().save(view, () -> { })).isInstanceOf(AmendModel.Saved.class);
        work.finish();
        assertThat(decisions()).isEmpty();
        assertThat(model.amend().asked().get()).isTrue();
        assertThat(model.amend().reason().get()).isEqualTo("a hard week");
    }
}
