package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.DoseRecord.Assurance;
import org.ldnjournal.journal.DoseRecord.Why;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.safety.DoseQuestion;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.today.DoseAttempt.Consent;

class DoseModelTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final Given given = new Given();
    private final JournalDay sunday = given.today();
    private DoseModel doses;

    @BeforeEach
    void openTheDay() {
        given.plan();
        given.model().shown();
        doses = given.model().doses();
    }

    @Test
    void recordsTheDueDoseWithOnePress() {
        assertThat(doses.takeDue(false)).isInstanceOf(DoseAnswer.Recorded.class);
        assertThat(only().outcome()).isInstanceOf(DoseRecord.Taken.class);
        assertThat(only().amount()).contains(Dose.mg("1.5"));
        assertThat(only().at().orElseThrow().local()).isEqualTo(LocalDateTime.parse("2026-11-22T21:14"));
        assertThat(only().assurance()).isEqualTo(Assurance.NOT_ASKED);
    }

    @Test
    void aDoseAfterMidnightCountsForTheEveningBefore() {
        given.clock.pass(Duration.ofHours(3).plusMinutes(16));
        given.model().look();
        doses.takeDue(false);
        assertThat(only().day()).isEqualTo(sunday);
        assertThat(only().at().orElseThrow().local()).isEqualTo(LocalDateTime.parse("2026-11-23T00:30"));
    }

    @Test
    void onTheMorningAfterOnePressRecordsNothingUnderTheDayThatIsOver() {
        given.clock.pass(Duration.ofHours(12));
        assertThat(doses.takeDue(false)).isInstanceOf(DoseAnswer.TimeRefused.class);
        assertThat(given.memory.contents().doses()).isEmpty();
        assertThat(doses.suggestedTime()).hasToString("22:00");
    }

    @Test
    void aSecondDoseOfOneEveningAsks() {
        doses.takeDue(false);
        assertThat(doses.takeDue(false)).isInstanceOf(DoseAnswer.AnotherAsked.class);
        var attempt = new DoseAttempt("1.5", "21:10", Optional.empty());
        assertThat(doses.take(attempt)).isInstanceOf(DoseAnswer.AnotherAsked.class);
        assertThat(doses.take(attempt.withAnother())).isInstanceOf(DoseAnswer.Recorded.class);
        assertThat(given.memory.contents().dosesOn(sunday)).extracting(DoseRecord::number).containsExactly(1, 2);
    }

    @Test
    void recordsTheTwoPartsOfASplitDoseWithoutAsking() {
        given.decided(sunday, new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0)));
        assertThat(new DueWords(TEXTS).amount(picture().due())).isEqualTo("0.5 mg + 1 mg");
        assertThat(doses.takeDue(false)).isInstanceOf(DoseAnswer.Recorded.class);
        assertThat(doses.takeDue(false)).isInstanceOf(DoseAnswer.Recorded.class);
        assertThat(given.memory.contents().dosesOn(sunday)).extracting(dose -> dose.amount().orElseThrow())
                .containsExactly(Dose.mg("0.5"), Dose.mg("1"));
        assertThat(doses.takeDue(false)).isInstanceOf(DoseAnswer.AnotherAsked.class);
    }

    @Test
    void theNextPartIsTheOneOfAPersonWhoseDayEndsAtMidnight() {
        given.memory.record(JournalSettings.USUAL.withRollover(new Rollover(0)), Moment.now(given.clock));
        given.decided(sunday, new Decision.Split(Dose.mg("0.5"), LocalTime.of(1, 0)));
        assertThat(picture().dueDose()).contains(Dose.mg("0.5"));
    }

    @Test
    void asksWhenPartsBecomeMoreThanTheDay() {
        given.decided(sunday, new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0)));
        assertThat(doses.take(new DoseAttempt("1.5", "21:00", Optional.empty())))
                .isInstanceOf(DoseAnswer.Recorded.class);
        assertThat(picture().isRecorded()).isTrue();
        assertThat(doses.take(new DoseAttempt("1", "21:05", Optional.empty())))
                .isInstanceOf(DoseAnswer.AnotherAsked.class);
    }

    @Test
    void saysWhyThereIsNoDoseBetweenTwo() {
        given.decided(sunday.previous(), new Decision.EveryOtherDay());
        var words = new DueWords(TEXTS);
        assertThat(words.amount(picture().due())).isEqualTo("No dose");
        assertThat(words.why(picture()))
                .isEqualTo("Every other day: the next dose, 1.5 mg, is on Mon 23 Nov.");
        assertThat(picture().dueDose()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.500, dose.refused.ambiguous
            .5,    dose.refused.leadingZero
            0,     dose.refused.zero
            two,   dose.refused.form
            """)
    void refusesWhatIsNoDose(String typed, String reason) {
        assertThat(doses.take(new DoseAttempt(typed, "21:00", Optional.empty())))
                .isInstanceOfSatisfying(DoseAnswer.AmountRefused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
        assertThat(given.memory.contents().doses()).isEmpty();
    }

    @Test
    void refusesATenfoldDoseUntilThePrescriberDecided() {
        var attempt = new DoseAttempt("15", "21:00", Optional.empty());
        assertThat(asked(attempt)).isInstanceOfSatisfying(DoseQuestion.Stops.class,
                stops -> assertThat(stops.likelyMeant()).contains(Dose.mg("1.5")));
        assertThat(asked(attempt.with(new Consent.Anyway()))).isInstanceOf(DoseQuestion.Stops.class);
        assertThat(asked(attempt.with(new Consent.Again("15")))).isInstanceOf(DoseQuestion.Stops.class);
        assertThat(given.memory.contents().doses()).isEmpty();
        doses.take(attempt.with(new Consent.PrescriberDecided()));
        assertThat(only().assurance()).isEqualTo(Assurance.PRESCRIBER_DECIDED);
    }

    @Test
    void sixMilligramsAreTypedAgain() {
        var attempt = new DoseAttempt("6", "21:00", Optional.empty());
        assertThat(asked(attempt.with(new Consent.Again("0.6")))).isInstanceOf(DoseQuestion.Confirms.class);
        assertThat(doses.take(attempt.with(new Consent.Again("6,0")))).isInstanceOf(DoseAnswer.Recorded.class);
        assertThat(only().assurance()).isEqualTo(Assurance.TYPED_AGAIN);
    }

    @Test
    void moreThanUsualIsRecordedAnyway() {
        var attempt = new DoseAttempt("5", "21:00", Optional.empty());
        assertThat(asked(attempt)).isInstanceOf(DoseQuestion.Asks.class);
        doses.take(attempt.with(new Consent.Anyway()));
        assertThat(only().assurance()).isEqualTo(Assurance.RECORDED_ANYWAY);
    }

    @Test
    void aPartOfTheDoseIsLessThanTheDose() {
        assertThat(doses.take(new DoseAttempt("1.5", "21:00", Optional.of(Why.SIDE_EFFECTS))))
                .isInstanceOf(DoseAnswer.AmountRefused.class);
        doses.take(new DoseAttempt("0.25", "21:00", Optional.of(Why.SIDE_EFFECTS)));
        assertThat(only().outcome()).isInstanceOf(DoseRecord.PartlyTaken.class);
    }

    @Test
    void whatIsTakenAfterAllTakesThePlaceOfASkippedDose() {
        doses.skip(Why.FORGOTTEN);
        doses.takeDue(false);
        assertThat(only().outcome()).isInstanceOf(DoseRecord.Taken.class);
        given.model().undo();
        assertThat(only().outcome()).isEqualTo(new DoseRecord.Skipped(Why.FORGOTTEN));
    }

    @Test
    void aTimeThatIsStillToComeIsRefused() {
        assertThat(doses.take(new DoseAttempt("1.5", "23:00", Optional.empty())))
                .isInstanceOf(DoseAnswer.TimeRefused.class);
        doses.takeDue(false);
        assertThat(doses.changeTime(only(), "23:00")).isInstanceOf(DoseAnswer.TimeRefused.class);
        assertThat(doses.changeTime(only(), "20:30")).isInstanceOf(DoseAnswer.Recorded.class);
        assertThat(only().at().orElseThrow().local()).isEqualTo(LocalDateTime.parse("2026-11-22T20:30"));
    }

    @Test
    void anotherTimeBelongsToTheDayOfItsDoseAlsoWhereAnotherIsOpen() {
        doses.takeDue(false);
        var dose = only();
        given.model().go(sunday.previous());
        assertThat(doses.isThere(dose)).isTrue();
        assertThat(doses.changeTime(dose, "20:30")).isInstanceOf(DoseAnswer.Recorded.class);
        assertThat(only().at().orElseThrow().local()).isEqualTo(LocalDateTime.parse("2026-11-22T20:30"));
        given.model().undo();
        given.model().undo();
        assertThat(doses.isThere(dose)).isFalse();
    }

    @Test
    void undoTakesTheDoseBack() {
        doses.takeDue(false);
        given.model().undo();
        assertThat(given.memory.contents().doses()).isEmpty();
    }

    @Test
    void aForgottenEveningIsRecordedAtItsUsualTime() {
        given.model().go(sunday.previous());
        doses.takeDue(false);
        assertThat(only().day()).isEqualTo(sunday.previous());
        assertThat(only().at().orElseThrow().local()).isEqualTo(LocalDateTime.parse("2026-11-21T22:00"));
    }

    private DoseQuestion asked(DoseAttempt attempt) {
        return ((DoseAnswer.AmountAsked) doses.take(attempt)).question();
    }

    private DayPicture picture() {
        return given.model().pictureProperty().get().orElseThrow();
    }

    private DoseRecord only() {
        assertThat(given.memory.contents().doses()).hasSize(1);
        return given.memory.contents().doses().getFirst();
    }

    @Test
    void millilitresAreTakenOnlyOnceTheStrengthIsKnown() {
        var attempt = new DoseAttempt("1.5 mL", "21:10", Optional.empty());
        assertThat(doses.take(attempt)).isInstanceOf(DoseAnswer.AmountRefused.class);
        given.plans.add(new Preparation.Liquid(Dose.mg("1"), 100), Moment.now(given.clock));
        given.model().look();
        assertThat(doses.take(attempt)).isInstanceOf(DoseAnswer.Recorded.class);
        assertThat(only().amount()).contains(Dose.mg("1.5"));
    }

    @Test
    void aSlipInMillilitresIsAskedAboutLikeOneInMilligrams() {
        given.plans.add(new Preparation.Liquid(Dose.mg("1"), 100), Moment.now(given.clock));
        given.model().look();
        assertThat(doses.take(new DoseAttempt("15 mL", "21:10", Optional.empty())))
                .isInstanceOf(DoseAnswer.AmountAsked.class);
    }
}
