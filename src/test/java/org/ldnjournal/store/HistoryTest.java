package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.dose;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.minutesLater;
import static org.ldnjournal.store.SomeJournal.opened;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Step;

/** What was there before a change stays, with the time of the change. */
class HistoryTest {
    @TempDir
    Path folder;

    private JournalFile file;
    private Journal journal;

    @BeforeEach
    void create() {
        file = opened(JournalFile.create(folder.resolve("journal.ldnj")));
        journal = file.journal();
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void keepsTheValueBeforeWithTheTimeOfTheChange() {
        journal.record(entry(DAY, 6).withNote("stiff"), AT);
        journal.record(entry(DAY, 7).withNote("stiff"), minutesLater(5));
        journal.record(Entry.empty(DAY).withSideEffects(Optional.of(SideEffects.NONE)), minutesLater(9));

        var subject = "entry 2026-11-21";
        assertThat(journal.changes(subject)).containsExactly(
                new Change(subject, "NOTE", Optional.empty(), Optional.of("stiff"), AT),
                new Change(subject, "PAIN", Optional.empty(), Optional.of("6"), AT),
                new Change(subject, "PAIN", Optional.of("6"), Optional.of("7"), minutesLater(5)),
                new Change(subject, "NOTE", Optional.of("stiff"), Optional.empty(), minutesLater(9)),
                new Change(subject, "PAIN", Optional.of("7"), Optional.empty(), minutesLater(9)),
                new Change(subject, "SIDE_EFFECTS", Optional.empty(), Optional.of(""), minutesLater(9)));
        assertThat(journal.changes()).isEqualTo(journal.changes(subject));
    }

    @Test
    void keepsTheMomentOfAFieldThatStaysTheSame() {
        journal.record(entry(DAY, 6), AT);
        journal.record(entry(DAY, 6).withBadDay(true), minutesLater(60));

        assertThat(journal.entry(DAY).orElseThrow().recorded())
                .isEqualTo(Map.of(Entry.Field.PAIN, AT, Entry.Field.BAD_DAY, minutesLater(60)));
    }

    @Test
    void writesNothingWhereNothingIsDifferent() {
        journal.record(Entry.empty(DAY.next()), AT);
        journal.record(entry(DAY, 6), AT);
        var changes = journal.changes();
        journal.record(entry(DAY, 6), minutesLater(60));

        assertThat(journal.changes()).isEqualTo(changes);
        assertThat(journal.contents().entries()).containsOnlyKeys(DAY);
    }

    @Test
    void keepsADoseThatWasTakenBack() {
        journal.record(dose(DAY, 1));
        journal.withdrawDose(DAY, 1, minutesLater(1));
        journal.withdrawDose(DAY, 2, minutesLater(2));

        assertThat(journal.contents().doses()).isEmpty();
        assertThat(journal.changes("dose 2026-11-21 1"))
                .contains(new Change("dose 2026-11-21 1", "AMOUNT", Optional.of("1500"), Optional.empty(),
                        minutesLater(1)),
                        new Change("dose 2026-11-21 1", "TAKEN",
                                Optional.of("2026-11-21T20:15:30.125Z Europe/Berlin"), Optional.empty(),
                                minutesLater(1)));
        assertThat(journal.changes("dose 2026-11-21 2")).isEmpty();
    }

    @Test
    void keepsWhatMedicinesAndLaboratoryValuesWere() {
        var medicine = new Medicine(new UUID(1, 2), "Codeine", Medicine.Use.REGULAR, Optional.empty(), Optional.empty(),
                Medicine.Clarification.NONE);
        journal.record(medicine, AT);
        journal.record(medicine.stoppedOn(LocalDate.of(2026, 11, 20)), minutesLater(1));
        journal.withdraw(medicine, minutesLater(2));
        var value = new LabValue(new UUID(1, 3), LocalDate.of(2026, 11, 2), LabValue.Test.ESR, new BigDecimal("12"));
        journal.record(value, AT);
        journal.withdraw(value, minutesLater(3));

        assertThat(journal.contents().medicines()).isEmpty();
        assertThat(journal.contents().labs()).isEmpty();
        assertThat(journal.changes("medicine " + medicine.id())).extracting(Change::field, Change::before)
                .contains(tuple("STOPPED", Optional.empty()), tuple("STOPPED", Optional.of("2026-11-20")),
                        tuple("NAME", Optional.of("Codeine")));
        assertThat(journal.changes("lab " + value.id()))
                .contains(new Change("lab " + value.id(), "VALUE", Optional.of("12"), Optional.empty(),
                        minutesLater(3)));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void keepsWhatPersonSettingsAndQuestionsWere() {
        journal.record(Person.UNNAMED.withName("Kim"), AT);
        journal.record(Person.UNNAMED, minutesLater(1));
        journal.record(new JournalSettings(new Rollover(5), Scale.FATIGUE, false), AT);
        journal.record(new VisitQuestions(List.of("Why?")), AT);
        journal.record(VisitQuestions.NONE, minutesLater(1));

        assertThat(journal.changes("person"))
                .contains(new Change("person", "NAME", Optional.of("Kim"), Optional.empty(), minutesLater(1)));
        assertThat(journal.changes("settings")).extracting(Change::field, Change::before)
                .containsExactly(tuple("PRIMARY", Optional.of("PAIN")), tuple("ROLLOVER", Optional.of("4")));
        assertThat(journal.changes("questions")).contains(
                new Change("questions", "QUESTION_1", Optional.of("Why?"), Optional.empty(), minutesLater(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM change", "UPDATE change SET before = '3'", "INSERT OR REPLACE INTO change SELECT * FROM change",
        "DELETE FROM plan_step", "UPDATE plan_step SET micrograms = 4500", "DELETE FROM plan",
        "UPDATE plan SET start = '2026-01-01'", "DELETE FROM decision", "UPDATE decision SET reason = ''",
        "INSERT OR REPLACE INTO decision SELECT * FROM decision", "DELETE FROM amended_step",
        "UPDATE amended_step SET micrograms = 4500", "DELETE FROM decision_undone",
        "UPDATE decision_undone SET zone = 'UTC'", "DELETE FROM preparation",
        "UPDATE preparation SET micrograms = 45000",
        "DELETE FROM preparation_removed", "UPDATE preparation_removed SET zone = 'UTC'"})
    void whatOnlyGrowsIsNeitherChangedNorDeleted(String forbidden) throws SQLException {
        journal.record(entry(DAY, 6), AT);
        file.plans().record(new Plan(DAY, List.of(Step.of(Dose.mg("1.5"), 14), Step.last(Dose.mg("3"))), "",
                LocalTime.of(22, 0), AT, Optional.empty()));
        file.plans().record(new Decision(DAY, new Decision.GoUp(), "", true, AT));
        file.plans().record(new Decision(DAY, new Decision.Amend(List.of(Step.last(Dose.mg("3"))), DAY), "", false,
                AT));
        file.plans().undoDecision(1, AT);
        file.plans().add(new Preparation.Capsule(Dose.mg("1.5")), AT);
        file.plans().removePreparation(1, AT);
        file.close();

        try (var connection = SomeJournal.raw(folder.resolve("journal.ldnj"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA recursive_triggers = ON");
            assertThatThrownBy(() -> statement.execute(forbidden)).hasMessageContaining("only grow");
        }
    }

    @Test
    void refusesToUndoADecisionThatIsNotThere() {
        assertThatThrownBy(() -> file.plans().undoDecision(1, AT)).isInstanceOf(JournalFailure.class);
        assertThat(file.plans().history().decisions()).isEmpty();
    }

    @Test
    void refusesToRemoveAPreparationThatIsNotThere() {
        assertThatThrownBy(() -> file.plans().removePreparation(1, AT)).isInstanceOf(JournalFailure.class);
        assertThat(file.plans().history().preparations().all()).isEmpty();
    }
}
