package org.ldnjournal.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ldnjournal.journal.Acknowledgement;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Besides;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.DoseRecord.Assurance;
import org.ldnjournal.journal.DoseRecord.Outcome;
import org.ldnjournal.journal.DoseRecord.PartlyTaken;
import org.ldnjournal.journal.DoseRecord.Skipped;
import org.ldnjournal.journal.DoseRecord.Taken;
import org.ldnjournal.journal.DoseRecord.Why;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.HiddenDay;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.OtherPart;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.ShownInTrends;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.plan.Step;

/** Random values that the value types accept; few days and identities, so that many are recorded twice. */
final class SomeValues {
    private SomeValues() {}

    /** Any characters of any script; no lone half of a surrogate pair, which is no character. */
    static Arbitrary<String> words(int longest) {
        return Arbitraries.strings().withCharRange('\0', '\ud7ff').withCharRange('\ue000', '\ufffd')
                .ofMaxLength(Math.min(longest, 60))
                .map(text -> (text + " 😀").strip());
    }

    static Arbitrary<JournalDay> days() {
        return Arbitraries.integers().between(0, 5).map(JournalDay.of(2028, 2, 26)::plusDays);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2190, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Moment> moments() {
        return momentsUpTo(Instant.ofEpochMilli(4_000_000_000_000L));
    }

    private static Arbitrary<Moment> momentsUpTo(Instant last) {
        var instants = Arbitraries.longs().between(0, last.toEpochMilli()).map(Instant::ofEpochMilli);
        var zones = Arbitraries.of("Europe/Berlin", "Pacific/Kiritimati", "UTC", "-11:30", "Asia/Kathmandu");
        return Combinators.combine(instants, zones).as((at, zone) -> new Moment(at, ZoneId.of(zone)));
    }

    static Arbitrary<Dose> amounts() {
        return Arbitraries.longs().between(1, 1_000_000).map(Dose::new);
    }

    static Arbitrary<Entry> entries() {
        var notes = Arbitraries.oneOf(Arbitraries.just(""), words(60));
        var plain = Combinators.combine(days(), scores(),
                Arbitraries.integers().between(0, 96).map(SleepHours::new).optional(), sideEffects().optional(), notes,
                Arbitraries.of(true, false)).as(Entry::new);
        return Combinators.combine(plain, besides(), Arbitraries.of(true, false)).as((entry, besides, said) -> {
            var whole = entry.with(besides);
            return said ? whole.withNothingToAdd(true) : whole;
        });
    }

    private static Arbitrary<Besides> besides() {
        return Combinators.combine(crashes().optional(), events().list().uniqueElements().ofMaxSize(3),
                Arbitraries.maps(identities(), trackerValues()).ofMaxSize(3),
                Combinators.combine(effectKinds(), earlierDays()).as(EndedEffect::new).list()
                        .uniqueElements(EndedEffect::kind).ofMaxSize(2))
                .as((crash, events, trackers, ended) -> new Besides(crash, events, trackers, ended, false));
    }

    private static Arbitrary<JournalDay> earlierDays() {
        return Arbitraries.integers().between(0, 9).map(JournalDay.of(2028, 2, 1)::plusDays);
    }

    private static Arbitrary<Crash> crashes() {
        return Arbitraries.oneOf(Arbitraries.just(new Crash.No()), earlierDays().map(Crash.Since::new),
                Combinators.combine(earlierDays(), Arbitraries.integers().between(0, 9))
                        .as((start, length) -> new Crash.Over(start, start.plusDays(length))));
    }

    private static Arbitrary<Event> events() {
        return Combinators.combine(Arbitraries.of(Event.Kind.class), words(120).map(text -> text.replace('\n', ' ')))
                .as(Event::new);
    }

    private static Arbitrary<TrackerValue> trackerValues() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 10).map(TrackerValue.Rated::new),
                Arbitraries.of(true, false).map(TrackerValue.Said::new),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000)).ofScale(3)
                        .map(TrackerValue.Counted::new),
                Arbitraries.of("light", "so so", "schwer: sehr").map(TrackerValue.Chosen::new));
    }

    private static Arbitrary<SideEffectKind> effectKinds() {
        return Arbitraries.oneOf(Arbitraries.of(SideEffectKind.SOURCED),
                Arbitraries.of("Itchy skin", "Ohrgeräusche: links", "100 % müde").map(SideEffectKind::own));
    }

    static Arbitrary<Tracker> trackers() {
        var kinds = Arbitraries.oneOf(
                Arbitraries.of(Direction.class).map(Tracker.Rating::new), Arbitraries.just(new Tracker.YesNo()),
                Arbitraries.of("", "°C", "steps").map(Tracker.Amount::new),
                Arbitraries.of(List.of("low", "so so", "high"), List.of("ja", "nein")).map(Tracker.Choice::new));
        return Combinators.combine(identities(), Arbitraries.of("Temperature", "Walk", "Läuft 😀"), kinds, days(),
                Arbitraries.integers().between(0, 9).optional()).as((id, name, kind, start, length) ->
                        new Tracker(id, name, kind, start, length.map(start::plusDays)));
    }

    static Arbitrary<Anchor> anchors() {
        return Combinators.combine(identities(), Arbitraries.of(Scale.class), Arbitraries.integers().between(0, 10),
                words(50), days(), Arbitraries.integers().between(0, 9).optional())
                .as((id, scale, value, text, from, length) ->
                        new Anchor(id, scale, value, text, from, length.map(from::plusDays)));
    }

    static Arbitrary<Impression> impressions() {
        return Combinators.combine(identities(), days(), Arbitraries.of(Impression.Step.class).optional())
                .as(Impression::new);
    }

    static Arbitrary<SealedQuestion> sealedQuestions() {
        return Combinators.combine(identities(), days(), words(50), Arbitraries.of(Scale.class),
                Arbitraries.integers().between(0, 99).optional()).as((id, day, text, scale, later) ->
                        new SealedQuestion(id, day, text, scale, later.map(day::plusDays)));
    }

    static Arbitrary<ShownInTrends> shownInTrends() {
        return Arbitraries.of("PAIN", "SLEEP_HOURS", "LOOKS", "lab.ESR", "tracker." + new UUID(1, 2)).set().ofMaxSize(5)
                .map(ShownInTrends::new);
    }

    private static Arbitrary<EnumMap<Scale, Score>> scores() {
        return Arbitraries.maps(Arbitraries.of(Scale.class), Arbitraries.integers().between(0, 10)).ofMaxSize(3)
                .map(values -> {
                    var scores = new EnumMap<Scale, Score>(Scale.class);
                    values.forEach((scale, value) -> scores.put(scale, new Score(scale, value)));
                    return scores;
                });
    }

    private static Arbitrary<SideEffects> sideEffects() {
        return Combinators.combine(effectKinds(), Arbitraries.of(SideEffect.Severity.class), earlierDays().optional())
                .as(SideEffect::new).list().uniqueElements(SideEffect::kind).ofMaxSize(4).map(SideEffects::new);
    }

    static Arbitrary<DoseRecord> doses() {
        return moments().flatMap(recorded ->
                Combinators.combine(days(), Arbitraries.integers().between(1, 2), outcomesUpTo(recorded.instant()),
                        Arbitraries.just(recorded), Arbitraries.of(Assurance.class)).as(DoseRecord::new));
    }

    /** A dose is not taken after it was recorded. */
    private static Arbitrary<Outcome> outcomesUpTo(Instant recorded) {
        var whys = Arbitraries.of(Why.class);
        var taken = momentsUpTo(recorded);
        return Arbitraries.oneOf(
                Combinators.combine(amounts(), taken).as(Taken::new),
                Combinators.combine(amounts(), taken, whys).as(PartlyTaken::new),
                whys.map(Skipped::new));
    }

    private static Arbitrary<UUID> identities() {
        return Arbitraries.longs().between(1, 4).map(low -> new UUID(7, low));
    }

    static Arbitrary<Medicine> medicines() {
        return Combinators.combine(identities(), words(120), Arbitraries.of(Medicine.Use.class), dates().optional(),
                Arbitraries.integers().between(0, 900).optional(), Arbitraries.of(Medicine.Clarification.class))
                .as((id, name, use, started, length, clarification) -> new Medicine(id, name, use, started,
                        length.map(days -> started.orElse(LocalDate.EPOCH).plusDays(days)), clarification));
    }

    static Arbitrary<LabValue> labs() {
        var values = Arbitraries.bigDecimals().between(BigDecimal.TEN, BigDecimal.valueOf(35)).ofScale(2);
        return Combinators.combine(identities(), dates(), Arbitraries.of(LabValue.Test.class), values)
                .as(LabValue::new);
    }

    /** What warnings rest on beside medicines, and visits; one list of several sorts. */
    static Arbitrary<Item> itemsForWarnings() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Condition.class), Arbitraries.of(ConditionAnswer.Answer.class),
                        dates())
                        .as(ConditionAnswer::new),
                Combinators.combine(identities(), dates(), Arbitraries.of(Procedure.Kind.class), words(120))
                        .as(Procedure::new),
                Combinators.combine(identities(), identities(), days(), words(50), moments()).as(AsNeededDose::new),
                Combinators.combine(identities(), words(120)).as(Allergy::new),
                Combinators.combine(identities(), dates(), times().optional(), words(120), words(200), words(300))
                        .as(Appointment::new),
                Combinators.combine(identities(), days(), Arbitraries.of(true, false)).as(HiddenDay::new),
                Combinators.combine(identities(), Arbitraries.of("CHANGES", "DAILY_TABLE")).as(OtherPart::new),
                Combinators.combine(Arbitraries.of("opioid.current 1", "condition.LIVER"), Arbitraries.of("a1", "b2"),
                        moments())
                        .as(Acknowledgement::new));
    }

    static Arbitrary<Person> person() {
        var countries = Arbitraries.of("AT", "CH", "GB", "NO").optional();
        var numbers = Arbitraries.of("", "112", "+41 44 999 99 99", "999 / 111");
        return Combinators.combine(words(100), dates().optional(), words(100), words(120), countries, numbers)
                .as(Person::new);
    }

    static Arbitrary<JournalSettings> settings() {
        return Combinators.combine(Arbitraries.integers().between(0, 11).map(Rollover::new),
                Arbitraries.of(Scale.class),
                Arbitraries.of(true, false)).as(JournalSettings::new);
    }

    static Arbitrary<Plan> plans() {
        return Combinators.combine(days(), steps(), words(40), times(), moments(), days(), moments().optional())
                .as(Plan::new);
    }

    private static Arbitrary<List<Step>> steps() {
        var steps = Combinators.combine(amounts(), Arbitraries.integers().between(1, 366), Arbitraries.of(true, false))
                .as((dose, length, review) -> new Step(dose, OptionalInt.of(length), review)).list().ofMaxSize(5);
        return Combinators.combine(steps, amounts()).as((first, last) -> {
            var all = new ArrayList<>(first);
            all.add(Step.last(last));
            return all;
        });
    }

    static Arbitrary<Preparation> preparations() {
        return Arbitraries.oneOf(
                amounts().map(Preparation.Capsule::new),
                amounts().map(strength -> new Preparation.Tablet(strength, strength.micrograms() % 2 == 0)),
                amounts().map(strength -> new Preparation.Tablet(strength, false)),
                Combinators.combine(amounts(), Arbitraries.integers().between(10, 1000)).as(Preparation.Liquid::new));
    }

    static Arbitrary<Bottle> bottles() {
        var labels = Combinators.combine(words(60), Arbitraries.of(Filler.class), words(40), words(10))
                .as(Bottle.Label::new);
        var lengths = Arbitraries.integers().between(0, 400);
        return Combinators.combine(identities(), preparations(), Arbitraries.integers().between(1, 300), labels, days(),
                lengths.optional(), lengths.optional(), counts().optional())
                .as((id, of, pieces, label, received, opened, discard, counted) ->
                        new Bottle(id, of, Quantity.of(pieces + 50),
                        label, received, opened.map(received::plusDays),
                        discard.map(more -> received.plusDays(opened.orElse(0) + more)), counted));
    }

    private static Arbitrary<Bottle.Count> counts() {
        var at = Instant.parse("2030-01-01T00:00:00Z");
        return Combinators.combine(Arbitraries.integers().between(0, 50),
                Arbitraries.longs().between(0, 1_000_000_000L))
                .as((left, later) -> new Bottle.Count(Quantity.of(left),
                        new Moment(at.plusMillis(later), ZoneId.of("Europe/Berlin"))));
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay);
    }

    static Arbitrary<Decision> decisions() {
        var decided = Combinators.combine(days(), kinds(), words(60), Arbitraries.of(true, false), moments())
                .as(Decision::new);
        var amended = Combinators.combine(days(), Arbitraries.integers().between(0, 30), steps(), words(60), moments())
                .as((from, later, steps, reason, made) ->
                        new Decision(from.plusDays(later), new Decision.Amend(steps, from), reason, false, made));
        return Arbitraries.oneOf(decided, decided, decided, amended);
    }

    private static Arbitrary<Decision.Kind> kinds() {
        return Arbitraries.oneOf(
                Arbitraries.of(new Decision.GoUp(), new Decision.GoBack(), new Decision.Stop()),
                Arbitraries.integers().between(1, 366).map(Decision.StayLonger::new),
                Arbitraries.of(Decision.PauseReason.class).map(Decision.Pause::new),
                Arbitraries.integers().between(0, 59).map(Decision.Resume::new),
                Arbitraries.of(new Decision.EveryOtherDay(), new Decision.EveryDay()),
                Arbitraries.integers().between(1, 366).map(Decision.Halve::new),
                amounts().map(Decision.ChangeDose::new),
                times().map(Decision.ChangeTime::new),
                Combinators.combine(amounts(), times()).as(Decision.Split::new),
                Combinators.combine(amounts(), Arbitraries.integers().between(1, 366)).as(Decision.Recheck::new));
    }
}
