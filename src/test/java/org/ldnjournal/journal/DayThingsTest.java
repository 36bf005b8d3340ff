package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Crash, events, own trackers, anchors, the monthly question and the sealed one. */
class DayThingsTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 21);
    private static final UUID ID = new UUID(1, 1);

    @Test
    void aCrashIsThereUntilTheDayItEnded() {
        assertThat(new Crash.Since(DAY.previous()).isThereOn(DAY)).isTrue();
        assertThat(new Crash.Over(DAY.previous(), DAY).isThereOn(DAY)).isTrue();
        assertThat(new Crash.Over(DAY.plusDays(-2), DAY.previous()).isThereOn(DAY)).isFalse();
        assertThat(new Crash.No().isThereOn(DAY)).isFalse();
    }

    @Test
    void anEntryKnowsNothingOfLaterDays() {
        var empty = Entry.empty(DAY);
        refused("crash.refused.later", () -> empty.withCrash(Optional.of(new Crash.Since(DAY.next()))));
        refused("sideEffect.refused.later", () -> empty.withSideEffects(Optional.of(new SideEffects(List.of(
                new SideEffect(new SideEffectKind("nausea"), SideEffect.Severity.MILD).since(DAY.next()))))));
        refused("sideEffect.refused.later", () -> empty.withEnded(List.of(
                new EndedEffect(new SideEffectKind("nausea"), DAY.next()))));
    }

    @Test
    void aNoteTakesBackThatThereIsNothingToAdd() {
        var said = Entry.empty(DAY).withNote("rain").withNothingToAdd(true);
        assertThat(said.note()).isEmpty();
        assertThat(said.isEmpty()).isFalse();
        assertThat(said.withNote("sun").besides().nothingToAdd()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Entry.Field.class)
    void takingAFieldTakesThatFieldAlone(Entry.Field field) {
        var full = new Entry(DAY, Entry.empty(DAY).with(new Score(Scale.PAIN, 4)).with(new Score(Scale.FATIGUE, 5))
                .with(new Score(Scale.SLEEP_QUALITY, 6)).scores(), Optional.of(SleepHours.of(7)),
                Optional.of(SideEffects.NONE), field == Entry.Field.NOTHING_TO_ADD ? "" : "rain", true,
                new Besides(Optional.of(new Crash.No()), List.of(Event.of(Event.Kind.STRESS)),
                        Collections.singletonMap(ID, new TrackerValue.Said(true)),
                        List.of(new EndedEffect(new SideEffectKind("nausea"), DAY)),
                        field == Entry.Field.NOTHING_TO_ADD));
        var taken = Entry.empty(DAY).taking(field, full);
        assertThat(taken).isNotEqualTo(Entry.empty(DAY));
        assertThat(taken.taking(field, Entry.empty(DAY))).isEqualTo(Entry.empty(DAY));
    }

    @Test
    void ownSideEffectsKeepTheirWords() {
        assertThat(SideEffectKind.own("  Ohrgeräusche: links, 50 % ").ownWords()).contains("Ohrgeräusche: links, 50 %");
        assertThat(SideEffectKind.own("a b").key()).doesNotContain(" ").doesNotContain(":");
        assertThat(new SideEffectKind("nausea").ownWords()).isEmpty();
        refused("sideEffect.refused.empty", () -> SideEffectKind.own(" "));
        refused("sideEffect.refused.long", () -> SideEffectKind.own("x".repeat(61)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.5  | 12.5
            12,50 | 12.5
            4200  | 4200
            0     | 0
            0.125 | 0.125
            """)
    void aNumberIsReadWithEitherDecimalSign(String typed, BigDecimal expected) {
        assertThat(TrackerValue.Counted.parse(typed).value()).contains(new TrackerValue.Counted(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.500      | trackerValue.refused.ambiguous
            4,200      | trackerValue.refused.ambiguous
            ten        | trackerValue.refused.form
            -3         | trackerValue.refused.form
            .5         | trackerValue.refused.form
            1000000.5  | trackerValue.refused.range
            0.12345    | trackerValue.refused.fine
            """)
    void aNumberThatCannotBeIsRefused(String typed, String key) {
        assertThat(TrackerValue.Counted.parse(typed)).isInstanceOfSatisfying(Typed.Refused.class,
                refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    @Test
    void asManyTrackersAsFitTheScreenAndNoMore() {
        var running = Collections.nCopies(Tracker.MOST, tracker("Walk"));
        Tracker.refuseOneMore(running.subList(1, running.size()));
        refused("tracker.refused.many", () -> Tracker.refuseOneMore(running));
    }

    @Test
    void anEndedTrackerIsStillAskedForOnItsDays() {
        var ended = tracker("Walk").endedOn(DAY.plusDays(3));
        assertThat(ended.isAskedOn(DAY.plusDays(3))).isTrue();
        assertThat(ended.isAskedOn(DAY.plusDays(4))).isFalse();
        assertThat(ended.isAskedOn(DAY.previous())).isFalse();
        refused("tracker.refused.order", () -> ended.endedOn(DAY.previous()));
        refused("tracker.refused.choices", () -> new Tracker.Choice(List.of("one", " ")));
    }

    @Test
    void eachDayHasTheAnchorsOfItsTime() {
        var old = new Anchor(ID, Scale.PAIN, 7, "cannot cook", DAY.plusDays(-20), Optional.of(DAY));
        var now = new Anchor(new UUID(1, 2), Scale.PAIN, 7, "cannot stand", DAY, Optional.empty());
        var contents = JournalContents.EMPTY.with(Items.NONE.with(List.of(old, now)));
        assertThat(Anchor.on(DAY.previous(), Scale.PAIN, contents).get(7).words()).isEqualTo("cannot cook");
        assertThat(Anchor.on(DAY, Scale.PAIN, contents).get(7).words()).isEqualTo("cannot stand");
        assertThat(Anchor.on(DAY, Scale.FATIGUE, contents)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   -1, false
            30,  -1, false
            31,  -1, true
            61,  31, true
            54,  31, false
            60,  31, true
            56,  54, false
            68,  57, false
            """)
    void theImpressionIsAskedMonthlyAndAtTheReview(int daysAfterFirst, int daysAfterFirstAsked, boolean due) {
        var first = JournalDay.of(2026, 7, 1);
        var moment = new Moment(first.date().atTime(22, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var contents = JournalContents.EMPTY.withDoses(List.of(new DoseRecord(first, 1,
                new DoseRecord.Taken(Dose.mg("1.5"), moment), moment, DoseRecord.Assurance.NOT_ASKED)));
        if (daysAfterFirstAsked >= 0) {
            contents = contents.with(Items.NONE.with(
                    new Impression(ID, first.plusDays(daysAfterFirstAsked), Optional.empty())));
        }
        assertThat(Impression.isDueOn(first.plusDays(daysAfterFirst), contents)).isEqualTo(due);
    }

    @Test
    void theSealHoldsUntilTheReviewOrUntilItIsBroken() {
        var moment = new Moment(DAY.date().atTime(22, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var contents = JournalContents.EMPTY.withDoses(List.of(new DoseRecord(DAY, 1,
                new DoseRecord.Taken(Dose.mg("1.5"), moment), moment, DoseRecord.Assurance.NOT_ASKED)));
        var question = new SealedQuestion(ID, DAY, "walk to the shop", Scale.FATIGUE, Optional.empty());
        assertThat(question.isOpenOn(DAY.plusDays(54), contents)).isFalse();
        assertThat(question.isOpenOn(DAY.plusDays(55), contents)).isTrue();
        assertThat(question.openedOn(DAY.next()).isOpenOn(DAY.next(), contents)).isTrue();
        refused("sealed.refused.order", () -> question.openedOn(DAY.previous()));
    }

    private static Tracker tracker(String name) {
        return new Tracker(ID, name, new Tracker.YesNo(), DAY, Optional.empty());
    }

    private static void refused(String key, ThrowingCallable value) {
        assertThatThrownBy(value).isInstanceOfSatisfying(InvalidValue.class,
                invalid -> assertThat(invalid.reason().key()).isEqualTo(key));
    }
}
