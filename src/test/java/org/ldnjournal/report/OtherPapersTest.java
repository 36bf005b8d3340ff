package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ldnjournal.chart.SixteenWeeks;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Adherence;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;

/** The letter, the paper week, the pages after page one, and what is suggested to ask. */
class OtherPapersTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final String THREE = TEXTS.milligrams(new BigDecimal("3"));

    private static List<String> words(PaperKind kind, VisitSummary summary) {
        return Pages.words(kind.page(summary, TEXTS)).toList();
    }

    private static Section more(VisitSummary summary, Part part) {
        return PaperKind.VISIT.page(summary, TEXTS).more().stream()
                .filter(section -> section.title().equals(TEXTS.get("report.part." + part.name()))).findFirst()
                .orElseThrow();
    }

    @Test
    void theLetterSaysWhichDaysItsNumbersAreAbout() {
        var words = words(PaperKind.LETTER, Pages.usual());
        var pain = Response.of(Pages.usual().contents(), Pages.usual().history(), SixteenWeeks.TODAY).measures()
                .getFirst();
        var told = pain.window().filter(Comparison::hasResult).orElse(pain.now());
        var span = told.compared().period().span().orElseThrow();
        assertThat(words).containsSubsequence(TEXTS.get("report.letter.compared", span.first().date(),
                span.last().date()), TEXTS.say(told.sentence()));
    }

    private static VisitSummary stopped() {
        var usual = Pages.usual();
        var decisions = new ArrayList<>(usual.history().decisions());
        decisions.add(new PlanHistory.Recorded(decisions.size() + 1, new Decision(SixteenWeeks.TODAY.plusDays(-4),
                new Decision.Stop(), "", true, Pages.PRINTED), Optional.empty()));
        return Pages.summary(usual.contents(), new PlanHistory(usual.history().plans(), decisions));
    }

    @Test
    void countsNoDaysOfATreatmentThatWasStopped() {
        assertThat(words(PaperKind.LETTER, Pages.usual())).anyMatch(words -> words.contains("of the treatment"));
        assertThat(words(PaperKind.LETTER, stopped())).contains("Stopped on 18 Nov 2026.")
                .noneMatch(words -> words.contains("of the treatment")).noneMatch(words -> words.contains("My dose: "));
    }

    @ParameterizedTest
    @EnumSource(names = {"VISIT", "WALLET_CARD", "FRIDGE_SHEET"})
    void saysNoUsualTimeOfATreatmentThatWasStopped(PaperKind kind) {
        assertThat(words(kind, Pages.usual())).anyMatch(words -> words.matches("\\d\\d:\\d\\d"));
        assertThat(words(kind, stopped())).noneMatch(words -> words.matches("\\d\\d:\\d\\d"));
    }

    @Test
    void saysHowManyOfTheComparedDaysHadNoDoseByThePlan() {
        assertThat(words(PaperKind.VISIT, Pages.usual())).noneMatch(words -> words.contains("without a dose"));
        assertThat(words(PaperKind.VISIT, stopped())).anyMatch(words ->
                words.startsWith("5 of the last 14 days were without a dose by the plan. Differences are computed"));
    }

    @Test
    void cutsWordsBetweenThemAndALongOneWithin() {
        assertThat(Shortened.to(18, "Other medicines began")).isEqualTo("Other medicines…");
        assertThat(Shortened.to(15, "Other medicines began")).isEqualTo("Other medicines…");
        assertThat(Shortened.to(6, "No Naltrexonhydrochlorid")).isEqualTo("No Nal…");
        assertThat(Shortened.to(4, "Zinc")).isEqualTo("Zinc");
    }

    @Test
    void theLetterSaysTheSentenceOfTheResponse() {
        var usual = Pages.usual();
        var pain = Response.of(usual.contents(), usual.history(), SixteenWeeks.TODAY).of(Measure.PAIN).orElseThrow();
        assertThat(pain.window()).hasValueSatisfying(window -> assertThat(window.hasResult()).isFalse());
        assertThat(words(PaperKind.LETTER, usual)).contains(
                TEXTS.get(pain.now().sentence().key(), pain.now().sentence().arguments().toArray()));
    }

    /** Reckoned it is wider; no paper tells a change that the scale cannot show. */
    @ParameterizedTest
    @EnumSource(names = {"VISIT", "LETTER"})
    void aPaperTellsAnIntervalOnlyAsFarAsTheScaleGoes(PaperKind kind) {
        var wide = Pages.wideInterval();
        var pain = Response.of(wide.contents(), wide.history(), SixteenWeeks.TODAY).of(Measure.PAIN).orElseThrow();
        assertThat(pain.now().difference().orElseThrow().interval()).hasValueSatisfying(interval ->
                assertThat(interval.high()).isGreaterThan(10));
        assertThat(words(kind, wide)).anySatisfy(words -> assertThat(words).contains(
                "between 10.0 lower and 10.0 higher; the scale goes no further"));
        if (kind == PaperKind.VISIT) {
            assertThat(words(kind, wide)).contains("–10.0 to +10.0; the scale goes no further");
        }
    }

    @Test
    void theLetterSaysThatThereIsNothingToReportWithoutADose() {
        assertThat(words(PaperKind.LETTER, Pages.oneDay()))
                .contains("No dose is recorded yet, so there is nothing to report.");
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "112, 111"})
    void theLetterCountsTheEveningsThatAreOverAsThePageDoes(int lastDay, int over) {
        var usual = Pages.usual();
        var first = SixteenWeeks.DAY_ONE;
        var summary = VisitSummary.of(usual.contents(), usual.history(), List.of(),
                new DayRange(first, first.plusDays(lastDay - 1L)), Pages.PRINTED);
        var counts = Adherence.of(usual.contents(), usual.history(),
                new DayRange(first, first.plusDays(over - 1L)));
        assertThat(words(PaperKind.LETTER, summary))
                .contains(TEXTS.get("report.letter.doses", counts.taken(), counts.due(),
                        counts.otherAmount()));
        assertThat(words(PaperKind.VISIT, summary)).contains(TEXTS.get("report.now.adherence", counts.taken(),
                counts.due(), counts.partly(), counts.skipped(), counts.notRecorded(), counts.otherAmount()));
    }

    @Test
    void theLetterSaysHowManyDosesWereOfAnotherAmountThanTheOneDueAsThePageDoes() {
        assertThat(words(PaperKind.LETTER, Pages.usual())).noneMatch(words -> words.contains("another amount"));
        assertThat(words(PaperKind.LETTER, Pages.everyDose("0.5")))
                .anyMatch(words -> words.matches("(\\d+) of \\d+ doses due .* taken whole \\(\\1 in another amount\\)\\."));
    }

    @Test
    void thePaperWeekHasSevenEmptyDays() {
        var table = (Block.Table) PaperKind.EMPTY_WEEK.page(Pages.usual(), TEXTS).sections().getFirst().blocks().get(1);
        assertThat(table.rows()).hasSize(7).allSatisfy(row ->
                assertThat(row.subList(1, row.size())).hasSize(table.heads().size() - 1).containsOnly("\u00a0"));
    }

    @Test
    void everyDayIsARowUnlessItIsHidden() {
        var hidden = SixteenWeeks.DAY_ONE;
        var whole = Pages.whole();
        var rows = ((Block.Table) more(whole, Part.DAILY_TABLE).blocks().getFirst()).rows();
        assertThat(rows).hasSize(117).contains(List.of("19 Sept 2026", "skipped", "6", "6", "4", "7.5", "none", ""));
        var choice = new VisitChoice(whole.choice().parts(), Set.of(hidden), Set.of());
        assertThat(((Block.Table) more(whole.with(choice), Part.DAILY_TABLE).blocks().getFirst()).rows()).hasSize(116);
    }

    @Test
    void sideEffectsAreSplitWhereTheirStrengthChanges() {
        assertThat(((Block.Table) more(Pages.whole(), Part.EFFECT_HISTORY).blocks().getFirst()).rows())
                .contains(List.of("Vivid dreams", "5 Aug 2026", "8 Aug 2026", "4", "moderate"),
                        List.of("Vivid dreams", "9 Aug 2026", "11 Aug 2026", "3", "mild"));
    }

    @Test
    void decisionsAreListedWithTheirDay() {
        assertThat(((Block.Table) more(Pages.whole(), Part.DECISIONS).blocks().getFirst()).rows())
                .extracting(row -> row.get(1)).containsExactly("Went up to " + THREE,
                        "Stayed on " + THREE + " for 7 more days",
                        "Went up to " + TEXTS.milligrams(new BigDecimal("4.5")));
    }

    @Test
    void onlyWhatTheJournalLeavesOpenIsSuggested() {
        assertThat(SuggestedQuestions.of(Pages.empty(), TEXTS)).isEmpty();
        assertThat(SuggestedQuestions.of(Pages.usual(), TEXTS)).anySatisfy(question ->
                assertThat(question).startsWith("Sleeplessness since 12 Nov 2026"))
                .anySatisfy(question -> assertThat(question).contains("Co-codamol"));
    }
}
