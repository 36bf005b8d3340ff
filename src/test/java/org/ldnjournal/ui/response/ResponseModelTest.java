package org.ldnjournal.ui.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.ui.shell.AtOnce;

class ResponseModelTest {

    private static ResponseModel.Sealed sealed(ResponseModel model) {
        model.start();
        return model.shown().get().orElseThrow().sealed().orElseThrow();
    }

    @Test
    void theSealedQuestionIsClosedUntilTheReview() {
        assertThat(sealed(new GivenPain(55).sealed().model()).isOpen()).isFalse();
        assertThat(sealed(new GivenPain(56).sealed().model()).isOpen()).isTrue();
    }

    @Test
    void openingItEarlyIsKeptWithItsDay() {
        var given = new GivenPain(20).sealed();
        var model = given.model();
        assertThat(sealed(model).isOpen()).isFalse();
        model.openEarly();
        var opened = model.shown().get().orElseThrow().sealed().orElseThrow();
        assertThat(opened.isOpen()).isTrue();
        assertThat(opened.question().opened()).contains(GivenPain.TODAY);
        assertThat(given.journal.contents().items().of(SealedQuestion.class)).containsExactly(opened.question());
    }

    @Test
    void withoutADoseThereIsNothingBesideTheReason() {
        var model = new ResponseModel(AtOnce.of(new MemoryJournal(), new MemoryPlanBook(), GivenPain.CLOCK),
                GivenPain.TEXTS);
        model.start();
        var shown = model.shown().get().orElseThrow();
        assertThat(shown.response().tooEarly()).isPresent();
        assertThat(shown.sensitivity()).isEmpty();
        assertThat(shown.placebo()).isEmpty();
    }

    @Test
    void theChangeStandsBesidePlaceboOnceThereIsAResult() {
        var model = new GivenPain(70).pain(7, 5, 1).model();
        model.start();
        assertThat(model.shown().get().orElseThrow().placebo()).hasValueSatisfying(picture ->
                assertThat(picture.description()).contains("0.9 points lower").contains("0.6 points lower"));
        var early = new GivenPain(20).pain(7, 5, 1).model();
        early.start();
        assertThat(early.shown().get().orElseThrow().placebo()).isEmpty();
    }
}
