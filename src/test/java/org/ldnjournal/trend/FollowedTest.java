package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;

class FollowedTest {
    private static final Tracker.Choice WORDS = new Tracker.Choice(List.of("low", "so so", "high"));

    private static Tracker tracker(Tracker.Kind kind) {
        return new Tracker(new UUID(0, 1), "Own", kind, Diary.day(-20), Optional.empty());
    }

    static List<Arguments> values() {
        return List.of(
                Arguments.of(new Tracker.Rating(Direction.values()[0]), new TrackerValue.Rated(7), 7.0, true),
                Arguments.of(new Tracker.YesNo(), new TrackerValue.Said(true), 1.0, false),
                Arguments.of(new Tracker.YesNo(), new TrackerValue.Said(false), 0.0, false),
                Arguments.of(new Tracker.Amount("°C"), new TrackerValue.Counted(new BigDecimal("36.6")), 36.6, true),
                Arguments.of(WORDS, new TrackerValue.Chosen("low"), 0.0, false),
                Arguments.of(WORDS, new TrackerValue.Chosen("high"), 2.0, false));
    }

    @ParameterizedTest
    @MethodSource("values")
    void eachKindOfTrackerHasOneNumberADay(Tracker.Kind kind, TrackerValue value, double number, boolean hasMean) {
        var followed = new Followed.OfTracker(tracker(kind));
        assertThat(followed.values(withTracker(value))).isEqualTo(Diary.values(Map.of(Diary.day(3), number)));
        assertThat(followed.hasMean()).isEqualTo(hasMean);
        assertThat(followed.field()).contains(Entry.Field.TRACKERS);
    }

    @Test
    void aWordThatTheTrackerDoesNotHaveHasNoNumber() {
        assertThat(new Followed.OfTracker(tracker(WORDS)).values(withTracker(new TrackerValue.Chosen("gone"))))
                .isEqualTo(DayValues.NONE);
        assertThat(new Followed.OfTracker(tracker(new Tracker.YesNo()))
                .values(withTracker(new TrackerValue.Chosen("low")))).isEqualTo(DayValues.NONE);
    }

    @Test
    void aLaboratoryTestHasTheLastValueOfEachDayAndNoMean() {
        var followed = new Followed.OfLab(LabValue.Test.CRP);
        var contents = with(lab(1, 2, LabValue.Test.CRP, "4"), lab(2, 2, LabValue.Test.CRP, "6"),
                lab(3, 9, LabValue.Test.CRP, "5"), lab(4, 9, LabValue.Test.ESR, "20"));
        assertThat(followed.values(contents)).isEqualTo(Diary.values(Map.of(Diary.day(2), 6.0, Diary.day(9), 5.0)));
        assertThat(followed.hasMean()).isFalse();
        assertThat(followed.field()).isEmpty();
    }

    @Test
    void readTogetherEachHasTheValuesThatItHasAlone() {
        var own = tracker(new Tracker.YesNo());
        var items = with(own, lab(1, 2, LabValue.Test.CRP, "4"));
        var entries = new TreeMap<>(new Diary().pain(1, 5, -1, 3).contents().entries());
        entries.putAll(withTracker(new TrackerValue.Said(true)).entries());
        var contents = items.withEntries(entries);
        var all = Followed.all(contents);
        assertThat(Followed.values(contents, all)).hasSize(6)
                .containsExactlyElementsOf(all.stream().map(one -> one.values(contents)).toList());
    }

    @Test
    void measuresComeFirstThenTrackersThenTheTestsThatHaveAValue() {
        var own = tracker(new Tracker.YesNo());
        var contents = with(own, lab(1, 2, LabValue.Test.CRP, "4"), lab(2, 3, LabValue.Test.CRP, "5"));
        var keys = new ArrayList<>(List.of(Measure.values()).stream().map(Measure::name).toList());
        keys.addAll(List.of("tracker." + own.id(), "lab.CRP"));
        assertThat(Followed.all(contents)).extracting(Followed::key).containsExactlyElementsOf(keys);
        assertThat(Followed.chosen(contents, Set.of("lab.CRP", "FATIGUE", "lab.ESR"))).extracting(Followed::key)
                .containsExactly("FATIGUE", "lab.CRP");
    }

    private static JournalContents withTracker(TrackerValue value) {
        return new Diary().entry(Entry.empty(Diary.day(3)).withTracker(new UUID(0, 1), Optional.of(value)),
                Diary.at(3, 20)).pain(4, 5).contents();
    }

    private static JournalContents with(Item... items) {
        return JournalContents.EMPTY.with(Items.NONE.with(List.of(items)));
    }

    private static LabValue lab(int id, int day, LabValue.Test test, String value) {
        return new LabValue(new UUID(1, id), Diary.day(day).date(), test, new BigDecimal(value));
    }
}
