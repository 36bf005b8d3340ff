package org.ldnjournal.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.ui.kit.PlanDraft;
import org.ldnjournal.ui.kit.StepsDraft;

class StartModelTest {
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private final StartModel model = new StartModel(clock, MATCHER, Locale.UK, Protocols.threeSteps());

    @Test
    void asksForTheDurationsSinceTheSourceGivesNone() {
        assertThat(model.draft().steps().rows()).hasSize(3).allSatisfy(row -> assertThat(row.days().get()).isEmpty());
        assertThat(model.goOn(true)).isInstanceOfSatisfying(PlanDraft.Refused.class,
                refused -> assertThat(refused.steps().orElseThrow().reasons()).containsKey(new StepsDraft.DaysOf(0)));
    }

    @Test
    void makesThePlanThatWasTyped() {
        model.begin();
        fillIn();
        assertThat(model.goOn(true)).isInstanceOf(PlanDraft.Made.class);
        assertThat(model.step().get()).isEqualTo(StartModel.Step.DAY);
        var plan = model.answers().plan().orElseThrow();
        assertThat(plan.start()).isEqualTo(JournalDay.of(2026, 11, 22));
        assertThat(plan.steps()).extracting(Step::days)
                .containsExactly(OptionalInt.of(14), OptionalInt.of(14), OptionalInt.empty());
        assertThat(plan.usualTime()).isEqualTo(LocalTime.of(22, 30));
    }

    @Test
    void aCurrentOpioidStopsThePlanUntilThePrescriberDecided() {
        model.begin();
        fillIn();
        model.add("Tramadol");
        assertThat(model.goOn(true)).isInstanceOf(PlanDraft.Stopped.class);
        assertThat(model.step().get()).isEqualTo(StartModel.Step.PLAN);
        assertThat(model.answers().plan()).isEmpty();
        model.draft().prescriberDecided().set(true);
        assertThat(model.goOn(true)).isInstanceOf(PlanDraft.Made.class);
        assertThat(model.answers().plan().orElseThrow().override()).contains(Moment.now(clock));
    }

    @Test
    void anotherMedicineAsksThePrescriberAgain() {
        model.begin();
        fillIn();
        model.add("Tramadol");
        model.draft().prescriberDecided().set(true);
        model.add("Codeine");
        assertThat(model.goOn(true)).isInstanceOf(PlanDraft.Stopped.class);
    }

    @Test
    void laterMeansNoPlanAndKeepsTheMedicines() {
        model.begin();
        model.add("Tramadol");
        model.later();
        model.hour().set(5);
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        model.answers().writeInto(journal, plans, Moment.now(clock));
        assertThat(plans.history().plans()).isEmpty();
        assertThat(journal.contents().medicines()).singleElement().satisfies(
                medicine -> assertThat(medicine.name()).isEqualTo("Tramadol"));
        assertThat(journal.contents().settings().rollover()).isEqualTo(new Rollover(5));
    }

    private void fillIn() {
        model.draft().steps().rows().forEach(row -> row.days().set("14"));
        model.draft().start().set("2026-11-22");
        model.draft().time().set("22:30");
    }
}
