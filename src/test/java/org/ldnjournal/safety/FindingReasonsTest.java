package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Medicine.Clarification;
import org.ldnjournal.journal.Medicine.Use;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.PlanHistory;

/** Why a finding is shown: which reasons stand below it, and which do not. */
class FindingReasonsTest {
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Moment NOW = Moment.of(LocalDateTime.of(2026, 11, 22, 21, 0), ZoneOffset.UTC);
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());

    private static Medicine medicine(String name, Use use, Clarification said, Optional<LocalDate> stopped) {
        return new Medicine(UUID.nameUUIDFromBytes(name.getBytes()), name, use, Optional.empty(), stopped, said);
    }

    private static Medicine regular(String name) {
        return medicine(name, Use.REGULAR, Clarification.NONE, Optional.empty());
    }

    private static List<Finding> findings(List<DoseRecord> doses, Item... items) {
        return Findings.of(JournalContents.EMPTY.with(Items.NONE.with(List.of(items))).withDoses(doses),
                PlanHistory.NONE, TODAY, MATCHER);
    }

    private static List<String> reasons(Item... items) {
        return findings(List.of(), items).getFirst().because().stream().map(Reason::key)
                .filter(key -> key.startsWith("finding.because.")).map(key -> key.substring(16)).toList();
    }

    private static DoseRecord dose(JournalDay day, boolean taken) {
        return new DoseRecord(day, 1, taken ? new DoseRecord.Taken(Dose.mg("1.5"), NOW)
                : new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN), NOW, DoseRecord.Assurance.NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            codeine         | REGULAR   | NONE         | onList
            codeine         | AS_NEEDED | NONE         | asNeeded
            tramadol        | REGULAR   | NONE         | onList countsAsLong tramadol
            buprenorphine   | REGULAR   | NONE         | onList countsAsLong
            kratom          | REGULAR   | NONE         | onList countsAsLong kratom
            Triatec         | REGULAR   | IS_AN_OPIOID | onList youSaid countsAsLong
            """)
    void namesEachReasonOnce(String name, Use use, Clarification said, String because) {
        assertThat(String.join(" ", reasons(medicine(name, use, said, Optional.empty())))).isEqualTo(because);
    }

    @Test
    void aDoseThatWasNotTakenOrIsStillToComeIsNotBesideAnOpioid() {
        var codeine = regular("codeine");
        assertThat(keys(findings(List.of(dose(TODAY, true)), codeine))).contains("finding.because.dose");
        assertThat(keys(findings(List.of(dose(TODAY, false)), codeine))).doesNotContain("finding.because.dose");
        assertThat(keys(findings(List.of(dose(TODAY.next(), true)), codeine))).doesNotContain("finding.because.dose");
        assertThat(findings(List.of(dose(TODAY.previous(), true), dose(TODAY, false)), codeine).getFirst().because())
                .contains(Reason.of("finding.because.dose", TODAY.previous().date(), "codeine"));
    }

    @Test
    void besideAnOpioidThatWasStoppedTheLastDoseBeforeItsStopCounts() {
        var codeine = medicine("codeine", Use.REGULAR, Clarification.NONE, Optional.of(TODAY.date().minusDays(3)));
        assertThat(findings(List.of(dose(TODAY.plusDays(-5), true), dose(TODAY.previous(), true)), codeine).getFirst()
                .because()).contains(Reason.of("finding.because.dose", TODAY.plusDays(-5).date(), "codeine"));
    }

    @Test
    void anOpioidThatWasTakenBesideADoseLongAgoIsNoReasonToStop() {
        var codeine = medicine("codeine", Use.AS_NEEDED, Clarification.NONE, Optional.of(TODAY.date().minusDays(30)));
        var found = findings(List.of(dose(TODAY.plusDays(-25), true)), codeine, taken(codeine, 25)).getFirst();
        assertThat(keys(List.of(found))).contains("finding.because.takenBeside");
        assertThat(found.severity()).isEqualTo(Finding.Severity.TALK);
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().flatMap(finding -> finding.because().stream()).map(Reason::key).toList();
    }

    @Test
    void aConditionIsSaidAsItWasAnswered() {
        for (var answer : List.of(ConditionAnswer.Answer.YES, ConditionAnswer.Answer.NOT_SURE)) {
            assertThat(reasons(new ConditionAnswer(Condition.KIDNEY, answer, TODAY.date()))).containsExactly(
                    answer == ConditionAnswer.Answer.YES ? "answeredYes" : "answeredNotSure");
        }
    }

    @Test
    void aLaboratoryValueOfADayToComeIsNotTold() {
        var liver = new ConditionAnswer(Condition.LIVER, ConditionAnswer.Answer.YES, TODAY.date());
        assertThat(reasons(liver, lab(1, "61", TODAY), lab(2, "99", TODAY.next()))).contains("lab.ALT");
        assertThat(findings(List.of(), liver, lab(1, "61", TODAY), lab(2, "99", TODAY.next())).getFirst().because())
                .contains(Reason.of("finding.because.lab.ALT", new BigDecimal("61"), TODAY.date()));
    }

    private static LabValue lab(int id, String value, JournalDay day) {
        return new LabValue(new UUID(5, id), day.date(), LabValue.Test.ALT, new BigDecimal(value));
    }

    @Test
    void onlyMedicinesThatBurdenTheLiverAndAreTakenAreNamedBesideIt() {
        var liver = new ConditionAnswer(Condition.LIVER, ConditionAnswer.Answer.YES, TODAY.date());
        assertThat(reasons(liver, regular("paracetamol 500 mg"), regular("Vitamin D"))).containsExactly(
                "answeredYes", "liverMedicine");
        assertThat(reasons(liver, medicine("paracetamol 500 mg", Use.REGULAR, Clarification.NONE,
                Optional.of(TODAY.date().minusDays(30))))).containsExactly("answeredYes");
    }

    @Test
    void twoSubstancesThatBurdenTheLiverAreSaidTogetherAndOnlyThose() {
        var items = new ArrayList<Item>(List.of(regular("paracetamol 500 mg"), regular("Vitamin D")));
        assertThat(findings(List.of(), items.toArray(Item[]::new))).extracting(Finding::id)
                .doesNotContain("liverBurden");
    }

    @ParameterizedTest
    @CsvSource({"0, true, finding.onBoard.title, true", "1, true, finding.onBoard.title, true",
        "2, true, finding.opioidCurrent.title, true", "1, false, finding.opioidCurrent.title, false"})
    void anOpioidThatWasTakenBesideADoseIsOnBoardForADay(int daysAgo, boolean taken, String title, boolean beside) {
        var codeine = medicine("codeine", Use.AS_NEEDED, Clarification.NONE, Optional.empty());
        var day = TODAY.plusDays(-daysAgo);
        var found = findings(List.of(dose(day, taken)), codeine,
                new AsNeededDose(new UUID(7, 1), codeine.id(), day, "1", NOW)).getFirst();
        assertThat(found.title().key()).isEqualTo(title);
        assertThat(found.because().contains(Reason.of("finding.because.takenBeside", day.date(), "codeine",
                day.date())))
                .isEqualTo(beside);
    }

    @Test
    void onlyWhatWasRecordedOfAMedicineItselfCountsAsTaken() {
        var codeine = medicine("codeine", Use.AS_NEEDED, Clarification.NONE, Optional.empty());
        var tramadol = medicine("tramadol", Use.AS_NEEDED, Clarification.NONE, Optional.empty());
        var found = findings(List.of(), codeine, tramadol, taken(codeine, 3));
        assertThat(found).filteredOn(finding -> keys(List.of(finding)).contains("finding.because.taken"))
                .singleElement().extracting(Finding::title)
                .isEqualTo(Reason.of("finding.opioidCurrent.title", "codeine"));
    }

    @Test
    void theLastOfSeveralDaysRecordedAfterTheStopCounts() {
        var codeine = medicine("codeine", Use.AS_NEEDED, Clarification.NONE, Optional.of(TODAY.date().minusDays(30)));
        assertThat(findings(List.of(), codeine, taken(codeine, 9), taken(codeine, 8)).getFirst().because())
                .contains(Reason.of("finding.because.lastTaken", TODAY.date().minusDays(8)));
    }

    private static AsNeededDose taken(Medicine medicine, int daysAgo) {
        return new AsNeededDose(new UUID(7, daysAgo), medicine.id(), TODAY.plusDays(-daysAgo), "1", NOW);
    }

    @ParameterizedTest
    @CsvSource({"knee, finding.because.procedureNamed", "'', finding.because.procedure"})
    void aProcedureIsNamedWhereItHasAName(String words, String because) {
        var procedure = new Procedure(new UUID(0, 9), TODAY.next().date(), Procedure.Kind.SURGERY, words);
        assertThat(keys(findings(List.of(), procedure))).containsExactly(because);
    }

    @Test
    void theGravestFindingComesFirstAndOfEqualOnesTheFirstByItsId() {
        var a = finding("a", Finding.Severity.KNOW);
        var b = finding("b", Finding.Severity.STOP);
        var c = finding("c", Finding.Severity.STOP);
        assertThat(Stream.of(a, c, b).sorted()).containsExactly(b, c, a);
        assertThat(Stream.of(b, c, a).sorted()).containsExactly(b, c, a);
    }

    private static Finding finding(String id, Finding.Severity severity) {
        return new Finding(id, severity, Reason.of("title"), Reason.of("advice"), List.of(Reason.of("because")),
                Claims.shipped().all("E3"));
    }
}
