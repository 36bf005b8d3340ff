package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine.Clarification;
import org.ldnjournal.journal.Medicine.Use;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;

class FindingsTest {
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Moment NOW = Moment.of(TODAY.date().atTime(21, 0), ZoneId.of("UTC"));
    private static final Texts ENGLISH = Texts.of(Locale.UK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # name          | use       | started | stopped days ago | answer          | plan | finding          | severity | advice
            tramadol        | REGULAR   |         |        | NONE              | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            tramadol        | REGULAR   | 30      |        | NONE              | yes | opioid.current     | STOP | finding.planBeside.advice
            tramadol        | AS_NEEDED | 30      |        | NONE              | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            tramadol        | AS_NEEDED |         |        | NONE              | yes | opioid.current     | STOP | finding.planBeside.advice
            tramadol        | REGULAR   | -5      |        | NONE              | no  | opioid.planned     | TALK | finding.opioidPlanned.advice
            tramadol        | REGULAR   | 0       |        | NONE              | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            tramadol        | REGULAR   | 30      | 0      | NONE              | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            tramadol        | REGULAR   | 30      | -3     | NONE              | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            codeine         | REGULAR   | 30      | 1      | NONE              | no  | opioid.stopped     | STOP | finding.opioidStopped.short
            codeine         | REGULAR   | 30      | 6      | NONE              | no  | opioid.stopped     | STOP | finding.opioidStopped.short
            codeine         | REGULAR   | 30      | 7      | NONE              | no  | opioid.stopped     | TALK | finding.opioidStopped.short
            codeine         | AS_NEEDED | 30      | 10     | NONE              | yes | opioid.stopped     | TALK | finding.opioidStopped.short
            codeine         | REGULAR   | 30      | 11     | NONE              | no  | opioid.stopped     | KNOW | finding.opioidStopped.passed
            codeine         | REGULAR   |         | 400    | NONE              | no  | opioid.stopped     | KNOW | finding.opioidStopped.passed
            codeine contin  | REGULAR   | 30      | 9      | NONE              | no  | opioid.stopped     | STOP | finding.opioidStopped.long
            oxycodone       | REGULAR   | 30      | 9      | NONE              | no  | opioid.stopped     | STOP | finding.opioidStopped.long
            oxycodone IR    | REGULAR   | 30      | 9      | NONE              | no  | opioid.stopped     | TALK | finding.opioidStopped.short
            OxyContin       | REGULAR   | 30      | 10     | NONE              | no  | opioid.stopped     | TALK | finding.opioidStopped.long
            OxyContin       | REGULAR   | 30      | 14     | NONE              | no  | opioid.stopped     | TALK | finding.opioidStopped.long
            OxyContin       | REGULAR   | 30      | 15     | NONE              | no  | opioid.stopped     | KNOW | finding.opioidStopped.passed
            methadone       | REGULAR   | 30      | 13     | NONE              | no  | opioid.stopped     | TALK | finding.opioidStopped.long
            pholcodine      | REGULAR   | 30      | 9      | NONE              | no  | opioid.stopped     | STOP | finding.opioidStopped.long
            kratom          | REGULAR   | 30      | 9      | NONE              | no  | opioid.stopped     | STOP | finding.opioidStopped.long
            kratom          | AS_NEEDED |         |        | NONE              | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            Sublocade       | REGULAR   | 90      | 3      | NONE              | no  | opioid.stopped     | STOP | finding.opioidStopped.depot
            Sublocade       | REGULAR   | 90      | 14     | NONE              | no  | opioid.stopped     | STOP | finding.opioidStopped.depot
            Sublocade       | REGULAR   | 900     | 200    | NONE              | no  | opioid.stopped     | TALK | finding.opioidStopped.depot
            Embeda          | REGULAR   |         |        | NONE              | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            opioid          | AS_NEEDED |         |        | NONE              | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            opioid          | REGULAR   | 30      | 9      | NONE              | no  | opioid.stopped     | STOP | finding.opioidStopped.long
            last OxyContin 3 days ago | REGULAR |   |        | NONE              | no  | opioid.current     | STOP | finding.opioidWhen.advice
            Fiorinal        | REGULAR   |         |        | NONE              | no  | medicine.ask       | TALK | finding.ask.advice
            Fiorinal        | REGULAR   | 30      | 14     | NONE              | no  | medicine.ask       | TALK | finding.ask.advice
            Fiorinal        | REGULAR   | 30      | 15     | NONE              | no  | none               |      |
            Fiorinal        | REGULAR   |         |        | IS_AN_OPIOID      | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            Fiorinal        | REGULAR   | 30      | 12     | IS_AN_OPIOID      | no  | opioid.stopped     | TALK | finding.opioidStopped.long
            Fiorinal        | REGULAR   |         |        | IS_NOT_AN_OPIOID  | no  | none               |      |
            tramadoxl       | REGULAR   |         |        | NONE              | no  | medicine.ask       | TALK | finding.ask.advice
            tramadol        | REGULAR   |         |        | IS_NOT_AN_OPIOID  | no  | opioid.current     | STOP | finding.opioidCurrent.advice
            codeine allergy | REGULAR   |         |        | NONE              | no  | medicine.ask       | TALK | finding.ask.advice
            codeine allergy | REGULAR   |         |        | IS_NOT_AN_OPIOID  | no  | none               |      |
            zzyzzx          | REGULAR   |         |        | NONE              | no  | medicine.unknown   | KNOW | finding.unknown.advice
            zzyzzx          | REGULAR   |         |        | IS_AN_OPIOID      | yes | opioid.current     | STOP | finding.planBeside.advice
            zzyzzx          | REGULAR   |         |        | IS_NOT_AN_OPIOID  | no  | none               |      |
            zzyzzx          | REGULAR   | 90      | 20     | NONE              | no  | none               |      |
            loperamide      | REGULAR   |         |        | NONE              | no  | medicine.near      | KNOW | finding.near.advice
            loperamide      | AS_NEEDED |         |        | NONE              | yes | medicine.near      | KNOW | finding.near.advice
            loperamide      | REGULAR   | 30      | 2      | NONE              | no  | none               |      |
            Contrave        | REGULAR   |         |        | NONE              | no  | medicine.naltrexone | TALK | finding.naltrexone.advice
            Contrave        | REGULAR   | 30      | 2      | NONE              | no  | none               |      |
            paracetamol     | REGULAR   |         |        | NONE              | no  | none               |      |
            no opioids      | REGULAR   |         |        | NONE              | no  | none               |      |
            """)
    void saysWhatOneMedicineMeans(String name, Use use, Integer started, Integer stopped, Clarification answer,
            String plan, String finding, Finding.Severity severity, String advice) {
        var medicine = new Medicine(new UUID(0, 1), name, use, ago(started), ago(stopped), answer);
        var findings = Findings.of(with(medicine), plan.equals("yes") ? planned() : PlanHistory.NONE, TODAY, MATCHER);
        if (finding.equals("none")) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(finding + " " + medicine.id());
            assertThat(found.severity()).isEqualTo(severity);
            assertThat(found.advice().key()).isEqualTo(advice);
            assertThat(found.claims()).isSortedAccordingTo((a, b) -> a.level().compareTo(b.level()));
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            finding.opioidCurrent.advice
            finding.planBeside.advice
            finding.opioidStopped.short
            finding.opioidStopped.long
            finding.opioidStopped.depot
            finding.opioidStopped.passed
            finding.opioidWhen.advice
            finding.onBoard.advice
            finding.opioidPlanned.advice
            """)
    void everyOpioidAdviceSaysWhatTheNumbersAreOf(String key) {
        assertThat(ENGLISH.get(key)).contains("50 mg in dependent people; none exists for low doses")
                .contains("Do not stop any medicine because of this program");
    }

