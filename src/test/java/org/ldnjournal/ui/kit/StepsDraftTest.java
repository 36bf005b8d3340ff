package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;

class StepsDraftTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final StepsDraft draft = new StepsDraft(Dose::typed);

    /** Two steps by hand; the first is what is typed here. */
    private StepsDraft.Outcome typed(String dose, String days) {
        draft.clear();
        draft.add();
        draft.rows().get(0).dose().set(dose);
        draft.rows().get(0).days().set(days);
        draft.rows().get(1).dose().set("2");
        return draft.read();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            1.5    | 14        | 1.5 mg for 14 days, 2 mg
            0,25   | 14        | 0.25 mg for 14 days, 2 mg
            0.001  | 1         | 0.001 mg for one day, 2 mg
            0.125  | 366       | 0.125 mg for 366 days, 2 mg
            1.500  | 14        | DoseOf
            0.0005 | 14        | DoseOf
            0      | 14        | DoseOf
            -1     | 14        | DoseOf
            much   | 14        | DoseOf
            ''     | 14        | DoseOf
            1.5    | 0         | DaysOf
            1.5    | 367       | DaysOf
            1.5    | 14.5      | DaysOf
            1.5    | -3        | DaysOf
            1.5    | two weeks | DaysOf
            1.5    | ''        | DaysOf
            4.75   | 14        | asked
            15     | 14        | asked
            45     | 14        | asked
            50     | 14        | asked
            """)
    void readsStepsAndKeepsWhatItCannotRead(String dose, String days, String said) {
        assertThat(switch (typed(dose, days)) {
            case StepsDraft.Read(var steps) -> StepWords.of(steps, TEXTS);
            case StepsDraft.Asked asked -> sentence(asked.reason()).isBlank() ? "" : "asked";
            case StepsDraft.Refused refused -> {
                assertThat(refused.reasons().values()).allSatisfy(reason -> assertThat(sentence(reason)).isNotBlank());
                yield refused.reasons().keySet().iterator().next().getClass().getSimpleName();
            }
        }).isEqualTo(said);
        assertThat(draft.rows().getFirst().dose().get()).isEqualTo(dose);
        assertThat(draft.rows().getFirst().days().get()).isEqualTo(days);
    }

    private static String sentence(Reason reason) {
        return TEXTS.get(reason.key(), reason.arguments().toArray());
    }

    @Test
    void asksForASlipOfTheDecimalSignBetweenSteps() {
        typed("3", "14");
        draft.rows().get(1).dose().set("0.45");
        assertThat(draft.read()).isInstanceOfSatisfying(StepsDraft.Asked.class,
                asked -> assertThat(asked.step()).isEqualTo(1));
        draft.rows().get(1).again().set("0.45");
        assertThat(draft.read()).isInstanceOf(StepsDraft.Read.class);
    }

    @Test
    void goesOnOnceAnUnusualDoseIsTypedAgain() {
        assertThat(typed("6", "14")).isInstanceOf(StepsDraft.Asked.class);
        draft.rows().getFirst().again().set("0.6");
        assertThat(draft.read()).isInstanceOf(StepsDraft.Asked.class);
        draft.rows().getFirst().again().set("6");
        draft.rows().get(1).dose().set("3");
        assertThat(draft.read()).isInstanceOf(StepsDraft.Read.class);
    }

    @Test
    void asksAboutNoDoseThatTheSourceStates() {
        for (var protocol : Protocols.shipped()) {
            draft.fill(protocol);
            draft.rows().stream().filter(row -> row.dose().get().isEmpty()).forEach(row -> row.dose().set("3"));
            draft.rows().stream().filter(row -> row.days().get().isEmpty()).forEach(row -> row.days().set("14"));
            assertThat(draft.read()).as(protocol.id()).isInstanceOfSatisfying(StepsDraft.Read.class,
                    read -> assertThat(protocol.isKeptBy(read.steps())).isTrue());
        }
    }

    @Test
    void readsStepsThatNobodyTypedAnewToTheLastMicrogram() {
        var steps = List.of(Step.of(Dose.mg("1.125"), 14), Step.of(Dose.mg("2.25"), 14), Step.last(Dose.mg("3.375")));
        draft.fill(steps, 0, true);
        assertThat(draft.read()).isEqualTo(new StepsDraft.Read(steps));
    }

    @Test
    void holdsSixtyStepsAndNoMore() {
        draft.clear();
        IntStream.range(0, 100).forEach(_ -> draft.add());
        assertThat(draft.rows()).hasSize(Plan.MOST_STEPS);
        assertThat(draft.canAdd()).isFalse();
    }

    @Test
    void movesAndTakesAwayWhatIsNotUnderWay() {
        draft.fill(List.of(Step.of(Dose.mg("1"), 7), Step.of(Dose.mg("1.5"), 7), Step.of(Dose.mg("2"), 7),
                Step.last(Dose.mg("3"))),
                1, true);
        assertThat(draft.rows()).hasSize(3);
        assertThat(draft.canRemove(0)).isFalse();
        assertThat(draft.canMoveUp(1)).as("over the step that is under way").isFalse();
        draft.moveUp(2);
        assertThat(draft.read()).isInstanceOf(StepsDraft.Refused.class);
        draft.rows().get(1).days().set("21");
        assertThat(draft.read()).isInstanceOfSatisfying(StepsDraft.Read.class,
                read -> assertThat(StepWords.of(read.steps(), TEXTS))
                .isEqualTo("1 mg for 7 days, 1.5 mg for 7 days, 3 mg for 21 days, 2 mg"));
        draft.remove(1);
        assertThat(draft.rows()).hasSize(2);
    }
}
