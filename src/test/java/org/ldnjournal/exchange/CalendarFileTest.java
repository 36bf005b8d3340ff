package org.ldnjournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.plan.Step;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;

/** The file as it lies on the disk: by the rules of RFC 5545, and read back by the library's parser. */
class CalendarFileTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final JournalDay START = JournalDay.of(2026, 11, 2);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 10);

    @TempDir
    private Path folder;
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();

    @BeforeEach
    void begin() {
        plans.record(plan(START, LocalTime.of(22, 0)));
        take(START);
    }

    private static Plan plan(JournalDay start, LocalTime time) {
        return new Plan(start, List.of(Step.of(Dose.mg("1.5"), 14), Step.last(Dose.mg("3"))), "", time, noon(START),
                Optional.empty());
    }

    private static Moment noon(JournalDay day) {
        return Moment.of(day.date().atTime(12, 0), ZoneOffset.UTC);
    }

    private void take(JournalDay day) {
        var at = Moment.of(day.date().atTime(22, 0), ZoneOffset.UTC);
        journal.record(new DoseRecord(day, 1, new DoseRecord.Taken(Dose.mg("1.5"), at), at,
                DoseRecord.Assurance.NOT_ASKED));
    }

    private void decide(Decision.Kind kind, JournalDay from) {
        plans.record(new Decision(from, kind, "", true, noon(from)));
    }

    private String written(JournalDay today, Titles titles) {
        var file = folder.resolve("plan.ics");
        assertThat(CalendarFile.write(journal, plans, noon(today), titles, TEXTS, file))
                .isEqualTo(new WholeFile.Written(file));
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private String written() {
        return written(TODAY, Titles.DISCREET);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static ICalendar read(String file) {
        return Biweekly.parse(file).first();
    }

    private static VEvent event(String file, String title) {
        return read(file).getEvents().stream().filter(event -> event.getSummary().getValue().equals(title))
                .findFirst().orElseThrow();
    }

    private VEvent dose() {
        return event(written(), "Take medicine");
    }

    private VEvent decision() {
        return event(written(), "Decide the next step with the prescriber");
    }

    private static String day(VEvent event) {
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        var date = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(date.getYear(), date.getMonth(), date.getDate()).toString();
    }

    private int sequence() {
        var numbers = read(written()).getEvents().stream().map(event -> event.getSequence().getValue()).distinct()
                .toList();
        assertThat(numbers).hasSize(1);
        return numbers.getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheRulesOfTheFormat(Titles titles) {
        var file = written(TODAY, titles);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(1, 75));
        assertThat(unfolded(file).split("\r\n")).allMatch(line -> line.matches("[A-Z-]+(;[A-Z-]+=[^:;]+)*:.+"));
        assertThat(unfolded(file)).contains("is due today. Record it there.")
                .contains("decide\\, and you record it.").doesNotContain("decide, and");
        assertThat(read(file).getEvents()).allSatisfy(event -> {
            assertThat(event.getUid().getValue()).hasSize(36);
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo(noon(TODAY).instant());
        });
        assertThat(read(file).validate(ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void onlyTheDoseDueNowHasATimeAnAlarmAndNoEnd() {
        var file = written();
        assertThat(unfolded(file)).contains("DTSTART:20261102T220000\r\n").doesNotContain("TZID")
                .doesNotContain("UNTIL")
                .doesNotContain("COUNT").contains("RRULE:FREQ=DAILY\r\n").contains("TRIGGER;RELATED=START:PT0M");
        assertThat(read(file).getEvents()).filteredOn(event -> event.getDateStart().getValue().hasTime())
                .singleElement()
                .satisfies(event -> assertThat(event.getAlarms()).hasSize(1))
                .satisfies(event -> assertThat(event.getSummary().getValue()).isEqualTo("Take medicine"));
        assertThat(unfolded(file).split("\r\n")).filteredOn(line -> line.startsWith("DTSTART;")).hasSize(5)
                .allMatch(line -> line.matches("DTSTART;VALUE=DATE:\\d{8}"));
    }

    @Test
    void whatIsToBeDecidedAndTheLooksAreWholeDays() {
        assertThat(day(decision())).isEqualTo("2026-11-16");
        assertThat(read(written()).getEvents()).filteredOn(event -> event.getSummary().getValue()
                .startsWith("Look back"))
                .extracting(CalendarFileTest::day).containsExactly("2026-11-29", "2026-12-13", "2026-12-27");
        assertThat(day(event(written(), "First day of the plan"))).isEqualTo("2026-11-02");
    }

    @Test
    void noTitleNamesTheMedicineUnlessAskedForAndNoneAnAmount() {
        assertThat(written().replace("PRODID:-//LDN Journal//Calendar//EN", ""))
                .doesNotContainIgnoringCase("naltrexone").doesNotContain("LDN").doesNotContain(" mg");
        assertThat(read(written(TODAY, Titles.NAMED)).getEvents()).allSatisfy(event ->
                assertThat(event.getSummary().getValue()).matches("(?i).*(LDN|plan).*").doesNotContain("mg"));
    }

    @Test
    void theSameJournalAtTheSameMomentGivesTheSameBytes() {
        assertThat(written()).isEqualTo(written());
        assertThat(written(TODAY.next(), Titles.DISCREET).replace("DTSTAMP:20261111", "DTSTAMP:20261110"))
                .isEqualTo(written());
    }

    @Test
    void theSequenceGrowsWithEachChangeAndTheUidsStay() {
        var uids = read(written()).getEvents().stream().map(event -> event.getUid().getValue()).toList();
        int before = sequence();
        for (Runnable change : List.<Runnable>of(
                () -> decide(new Decision.StayLonger(7), TODAY),
                () -> plans.undoDecision(1, noon(TODAY)),
                () -> take(TODAY.previous()),
                () -> journal.withdrawDose(START, 1, noon(TODAY)),
                () -> decide(new Decision.Pause(Decision.PauseReason.SURGERY), TODAY),
                () -> decide(new Decision.Resume(0), TODAY),
                () -> plans.record(plan(TODAY, LocalTime.of(8, 0))))) {
            change.run();
            assertThat(sequence()).isGreaterThan(before);
            before = sequence();
            assertThat(read(written()).getEvents()).extracting(event -> event.getUid().getValue()).isEqualTo(uids);
        }
    }

    @Test
    void theSequenceGrowsOnTheDayFromWhichADecisionHolds() {
        decide(new Decision.GoUp(), TODAY.plusDays(2));
        var before = event(written(TODAY.next(), Titles.DISCREET), "Take medicine");
        var after = event(written(TODAY.plusDays(2), Titles.DISCREET), "Take medicine");
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart().getValue()).isAfter(before.getDateStart().getValue());
    }

    @Test
    void anotherJournalHasOtherUids() {
        var mine = dose().getUid().getValue();
        var hers = new MemoryPlanBook();
        hers.record(new Plan(START, List.of(Step.last(Dose.mg("3"))), "", LocalTime.of(22, 0), noon(START.next()),
                Optional.empty()));
        var file = folder.resolve("hers.ics");
        CalendarFile.write(journal, hers, noon(TODAY), Titles.DISCREET, TEXTS, file);
        assertThat(file).content().contains("UID:").doesNotContain(mine);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPauseAndAStopTakeTheAlarmOutOfTheCalendar(boolean pause) {
        var before = dose();
        decide(pause ? new Decision.Pause(Decision.PauseReason.OPIOID_NEEDED) : new Decision.Stop(), TODAY);
        assertThat(dose().getUid()).isEqualTo(before.getUid());
        assertThat(dose().getStatus().isCancelled()).isTrue();
        assertThat(dose().getRecurrenceRule()).isNull();
        assertThat(dose().getAlarms()).isEmpty();
        assertThat(decision().getStatus().isCancelled()).isTrue();
        assertThat(written().split("STATUS:CANCELLED", -1)).hasSize(pause ? 3 : 6);
    }

    @Test
    void everyOtherDayRepeatsEverySecondDayFromADayWithADose() {
        decide(new Decision.EveryOtherDay(), TODAY.previous());
        assertThat(unfolded(written())).contains("RRULE:FREQ=DAILY;INTERVAL=2")
                .contains("DTSTART:" + TODAY.previous().date().toString().replace("-", "") + "T");
    }

    @Test
    void eachOfTwoPartsHasItsEventAndTheSecondGoesWithTheSplit() {
        decide(new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0)), TODAY);
        assertThat(unfolded(written()).split("RRULE:FREQ=DAILY", -1)).hasSize(3);
        assertThat(unfolded(written())).contains("T080000");
        decide(new Decision.EveryDay(), TODAY);
        assertThat(unfolded(written()).split("RRULE:FREQ=DAILY", -1)).hasSize(2);
        assertThat(unfolded(written())).contains("STATUS:CANCELLED");
    }

    @Test
    void theLastStepHasNothingToDecide() {
        decide(new Decision.GoUp(), TODAY);
        assertThat(decision().getStatus().isCancelled()).isTrue();
        assertThat(unfolded(written())).contains("DTSTART:20261110T220000");
    }

    @Test
    void beforeThePlanBeginsNothingHasATime() {
        var file = written(START.previous(), Titles.DISCREET);
        assertThat(file).doesNotContain("BEGIN:VALARM").doesNotContain("RRULE");
        assertThat(day(event(file, "First day of the plan"))).isEqualTo("2026-11-02");
    }

    @ParameterizedTest
    @CsvSource({"UTC, 22:00, 20260308T220000", "UTC, 00:30, 20260309T003000",
            "America/New_York, 02:30, 20260309T023000",
        "America/New_York, 04:00, 20260308T040000"})
    void theTimeIsThatOfTheWallClockWhereverTheComputerIs(String zone, String time, String written) {
        check(zone, JournalDay.of(2026, 3, 8), time, written);
    }

    @Test
    void aTimeThatAClockChangeLeavesOutIsWrittenAsItIs() {
        check("America/New_York", JournalDay.of(2026, 3, 7), "02:30", "20260308T023000");
    }

    private void check(String zone, JournalDay start, String time, String written) {
        var usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var book = new MemoryPlanBook();
            book.record(new Plan(start, List.of(Step.last(Dose.mg("3"))), "", LocalTime.parse(time),
                    Moment.of(LocalDateTime.of(2026, 3, 1, 12, 0), ZoneOffset.UTC), Optional.empty()));
            var file = folder.resolve("zone.ics");
            CalendarFile.write(journal, book, noon(start.plusDays(9)), Titles.DISCREET, TEXTS, file);
            assertThat(file).content().contains("DTSTART:" + written + "\r\n");
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static Bottle bottle(int capsules, String discard) {
        return new Bottle(new UUID(1, 1), new Preparation.Capsule(Dose.mg("1.5")), Quantity.of(capsules),
                Bottle.Label.EMPTY, START, Optional.empty(), Optional.of(JournalDay.parse(discard)), Optional.empty());
    }

    @Test
    void theEndOfTheSupplyAndTheLastDayOfABottleAreWholeDays() {
        journal.record(bottle(6, "2026-11-30"), noon(START));
        assertThat(day(event(written(), "Supply ends"))).isEqualTo("2026-11-14");
        assertThat(day(event(written(), "Last day a bottle is good for"))).isEqualTo("2026-11-30");
        assertThat(read(written()).validate(ICalVersion.V2_0)).isEmpty();
        assertThat(read(written()).getEvents()).filteredOn(event -> event.getDateStart().getValue().hasTime())
                .hasSize(1);
        assertThat(read(written(TODAY, Titles.NAMED)).getEvents()).allSatisfy(event ->
                assertThat(event.getSummary().getValue()).matches("(?i).*(LDN|plan).*").doesNotContain("mg"));
    }

    @Test
    void theEndOfTheSupplyMovesWithADoseThatWasMissedAndSoDoesItsSequence() {
        journal.record(bottle(6, "2026-11-30"), noon(START));
        var before = event(written(TODAY, Titles.DISCREET), "Supply ends");
        var after = event(written(TODAY.next(), Titles.DISCREET), "Supply ends");
        assertThat(day(after)).isEqualTo("2026-11-15");
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(day(event(written(TODAY.plusDays(30), Titles.DISCREET), "Supply ends"))).isEqualTo("2026-12-10");
    }

    @Test
    void whatIsTakenOffTheListIsTakenOutOfTheCalendar() {
        var file = folder.resolve("journal.ldnj");
        try (var kept = ((Opened.Open) JournalFile.create(file)).journal()) {
            kept.journal().record(bottle(6, "2026-11-30"), noon(START));
            var before = events(kept);
            assertThat(before).filteredOn(event -> event.getStatus() != null).isEmpty();
            kept.journal().withdraw(bottle(6, "2026-11-30"), noon(TODAY));
            var cancelled = events(kept).stream().filter(event -> event.getStatus() != null).toList();
            assertThat(cancelled).extracting(event -> event.getSummary().getValue())
                    .containsExactly("Supply ends", "Last day a bottle is good for");
            assertThat(before).extracting(event -> event.getUid().getValue())
                    .containsAll(cancelled.stream().map(event -> event.getUid().getValue()).toList());
            assertThat(cancelled).allSatisfy(event -> assertThat(before.stream().filter(earlier ->
                    earlier.getUid().equals(event.getUid())).findFirst().orElseThrow().getSequence().getValue())
                    .isLessThan(event.getSequence().getValue()));
        }
    }

    private List<VEvent> events(JournalFile kept) {
        var file = folder.resolve("kept.ics");
        CalendarFile.write(kept.journal(), plans, noon(TODAY), Titles.DISCREET, TEXTS, file);
        try {
            return read(Files.readString(file)).getEvents();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void withoutAPlanThereIsNothingToWrite() {
        var file = folder.resolve("none.ics");
        assertThat(CalendarFile.write(journal, new MemoryPlanBook(), noon(TODAY), Titles.DISCREET, TEXTS, file))
                .asInstanceOf(type(WholeFile.Refused.class))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("calendar.refused.noPlan"));
        assertThat(file).doesNotExist();
    }
}
