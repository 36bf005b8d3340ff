package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ldnjournal.chart.SixteenWeeks;
import org.ldnjournal.chart.StepsPicture;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;

/** What the doctor's page says. */
class VisitPageTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private static PaperPage page(VisitSummary summary) {
        return VisitPage.of(summary, TEXTS);
    }

    private static Section section(PaperPage page, String key) {
        return page.sections().stream().filter(section -> section.title().equals(TEXTS.get(key))).findFirst()
                .orElseThrow();
    }

    @Test
    void hasTheQuestionsHeadingWithRoomToWriteWhenNoneAreAsked() {
        assertThat(section(page(Pages.empty()), "report.questions").blocks()).containsExactly(new Block.Ruled(3));
    }

    @Test
    void asksTheQuestionsOfTheJournal() {
        assertThat(section(page(Pages.usual()), "report.questions").blocks()).first()
                .isInstanceOfSatisfying(Block.Numbered.class, asked -> assertThat(asked.sentences()).hasSize(2));
    }

    @Test
    void takesItsNumbersFromTheResponse() {
        var summary = Pages.usual();
        var pain = Response.of(summary.contents(), summary.history(), SixteenWeeks.TODAY).measures().getFirst().now();
        var blocks = section(page(summary), "report.changed").blocks();
        assertThat(blocks.getFirst()).isEqualTo(new Block.Words(
                TEXTS.get(pain.sentence().key(), pain.sentence().arguments().toArray()), Block.Words.Tone.LEADING));
        var row = ((Block.Table) blocks.get(1)).rows().getFirst();
        assertThat(row.get(1)).startsWith(TEXTS.number(pain.baseline().mean().orElseThrow(), 1) + " (12 of 14");
        assertThat(row.get(2)).startsWith(TEXTS.number(pain.compared().mean().orElseThrow(), 1) + " (14 of 14");
    }

    @Test
    void saysOnceThatDifferencesAreComputedBeforeRounding() {
        assertThat(Pages.words(page(Pages.usual())).filter(words -> words.contains("before rounding"))).hasSize(1);
        assertThat(Pages.words(page(Pages.oneDay())).filter(words -> words.contains("before rounding"))).isEmpty();
    }

    @Test
    void saysHowManyDosesWereOfAnotherAmountThanTheOneDue() {
        var asPlanned = Pages.words(page(Pages.usual())).filter(words -> words.contains(" due")).findFirst()
                .orElseThrow();
        assertThat(asPlanned).doesNotContain("another amount");
        var number = asPlanned.substring(0, asPlanned.indexOf(' '));
        assertThat(Pages.words(page(Pages.everyDose("0.5"))))
                .contains(asPlanned.replace(" due", " due (" + number + " in another amount)"));
    }

    /** The same painting as on the screen, and the same warning with it. */
    @Test
    void showsWhatWasSeenAtEachStepAndWhatThatCannotTell() {
        var figures = page(Pages.usual().with(VisitChoice.USUAL.withParts(EnumSet.of(Part.STEPS)))).more().stream()
                .flatMap(section -> section.blocks().stream()).filter(Block.Figure.class::isInstance)
                .map(figure -> ((Block.Figure) figure).picture()).filter(StepsPicture.class::isInstance).toList();
        assertThat(figures).hasSize(Measure.values().length).allSatisfy(steps -> assertThat(steps.description())
                .contains("4.5 mg: ").contains(TEXTS.get("trend.cannot.doseAndTime")));
    }

    @Test
    void givesNoDifferenceWhileItIsTooEarlyToJudge() {
        var summary = Pages.onTreatmentDay(27);
        var table = (Block.Table) section(page(summary), "report.changed").blocks().get(1);
        assertThat(Response.of(summary.contents(), summary.history(), summary.days().last()).measures().getFirst().now()
                .difference()).isPresent();
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.subList(3, 5))
                .containsOnly(TEXTS.get("report.none")));
    }

    @Test
    void comparesNothingBeforeTheFirstDose() {
        assertThat(section(page(Pages.oneDay()), "report.changed").blocks()).containsExactly(new Block.Words(
                TEXTS.get("trend.early.noDose"), Block.Words.Tone.LEADING));
    }

    @Test
    void saysWhichSideEffectsArePresentAndAtWhichDoseTheyBegan() {
        var table = (Block.Table) section(page(Pages.usual()), "report.effects").blocks().getFirst();
        assertThat(table.rows()).extracting(List::getFirst)
                .containsExactly("Sleeplessness", "Vivid dreams", "Headache");
        assertThat(table.rows().get(0).get(1)).startsWith("present, 12 Nov");
        assertThat(table.rows().get(1).get(1)).startsWith("past, 5 Aug");
        assertThat(table.rows()).extracting(row -> row.get(2)).containsExactly("4.5 mg", "1.5 mg", "3 mg");
        assertThat(table.rows().get(1).get(3)).isEqualTo("moderate, then mild");
    }

    @Test
    void namesTheOpioidFirstWithTheNumbersOfItsSources() {
        var table = (Block.Table) section(page(Pages.usual()), "report.medicines").blocks().getFirst();
        assertThat(table.rows().getFirst().getFirst()).isEqualTo("Co-codamol 30/500");
        assertThat(table.rows().getFirst().getLast()).startsWith(TEXTS.get("severity.STOP")).containsPattern("\\[\\d");
        var cited = Pages.words(page(Pages.usual())).collect(Collectors.joining(" "));
        assertThat(section(page(Pages.usual()), "report.sources").blocks().toString()).contains("[1] ");
        assertThat(cited).doesNotContain("[0]");
    }

    @Test
    void saysOnceWhatItIsNot() {
        assertThat(Pages.words(page(Pages.usual())).filter(words -> words.contains("not a medical device"))).hasSize(1);
    }

    private static final Preparations AT_HAND = new Preparations(List.of(
            new Preparations.Kept(1, new Preparation.Capsule(Dose.mg("1.5")), Pages.PRINTED, Optional.empty()),
            new Preparations.Kept(2, new Preparation.Capsule(Dose.mg("3")), Pages.PRINTED, Optional.of(Pages.PRINTED)),
            new Preparations.Kept(3, new Preparation.Liquid(Dose.mg("1"), 100), Pages.PRINTED, Optional.empty()),
            new Preparations.Kept(4, new Preparation.Tablet(Dose.mg("50"), true), Pages.PRINTED, Optional.empty())));

    private static VisitSummary from(VisitSummary usual, Preparations preparations, Decision... decided) {
        var before = usual.history().decisions();
        var decisions = Stream.concat(before.stream(), IntStream.range(0, decided.length).mapToObj(i ->
                new PlanHistory.Recorded(before.size() + i + 1, decided[i], Optional.empty()))).toList();
        return VisitSummary.of(usual.contents(), new PlanHistory(usual.history().plans(), decisions, preparations),
                usual.findings(), usual.days(), usual.printed());
    }

    private static Preparations capsules(String milligrams) {
        return new Preparations(List.of(new Preparations.Kept(
                1, new Preparation.Capsule(Dose.mg(milligrams)), Pages.PRINTED, Optional.empty())));
    }

    private static String answer(VisitSummary summary, String label) {
        var words = Pages.words(page(summary)).toList();
        return words.get(words.indexOf(label) + 1);
    }

    @Test
    void saysWhatTheDoseIsTakenFromWhereThatIsKnown() {
        assertThat(Pages.words(page(Pages.usual()))).doesNotContain("Taken from", "At hand");
        assertThat(answer(from(Pages.usual(), AT_HAND), "Taken from"))
                .isEqualTo("1.5 mg capsules, liquid with 1 mg/mL");
    }

    @Test
    void neverSaysThatADoseIsTakenFromWhatCannotMakeIt() {
        var summary = from(Pages.usual(), capsules("2"));
        assertThat(Pages.words(page(summary))).doesNotContain("Taken from");
        assertThat(answer(summary, "At hand")).isEqualTo("2 mg capsules; 4.5 mg cannot be made from this");
    }

    @Test
    void saysOfADoseInTwoPartsWhichPartCannotBeMade() {
        var split = new Decision(
                SixteenWeeks.TODAY, new Decision.Split(Dose.mg("1.5"), LocalTime.of(8, 0)), "", true, Pages.PRINTED);
        assertThat(answer(from(Pages.usual(), capsules("1.5"), split), "Taken from")).isEqualTo("1.5 mg capsules");
        assertThat(answer(from(Pages.usual(), capsules("3"), split), "At hand"))
                .isEqualTo("3 mg capsules; 1.5 mg cannot be made from this");
    }

    @Test
    void takesNothingFromAnythingOnceTheTreatmentIsStopped() {
        var stop = new Decision(SixteenWeeks.TODAY, new Decision.Stop(), "", true, Pages.PRINTED);
        var summary = from(Pages.usual(), capsules("1.5"), stop);
        assertThat(Pages.words(page(summary))).doesNotContain("Taken from");
        assertThat(answer(summary, "At hand")).isEqualTo("1.5 mg capsules");
    }

    @Test
    void whatWasDecidedOnThatDayStandsInPlaceOfLinesToWriteOn() {
        assertThat(section(page(Pages.usual()), "report.decision").blocks()).containsExactly(new Block.Ruled(3));
        var usual = SixteenWeeks.usual();
        var visit = Appointment.planned(new UUID(1, 1), SixteenWeeks.TODAY.date(), Optional.empty(), "Dr B", "")
                .withDecided("Blood test in spring");
        var decided = Pages.summary(usual.contents()
                .with(usual.contents().items().with(List.of(visit))), usual.history());
        assertThat(section(page(decided), "report.decision").blocks()).containsExactly(
                new Block.Words("Blood test in spring", Block.Words.Tone.PLAIN));
        var morning = Appointment.planned(new UUID(1, 2), SixteenWeeks.TODAY.date(), Optional.empty(), "Dr C", "")
                .withDecided("Another dentist");
        var both = Pages.summary(usual.contents().with(decided.contents().items().with(List.of(morning))),
                usual.history());
        assertThat(section(page(both), "report.decision").blocks()).extracting(block -> ((Block.Words) block).text())
                .containsExactly("Blood test in spring", "Another dentist");
        assertThat(VisitPage.spoken(decided, TEXTS).sections()).extracting(Section::title)
                .contains(TEXTS.get("report.now")).doesNotContain(TEXTS.get("report.decision"));
    }
}
