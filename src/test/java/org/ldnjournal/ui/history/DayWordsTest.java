package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.DayNames;

class DayWordsTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final JournalDay SATURDAY = JournalDay.of(2026, 11, 21);

    private final DayWords words = new DayWords(TEXTS);
    private final Given given = new Given();

    private String spoken(JournalDay day) {
        return words.spoken(facts(day), Scale.PAIN, Given.TODAY);
    }

    @Test
    void aDayIsReadOutWithEverythingItsCellShows() {
        given.pain(SATURDAY, 4, Given.evening(SATURDAY));
        given.change(SATURDAY, Given.evening(SATURDAY),
                entry -> entry.withSideEffects(Optional.of(Given.VIVID_DREAMS)));
        given.taken(SATURDAY);
        assertThat(spoken(SATURDAY)).isEqualTo("Saturday 21 November, pain 4, dose taken, side effects");
    }

    @Test
    void anEventAndACrashAreReadOut() {
        given.change(SATURDAY, Given.evening(SATURDAY),
                entry -> entry.withEvents(List.of(Event.of(Event.Kind.INFECTION)))
                .withCrash(Optional.of(new Crash.Since(SATURDAY.previous()))));
        assertThat(spoken(SATURDAY)).isEqualTo(
                "Saturday 21 November, no pain recorded, Infection, crash after exertion");
    }

    @Test
    void aDayWasFirstRecordedWithWhatItHoldsAndNotWithWhatWasTakenOutOfIt() {
        given.pain(SATURDAY, 4, Given.at(SATURDAY, "18:00"));
        given.change(SATURDAY, Given.at(SATURDAY, "19:00"), entry -> entry.without(Scale.PAIN));
        assertThat(facts(SATURDAY).firstRecorded()).isEmpty();
        given.change(SATURDAY, Given.at(SATURDAY, "20:00"), entry -> entry.withBadDay(true));
        assertThat(facts(SATURDAY).firstRecorded()).contains(Given.at(SATURDAY, "20:00"));
    }

    private DayFacts facts(JournalDay day) {
        given.model.shown();
        return given.model.picture().get().orElseThrow().on(day);
    }

    @Test
    void aCrashOfOneDayIsSaidToBeOnIt() {
        assertThat(DayNames.of(new Crash.Over(SATURDAY, SATURDAY), SATURDAY, TEXTS)).isEqualTo("on Sat 21 Nov");
        assertThat(DayNames.of(new Crash.Over(SATURDAY.previous(), SATURDAY), SATURDAY, TEXTS))
                .isEqualTo("from Fri 20 Nov to Sat 21 Nov");
    }

    @Test
    void anOwnTrackerIsCalledByItsNameAndItsUnit() {
        var steps = tracker("Steps", new Tracker.Amount("steps"));
        var fog = tracker("Brain fog", new Tracker.Rating(Direction.HIGHER_IS_WORSE));
        var own = new OwnWords(List.of(fog, steps), List.of());
        assertThat(own.lines(Map.of(steps.id(), new TrackerValue.Counted(new BigDecimal("4200")),
                fog.id(), new TrackerValue.Rated(4)), TEXTS)).containsExactly("Brain fog: 4", "Steps: 4200 steps");
    }

    private static Tracker tracker(String name, Tracker.Kind kind) {
        return new Tracker(UUID.randomUUID(), name, kind, SATURDAY, Optional.empty());
    }

    @Test
    void whatANumberMeantIsToldOfTheDaysOnWhichItDid() {
        var before = new Anchor(UUID.randomUUID(), Scale.PAIN, 7, "cannot cook", SATURDAY.plusDays(-9),
                Optional.of(SATURDAY));
        var since = new Anchor(UUID.randomUUID(), Scale.PAIN, 7, "cannot stand", SATURDAY, Optional.empty());
        var own = new OwnWords(List.of(), List.of(before, since));
        assertThat(own.meanings(SATURDAY.previous(), Scale.PAIN, TEXTS)).containsExactly(
                "7 meant “cannot cook”, from 12 Nov 2026 to 20 Nov 2026");
        assertThat(own.meanings(SATURDAY, Scale.PAIN, TEXTS))
                .containsExactly("7 means “cannot stand”, since 21 Nov 2026");
        assertThat(own.meanings(SATURDAY, Scale.FATIGUE, TEXTS)).isEmpty();
    }

    @Test
    void aBlankDayIsReadOutAsBlankAndNeverAsZero() {
        assertThat(spoken(Given.TODAY)).isEqualTo("Sunday 22 November, today, no pain recorded");
    }

    @Test
    void whatWasRecordedLateAndABadDayAreSaid() {
        var day = JournalDay.of(2025, 12, 31);
        given.change(day, Given.evening(SATURDAY), entry -> entry.withBadDay(true));
        given.pain(day, 10, Given.evening(SATURDAY));
        assertThat(spoken(day)).isEqualTo("Wednesday, 31 December 2025, pain 10, recorded late, bad day");
    }

    @Test
    void aDoseAfterMidnightIsToldWithItsDate() {
        var taken = new DoseRecord.Taken(Dose.mg("4.5"), Given.at(SATURDAY.next(), "00:30"));
        assertThat(words.outcome(taken, SATURDAY))
                .isEqualTo(TEXTS.milligrams(new BigDecimal("4.5")) + ", taken Sun 22 Nov, 00:30");
    }
}
