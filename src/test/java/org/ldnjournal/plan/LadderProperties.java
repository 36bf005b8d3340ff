package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

class LadderProperties {
    private static final JournalDay START = JournalDay.of(2024, 2, 10);
    private static final int HORIZON = 250;

    /** A decision that somebody may record, sensible or not. */
    record Made(int onDay, Decision.Kind kind, boolean reviewed) {}

    @Provide
    Arbitrary<List<Step>> plans() {
        var step = Combinators.combine(
                Arbitraries.longs().between(100, 6_000), Arbitraries.integers().between(1, 40),
                Arbitraries.of(true, false))
                .as((micrograms, days, gate) -> new Step(new Dose(micrograms), OptionalInt.of(days), gate));
        return step.list().ofMinSize(1).ofMaxSize(7).map(steps -> {
            var plan = new ArrayList<>(steps);
            plan.set(plan.size() - 1,
                    new Step(plan.getLast().dose(), OptionalInt.empty(), plan.getLast().reviewBefore()));
            return plan;
        });
    }

    @Provide
    Arbitrary<List<Made>> decisions() {
        Arbitrary<Decision.Kind> kind = Arbitraries.oneOf(
                Arbitraries.just(new Decision.GoUp()), Arbitraries.just(new Decision.GoUp()),
                Arbitraries.integers().between(1, 30).map(Decision.StayLonger::new),
                Arbitraries.just(new Decision.GoBack()),
                Arbitraries.of(Decision.PauseReason.class).map(Decision.Pause::new),
                Arbitraries.integers().between(-1, 8).map(Decision.Resume::new),
                Arbitraries.just(new Decision.Stop()),
                Arbitraries.integers().between(1, 30).map(Decision.Halve::new),
                doses().map(Decision.ChangeDose::new),
                Combinators.combine(doses(), times()).as(Decision.Split::new),
                Arbitraries.of(new Decision.EveryOtherDay(), new Decision.EveryOtherDay(), new Decision.EveryDay()),
                times().map(Decision.ChangeTime::new),
                Combinators.combine(doses(), Arbitraries.integers().between(1, 30)).as(Decision.Recheck::new),
                plans().map(steps -> new Decision.Amend(steps, START.plusDays(-5))));
        return Combinators.combine(Arbitraries.integers().between(-5, 200), kind, Arbitraries.of(true, false))
                .as(Made::new).list().ofMaxSize(14);
    }

    private static Arbitrary<Dose> doses() {
        return Arbitraries.longs().between(1, 7_000).map(Dose::new);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.of(LocalTime.of(8, 0), LocalTime.of(22, 0), LocalTime.of(0, 30));
    }

