package org.ldnjournal.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Deciding;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

class DecidedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final Background background = AtOnce.background();
    private final OpenJournal open = new OpenJournal(journal, plans, CLOCK, background);
    private final Decided decided = new Decided(open, TEXTS);
    private final Appointments next = new Appointments(open, TEXTS);

    private void start(int weeks) {
        if (weeks > 0) {
            SampleJournal.of(1, weeks, TODAY, ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        }
        open.readNowAndAgain(() -> decided.show(Decided.Seen.of(journal.contents(), plans.history(), TODAY)));
    }

    private void visitOn(String date, String clinician) {
        journal.record(Appointment.planned(UUID.randomUUID(), LocalDate.parse(date), Optional.empty(), clinician, ""),
                Moment.now(CLOCK));
    }

    private List<Appointment> visits() {
        return Appointments.of(journal.contents());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 1, Dr B", "2026-11-10, 1, Dr B", "2026-10-20, 2, ''", "2026-12-01, 2, ''"})
    void wordsBelongToTheLatestVisitUnlessItIsLongAgo(String visit, int visits, String clinician) {
        visitOn(visit, "Dr B");
        start(0);
        decided.words().set("Blood test in spring");
        decided.keep();
        assertThat(visits()).hasSize(visits).filteredOn(one -> !one.decided().isEmpty()).singleElement()
                .satisfies(one -> assertThat(one.decided()).isEqualTo("Blood test in spring"))
                .satisfies(one -> assertThat(one.clinician()).isEqualTo(clinician));
        assertThat(decided.said().get()).contains(Reason.of("visit.mode.kept"));
    }

    @Test
    void whatIsTypedWhileTheWordsAreKeptStays() {
        var work = new SlowWork();
        var slow = new Decided(new OpenJournal(journal, plans, CLOCK, work.background()), TEXTS);
        slow.show(Decided.Seen.of(journal.contents(), plans.history(), TODAY));
        slow.words().set("Blood test");
        slow.keep();
        slow.words().set("Blood test in spring");
        work.finish();
        assertThat(visits()).extracting(Appointment::decided).containsExactly("Blood test");
        assertThat(slow.words().get()).isEqualTo("Blood test in spring");
        assertThat(slow.said().get()).isEmpty();
    }

    @Test
    void wordsThatAreCorrectedBeforeTheVisitIsSeenBelongToTheSameVisit() {
        decided.show(Decided.Seen.of(journal.contents(), plans.history(), TODAY));
        decided.words().set("Blood test");
        decided.keep();
        decided.words().set("Blood test in spring");
        decided.keep();
        assertThat(visits()).extracting(Appointment::decided).containsExactly("Blood test in spring");
    }

    @Test
    void whatIsPressedBecomesTheDecisionWithTheWordsAsItsReason() {
        start(4);
        decided.words().set("Dreams are mild, go on");
        assertThat(plans.history().decisions()).hasSize(1);
        decided.choose(DecisionSort.STAY_LONGER);
        decided.deciding().draft().days().set("7");
        assertThat(decided.deciding().decide()).isInstanceOf(Deciding.Accepted.class);
        assertThat(plans.history().decisions()).hasSize(2).last().satisfies(recorded -> {
            assertThat(recorded.decision().kind()).isEqualTo(new Decision.StayLonger(7));
            assertThat(recorded.decision().reason()).isEqualTo("Dreams are mild, go on");
        });
        assertThat(visits().getFirst().decided()).isEqualTo("Dreams are mild, go on");
        assertThat(decided.seen().get().orElseThrow().today()).hasSize(1);
    }

    @Test
    void nothingIsDecidedAboutThePlanByKeepingWords() {
        start(4);
        var before = plans.history();
        decided.words().set("Go up to 4.5 mg");
        decided.keep();
        assertThat(plans.history()).isEqualTo(before);
    }

    @Test
    void whatTheDoorRefusesIsNotRecordedAndStays() {
        start(4);
        decided.choose(DecisionSort.STAY_LONGER);
        decided.deciding().draft().days().set("a week");
        assertThat(decided.deciding().decide()).isInstanceOf(Deciding.Refused.class);
        assertThat(plans.history().decisions()).hasSize(1);
        assertThat(decided.deciding().draft().days().get()).isEqualTo("a week");
    }

    @Test
    void noWordsAndTooManyAreRefusedAndStay() {
        start(0);
        decided.keep();
        assertThat(decided.said().get()).contains(Reason.of("visit.mode.refused.empty"));
        decided.words().set("x".repeat(1001));
        decided.keep();
        assertThat(decided.said().get()).map(Reason::key).contains("appointment.refused.long");
        assertThat(decided.words().get()).hasSize(1001);
        assertThat(visits()).isEmpty();
    }

    @Test
    void wordsThatAreNotKeptYetAreNotTypedOver() {
        start(0);
        decided.words().set("Blood te");
        open.changed();
        assertThat(decided.words().get()).isEqualTo("Blood te");
    }

    @Test
    void theNextVisitIsAddedDuringThisOne() {
        start(0);
        next.date().set("1 Feb 2027");
        next.clinician().set("Dr B");
        next.add();
        assertThat(decided.seen().get().orElseThrow().coming()).extracting(Appointment::clinician)
                .containsExactly("Dr B");
    }
}
