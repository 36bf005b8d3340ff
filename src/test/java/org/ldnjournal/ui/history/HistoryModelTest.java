package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.ui.shell.AtOnce;

class HistoryModelTest {
    private static final JournalDay TODAY = Given.TODAY;

    private final Given given = new Given();
    private final HistoryModel model = given.model;

    private JournalDay day() {
        return model.day().get();
    }

    @Test
    void beginsWithTodayAndTheScoreThatMattersMost() {
        given.journal.record(JournalSettings.USUAL.withPrimary(Scale.FATIGUE), Given.evening(TODAY));
        model.shown();
        assertThat(day()).isEqualTo(TODAY);
        assertThat(model.scale().get()).isEqualTo(Scale.FATIGUE);
        assertThat(model.picture().get()).map(HistoryPicture::isEmpty).contains(true);
    }

    @Test
    void whatWasNotChosenFollowsTheDayAndTheScoreThatMattersMost() {
        var now = new AtomicReference<>(Given.CLOCK.instant());
        InstantSource source = now::get;
        var open = AtOnce.of(given.journal, given.plans, source.withZone(ZoneOffset.UTC));
        var later = new HistoryModel(open);
        later.shown();
        later.hidden();
        now.set(now.get().plus(Duration.ofDays(1)));
        given.journal.record(JournalSettings.USUAL.withPrimary(Scale.FATIGUE), Given.evening(TODAY));
        later.shown();
        assertThat(later.day().get()).isEqualTo(TODAY.plusDays(1));
        assertThat(later.scale().get()).isEqualTo(Scale.FATIGUE);
    }

    @Test
    void goesFromDayToDayOverTheEndsOfMonthsAndNeverPastToday() {
        model.shown();
        model.move(-22);
        assertThat(day()).isEqualTo(JournalDay.of(2026, 10, 31));
        model.move(1);
        assertThat(day()).isEqualTo(JournalDay.of(2026, 11, 1));
        model.move(40);
        assertThat(day()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-10-31, -1, 2026-09-30
            2026-03-31, -1, 2026-02-28
            2026-10-25, 1,  2026-11-22
            1900-01-15, -1, 1900-01-01
            """)
    void goesToTheSameDayOfAnotherMonthOrTheNearestThereIs(String from, int months, String to) {
        model.shown();
        model.choose(JournalDay.parse(from));
        model.moveMonths(months);
        assertThat(day()).isEqualTo(JournalDay.parse(to));
    }

    @Test
    void keepsTheDayThatIsLookedAtWhenSomethingIsWritten() {
        model.shown();
        model.choose(TODAY.plusDays(-3));
        given.note(TODAY, "Tired");
        given.open.changed();
        assertThat(day()).isEqualTo(TODAY.plusDays(-3));
        assertThat(model.picture().get().orElseThrow().on(TODAY).entry().note()).isEqualTo("Tired");
    }

    @Test
    void aHiddenScreenNoLongerFollows() {
        model.shown();
        model.hidden();
        given.note(TODAY, "Tired");
        given.open.changed();
        assertThat(model.picture().get().orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void looksForNothingUntilAsked() {
        given.note(TODAY, "Tired");
        model.shown();
        assertThat(model.found().get()).isEmpty();
        model.search().set("  ");
        assertThat(model.found().get()).isEmpty();
    }

    @Test
    void findsNotesTheNewestFirst() {
        given.note(TODAY.plusDays(-9), "coffee at the CAFE");
        given.note(TODAY.plusDays(-2), "Café, then the lake");
        given.note(TODAY, "the lake");
        model.shown();
        model.search().set("café");
        assertThat(model.found().get().orElseThrow()).extracting(found -> found.facts().day())
                .containsExactly(TODAY.plusDays(-2), TODAY.plusDays(-9));
        model.search().set("");
        assertThat(model.found().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SIDE_EFFECTS, 3
            MISSED_DOSES, 4 5
            BAD_DAYS,     6
            """)
    void findsDaysByWhatHappened(Filter filter, String daysAgo) {
        writeAWeek();
        model.shown();
        model.filter().set(filter);
        assertThat(model.found().get().orElseThrow()).extracting(found -> "" + found.facts().day().daysUntil(TODAY))
                .containsExactly(daysAgo.split(" "));
    }

    private void writeAWeek() {
        given.plan(TODAY.plusDays(-6));
        given.taken(TODAY.plusDays(-6));
        given.change(TODAY.plusDays(-6), Given.evening(TODAY), entry -> entry.withBadDay(true));
        given.dose(TODAY.plusDays(-5), new DoseRecord.Skipped(DoseRecord.Why.ILL), Given.evening(TODAY));
        given.taken(TODAY.plusDays(-3));
        given.taken(TODAY.plusDays(-2));
        given.taken(TODAY.plusDays(-1));
        given.change(TODAY.plusDays(-3), Given.evening(TODAY),
                entry -> entry.withSideEffects(Optional.of(Given.VIVID_DREAMS)));
        given.change(TODAY.plusDays(-2), Given.evening(TODAY),
                entry -> entry.withSideEffects(Optional.of(SideEffects.NONE)));
    }

    @Test
    void filterAndWordsTogetherFindWhatBothFind() {
        writeAWeek();
        given.note(TODAY.plusDays(-6), "rain");
        given.note(TODAY.plusDays(-3), "rain");
        model.shown();
        model.filter().set(Filter.BAD_DAYS);
        model.search().set("rain");
        assertThat(model.found().get().orElseThrow()).extracting(found -> found.facts().day())
                .containsExactly(TODAY.plusDays(-6));
    }

    @Test
    void aDoseIsMissingOnlyWhereOneWasDueAndTheEveningIsOver() {
        given.plan(TODAY.plusDays(-1));
        model.shown();
        var picture = model.picture().get().orElseThrow();
        assertThat(picture.on(TODAY.plusDays(-2)).dose()).isEqualTo(DoseMark.NONE);
        assertThat(picture.on(TODAY.plusDays(-1)).dose()).isEqualTo(DoseMark.NOT_RECORDED);
        assertThat(picture.on(TODAY).dose()).isEqualTo(DoseMark.NONE);
    }
}