    /** However the decisions are made, the amount of a day is above that of the day before only where one leads up. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void neverTakesMoreWithoutDecisionThatLeadsUp(
            @ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made) {
        var ladder = Ladder.of(history(steps, made));
        for (var stretch : ladder.stretches(new DayRange(START, START.plusDays(HORIZON)))) {
            var day = stretch.days().first();
            var before = ladder.stretches(new DayRange(day.previous(), day.previous()));
            if (!before.isEmpty() && isMore(stretch, before.getFirst())) {
                assertThat(made).as("decisions of " + day).anyMatch(decision ->
                        START.plusDays(decision.onDay()).equals(day) && leadsUp(decision.kind()));
            }
        }
    }

    private static boolean isMore(Stretch now, Stretch before) {
        return now.dose().isPresent() && before.dose().isPresent()
                && (now.dose().get().compareTo(before.dose().get()) > 0
                || now.dose().equals(before.dose()) && before.isEveryOtherDay() && !now.isEveryOtherDay());
    }

    private static boolean leadsUp(Decision.Kind kind) {
        return switch (kind) {
            case Decision.GoUp _, Decision.ChangeDose _, Decision.EveryDay _ -> true;
            // in a plan whose steps go down, going back leads up, and so may beginning again
            case Decision.GoBack _, Decision.Resume _ -> true;
            case Decision.StayLonger _, Decision.Pause _, Decision.Stop _, Decision.Halve _, Decision.Split _,
                    Decision.EveryOtherDay _, Decision.ChangeTime _, Decision.Recheck _, Decision.Amend _ -> false;
        };
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void climbsOneStepAtATime(@ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> all) {
        var made = all.stream().filter(decision -> !leavesTheSteps(decision.kind())).toList();
        var ladder = Ladder.of(history(steps, made));
        int highest = 0;
        for (var day : days()) {
            int step = ladder.positionOn(day).orElseThrow().step();
            if (step > highest) {
                assertThat(step).as("only one step at a time for each decision on " + day)
                        .isLessThanOrEqualTo(highest
                                + (int) made.stream().filter(decision -> isUp(decision, day)).count());
                highest = step;
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void staysOnOneDoseWhereNothingWasDecided(@ForAll("plans") List<Step> steps) {
        var ladder = Ladder.of(history(steps, List.of()));
        for (var day : days()) {
            assertThat(ladder.on(day)).isInstanceOfSatisfying(Due.DoseDue.class, due -> {
                assertThat(due.dose()).isEqualTo(steps.getFirst().dose());
                assertThat(due.day()).isEqualTo(START.daysUntil(day) + 1);
            });
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void changesOnlyOnDayOfDecision(@ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made) {
        var ladder = Ladder.of(history(steps, made));
        var decided = made.stream().map(decision -> START.plusDays(decision.onDay())).toList();
        for (var day : days()) {
            if (!decided.contains(day) && !day.equals(START)) {
                assertThat(step(ladder, day)).isEqualTo(step(ladder, day.previous()));
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void isNeverAboveTheHighestDoseOfThePlan(@ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made) {
        var history = history(steps, made);
        var highest = Stream.of(
                history.versions().stream().flatMap(version -> version.plan().steps().stream().map(Step::dose)),
                made.stream().filter(Made::reviewed).map(Made::kind).flatMap(LadderProperties::named))
                .flatMap(doses -> doses).max(Dose::compareTo).orElseThrow();
        for (var stretch : Ladder.of(history).stretches(new DayRange(START, START.plusDays(HORIZON)))) {
            assertThat(stretch.dose().map(dose -> dose.compareTo(highest) <= 0).orElse(true)).isTrue();
            assertThat(stretch.step()).isBetween(0, Plan.MOST_STEPS - 1);
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void givesExactlyOneAnswerForEachDay(@ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made) {
        var ladder = Ladder.of(history(steps, made));
        var stretches = ladder.stretches(new DayRange(START, START.plusDays(HORIZON)));
        assertThat(stretches.stream().flatMap(stretch -> stretch.days().days())).containsExactlyElementsOf(days());
        for (var stretch : stretches) {
            stretch.days().days().forEach(day ->
                    assertThat(fits(ladder.on(day), stretch)).isTrue());
        }
        assertThat(ladder.on(START.previous())).isEqualTo(new Due.NotStarted(START));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void laterDecisionsChangeNoEarlierDay(@ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made,
            @ForAll @IntRange(min = 0, max = 200) int cut) {
        var whole = Ladder.of(history(steps, made));
        var before = Ladder.of(history(steps, made.stream().filter(decision -> decision.onDay() <= cut).toList()));
        var days = new DayRange(START, START.plusDays(cut));
        assertThat(whole.stretches(days)).isEqualTo(before.stretches(days));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void amendingChangesNoPastDay(@ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made,
            @ForAll("plans") List<Step> amended, @ForAll @IntRange(min = 1, max = 200) int onDay,
            @ForAll @IntRange(min = -100, max = 100) int startsLater) {
        var history = history(steps, made);
        var today = START.plusDays(onDay);
        var plans = new ArrayList<>(history.plans());
        plans.add(Book.plan(today.plusDays(startsLater), today, amended));
        var after = new PlanHistory(plans, history.decisions());
        var past = new DayRange(START.plusDays(-10), today.previous());
        assertThat(Ladder.of(after).stretches(past)).isEqualTo(Ladder.of(history).stretches(past));
        past.days().forEach(day ->
                assertThat(ofThatDay(Ladder.of(after).on(day))).isEqualTo(ofThatDay(Ladder.of(history).on(day))));
    }

    /** Without the dose that comes after a day between two, which is not of that day. */
    private static Due ofThatDay(Due due) {
        return due instanceof Due.Between(var _, Dose dose, int step, int day, OptionalInt of)
                ? new Due.Between(Optional.empty(), dose, step, day, of) : due;
    }

