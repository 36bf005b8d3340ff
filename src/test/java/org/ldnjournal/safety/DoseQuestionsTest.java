package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Reason;

class DoseQuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed | due  | last | question | reason
            4.5     | 4.5  | 4.5  | None     |
            3       | 4.5  | 4.5  | None     |
            1.5     | 4.5  | 4.5  | None     |
            1.499   | 4.5  | 4.5  | Asks     | doseQuestion.low
            0.45    | 4.5  | 4.5  | Asks     | doseQuestion.low
            4.501   | 4.5  | 4.5  | Asks     | doseQuestion.usualRange
            5.999   | 4.5  | 4.5  | Asks     | doseQuestion.usualRange
            6       | 4.5  | 4.5  | Confirms | doseQuestion.six
            9       | 4.5  | 4.5  | Confirms | doseQuestion.six
            9.001   | 4.5  | 4.5  | Stops    | doseQuestion.doubled
            10      | 4.5  | 4.5  | Stops    | doseQuestion.high
            12      | 4.5  |      | Stops    | doseQuestion.high
            45      |      |      | Stops    | doseQuestion.highSlip
            45      | 3    | 3    | Stops    | doseQuestion.highSlip
            45      | 4.5  | 4.5  | Stops    | doseQuestion.highSlip
            15      | 1.5  | 1.5  | Stops    | doseQuestion.highSlip
            50      | 4.5  | 4.5  | Stops    | doseQuestion.tablet
            50      |      |      | Stops    | doseQuestion.tablet
            4.5     | 1.5  | 1.5  | Stops    | doseQuestion.doubled
            4.5     | 4.5  | 1.5  | None     |
            6       | 6    | 4.5  | None     |
            12      | 12   | 3    | None     |
            3       | 1.5  | 1.5  | None     |
            3.001   | 1.5  | 1.5  | Stops    | doseQuestion.doubled
            4.5     |      |      | None     |
            """)
    void asksTheStrongestQuestion(String typed, String due, String last, String question, String key) {
        var answer = DoseQuestions.about(Dose.mg(typed), dose(due), dose(last));
        assertThat(answer.getClass().getSimpleName()).isEqualTo(question);
        assertThat(answer.unusual().map(Reason::key)).isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void namesTheAmountThatWasLikelyMeant() {
        assertThat(DoseQuestions.about(Dose.mg("45"), dose("4.5"), dose("4.5")))
                .isInstanceOfSatisfying(DoseQuestion.Stops.class, stops ->
                        assertThat(stops.likelyMeant()).contains(Dose.mg("4.5")));
        assertThat(DoseQuestions.about(Dose.mg("2.5"), dose("0.25"), dose("0.25")))
                .isInstanceOfSatisfying(DoseQuestion.Stops.class, stops ->
                        assertThat(stops.likelyMeant()).contains(Dose.mg("0.25")));
    }

    private static Optional<Dose> dose(String milligrams) {
        return Optional.ofNullable(milligrams).map(Dose::mg);
    }
}
