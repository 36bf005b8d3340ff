package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;

/** What was changed is told in sentences, from the journal in memory and from a real file alike. */
class ChangeBookTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 19);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @TempDir
    Path folder;

    @Test
    void correctionsAndWithdrawalsOfADayAreToldByTheJournalInMemory() {
        tellsOfDays(new MemoryJournal());
    }

    @Test
    void correctionsAndWithdrawalsOfADayAreToldByAFile() {
        inAFile(ChangeBookTest::tellsOfDays);
    }

    private static void tellsOfDays(Journal journal) {
        var given = new Given(journal);
        given.pain(DAY, 5, Given.evening(DAY));
        given.taken(DAY);
        given.pain(DAY, 4, Given.at(DAY, "22:10"));
        given.change(DAY, Given.at(DAY.next(), "09:12"), entry -> entry.without(Scale.PAIN).withNote("Rain"));
        given.dose(DAY, new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN), Given.at(DAY.next(), "10:00"));
        assertThat(told(given, false)).containsExactly(
                "Dose of Thu 19 Nov: from 3 mg, taken 21:00 to Skipped (forgotten)",
                "Pain of Thu 19 Nov: emptied; before: 4",
                "Pain of Thu 19 Nov: from 5 to 4");
        assertThat(told(given, true)).hasSize(6).contains("Pain of Thu 19 Nov: 5", "Note of Thu 19 Nov: “Rain”");
    }

    @Test
    void whatIsKeptBesidesDaysIsToldByItsName() {
        inAFile(journal -> {
            var id = UUID.randomUUID();
            var given = new Given(journal);
            record(journal, medicine(id, Medicine.Use.REGULAR), "08:00");
            record(journal, medicine(id, Medicine.Use.AS_NEEDED), "08:05");
            journal.withdraw(medicine(id, Medicine.Use.AS_NEEDED), Given.at(DAY, "08:10"));
            record(journal, medicine(id, Medicine.Use.AS_NEEDED), "08:15");
            journal.record(new VisitQuestions(List.of("Higher?")), Given.at(DAY, "08:20"));
            journal.record(new VisitQuestions(List.of("Lower?")), Given.at(DAY, "08:25"));
            assertThat(told(given, false)).containsExactly(
                    "Questions for the visit, first: from “Higher?” to “Lower?”",
                    "Medicine, “Ibuprofen”: added",
                    "Medicine, “Ibuprofen”: taken away",
                    "Medicine, “Ibuprofen”, use: from " + TEXTS.get("medicines.use.REGULAR") + " to "
                            + TEXTS.get("medicines.use.AS_NEEDED"));
            assertThat(told(given, true)).hasSize(6);
        });
    }

    @Test
    void whatWasSealedStaysSealed() {
        inAFile(journal -> {
            var id = UUID.randomUUID();
            record(journal, new SealedQuestion(id, DAY, "Sleep through", Scale.PAIN, Optional.empty()), "08:00");
            record(journal, new SealedQuestion(id, DAY, "Walk again", Scale.PAIN, Optional.empty()), "08:05");
            assertThat(told(new Given(journal), true))
                    .containsExactly("Sealed question, words: changed", "Sealed question: added");
        });
    }

    @Test
    void everyChoiceHasItsWords() {
        inAFile(journal -> {
            var date = DAY.date();
            Arrays.stream(LabValue.Test.values())
                    .map(test -> new LabValue(UUID.randomUUID(), date, test, new BigDecimal("24")))
                    .forEach(lab -> record(journal, lab, "08:00"));
            Arrays.stream(Condition.values()).map(one -> new ConditionAnswer(one, ConditionAnswer.Answer.YES, date))
                    .forEach(answer -> record(journal, answer, "08:00"));
            Arrays.stream(Procedure.Kind.values()).map(kind -> new Procedure(UUID.randomUUID(), date, kind, "Knee"))
                    .forEach(procedure -> record(journal, procedure, "08:00"));
            var id = UUID.randomUUID();
            for (var step : Impression.Step.values()) {
                record(journal, new Impression(id, DAY, Optional.of(step)), "09:0" + step.ordinal());
            }
            assertThat(told(new Given(journal), true)).hasSize(LabValue.Test.values().length
                    + Condition.values().length + Procedure.Kind.values().length + Impression.Step.values().length)
                    .noneMatch(sentence -> sentence.matches(".*[A-Z]+_[A-Z]+.*"));
        });
    }

    @Test
    void plansDecisionsAndWhatWasTakenBackStandAmongThem() {
        var given = new Given();
        given.plan(DAY);
        given.plans.record(new Decision(DAY.next(), new Decision.ChangeDose(Dose.mg("4.5")), "", true,
                Given.evening(DAY)));
        given.plans.undoDecision(1, Given.at(DAY.next(), "09:00"));
        assertThat(told(given, false)).containsExactly(
                "Decision for Fri 20 Nov taken back: Changed to 4.5 mg, named by the prescriber",
                "Decision for Fri 20 Nov: Changed to 4.5 mg, named by the prescriber");
        assertThat(told(given, true)).contains("Plan from Thu 19 Nov: made");
    }

    @Test
    void everySubjectAndFieldOfTheFormatIsKnown() throws IOException {
        var format = Files.readString(Path.of("docs/format.md"));
        var section = format.substring(format.indexOf("**Subjects and fields"), format.indexOf("Values are as in"));
        assertThat(Pattern.compile("`([a-z_]+)(?: ID)?`: ([A-Z_0-9, ]+)").matcher(section).results()
                .filter(found -> !found.group(1).equals("dose"))).hasSizeGreaterThan(15).allSatisfy(found -> {
                    assertThat(Kept.of(found.group(1))).as(found.group(1)).isPresent();
                    assertThat(found.group(2).strip().split("[, ]+")).allSatisfy(field ->
                            assertThat(KeptField.of(field)).as(field).isPresent());
                });
    }

    @Test
    void aValueThatCannotBeReadHidesNothingElse() {
        var evening = Given.evening(DAY);
        var picture = new HistoryPicture(JournalContents.EMPTY, PlanHistory.NONE, Given.TODAY);
        assertThat(new ChangeBook(picture, true, TEXTS).of(List.of(
                new Change("entry " + DAY, "PAIN", Optional.empty(), Optional.of("bad"), evening),
                new Change("allergy 1", "WORDS", Optional.empty(), Optional.of("Penicillin"), evening))))
                .extracting(MadeChange::words).containsExactlyInAnyOrder(
                        "A value that this program cannot read: changed", "Allergy, “Penicillin”: added");
    }

    private static Medicine medicine(UUID id, Medicine.Use use) {
        return new Medicine(id, "Ibuprofen", use, Optional.empty(), Optional.of(LocalDate.of(2026, 12, 1)),
                Medicine.Clarification.NONE);
    }

    private static void record(Journal journal, Item item, String time) {
        journal.record(item, Given.at(DAY, time));
    }

    private interface Telling {
        void in(Journal journal);
    }

    private void inAFile(Telling telling) {
        var created = (Opened.Open) JournalFile.create(folder.resolve("changes.ldnj"));
        try (var file = created.journal()) {
            telling.in(file.journal());
        }
    }

    private static List<String> told(Given given, boolean everything) {
        var picture = new HistoryPicture(given.journal.contents(), given.plans.history(), Given.TODAY);
        return new ChangeBook(picture, everything, TEXTS).of(given.journal.changes()).stream()
                .map(MadeChange::words).toList();
    }
}
