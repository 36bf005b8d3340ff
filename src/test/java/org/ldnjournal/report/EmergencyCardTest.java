package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ldnjournal.journal.Person;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

/** What stands on the card and on the sheet. */
class EmergencyCardTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final LocalDate BORN = LocalDate.of(1979, 5, 14);

    private static List<String> words(PaperKind kind, VisitSummary summary) {
        return Pages.words(kind.page(summary, TEXTS)).toList();
    }

    private static String answer(List<String> words, String key) {
        return words.get(words.indexOf(TEXTS.get(key)) + 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"WALLET_CARD", "FRIDGE_SHEET"})
    void saysTheDoseSinceItsDateTheHourAndTheDayOfPrinting(PaperKind kind) {
        var words = words(kind, Pages.usual());
        assertThat(words).contains("I take low-dose naltrexone", "Printed on 22 Nov 2026");
        assertThat(answer(words, "report.card.now")).matches("4\\.5.mg since \\d+ \\w+ 2026");
        assertThat(answer(words, "report.now.time")).matches("\\d\\d:\\d\\d");
    }

    @ParameterizedTest
    @EnumSource(names = {"WALLET_CARD", "FRIDGE_SHEET"})
    void leavesTheLastDoseToBeWrittenByHand(PaperKind kind) {
        assertThat(answer(words(kind, Pages.usual()), "report.card.last")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WALLET_CARD", "FRIDGE_SHEET"})
    void tellsStaffOnlyWhatTheRegistryHoldsWithItsSourcesByNumber(PaperKind kind) {
        var words = words(kind, Pages.empty());
        assertThat(words).contains(TEXTS.get(Claims.shipped().claim("E3").textKey()) + " [1]",
                TEXTS.get(Claims.shipped().claim("E3-bypass").textKey()) + " [1]",
                TEXTS.get(Claims.shipped().claim("E1-overdose").textKey()) + " [2]");
        assertThat(words).anySatisfy(cited -> assertThat(cited)
                .contains("[1] Vivitrol patient counselling checklist", "[2] US label of naltrexone 50 mg tablets"));
        assertThat(words).anySatisfy(reach -> assertThat(reach).contains("no label exists for low doses"));
    }

    @Test
    void isALineToWriteOnWhereThereIsNoPlanAndNoPrescriber() {
        var words = words(PaperKind.WALLET_CARD, Pages.empty());
        assertThat(answer(words, "report.card.now")).isEmpty();
        assertThat(answer(words, "report.card.prescriber")).isEmpty();
    }

    @Test
    void namesEveryMedicineOnOneSheetWhereTheyHaveRoom() {
        var page = PaperKind.FRIDGE_SHEET.page(Pages.manyMedicines(30), TEXTS);
        assertThat(page.more()).isEmpty();
        assertThat(Pages.words(page)).anySatisfy(words -> assertThat(words)
                .contains("Co-codamol 30/500", "Substance0x", "Substance29x").doesNotContain("more"));
    }

    @Test
    void namesEveryMedicineOnTheSecondSheetAndSaysOnTheFirstHowManyMoreStandThere() {
        var page = PaperKind.FRIDGE_SHEET.page(Pages.manyMedicines(200), TEXTS);
        assertThat(page.sections()).hasSize(4).anySatisfy(section -> assertThat(section.blocks().toString())
                .contains("Co-codamol 30/500").containsPattern("· and \\d+ more: page 2"));
        assertThat(page.more()).singleElement().satisfies(second -> assertThat(second.blocks()).singleElement()
                .isInstanceOfSatisfying(Block.Numbered.class, all -> assertThat(all.sentences())
                        .contains("Co-codamol 30/500").contains(IntStream.range(0, 200)
                                .mapToObj(i -> "Substance" + i + "x").toArray(String[]::new))));
        assertThat(Paper.pages(PageMarkup.of(page.pageOne(), TEXTS))).isEqualTo(1);
    }

    @Test
    void namesAMedicineBegunAfterMidnightAlsoInTheSameNight() {
        assertThat(words(PaperKind.FRIDGE_SHEET, Pages.begunAfterMidnight("Oxycodone"))).anySatisfy(words ->
                assertThat(words).contains("Oxycodone"));
    }

    @Test
    void leavesNoOpioidOutOfTheSheetForVitamins() {
        assertThat(words(PaperKind.FRIDGE_SHEET, Pages.medicinesAndThen(30, "Oxycodone 10 mg")))
                .anySatisfy(words -> assertThat(words).contains("Oxycodone 10 mg").contains("Substance1x"));
    }

    @Test
    void standsOnOneCardForMostPeople() {
        var person = Person.UNNAMED.withName("Annemarie Beispiel").withBirthDate(Optional.of(BORN))
                .withPrescriber("Dr. med. Maximilian Muster, Tel. 089 1234567").withEmergencyNumber("112");
        var allergies = List.of("Penicillin", "Latex", "iodinated contrast medium", "metamizole (shock in 2019)");
        assertThat(PaperKind.WALLET_CARD.page(Pages.allergic(person, allergies), Texts.of(Locale.GERMANY)).more())
                .isEmpty();
    }

    @Test
    void saysEveryAllergyWholeAndOnTheFrontHowManyMoreStandOnTheSecondCard() {
        var allergies = IntStream.rangeClosed(1, 12).mapToObj(i -> "amoxicillin and cephalosporin " + i).toList();
        var summary = Pages.allergic(Person.UNNAMED.withPrescriber("Dr Muster").withEmergencyNumber("112"), allergies);
        assertThat(answer(words(PaperKind.WALLET_CARD, summary), "report.card.allergies"))
                .matches("(amoxicillin and cephalosporin \\d,? ){2,8}and \\d+ more: card 2");
        assertThat(PaperKind.WALLET_CARD.page(summary, TEXTS).more()).singleElement().satisfies(second ->
                assertThat(second.blocks()).containsExactly(new Block.Facts(List.of(
                        new Block.Fact("Allergies", String.join(", ", allergies))))));
    }

    @Test
    void saysALongNameWholeOnTheSecondCardAndTheDateOfBirthOnTheFirst() {
        var name = "W".repeat(120);
        var page = PaperKind.WALLET_CARD.page(Pages.allergic(Person.UNNAMED.withName(name).withPrescriber(name)
                .withBirthDate(Optional.of(BORN)), List.of()), TEXTS);
        assertThat(page.who()).contains("W… (whole on card 2)").endsWith(TEXTS.get("report.who.born", BORN));
        assertThat(page.more()).singleElement().satisfies(second -> assertThat(second.blocks()).containsExactly(
                new Block.Facts(List.of(new Block.Fact("Name", name), new Block.Fact("Prescriber", name)))));
    }
}