    @Test
    void tramadolShowsItsConflictAndTheLabelFirst() {
        var found = Findings.of(with(medicine("tramadol")), PlanHistory.NONE, TODAY, MATCHER).getFirst();
        assertThat(found.claims()).extracting(Claim::id).contains("E1-tramadol", "F097", "F098");
        assertThat(found.claims().getFirst().level()).isEqualTo(Level.LABEL);
        assertThat(found.because()).extracting(reason -> reason.key()).contains("finding.because.tramadol");
    }

    @Test
    void kratomShowsItsCase() {
        assertThat(Findings.of(with(medicine("kratom")), PlanHistory.NONE, TODAY, MATCHER).getFirst().claims())
                .extracting(Claim::id).contains("E24");
    }

    @Test
    void aNameWithoutARegisterIsSaidToBeUnconfirmed() {
        assertThat(Findings.of(with(medicine("Combaren")), PlanHistory.NONE, TODAY, MATCHER).getFirst().because())
                .extracting(reason -> reason.key()).contains("recognition.opioidUnconfirmed");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # started, stopped, dose, use, title, severity, because
            20, 12, 13, REGULAR,   finding.opioidStopped.title, TALK, finding.because.dose
            20,   ,  0, REGULAR,   finding.opioidCurrent.title, STOP, finding.because.dose
            20,   ,  9, AS_NEEDED, finding.opioidCurrent.title, STOP, finding.because.doseAsNeeded
              ,   ,  0, AS_NEEDED, finding.opioidCurrent.title, STOP, finding.because.doseAsNeeded
            """)
    void aDoseBesideAnOpioidIsAFactOfItsOneFinding(Integer started, Integer stopped, int dose, Use use, String title,
            Finding.Severity severity, String because) {
        var medicine = new Medicine(new UUID(0, 1), "codeine", use, ago(started), ago(stopped), Clarification.NONE);
        var day = TODAY.plusDays(-dose);
        var contents = with(medicine).withDoses(List.of(dose(day)));
        assertThat(Findings.of(contents, PlanHistory.NONE, TODAY, MATCHER)).singleElement().satisfies(found -> {
            assertThat(found.title().key()).isEqualTo(title);
            assertThat(found.severity()).isEqualTo(severity);
            assertThat(found.because()).contains(Reason.of(because, day.date(), "codeine"));
        });
    }

    @Test
    void anOpioidForWhenItIsNeededIsNeverSaidToHaveBeenTaken() {
        assertThat(ENGLISH.get("finding.because.doseAsNeeded", TODAY.date(), "codeine"))
                .contains("“codeine” is on your list (as needed)").contains("is not recorded");
    }

    @ParameterizedTest
    @CsvSource({"30, true", "11, true", ", true", "10, false", "5, false"})
    void saysThatThePrescriberDecidedIt(Integer started, boolean said) {
        var medicine = new Medicine(new UUID(0, 1), "codeine", Use.AS_NEEDED, ago(started), Optional.empty(),
                Clarification.NONE);
        var decided = Moment.of(TODAY.plusDays(-11).date().atTime(21, 0), ZoneId.of("UTC"));
        var found = Findings.of(with(medicine), planned(Optional.of(decided)), TODAY, MATCHER).getFirst();
        var fact = Reason.of("finding.because.decided", TODAY.plusDays(-11).date());
        assertThat(found.severity()).isEqualTo(Finding.Severity.STOP);
        assertThat(found.because().contains(fact)).isEqualTo(said);
        assertThat(Findings.of(with(medicine), planned(), TODAY, MATCHER).getFirst().because()).doesNotContain(fact);
    }

    @Test
    void saysThatThePrescriberDecidedItWhereThePlanIsSaidToHaveBegunBeforeTheOpioid() {
        var medicine = new Medicine(new UUID(0, 1), "codeine", Use.REGULAR, ago(5), Optional.empty(),
                Clarification.NONE);
        assertThat(Findings.of(with(medicine), planned(Optional.of(NOW)), TODAY, MATCHER).getFirst().because())
                .contains(Reason.of("finding.because.decided", TODAY.date()));
    }

    @Test
    void whatThePrescriberDecidedIsNotSaidOfAnOpioidThatWasLongOverWhenThePlanBegan() {
        var over = new Medicine(new UUID(0, 1), "codeine", Use.REGULAR, Optional.empty(), ago(40), Clarification.NONE);
        assertThat(Findings.of(with(over), planned(Optional.of(NOW)), TODAY, MATCHER).getFirst().because())
                .extracting(Reason::key).doesNotContain("finding.because.decided");
    }

    @ParameterizedTest
    @CsvSource({"priapism, 0, true", "syncope, 6, true", "withdrawal_like, 3, true", "syncope, 7, false",
            "jaundice, 2, true",
        "suicidal_mood, 0, true", "nausea, 0, false"})
    void redFlagsCarryTheFixedSentence(String kind, int daysAgo, boolean found) {
        var day = TODAY.plusDays(-daysAgo);
        var effects = new SideEffects(List.of(new SideEffect(new SideEffectKind(kind), SideEffect.Severity.MILD)));
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        entries.put(day, new LoggedEntry(Entry.empty(day).withSideEffects(Optional.of(effects)), Map.of()));
        var contents = JournalContents.EMPTY.withEntries(entries);
        var findings = Findings.of(contents, PlanHistory.NONE, TODAY, MATCHER);
        assertThat(findings).hasSize(found ? 1 : 0).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.STOP);
            assertThat(ENGLISH.get(finding.advice().key()))
                    .isEqualTo("Contact a doctor now, or call your local emergency number.");
        });
    }

    @ParameterizedTest
    @CsvSource({"2027-11-22, 0", "2027-11-23, 1"})
    void theVocabularyIsOutdatedAfterTwelveMonths(String day, int findings) {
        assertThat(Findings.of(JournalContents.EMPTY, PlanHistory.NONE, JournalDay.parse(day), MATCHER))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            tramadol, , true
            tramadol, 3, true
            tramadol, 20, false
            codeine, 7, false
            Fiorinal, , false
            loperamide, , false
            """)
    void anOpioidOnTheListStopsAPlanFromStarting(String name, Integer stopped, boolean stops) {
        var medicine = new Medicine(new UUID(0, 1), name, Use.AS_NEEDED, Optional.empty(), ago(stopped),
                Clarification.NONE);
        assertThat(Findings.blockPlanStart(with(medicine), TODAY, TODAY, MATCHER)).hasSize(stops ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIVER,              YES,      TALK
            LIVER,              NOT_SURE, TALK
            KIDNEY,             YES,      TALK
            PREGNANCY,          YES,      STOP
            PREGNANCY,          NOT_SURE, TALK
            BREASTFEEDING,      YES,      TALK
            NALTREXONE_ALLERGY, YES,      STOP
            OPIOID_DEPENDENCE,  YES,      STOP
            """)
    void conditionsAreReasonsToAsk(Condition condition, ConditionAnswer.Answer answer, Finding.Severity severity) {
        var found = findings(new ConditionAnswer(condition, answer, TODAY.date()));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("condition." + condition);
            assertThat(one.severity()).isEqualTo(severity);
        });
        assertThat(findings(new ConditionAnswer(condition, ConditionAnswer.Answer.NO, TODAY.date()))).isEmpty();
    }

    @Test
    void conditionsSpeakWithTheirLaboratoryValues() {
        var liver = new ConditionAnswer(Condition.LIVER, ConditionAnswer.Answer.YES, TODAY.date());
        var found = findings(liver, lab(1, LabValue.Test.ALT, "61", 40), lab(2, LabValue.Test.ALT, "48", 3),
                lab(3, LabValue.Test.EGFR, "70", 3), medicine("paracetamol 500 mg"));
        assertThat(found.getFirst().because()).contains(
                Reason.of("finding.because.lab.ALT", new BigDecimal("48"), TODAY.plusDays(-3).date()),
                Reason.of("finding.because.liverMedicine", "paracetamol 500 mg"))
                .noneMatch(reason -> reason.key().endsWith("EGFR")
                        || reason.arguments().contains(new BigDecimal("61")));
    }

    @Test
    void theChecklistComesBackAfterAYear() {
        var answer = new ConditionAnswer(Condition.LIVER, ConditionAnswer.Answer.NO, TODAY.date().minusYears(1));
        assertThat(findings(answer)).extracting(Finding::id).containsExactly("checklist.due");
        assertThat(Checklist.toAsk(List.of(answer), TODAY.date())).hasSize(Condition.values().length);
        var fresh = new ConditionAnswer(Condition.LIVER, ConditionAnswer.Answer.NO,
                TODAY.date().minusYears(1).plusDays(1));
        assertThat(findings(fresh)).isEmpty();
        assertThat(Checklist.toAsk(List.of(fresh), TODAY.date())).doesNotContain(Condition.LIVER);
    }

    @ParameterizedTest
    @CsvSource({"SURGERY, 20, procedure.planned", "DENTAL, 0, procedure.planned", "OTHER, -14, procedure.after",
            "SURGERY, -15,"})
    void aProcedureIsToldEarlyAndNeverGivenADayToStop(Procedure.Kind kind, int inDays, String id) {
        var found = findings(new Procedure(new UUID(0, 9), TODAY.plusDays(inDays).date(), kind, "knee"));
        assertThat(found).extracting(one -> one.id().split(" ")[0]).isEqualTo(id == null ? List.of() : List.of(id));
        assertThat(found).allSatisfy(one -> assertThat(one.conflicts()).contains("C12"));
        assertThat(ENGLISH.get("finding.procedure.advice"))
                .contains("as early as possible", "differ from 2 to 7 days", "alone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thioridazine 25 mg  | paracetamol    | medicine.thioridazine
            Antabus 400 mg      | vitamin D      | medicine.disulfiram
            Depakote 500 mg     | Doliprane 1 g  | liverBurden
            Epilim              | co-codamol     | liverBurden
            paracetamol         | Panadol        | none
            no valproate        | paracetamol    | none
            """)
    void someMedicinesMatterBesideNaltrexone(String one, String other, String id) {
        var found = findings(new Medicine(new UUID(0, 1), one, Use.REGULAR, Optional.empty(), Optional.empty(),
                Clarification.NONE),
                new Medicine(new UUID(0, 2), other, Use.REGULAR, Optional.empty(), Optional.empty(),
                        Clarification.NONE)).stream()
                .map(finding -> finding.id().split(" ")[0])
                .filter(name -> !name.startsWith("opioid") && !name.equals("medicine.unknown"))
                .toList();
        assertThat(found).isEqualTo(id.equals("none") ? List.of() : List.of(id));
    }

    @ParameterizedTest
    @CsvSource({"naltrexone, 1", "LDN, 1", "Revia tablets, 1", "penicillin, 0", "morphine, 0"})
    void anAllergyToNaltrexoneStops(String words, int findings) {
        assertThat(findings(new Allergy(new UUID(0, 3), words))).hasSize(findings)
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Finding.Severity.STOP));
    }

    @ParameterizedTest
    @CsvSource({"45, NOT_ASKED, 0, STOP", "45, NOT_ASKED, 1, STOP", "45, NOT_ASKED, 2, TALK",
            "50, RECORDED_ANYWAY, 3, TALK",
        "45, PRESCRIBER_DECIDED, 0,", "4.5, NOT_ASKED, 0,", "45, NOT_ASKED, 7,"})
    void aLoggedSlipOfTheUnitIsSaid(String mg, DoseRecord.Assurance assurance, int daysAgo, Finding.Severity severity) {
        var dose = new DoseRecord(TODAY.plusDays(-daysAgo), 1, new DoseRecord.Taken(Dose.mg(mg), NOW), NOW, assurance);
        var found = Findings.of(JournalContents.EMPTY.withDoses(List.of(dose)), PlanHistory.NONE, TODAY, MATCHER);
        assertThat(found).extracting(Finding::severity).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void redFlagsNameTheEmergencyNumberOfThePerson() {
        var day = new TreeMap<JournalDay, LoggedEntry>();
        var effects = new SideEffects(List.of(new SideEffect(new SideEffectKind("jaundice"),
                SideEffect.Severity.MILD)));
        day.put(TODAY, new LoggedEntry(Entry.empty(TODAY).withSideEffects(Optional.of(effects)), Map.of()));
        var contents = JournalContents.EMPTY.withEntries(day).with(Person.UNNAMED.withEmergencyNumber("144"));
        var advice = Findings.of(contents, PlanHistory.NONE, TODAY, MATCHER).getFirst().advice();
        assertThat(ENGLISH.get(advice.key(), advice.arguments().toArray()))
                .isEqualTo("Contact a doctor now, or call 144.");
    }

    /** Whatever is found has its source with level and date, its reason, and whom to ask. */
    @Test
    void everyFindingHasSourceLevelDateReasonAndSomebodyToAsk() {
        var items = Items.NONE.with(Arrays.stream(Condition.values())
                        .map(condition -> new ConditionAnswer(condition, ConditionAnswer.Answer.YES, TODAY.date()))
                        .toList())
                .with(new Procedure(new UUID(0, 9), TODAY.date(), Procedure.Kind.SURGERY, ""))
                .with(new Allergy(new UUID(0, 8), "naltrexone"));
        var number = 10;
        for (var name : List.of("tramadol", "OxyContin", "kratom", "Sublocade", "loperamide", "Contrave", "Fiorinal",
                "zzyzzx",
                "thioridazine", "disulfiram", "valproate", "allergic to naltrexone", "took codeine until May")) {
            items = items.with(new Medicine(new UUID(0, number++), name, Use.REGULAR, Optional.empty(),
                    Optional.empty(), Clarification.NONE));
        }
        var slip = new DoseRecord(TODAY, 1, new DoseRecord.Taken(Dose.mg("45"), NOW), NOW,
                DoseRecord.Assurance.NOT_ASKED);
        var found = Findings.of(JournalContents.EMPTY.with(items).withDoses(List.of(slip)), planned(), TODAY, MATCHER);
        assertThat(found).hasSizeGreaterThan(18).isSorted().allSatisfy(one -> {
            assertThat(one.because()).isNotEmpty();
            assertThat(one.claims()).isNotEmpty().allSatisfy(claim -> {
                assertThat(claim.source()).isNotBlank();
                assertThat(claim.level()).isNotNull();
                assertThat(claim.read()).isNotNull();
            });
            assertThat(ENGLISH.get(one.advice().key(), one.advice().arguments().toArray()))
                    .containsPattern("(?i)prescriber|pharmacist|doctor|team");
            assertThat(one.acknowledgedAt(NOW).finding()).isEqualTo(one.id());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Triatec 30 mg | CA | finding.ask.titleCountry
            Triatec       | FR | finding.ask.title
            Triatec       |    | finding.ask.title
            Triatek       | CA | finding.ask.title
            Euphon        | FR | finding.ask.title
            Fiorinal      | CA | finding.ask.title
            Ketum         | MY | finding.ask.title
            """)
    void aQuestionNamesThePersonsCountryOnlyWhereItsRegisterHasThatName(String name, String country, String title) {
        var contents = with(medicine(name)).with(Person.UNNAMED.withCountry(Optional.ofNullable(country)));
        var found = Findings.of(contents, PlanHistory.NONE, TODAY, MATCHER);
        assertThat(found).extracting(finding -> finding.title().key()).containsExactly(title);
        if (country != null && title.endsWith("Country")) {
            assertThat(said(found.getFirst().title())).isEqualTo("“Triatec 30 mg” can be an opioid or something else. "
                    + "In your country (Canada) it is listed as a product with codeine.");
        }
    }

    private static List<Finding> findings(Item... items) {
        return Findings.of(JournalContents.EMPTY.with(Items.NONE.with(List.of(items))), PlanHistory.NONE, TODAY,
                MATCHER);
    }

    private static LabValue lab(int id, LabValue.Test test, String value, int daysAgo) {
        return new LabValue(new UUID(5, id), TODAY.plusDays(-daysAgo).date(), test, new BigDecimal(value));
    }

    private static Medicine medicine(String name) {
        return new Medicine(new UUID(0, 1), name, Use.REGULAR, Optional.empty(), Optional.empty(), Clarification.NONE);
    }

    private static JournalContents with(Medicine medicine) {
        return JournalContents.EMPTY.with(Items.NONE.with(medicine));
    }

    private static DoseRecord dose(JournalDay day) {
        return new DoseRecord(day, 1, new DoseRecord.Taken(Dose.mg("1.5"), NOW), NOW, DoseRecord.Assurance.NOT_ASKED);
    }

    private static PlanHistory planned() {
        return planned(Optional.empty());
    }

    private static PlanHistory planned(Optional<Moment> override) {
        var step = new Step(Dose.mg("1.5"), OptionalInt.empty(), false);
        return new PlanHistory(List.of(new Plan(TODAY.plusDays(-10), List.of(step), "", LocalTime.of(22, 0),
                override.orElse(NOW), override)), List.of());
    }

    private static Optional<LocalDate> ago(Integer days) {
        return Optional.ofNullable(days).map(count -> TODAY.date().minusDays(count));
    }

    private static String said(Reason reason) {
        return ENGLISH.get(reason.key(), reason.arguments().toArray());
    }
}
