package org.ldnjournal.trend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;

/** Something with one number a day that can be shown over time: a measure, an own tracker, a laboratory value. */
public sealed interface Followed {

    /** One of the program's own measures. */
    record OfMeasure(Measure measure) implements Followed {
        @Override
        public String key() {
            return measure.name();
        }

        @Override
        public boolean hasMean() {
            return true;
        }

        @Override
        public Optional<Entry.Field> field() {
            return Optional.of(measure.field());
        }

        @Override
        public OptionalDouble valueOf(Entry entry) {
            return measure.valueOf(entry);
        }
    }

    /** One of the person's own trackers. */
    record OfTracker(Tracker tracker) implements Followed {
        @Override
        public String key() {
            return "tracker." + tracker.id();
        }

        /** Ratings and numbers have one; between "yes" and "no", or between words, there is nothing. */
        @Override
        public boolean hasMean() {
            return switch (tracker.kind()) {
                case Tracker.Rating _, Tracker.Amount _ -> true;
                case Tracker.YesNo _, Tracker.Choice _ -> false;
            };
        }

        @Override
        public Optional<Entry.Field> field() {
            return Optional.of(Entry.Field.TRACKERS);
        }

        @Override
        public OptionalDouble valueOf(Entry entry) {
            return entry.tracker(tracker.id()).map(this::number).orElseGet(OptionalDouble::empty);
        }

        private OptionalDouble number(TrackerValue value) {
            return switch (value) {
                case TrackerValue.Rated rated -> OptionalDouble.of(rated.value());
                case TrackerValue.Said said -> OptionalDouble.of(said.yes() ? 1 : 0);
                case TrackerValue.Counted counted -> OptionalDouble.of(counted.number().doubleValue());
                case TrackerValue.Chosen chosen -> place(chosen.word());
            };
        }

        private OptionalDouble place(String word) {
            return tracker.kind() instanceof Tracker.Choice(var words) && words.contains(word)
                    ? OptionalDouble.of(words.indexOf(word)) : OptionalDouble.empty();
        }
    }

    /** One laboratory test, by the day of the blood sample; of several on a day the last. */
    record OfLab(LabValue.Test test) implements Followed {
        @Override
        public String key() {
            return "lab." + test.name();
        }

        @Override
        public boolean hasMean() {
            return false;
        }

        @Override
        public Optional<Entry.Field> field() {
            return Optional.empty();
        }

        /** No entry holds it. */
        @Override
        public OptionalDouble valueOf(Entry entry) {
            return OptionalDouble.empty();
        }

        @Override
        public DayValues values(JournalContents contents) {
            var values = new TreeMap<JournalDay, Double>();
            contents.labs().stream().filter(lab -> lab.test() == test)
                    .forEach(lab -> values.put(new JournalDay(lab.date()), lab.value().doubleValue()));
            return DayValues.of(values, OptionalDouble::of);
        }
    }

    /** Its stable name, by which a choice is kept. */
    String key();

    /** Whether a mean of seven days says anything. */
    boolean hasMean();

    /** The field of an entry that holds it; a laboratory value is in none. */
    Optional<Entry.Field> field();

    /** What this entry says of it, if it says anything: points, hours, the tracker's unit; 0 or 1; a word's place. */
    OptionalDouble valueOf(Entry entry);

    /** Its value on each day that has one, in the unit of an entry's or of the test. */
    default DayValues values(JournalContents contents) {
        return DayValues.of(contents.entries(), logged -> valueOf(logged.entry()));
    }

    /**
     * The values of each of these, in their order. The entries are read in one walk: those of decades do not fit the
     * processor's own memory, and each walk waits for them again.
     */
    static List<DayValues> values(JournalContents contents, List<Followed> followed) {
        var found = followed.stream().map(_ -> new DayValues.Gathering(contents.entries().size())).toList();
        contents.entries().forEach((day, logged) -> {
            for (int i = 0; i < found.size(); i++) {
                var values = found.get(i);
                followed.get(i).valueOf(logged.entry()).ifPresent(value -> values.add(day, value));
            }
        });
        return IntStream.range(0, found.size()).mapToObj(i -> followed.get(i).field().isPresent()
                ? found.get(i).values() : followed.get(i).values(contents)).toList();
    }

    /** All that this journal can show: the measures, then own trackers, then the tests of which it holds a value. */
    static List<Followed> all(JournalContents contents) {
        return Stream.<Stream<Followed>>of(
                Stream.of(Measure.values()).map(OfMeasure::new),
                contents.items().of(Tracker.class).stream().map(OfTracker::new),
                contents.labs().stream().map(LabValue::test).distinct().sorted().map(OfLab::new))
                .flatMap(kind -> kind).toList();
    }

    /** Those of them with these keys, in the order of all. */
    static List<Followed> chosen(JournalContents contents, Set<String> keys) {
        return all(contents).stream().filter(one -> keys.contains(one.key())).toList();
    }
}
