package org.ldnjournal.ui.kit;

import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.text.Texts;

/** How the things of a day are called, the person's own words first. */
public final class DayNames {
    private DayNames() {}

    /** A side effect. */
    public static String of(SideEffectKind kind, Texts texts) {
        return kind.ownWords().orElseGet(() -> texts.get("sideEffect." + kind.key()));
    }

    /** A side effect that is over, told of this day: another day is said with its year where that is another. */
    public static String of(EndedEffect over, JournalDay day, Texts texts) {
        return texts.get("dayNames.ended", of(over.kind(), texts), texts.day(over.last().date(), day.date()));
    }

    /** An event: its words where it has some, its sort before them where that says more. */
    public static String of(Event event, Texts texts) {
        var sort = texts.get("event." + event.kind().name());
        if (event.words().isEmpty()) {
            return sort;
        }
        return event.kind() == Event.Kind.OTHER ? event.words() : texts.get("dayNames.event", sort, event.words());
    }

    /** An answer about a crash, told of this day as above. */
    public static String of(Crash crash, JournalDay day, Texts texts) {
        return switch (crash) {
            case Crash.No _ -> texts.get("dayNames.no");
            case Crash.Since since -> texts.get("dayNames.crash.since", texts.day(since.start().date(), day.date()));
            case Crash.Over over -> texts.get("dayNames.crash.over", texts.day(over.start().date(), day.date()),
                    texts.day(over.end().date(), day.date()), over.start().daysUntil(over.end()));
        };
    }

    /** A value of an own tracker, without its unit. */
    public static String of(TrackerValue value, Texts texts) {
        return switch (value) {
            case TrackerValue.Rated rated -> String.valueOf(rated.value());
            case TrackerValue.Said said -> texts.get(said.yes() ? "dayNames.yes" : "dayNames.no");
            case TrackerValue.Counted counted -> texts.number(counted.number());
            case TrackerValue.Chosen chosen -> chosen.word();
        };
    }
}
