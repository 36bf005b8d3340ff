package org.ldnjournal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Made;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Deciding;
import org.ldnjournal.ui.kit.PlanDraft;
import org.ldnjournal.ui.kit.StepsDraft;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

class PlanModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final OpenJournal open = AtOnce.of(journal, plans, CLOCK);
    private final PlanModel model = new PlanModel(open, new MedicineMatcher(Vocabulary.shipped()), TEXTS);

    @BeforeEach
    void start() {
        model.start();
    }

    private PlanView view() {
        return ((PlanModel.OnPlan) model.shown().get()).view();
    }

    private Dose dueToday() {
        return ((Due.DoseDue) view().due()).dose();
    }

    private List<PlanDraft.Outcome> makePlan(String days) {
        var outcomes = new ArrayList<PlanDraft.Outcome>();
        model.newPlan().shown();
        model.newPlan().draft().steps().rows().forEach(row -> row.days().set(days));
        model.newPlan().make(outcomes::add);
        return outcomes;
    }

    private void planSince(int daysAgo, boolean gate) {
        var made = Moment.now(Clock.offset(CLOCK, Duration.ofDays(-daysAgo)));
        plans.record(new Plan(TODAY.plusDays(-daysAgo), List.of(Step.of(Dose.mg("1.5"), 14),
                new Step(Dose.mg("3"), OptionalInt.of(14), gate), Step.last(Dose.mg("4.5"))), "threeSteps",
                LocalTime.of(22, 0), made, Optional.empty()));
        open.changed();
    }

    @Test
    void withoutAPlanOneCanBeMadeFromTheProtocol() {
        assertThat(model.shown().get()).isInstanceOf(PlanModel.NoPlan.class);
        assertThat(makePlan("14")).first().isInstanceOf(PlanDraft.Made.class);
        assertThat(dueToday()).isEqualTo(Dose.mg("1.5"));
        assertThat(PlanWords.position(view(), TEXTS)).isEqualTo("Day 1 of 14 on 1.5 mg");
    }

    @Test
    void daysThatAreNoNumberAreRefusedAndStay() {
        assertThat(makePlan("two weeks")).first().asInstanceOf(type(PlanDraft.Refused.class))
                .satisfies(refused -> assertThat(refused.steps().orElseThrow().reasons()).containsOnlyKeys(
                        new StepsDraft.DaysOf(0), new StepsDraft.DaysOf(1)));
        assertThat(model.newPlan().draft().steps().rows().getFirst().days().get()).isEqualTo("two weeks");
        assertThat(plans.history().plans()).isEmpty();
    }

    @Test
    void anOpioidOnTheListStopsThePlanUntilThePrescriberDecided() {
        journal.record(new Medicine(UUID.randomUUID(), "Tramadol 50 mg", Medicine.Use.AS_NEEDED,
                Optional.of(LocalDate.of(2026, 11, 1)), Optional.empty(), Medicine.Clarification.NONE),
                Moment.now(CLOCK));
        assertThat(makePlan("14")).first().isInstanceOf(PlanDraft.Stopped.class);
        assertThat(plans.history().plans()).isEmpty();
        model.newPlan().draft().prescriberDecided().set(true);
        assertThat(makePlan("14")).first().isInstanceOf(PlanDraft.Made.class);
        assertThat(plans.history().plans().getFirst().override()).contains(Moment.now(CLOCK));
    }

    @Test
    void whatThePrescriberDecidedIsAskedAgainWhereAnotherOpioidWasAddedSince() {
        taken("Tramadol 50 mg");
        assertThat(makePlan("14")).first().isInstanceOf(PlanDraft.Stopped.class);
        model.newPlan().draft().prescriberDecided().set(true);
        taken("OxyContin");
        assertThat(makePlan("14")).first().asInstanceOf(type(PlanDraft.Stopped.class))
                .satisfies(stopped -> assertThat(stopped.opioids()).extracting(Medicine::name)
                        .containsExactly("Tramadol 50 mg", "OxyContin"));
        assertThat(makePlan("14")).as("pressed twice").first().isInstanceOf(PlanDraft.Stopped.class);
        assertThat(plans.history().plans()).isEmpty();
        model.newPlan().draft().prescriberDecided().set(false);
        model.newPlan().draft().prescriberDecided().set(true);
        assertThat(makePlan("14")).first().isInstanceOf(PlanDraft.Made.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10, true", "2026-11-22, true", "2026-12-22, false"})
    void anOpioidThatIsTakenTodayStopsAPlanThatIsSaidToHaveBegunBeforeIt(LocalDate since, boolean stopped) {
        journal.record(new Medicine(UUID.randomUUID(), "Tramadol 50 mg", Medicine.Use.REGULAR, Optional.of(since),
                Optional.empty(), Medicine.Clarification.NONE), Moment.now(CLOCK));
        model.newPlan().shown();
        model.newPlan().draft().start().set("1 Oct 2026");
        assertThat(makePlan("14")).first().isInstanceOf(stopped ? PlanDraft.Stopped.class : PlanDraft.Made.class);
    }

    private void taken(String name) {
        journal.record(new Medicine(UUID.randomUUID(), name, Medicine.Use.REGULAR, Optional.empty(), Optional.empty(),
                Medicine.Clarification.NONE), Moment.now(CLOCK));
    }

    @Test
    void theFirstDayIsCountedByTheHourAtWhichThePersonsDaysEnd() {
        journal.record(new JournalSettings(new Rollover(6), Scale.PAIN, false), Moment.now(CLOCK));
        var early = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);
        var other = new PlanModel(AtOnce.of(journal, plans, early), new MedicineMatcher(Vocabulary.shipped()), TEXTS);
        other.start();
        other.newPlan().shown();
        assertThat(other.newPlan().draft().start().get()).isEqualTo("22 Nov 2026");
    }

    @Test
    void whatWasTypedAndDecidedForOnePlanIsNotSaidOfTheNext() {
        model.newPlan().shown();
        model.newPlan().draft().start().set("1 Dec 2026");
        model.newPlan().draft().prescriberDecided().set(true);
        assertThat(makePlan("two weeks")).first().isInstanceOf(PlanDraft.Refused.class);
        assertThat(model.newPlan().draft().start().get()).isEqualTo("1 Dec 2026");
        assertThat(makePlan("14")).first().isInstanceOf(PlanDraft.Made.class);
        assertThat(plans.history().plans().getFirst().start()).isEqualTo(JournalDay.of(2026, 12, 1));
        model.newPlan().shown();
        assertThat(model.newPlan().draft().start().get()).isEqualTo("22 Nov 2026");
        assertThat(model.newPlan().draft().prescriberDecided().get()).isFalse();
    }

    @Test
    void countsNoDayBeforeThePlanAndTheJournalBegan() {
        planSince(0, false);
        assertThat(PlanWords.lastWeek(view().lastWeek(), TEXTS)).isEqualTo("No days logged yet.");
    }

    @Test
    void countsTheWeekFromThePlansStart() {
        planSince(1, false);
        assertThat(PlanWords.lastWeek(view().lastWeek(), TEXTS)).contains("0 of 1 dose taken").contains("not answered");
    }

    @Test
    void theDoseStaysUntilADecisionIsRecorded() {
        planSince(20, false);
        assertThat(view().decisionDue()).isTrue();
        assertThat(dueToday()).isEqualTo(Dose.mg("1.5"));
        model.deciding().choose(DecisionSort.GO_UP);
        assertThat(dueToday()).isEqualTo(Dose.mg("1.5"));
        assertThat(model.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
        assertThat(dueToday()).isEqualTo(Dose.mg("3"));
        assertThat(model.deciding().draft().choice().get()).isEmpty();
        assertThat(TEXTS.say(view().decisions().getFirst().sentence())).isEqualTo("Went up to 3 mg");
    }

    @Test
    void aGateStepNeedsTheTickOfTheReview() {
        planSince(14, true);
        model.deciding().choose(DecisionSort.GO_UP);
        assertThat(model.deciding().needsReview()).isTrue();
        assertThat(model.deciding().decide()).asInstanceOf(type(Deciding.Refused.class))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("decision.refused.review"));
        assertThat(plans.history().decisions()).isEmpty();
        model.deciding().draft().reviewed().set(true);
        assertThat(model.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
        assertThat(plans.history().decisions().getFirst().decision().reviewed()).isTrue();
    }

    @Test
    void stayingLongerAsksForDaysAndKeepsWhatWasTyped() {
        planSince(14, false);
        model.deciding().choose(DecisionSort.STAY_LONGER);
        model.deciding().draft().days().set("a week");
        assertThat(model.deciding().decide()).isInstanceOf(Deciding.Refused.class);
        assertThat(model.deciding().draft().days().get()).isEqualTo("a week");
        model.deciding().draft().days().set("7");
        model.deciding().draft().reason().set("dreams");
        assertThat(model.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
        assertThat(view().nextDecision()).contains(TODAY.plusDays(7));
        assertThat(view().decisions().getFirst().decision().reason()).isEqualTo("dreams");
    }

    @Test
    void theYearOfAnAmendmentIsNotGuessed() {
        planSince(14, false);
        model.amend().begin(view());
        model.amend().from().set("1 Dec");
        assertThat(model.amend().save(view(), () -> { })).asInstanceOf(type(AmendModel.Refused.class))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("date.refused.year"));
        assertThat(plans.history().decisions()).isEmpty();
    }

    @Test
    void anUndoneDecisionStaysInTheListMarked() {
        planSince(14, false);
        model.deciding().choose(DecisionSort.PAUSE);
        model.deciding().draft().why().set(Decision.PauseReason.SURGERY);
        model.deciding().decide();
        assertThat(view().due()).isInstanceOf(Due.Paused.class);
        assertThat(model.deciding().options()).containsExactly(DecisionSort.RESUME,
                DecisionSort.STOP, DecisionSort.CHANGE_DOSE);
        model.undo(1);
        assertThat(dueToday()).isEqualTo(Dose.mg("1.5"));
        assertThat(view().decisions()).singleElement().matches(Made::undone);
    }

    @Test
    void anUnusualDoseThatThePrescriberNamedIsTypedTwiceAndReviewed() {
        planSince(10, false);
        model.deciding().choose(DecisionSort.CHANGE_DOSE);
        assertThat(model.deciding().needsReview()).isTrue();
        model.deciding().draft().amount().set("45");
        model.deciding().draft().reviewed().set(true);
        assertThat(model.deciding().decide()).isInstanceOf(Deciding.Asked.class);
        assertThat(plans.history().decisions()).isEmpty();
        model.deciding().draft().amount().set("2");
        model.deciding().draft().reviewed().set(false);
        assertThat(model.deciding().decide()).asInstanceOf(type(Deciding.Refused.class))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("decision.refused.review"));
        model.deciding().draft().reviewed().set(true);
        assertThat(model.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
        assertThat(dueToday()).isEqualTo(Dose.mg("2"));
        assertThat(TEXTS.say(view().decisions().getFirst().sentence()))
                .isEqualTo("Changed to 2 mg, named by the prescriber");
        model.deciding().choose(DecisionSort.CHANGE_DOSE);
        model.deciding().draft().amount().set("6");
        model.deciding().draft().again().set("6.0");
        model.deciding().draft().reviewed().set(true);
        assertThat(model.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
        assertThat(dueToday()).isEqualTo(Dose.mg("6"));
    }

    @Test
    void theComingDaysAreDueAsDecidedSoFar() {
        planSince(10, false);
        model.deciding().choose(DecisionSort.EVERY_OTHER_DAY);
        model.deciding().decide();
        assertThat(view().coming()).hasSize(14);
        assertThat(view().coming()).extracting(day -> PlanWords.coming(day.due(), TEXTS)).startsWith(
                "1.5 mg", "no dose: every other day", "1.5 mg");
        assertThat(view().coming()).filteredOn(PlanView.Coming::decision)
                .extracting(PlanView.Coming::day).containsExactly(TODAY.plusDays(4));
        model.deciding().choose(DecisionSort.EVERY_DAY);
        model.deciding().draft().reviewed().set(true);
        model.deciding().decide();
        model.deciding().choose(DecisionSort.SPLIT);
        model.deciding().draft().amount().set("0.5");
        model.deciding().draft().time().set("8");
        assertThat(model.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
        assertThat(PlanWords.coming(view().coming().getFirst().due(), TEXTS))
                .isEqualTo("0.5 mg at 08:00 + 1 mg at 22:00");
    }

    @Test
    void saysHowTheLastSevenDaysWent() {
        planSince(14, false);
        for (int ago = 1; ago <= 6; ago++) {
            var day = TODAY.plusDays(-ago);
            journal.record(new DoseRecord(day, 1, ago == 3 ? new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN)
                    : new DoseRecord.Taken(Dose.mg("1.5"), Moment.now(CLOCK)), Moment.now(CLOCK),
                    DoseRecord.Assurance.NOT_ASKED));
        }
        journal.record(Entry.empty(TODAY.previous()).withSideEffects(Optional.of(new SideEffects(List.of(
                new SideEffect(new SideEffectKind("vivid_dreams"), SideEffect.Severity.MODERATE))))),
                Moment.now(CLOCK));
        open.changed();
        assertThat(PlanWords.lastWeek(view().lastWeek(), TEXTS)).isEqualTo(
                "5 of 7 doses taken. Skipped: 1. Nothing recorded: 1. Vivid dreams (moderate, one day).");
    }

    @Test
    void pressedTwiceIsOneDecisionAndOnePlan() {
        var work = new SlowWork();
        var slow = new PlanModel(new OpenJournal(journal, plans, CLOCK, work.background()),
                new MedicineMatcher(Vocabulary.shipped()), TEXTS);
        slow.start();
        work.finish();
        slow.newPlan().shown();
        slow.newPlan().draft().steps().rows().forEach(row -> row.days().set("14"));
        slow.newPlan().make(_ -> { });
        slow.newPlan().make(_ -> { });
        work.finish();
        assertThat(plans.history().plans()).hasSize(1);
        slow.deciding().choose(DecisionSort.STAY_LONGER);
        slow.deciding().draft().days().set("7");
        slow.deciding().decide();
        slow.deciding().decide();
        work.finish();
        assertThat(plans.history().decisions()).hasSize(1);
    }

    @Test
    void countsPausedDaysOrLeavesThemOutAsThePersonChooses() {
        makePlan("14");
        journal.record(new DoseRecord(TODAY.plusDays(-30), 1, new DoseRecord.Taken(Dose.mg("1.5"),
                Moment.now(CLOCK)), Moment.now(CLOCK), DoseRecord.Assurance.NOT_ASKED));
        model.pausesMoveLooks(true);
        assertThat(view().pausesMoveLooks()).isTrue();
        assertThat(view().looks().orElseThrow().pausesMove()).isTrue();
        model.pausesMoveLooks(false);
        assertThat(journal.contents().settings().pausesMoveLooks()).isFalse();
        assertThat(view().looks().orElseThrow().pausesMove()).isFalse();
    }
}
