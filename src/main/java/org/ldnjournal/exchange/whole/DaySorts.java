package org.ldnjournal.exchange.whole;

import static org.ldnjournal.exchange.whole.Part.group;
import static org.ldnjournal.exchange.whole.Part.mark;
import static org.ldnjournal.exchange.whole.Part.maybeSeveral;
import static org.ldnjournal.exchange.whole.Part.one;
import static org.ldnjournal.exchange.whole.Part.several;
import static org.ldnjournal.exchange.whole.Part.words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ldnjournal.journal.Besides;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;

/** What was logged for days, and what was being typed. */
final class DaySorts {
    private static final Kind<SideEffectKind> EFFECT = value -> new SideEffectKind(Kind.TEXT.of(value));
    private static final Kind<SleepHours> HOURS = value -> SleepHours.ofHours(Kind.NUMBER.of(value));

    private static final Sort<SideEffect> EFFECTS = new Sort<>(1, List.of(
            one("kind", SideEffect::kind), one("severity", SideEffect::severity), one("onset", SideEffect::onset)),
            found -> new SideEffect(found.get("kind", EFFECT),
                    found.get("severity", Kind.symbol(SideEffect.Severity.class)), found.maybe("onset", Kind.DAY)));

    private static final Sort<Event> EVENTS = new Sort<>(0, List.of(
            one("kind", Event::kind), words("words", Event::words)),
            found -> new Event(found.get("kind", Kind.symbol(Event.Kind.class)), found.words("words")));

    private static final Sort<EndedEffect> ENDED = new Sort<>(1, List.of(
            one("kind", EndedEffect::kind), one("last", EndedEffect::last)),
            found -> new EndedEffect(found.get("kind", EFFECT), found.get("last", Kind.DAY)));

    private static final Sort<Crash> CRASH = new Sort<>(0, List.of(
            one("answer", CrashAnswer::of), one("start", Crash::began),
            one("end", crash -> crash instanceof Crash.Over over ? Optional.of(over.end()) : Optional.empty())),
            found -> switch (found.get("answer", Kind.symbol(CrashAnswer.class))) {
                case NO -> new Crash.No();
                case SINCE -> new Crash.Since(found.get("start", Kind.DAY));
                case OVER -> new Crash.Over(found.get("start", Kind.DAY), found.get("end", Kind.DAY));
            });

    private static final Sort<Map<Entry.Field, Moment>> RECORDED = new Sort<>(0,
            Arrays.stream(Entry.Field.values())
                    .map(field -> Part.<Map<Entry.Field, Moment>>one(name(field),
                            map -> Optional.ofNullable(map.get(field))))
                    .toList(),
            DaySorts::recorded);

    static final Sort<LoggedEntry> ENTRIES = new Sort<>(1, List.of(
            one("day", LoggedEntry::day),
            one("pain", logged -> logged.entry().score(Scale.PAIN)),
            one("fatigue", logged -> logged.entry().score(Scale.FATIGUE)),
            one("sleepQuality", logged -> logged.entry().score(Scale.SLEEP_QUALITY)),
            one("sleepHours", logged -> logged.entry().sleep()),
            maybeSeveral("sideEffects", EFFECTS, logged -> logged.entry().sideEffects().map(SideEffects::list)),
            words("note", logged -> logged.entry().note()),
            mark("badDay", logged -> logged.entry().badDay()),
            group("crash", CRASH, logged -> logged.entry().besides().crash()),
            several("events", EVENTS, logged -> logged.entry().besides().events()),
            several("trackers", TrackerSorts.VALUES, logged -> TrackerSorts.values(logged.entry().besides())),
            several("endedEffects", ENDED, logged -> logged.entry().besides().ended()),
            mark("nothingToAdd", logged -> logged.entry().besides().nothingToAdd()),
            group("recorded", RECORDED, logged -> Optional.of(logged.recorded()))),
            found -> new LoggedEntry(entry(found), found.get("recorded", Kind.record(RECORDED))));

    static final Sort<Draft> DRAFTS = new Sort<>(2, List.of(
            one("day", Draft::day), one("field", Draft::field), one("words", Draft::words), one("at", Draft::at)),
            found -> new Draft(found.get("day", Kind.DAY), found.get("field", Kind.symbol(Entry.Field.class)),
                    found.get("words", DaySorts::typed), found.get("at", Kind.MOMENT)));

    private enum CrashAnswer {
        NO, SINCE, OVER;

        static CrashAnswer of(Crash crash) {
            return switch (crash) {
                case Crash.No _ -> NO;
                case Crash.Since _ -> SINCE;
                case Crash.Over _ -> OVER;
            };
        }
    }

    private DaySorts() {}

    private static Entry entry(Found found) {
        var besides = new Besides(found.maybe("crash", Kind.record(CRASH)),
                found.maybe("events", Kind.list(EVENTS)).orElse(List.of()),
                TrackerSorts.byTracker(found.maybe("trackers", Kind.list(TrackerSorts.VALUES)).orElse(List.of())),
                found.maybe("endedEffects", Kind.list(ENDED)).orElse(List.of()),
                found.maybe("nothingToAdd", Kind.YES_OR_NO).orElse(false));
        return new Entry(found.get("day", Kind.DAY), scores(found), found.maybe("sleepHours", HOURS),
                found.maybe("sideEffects", Kind.list(EFFECTS)).map(SideEffects::new), found.words("note"),
                found.maybe("badDay", Kind.YES_OR_NO).orElse(false), besides);
    }

    private static Map<Scale, Score> scores(Found found) {
        var scores = new EnumMap<Scale, Score>(Scale.class);
        for (var scale : Scale.values()) {
            found.maybe(name(Entry.Field.of(scale)), value -> new Score(scale, Kind.WHOLE.of(value)))
                    .ifPresent(score -> scores.put(scale, score));
        }
        return scores;
    }

    private static Map<Entry.Field, Moment> recorded(Found found) {
        var recorded = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
        for (var field : Entry.Field.values()) {
            found.maybe(name(field), Kind.MOMENT).ifPresent(at -> recorded.put(field, at));
        }
        return recorded;
    }

    /** {@code SLEEP_HOURS} is {@code sleepHours}. */
    private static String name(Entry.Field field) {
        var words = field.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    /** A draft would cut off silently what is too long. */
    private static String typed(Json value) {
        var words = Kind.TEXT.of(value);
        if (words.length() > Draft.LONGEST) {
            throw new InvalidValue("note.refused.long", Draft.LONGEST);
        }
        return words;
    }
}