    /** Whatever steps take the place of the others: the days before are as they were, and no dose changes by itself. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void amendingTheStepsChangesNoPastDayAndNoDose(@ForAll("plans") List<Step> steps,
            @ForAll("decisions") List<Made> all,
            @ForAll("plans") List<Step> amended, @ForAll @IntRange(min = 1, max = 200) int onDay) {
        var made = all.stream().filter(decision -> decision.onDay() <= onDay).toList();
        var today = START.plusDays(onDay);
        var before = history(steps, made);
        var after = book(steps, made).decided(today, new Decision.Amend(amended, today), false).history();
        var past = new DayRange(START.plusDays(-10), today.previous());
        past.days().forEach(day -> {
            assertThat(Ladder.of(after).on(day)).isEqualTo(Ladder.of(before).on(day));
            assertThat(after.planOn(day)).isEqualTo(before.planOn(day));
        });
        new DayRange(today, today.plusDays(60)).days().forEach(day -> assertThat(Ladder.of(after).on(day))
                .satisfies(due -> assertThat(dose(due)).isEqualTo(dose(Ladder.of(before).on(day)))));
        assertThat(after.planOn(today).orElseThrow().steps()).isEqualTo(amended);
        assertThat(after.originalOn(today)).isEqualTo(before.originalOn(today));
    }

    private static Object dose(Due due) {
        return switch (due) {
            case Due.DoseDue now -> now.parts();
            case Due.Between between -> between.dose() + " on " + between.next();
            case Due other -> other;
        };
    }

    /**
     * Whatever happened before: a pause and its end leave every day before them, every decision and every version as
     * they were; in between nothing is due; at the step that was left the dose is the one that was left; and both
     * undone, all days are as if there had been no pause.
     */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void pausingAndResumingLosesNoHistory(@ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> all,
            @ForAll @IntRange(min = 1, max = 200) int onDay, @ForAll @IntRange(min = 1, max = 40) int length) {
        var made = all.stream().filter(decision -> decision.onDay() < onDay).toList();
        var from = START.plusDays(onDay);
        var before = history(steps, made);
        var left = Ladder.of(before).positionOn(from).orElseThrow();
        Assume.that(!left.isHalted());
        var book = book(steps, made).decided(from, new Decision.Pause(Decision.PauseReason.OTHER), false);
        var choices = PossibleDecisions.from(book.history(), from.plusDays(length)).resumeSteps();
        var again = choices.stream().findFirst().map(step ->
                book.decided(from.plusDays(length), new Decision.Resume(step), false));
        var after = book.history();
        assertThat(after.decisions().subList(0, made.size())).isEqualTo(before.decisions());
        assertThat(after.versions()).isEqualTo(before.versions());
        new DayRange(START.plusDays(-10), from.previous()).days().forEach(day ->
                assertThat(ofThatDay(Ladder.of(after).on(day))).isEqualTo(ofThatDay(Ladder.of(before).on(day))));
        new DayRange(from, from.plusDays(length - 1L)).days().forEach(day -> assertThat(Ladder.of(after).on(day))
                .isEqualTo(new Due.Paused(from, Decision.PauseReason.OTHER)));
        if (left.aside().isEmpty()) {
            assertThat(choices).first().satisfies(step -> assertThat(steps(after, from).get(step).dose())
                    .isLessThanOrEqualTo(left.dose()));
            assertThat(choices).contains(left.step());
        }
        again.ifPresent(resumed -> resumed.undone(made.size() + 2));
        assertThat(Ladder.of(book.undone(made.size() + 1).history())
                .stretches(new DayRange(START, START.plusDays(HORIZON))))
                .isEqualTo(Ladder.of(before).stretches(new DayRange(START, START.plusDays(HORIZON))));
    }

