package org.ldnjournal.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Lasts;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.text.Texts;

/** The sample journal is what the command line promises, and believable. */
class SampleJournalTest {
    private static final JournalDay LAST = JournalDay.of(2026, 11, 22);
    private static final SideEffectKind DREAMS = new SideEffectKind("vivid_dreams");

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();

    private JournalContents sample(long seed, int weeks) {
        return sample(seed, weeks, LAST, ZoneOffset.UTC);
    }

    private JournalContents sample(long seed, int weeks, JournalDay last, ZoneId zone) {
        SampleJournal.of(seed, weeks, last, zone, Texts.of(Locale.UK)).writeTo(journal, plans);
        return journal.contents();
    }

    @Test
    void theSameSeedAndDayGiveTheSameJournal() {
        var other = new SampleJournalTest();
        assertThat(other.sample(7, 12)).isEqualTo(sample(7, 12));
        assertThat(other.plans.history()).isEqualTo(plans.history());
        assertThat(new SampleJournalTest().sample(8, 12)).isNotEqualTo(journal.contents());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 520})
    void fourteenLoggedDaysComeBeforeTheFirstDose(int weeks) {
        var contents = sample(1, weeks);
        var dayOne = LAST.plusDays(1 - 7L * weeks);
        assertThat(contents.firstDose()).contains(dayOne);
        assertThat(contents.entries().headMap(dayOne, false)).hasSize(14);
        assertThat(contents.entries().firstKey()).isEqualTo(dayOne.plusDays(-14));
        assertThat(contents.entries().lastKey()).isEqualTo(LAST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 60, 520})
    void everyDoseComesFromABottleAndSomethingIsLeft(int weeks) {
        var supply = Supply.of(sample(1, weeks), plans.history(), LAST);
        assertThat(supply.unexplained()).isZero();
        assertThat(supply.lasts()).asInstanceOf(type(Lasts.Until.class))
                .satisfies(until -> assertThat(until.days()).isPositive());
    }

    @Test
    void withNoWeeksThePlanBeginsTomorrow() {
        var contents = sample(1, 0);
        assertThat(contents.doses()).isEmpty();
        assertThat(contents.entries()).hasSize(14);
        assertThat(plans.history().latestPlan().orElseThrow().start()).isEqualTo(LAST.next());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2611})
    void moreThanTenYearsAndLessThanNothingAreRefused(int weeks) {
        assertThatThrownBy(() -> sample(1, weeks)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasMissingDaysAndLateEntries() {
        var contents = sample(1, 12);
        assertThat(contents.entries()).hasSizeBetween(80, 97);
        assertThat(contents.entries().values()).anyMatch(SampleJournalTest::isLate);
        assertThat(contents.entries().values()).filteredOn(SampleJournalTest::isLate).hasSizeLessThan(10);
    }

    private static boolean isLate(LoggedEntry entry) {
        return entry.isLate(Entry.Field.PAIN, Rollover.USUAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 12, 52})
    void twoDosesWereMissedAndTheOthersTakenAboutTen(int weeks) {
        var contents = sample(3, weeks);
        assertThat(contents.doses()).hasSize(7 * weeks - 1)
                .filteredOn(dose -> dose.outcome() instanceof DoseRecord.Skipped).hasSize(2);
        assertThat(contents.doses()).flatMap(dose -> dose.at().stream().toList())
                .allSatisfy(at -> assertThat(at.local().getHour()).isIn(21, 22, 23, 0, 1));
    }

    @Test
    void aDoseAfterMidnightCountsForTheEveningBefore() {
        var contents = sample(1, 52);
        assertThat(contents.doses()).allSatisfy(dose ->
                assertThat(dose.at().map(Rollover.USUAL::dayOf).orElse(dose.day()))
                .isEqualTo(dose.day()));
        assertThat(contents.doses()).anyMatch(dose -> dose.at().map(at -> at.local().getHour() < 4).orElse(false));
    }

    @Test
    void aStepWasHeldAndCodeineEndedBeforeTheFirstDose() {
        var contents = sample(1, 12);
        assertThat(plans.history().standing()).extracting(Decision::kind).containsExactly(
                new Decision.GoUp(), new Decision.StayLonger(7), new Decision.GoUp());
        var codeine = contents.medicines().stream().filter(one -> one.name().startsWith("Co-codamol")).findFirst()
                .orElseThrow();
        assertThat(codeine.stopped().orElseThrow()).isBefore(contents.firstDose().orElseThrow().date().minusDays(9));
    }

    @Test
    void sideEffectsFadeAndAColdIsNoted() {
        var contents = sample(1, 12);
        var dayOne = contents.firstDose().orElseThrow();
        assertThat(dreamsBetween(contents, dayOne, dayOne.plusDays(14))).isGreaterThan(3);
        assertThat(dreamsBetween(contents, LAST.plusDays(-14), LAST)).isLessThan(3);
        assertThat(contents.entries().values()).anyMatch(entry -> entry.entry().note().contains("cold"));
    }

    private static long dreamsBetween(JournalContents contents, JournalDay from, JournalDay to) {
        return contents.entries().subMap(from, to).values().stream()
                .flatMap(logged -> logged.entry().sideEffects().stream()).flatMap(answer -> answer.list().stream())
                .filter(effect -> effect.kind().equals(DREAMS)).count();
    }

    @Test
    void theBloodTestsAndThePersonAreThere() {
        var contents = sample(1, 13);
        assertThat(contents.labs()).hasSize(3);
        assertThat(contents.person().name()).contains("Sample");
        assertThat(contents.questions().list()).hasSize(3);
    }

    @Test
    void aDayResemblesTheDayBefore() {
        var pain = sample(1, 520).entries().values().stream()
                .flatMap(logged -> logged.entry().score(Scale.PAIN).stream())
                .mapToInt(score -> score.value()).boxed().toList();
        assertThat(lagOne(pain.subList(100, pain.size()))).isBetween(0.3, 0.6);
    }

    private static double lagOne(List<Integer> values) {
        double mean = values.stream().mapToInt(value -> value).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (int i = 0; i < values.size(); i++) {
            squares += (values.get(i) - mean) * (values.get(i) - mean);
            products += i == 0 ? 0 : (values.get(i) - mean) * (values.get(i - 1) - mean);
        }
        return products / squares;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingIsRecordedAfterTheLastMorning(long seed) {
        var lastMorning = LAST.date().atTime(8, 0).toInstant(ZoneOffset.UTC);
        var contents = sample(seed, 5);
        assertThat(contents.entries().values()).allSatisfy(entry ->
                assertThat(entry.lastRecorded().orElseThrow().instant()).isBefore(lastMorning));
        assertThat(contents.doses()).allSatisfy(dose -> assertThat(dose.recorded().instant()).isBefore(lastMorning));
    }

    @Test
    void holdsWhereTheClocksChange() {
        var contents = sample(1, 60, LAST, ZoneId.of("Europe/Berlin"));
        assertThat(contents.doses()).allSatisfy(dose ->
                assertThat(dose.at().map(Rollover.USUAL::dayOf).orElse(dose.day())).isEqualTo(dose.day()));
    }
}
