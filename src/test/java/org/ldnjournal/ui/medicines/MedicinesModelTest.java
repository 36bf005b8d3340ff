package org.ldnjournal.ui.medicines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Recognition;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

class MedicinesModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());

    private final MemoryJournal journal = new MemoryJournal();
    private final OpenJournal open = AtOnce.of(journal, new MemoryPlanBook(), CLOCK);
    private final MedicinesModel model = new MedicinesModel(open, MATCHER, Texts.of(Locale.UK));

    @BeforeEach
    void start() {
        model.start();
    }

    private Medicine add(String name) {
        model.list().draft().name().set(name);
        assertThat(model.list().add()).isInstanceOf(Outcome.Accepted.class);
        return journal.contents().medicines().getLast();
    }

    @Test
    void whatIsAddedStandsOnTheListAndTheFieldsAreFree() {
        model.list().draft().since().set("20 Nov");
        model.list().draft().use().set(Medicine.Use.AS_NEEDED);
        var added = add("Pregabalin 75 mg");
        assertThat(added.started()).contains(LocalDate.of(2026, 11, 20));
        assertThat(added.use()).isEqualTo(Medicine.Use.AS_NEEDED);
        assertThat(model.shown().get().current()).extracting(MedicineLine::medicine).containsExactly(added);
        assertThat(model.list().draft().name().get()).isEmpty();
        assertThat(model.list().draft().since().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',        '',          medicine.refused.empty
            Ibuprofen, 23 Nov 2026, medicines.refused.future
            Ibuprofen, a while ago, medicines.refused.date
            """)
    void whatIsRefusedStaysAsItWasTyped(String name, String since, String key) {
        model.list().draft().name().set(name);
        model.list().draft().since().set(since);
        assertThat(model.list().add()).asInstanceOf(type(Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(key));
        assertThat(model.list().draft().name().get()).isEqualTo(name);
        assertThat(model.list().draft().since().get()).isEqualTo(since);
        assertThat(journal.contents().medicines()).isEmpty();
    }

    @Test
    void stoppingAsksForADayThatWasAndIsNotBeforeTheStart() {
        model.list().draft().since().set("10 Nov 2026");
        var codeine = add("Codeine 30 mg");
        assertThat(model.list().stopMedicine(codeine, "")).isInstanceOf(Outcome.Refused.class);
        assertThat(model.list().stopMedicine(codeine, "24 Nov 2026")).isInstanceOf(Outcome.Refused.class);
        assertThat(model.list().stopMedicine(codeine, "9 Nov 2026")).asInstanceOf(type(Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("medicine.refused.order"));
        assertThat(model.list().stopMedicine(codeine, "21 Nov 2026")).isInstanceOf(Outcome.Accepted.class);
        assertThat(model.shown().get().current()).isEmpty();
        assertThat(model.shown().get().stopped()).hasSize(1);
        model.list().takeAgain(model.shown().get().stopped().getFirst().medicine());
        assertThat(model.shown().get().current()).hasSize(1);
    }

    @Test
    void theDayThatANameTellsOfIsOfferedAndNotKeptByItself() {
        var medicine = add("tramadol until 3 May 2026");
        assertThat(medicine.stopped()).isEmpty();
        assertThat(model.list().lastDayByName(medicine)).contains(LocalDate.of(2026, 5, 3));
        assertThat(model.list().lastDayByName(add("pregabalin"))).isEmpty();
    }

    @Test
    void whatIsTakenOffCanBePutBack() {
        var added = add("Pregabalin");
        model.remove(added);
        assertThat(model.shown().get().current()).isEmpty();
        model.putBack();
        assertThat(journal.contents().medicines()).containsExactly(added);
        assertThat(model.removed().get()).isEmpty();
    }

    @Test
    void aNameThatMayMeanAnOpioidIsAskedAboutUntilItIsAnswered() {
        var added = add("Triatec");
        assertThat(model.shown().get().current().getFirst().asks()).isTrue();
        model.list().clarify(added, Medicine.Clarification.IS_AN_OPIOID);
        assertThat(model.shown().get().current().getFirst().asks()).isFalse();
    }

    @Test
    void aCorrectedNameIsLookedAtAfresh() {
        var added = add("codiene");
        model.list().clarify(added, Medicine.Clarification.IS_NOT_AN_OPIOID);
        var answered = journal.contents().medicines().getFirst();
        assertThat(model.list().rename(answered, " ")).isInstanceOf(Outcome.Refused.class);
        model.list().rename(answered, "codeine");
        assertThat(journal.contents().medicines().getFirst().clarification()).isEqualTo(Medicine.Clarification.NONE);
        assertThat(model.shown().get().findings().unread()).isNotEmpty();
    }

    @Test
    void tellsWhatIsTypedOnceTheTypingRests() {
        model.list().draft().name().set("tramadol");
        assertThat(model.list().draft().recognition().get()).isEmpty();
        model.list().draft().lookUp();
        assertThat(model.list().draft().recognition().get()).map(Recognition::kind).contains(Recognition.Kind.OPIOID);
        model.list().draft().name().set("tramado");
        assertThat(model.list().draft().recognition().get()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            18,  5 Nov 2026,  ''
            7.5, 5 Nov 2026,  ''
            250, 5 Nov 2026,  lab.refused.range
            abc, 5 Nov 2026,  medicines.refused.number
            18,  '',          medicines.refused.date
            18,  23 Nov 2026, medicines.refused.future
            """)
    void keepsLaboratoryValuesThatCanBeRight(String value, String date, String key) {
        model.labDraft().value().set(value);
        model.labDraft().date().set(date);
        var outcome = model.labDraft().keep();
        if (key.isEmpty()) {
            assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
            assertThat(journal.contents().labs()).hasSize(1);
        } else {
            assertThat(outcome).asInstanceOf(type(Outcome.Refused.class))
                    .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(key));
            assertThat(model.labDraft().value().get()).isEqualTo(value);
        }
    }

    @Test
    void aHiddenScreenNoLongerFollows() {
        model.stop();
        add("Pregabalin");
        assertThat(model.shown().get().current()).isEmpty();
    }

    @Test
    void addedTwiceInAHurryStandsOnTheListOnce() {
        var work = new SlowWork();
        var slow = new MedicinesModel(
                new OpenJournal(journal, new MemoryPlanBook(), CLOCK, work.background()), MATCHER, Texts.of(Locale.UK));
        slow.list().draft().name().set("Pregabalin");
        slow.list().add();
        slow.list().add();
        slow.list().draft().name().set("Ibuprofen");
        slow.list().add();
        slow.labDraft().value().set("12");
        slow.labDraft().date().set("20 Nov 2026");
        slow.labDraft().keep();
        slow.labDraft().keep();
        work.finish();
        assertThat(journal.contents().medicines()).extracting(Medicine::name)
                .containsExactly("Pregabalin", "Ibuprofen");
        assertThat(journal.contents().labs()).hasSize(1);
        assertThat(slow.list().draft().name().get()).isEmpty();
    }

    @Test
    void asksAboutConditionsAtTheStartAndAgainAYearLater() {
        assertThat(ConditionsModel.due(model.shown().get())).containsExactly(Condition.values());
        for (var condition : Condition.values()) {
            model.conditions().answer(condition, ConditionAnswer.Answer.NO);
        }
        assertThat(ConditionsModel.due(model.shown().get())).isEmpty();
        var later = new MedicinesModel(new OpenJournal(journal, new MemoryPlanBook(),
                Clock.offset(CLOCK, Duration.ofDays(365)), open.background()), MATCHER, Texts.of(Locale.UK));
        later.start();
        assertThat(ConditionsModel.due(later.shown().get())).containsExactly(Condition.values());
        later.conditions().stillSo(later.shown().get());
        assertThat(ConditionsModel.due(later.shown().get())).isEmpty();
        assertThat(journal.contents().items().of(ConditionAnswer.class)).hasSize(Condition.values().length)
                .allSatisfy(kept -> assertThat(kept.answered()).isEqualTo(LocalDate.of(2027, 11, 22)));
    }

    @Test
    void aPlannedProcedureIsCorrectedInItsPlaceTakenAwayAndPutBack() {
        model.procedureDraft().date().set("14 Jan 2027");
        model.procedureDraft().words().set("wisdom tooth");
        model.procedureDraft().kind().set(Procedure.Kind.DENTAL);
        assertThat(model.procedureDraft().keep()).isInstanceOf(Outcome.Accepted.class);
        var kept = model.shown().get().procedures().getFirst();
        var correcting = model.correct(kept);
        assertThat(correcting.words().get()).isEqualTo("wisdom tooth");
        correcting.date().set("soon");
        assertThat(correcting.keep()).isInstanceOf(Outcome.Refused.class);
        correcting.date().set("15 Jan 2027");
        assertThat(correcting.keep()).isInstanceOf(Outcome.Accepted.class);
        var corrected = model.shown().get().procedures().getFirst();
        assertThat(corrected).isEqualTo(
                new Procedure(kept.id(), LocalDate.of(2027, 1, 15), Procedure.Kind.DENTAL, "wisdom tooth"));
        model.remove(corrected);
        assertThat(model.shown().get().procedures()).isEmpty();
        model.putBack();
        assertThat(model.shown().get().procedures()).containsExactly(corrected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 Dec       | date.refused.year
            20 Nov      | date.refused.year
            22 Nov      |
            5 Dec 2026  |
            """)
    void theYearOfAProcedureIsNotGuessed(String typed, String refused) {
        model.procedureDraft().date().set(typed);
        var outcome = model.procedureDraft().keep();
        assertThat(outcome instanceof Outcome.Refused(var reason) ? reason.key() : null).isEqualTo(refused);
        assertThat(journal.contents().items().of(Procedure.class)).hasSize(refused == null ? 1 : 0);
    }

    @Test
    void aProcedureOfADayThatIsOverIsKeptOnceItIsSaidThatItWasThen() {
        var draft = model.procedureDraft();
        draft.date().set("14 Jan 2026");
        draft.words().set("knee");
        var over = new Outcome.Refused(Reason.of(ProcedureDraft.IS_OVER, LocalDate.of(2026, 1, 14)));
        assertThat(draft.keep()).isEqualTo(over);
        assertThat(draft.date().get()).isEqualTo("14 Jan 2026");
        assertThat(journal.contents().items().of(Procedure.class)).isEmpty();
        draft.itWasOn(LocalDate.of(2026, 1, 14));
        draft.date().set("15 Jan 2026");
        assertThat(draft.keep()).isInstanceOf(Outcome.Refused.class);
        draft.date().set("14 Jan 2026");
        assertThat(draft.keep()).isInstanceOf(Outcome.Accepted.class);
        draft.date().set("14 Jan 2026");
        assertThat(draft.keep()).isEqualTo(over);
    }

    @Test
    void theWordsOfAProcedureThatWasAreCorrectedWithoutAQuestionAboutItsDay() {
        var was = new Procedure(UUID.randomUUID(), LocalDate.of(2026, 1, 14), Procedure.Kind.SURGERY, "knee");
        var correcting = model.correct(was);
        correcting.words().set("left knee");
        assertThat(correcting.keep()).isInstanceOf(Outcome.Accepted.class);
        correcting.date().set("13 Jan 2026");
        assertThat(correcting.keep()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theDaysOnWhichItWasTakenStandWithTheMedicineTheLastFirst() {
        var codeine = add("Codeine 15 mg");
        var today = model.taking(codeine);
        assertThat(today.day().get()).isEqualTo("22 Nov 2026");
        today.amount().set("1 tablet");
        today.keep();
        var before = model.taking(codeine);
        before.day().set("20 Nov 2026");
        before.keep();
        var tomorrow = model.taking(codeine);
        tomorrow.day().set("23 Nov 2026");
        assertThat(tomorrow.keep()).isInstanceOf(Outcome.Refused.class);
        var taken = model.shown().get().current().getFirst().taken();
        assertThat(taken).extracting(dose -> dose.day().date())
                .containsExactly(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 20));
        var correcting = model.correct(taken.getFirst());
        correcting.amount().set("2 tablets");
        correcting.keep();
        assertThat(model.shown().get().current().getFirst().taken()).extracting(AsNeededDose::amount)
                .containsExactly("2 tablets", "");
    }

    @Test
    void whatWasReadStaysReadUntilItsCauseChanges() {
        model.list().draft().since().set("10 Nov 2026");
        var codeine = add("Codeine 15 mg");
        var finding = model.shown().get().findings().unread().getFirst();
        model.acknowledging().read(finding);
        assertThat(model.shown().get().findings().read()).extracting(read -> read.finding()).containsExactly(finding);
        model.acknowledging().unread(finding);
        assertThat(model.shown().get().findings().unread()).contains(finding);
        model.acknowledging().read(finding);
        model.list().use(codeine, Medicine.Use.AS_NEEDED);
        assertThat(model.shown().get().findings().read()).isEmpty();
        assertThat(model.shown().get().findings().unread()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ALT,              34,     ''
            CREATININE_MG_DL, 0.85,   ''
            CREATININE_MG_DL, 85,     lab.refused.range
            CREATININE,       1.500,  medicines.refused.number
            EGFR,             201,    lab.refused.range
            """)
    void aValueInTheWrongUnitIsRefused(LabValue.Test test, String value, String key) {
        model.labDraft().test().set(test);
        model.labDraft().value().set(value);
        model.labDraft().date().set("5 Nov 2026");
        var refused = model.labDraft().keep() instanceof Outcome.Refused(var reason) ? reason.key() : "";
        assertThat(refused).isEqualTo(key);
    }

    @Test
    void aLaboratoryValueIsCorrectedInItsPlace() {
        model.labDraft().value().set("18");
        model.labDraft().date().set("5 Nov 2026");
        model.labDraft().keep();
        var kept = model.shown().get().labs().getFirst();
        var correcting = model.correct(kept);
        correcting.value().set("19.5");
        correcting.keep();
        assertThat(model.shown().get().labs()).containsExactly(
                new LabValue(kept.id(), kept.date(), kept.test(), new BigDecimal("19.5")));
    }

    @ParameterizedTest
    @CsvSource({"12.50", "1.125", "12.3456"})
    void aLaboratoryValueThatIsNotTouchedStaysWithEveryDecimalThatItCameWith(String value) {
        var kept = new LabValue(UUID.randomUUID(), LocalDate.of(2026, 11, 5), LabValue.Test.ESR, new BigDecimal(value));
        journal.record(kept, Moment.now(CLOCK));
        var correcting = model.correct(kept);
        correcting.date().set("6 Nov 2026");
        assertThat(correcting.keep()).isInstanceOf(Outcome.Accepted.class);
        assertThat(journal.contents().labs()).containsExactly(
                new LabValue(kept.id(), LocalDate.of(2026, 11, 6), kept.test(), kept.value()));
    }

    @Test
    void aLaboratoryValueThatIsNotTouchedStaysAlsoWhereAnotherLanguageIsChosenMeanwhile() {
        var kept = new LabValue(UUID.randomUUID(), LocalDate.of(2026, 11, 5), LabValue.Test.ESR,
                new BigDecimal("1.125"));
        journal.record(kept, Moment.now(CLOCK));
        model.labs().open(kept);
        var german = new MedicinesModel(open, MATCHER, Texts.of(Locale.GERMANY));
        model.unfinished().accept(german);
        var correcting = german.labs().of(kept).orElseThrow();
        assertThat(correcting.value().get()).isEqualTo("1.125");
        correcting.date().set("06.11.2026");
        assertThat(correcting.keep()).isInstanceOf(Outcome.Accepted.class);
        assertThat(journal.contents().labs()).extracting(LabValue::value).containsExactly(kept.value());
    }

    @Test
    void whatIsBeingSavedWhileTheJournalIsLockedIsThereOnceAndMakesRoomForTheNext() {
        var work = new SlowWork();
        var slow = new MedicinesModel(
                new OpenJournal(journal, new MemoryPlanBook(), CLOCK, work.background()), MATCHER, Texts.of(Locale.UK));
        slow.list().draft().name().set("Pregabalin");
        slow.list().add();
        slow.labDraft().value().set("12");
        slow.labDraft().date().set("20 Nov 2026");
        slow.labDraft().keep();
        slow.procedureDraft().date().set("1 Dec 2026");
        slow.procedureDraft().keep();
        var typed = slow.unfinished();
        work.finish();
        var next = new MedicinesModel(open, MATCHER, Texts.of(Locale.UK));
        typed.accept(next);
        next.list().add();
        next.labDraft().keep();
        next.procedureDraft().keep();
        assertThat(journal.contents().medicines()).hasSize(1);
        assertThat(journal.contents().labs()).hasSize(1);
        assertThat(journal.contents().items().of(Procedure.class)).hasSize(1);
        typed.accept(next);
        next.start();
        assertThat(next.list().draft().name().get()).isEmpty();
        assertThat(next.labDraft().value().get()).isEmpty();
        assertThat(next.procedureDraft().date().get()).isEmpty();
    }
}