    private static List<Step> steps(PlanHistory history, JournalDay day) {
        return history.planOn(day).orElseThrow().steps();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void undoingIsAsIfItHadNeverBeenDecided(@ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made,
            @ForAll @IntRange(min = 0, max = 13) int which) {
        var without = new ArrayList<>(made);
        var book = book(steps, made);
        if (which < made.size()) {
            without.remove(which);
            book.undone(which + 1);
        }
        var days = new DayRange(START, START.plusDays(HORIZON));
        assertThat(Ladder.of(book.history()).stretches(days))
                .isEqualTo(Ladder.of(history(steps, without)).stretches(days));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theDoorLetsNothingThroughThatTheLadderWouldIgnore(
            @ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made) {
        var book = book(steps, List.of());
        for (var wanted : made) {
            var from = START.plusDays(wanted.onDay());
            var decision = new Decision(from, wanted.kind(), "", wanted.reviewed(), Book.noon(from));
            switch (PossibleDecisions.from(book.history(), from).check(decision)) {
                case PossibleDecisions.Accepted(Decision accepted) -> {
                    var before = Ladder.of(book.history()).positionOn(from);
                    book.with(accepted);
                    assertThat(Ladder.of(book.history()).positionOn(from)).isNotEqualTo(before);
                }
                case PossibleDecisions.Refused(var reason) -> assertThat(reason.key()).startsWith("decision.refused.");
            }
        }
    }

    private static Stream<Dose> named(Decision.Kind kind) {
        return kind instanceof Decision.ChangeDose(Dose named) ? Stream.of(named) : Stream.empty();
    }

    /** One dose in one part or in two that add up to it, or none for the reason that the stretch has. */
    private static boolean fits(Due due, Stretch stretch) {
        return switch (due) {
            case Due.DoseDue now -> stretch.dose().equals(Optional.of(now.dose()))
                    && now.parts().size() == (stretch.rhythm() == Stretch.Rhythm.TWO_PARTS ? 2 : 1)
                    && now.parts().stream().mapToLong(part -> part.dose().micrograms()).sum() == now.dose()
                    .micrograms();
            case Due.Between between -> stretch.isEveryOtherDay() && stretch.dose().equals(Optional.of(between.dose()));
            case Due.Paused _, Due.Stopped _ -> stretch.dose().isEmpty();
            case Due.NotStarted _, Due.NoPlan _ -> false;
        };
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isTheSameReplayedFromTheStartAndStepByStep(
            @ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made) {
        var history = history(steps, made);
        var ladder = Ladder.of(history);
        var position = Position.startOf(history.plans().getFirst());
        for (var day : days()) {
            for (var decision : history.standing().stream().filter(one -> one.from().equals(day)).toList()) {
                position = position.after(decision);
            }
            assertThat(position).isEqualTo(ladder.positionOn(day).orElseThrow());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyOtherDayHasNeverTwoDosesInARow(@ForAll("plans") List<Step> steps, @ForAll("decisions") List<Made> made) {
        var ladder = Ladder.of(history(steps, made));
        for (var stretch : ladder.stretches(new DayRange(START, START.plusDays(HORIZON)))) {
            if (stretch.isEveryOtherDay()) {
                stretch.days().days().filter(day -> !day.equals(stretch.days().first())).filter(day ->
                        made.stream().noneMatch(decision -> START.plusDays(decision.onDay()).equals(day)))
                                .forEach(day ->
                        assertThat(ladder.on(day) instanceof Due.DoseDue)
                                .isNotEqualTo(ladder.on(day.previous()) instanceof Due.DoseDue));
            }
        }
    }

    private static boolean leavesTheSteps(Decision.Kind kind) {
        return kind instanceof Decision.ChangeDose || kind instanceof Decision.Halve || kind instanceof Decision.Recheck
                || kind instanceof Decision.Amend;
    }

    private static boolean isUp(Made decision, JournalDay day) {
        return decision.kind() instanceof Decision.GoUp && START.plusDays(decision.onDay()).equals(day);
    }

    private static Object step(Ladder ladder, JournalDay day) {
        return switch (ladder.on(day)) {
            case Due.DoseDue due -> due.step() + " " + due.dose();
            case Due.Between between -> between.step() + " " + between.dose();
            case Due other -> other;
        };
    }

    private static List<JournalDay> days() {
        return IntStream.rangeClosed(0, HORIZON).mapToObj(START::plusDays).toList();
    }

    private static PlanHistory history(List<Step> steps, List<Made> made) {
        return book(steps, made).history();
    }

    private static Book book(List<Step> steps, List<Made> made) {
        var book = new Book().with(Book.plan(START, START.plusDays(-6), steps));
        made.forEach(decision ->
                book.decided(START.plusDays(decision.onDay()), decision.kind(), decision.reviewed()));
        return book;
    }
}
