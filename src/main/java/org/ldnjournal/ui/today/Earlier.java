package org.ldnjournal.ui.today;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;

/**
 * What the days before a day say about it: what may still be there, and since when.
 *
 * @param day      the day that is asked about
 * @param contents the journal
 */
record Earlier(JournalDay day, JournalContents contents) {
    /** After more days than these nobody is asked whether something is still there. */
    private static final int ASKED_AFTER = 3;
    private static final int CRASH_ASKED_FOR = 30;
    private static final Set<Event.Kind> LASTING =
            EnumSet.of(Event.Kind.INFECTION, Event.Kind.PERIOD, Event.Kind.STRESS, Event.Kind.TRAVEL);

    /**
     * The side effects of the last day before this one on which they were answered, of which is asked whether they are
     * still there: not those that this entry speaks of, and nothing older than three days.
     */
    List<SideEffect> toAskAbout(Entry entry) {
        var told = new HashSet<SideEffectKind>();
        entry.sideEffects().ifPresent(answer -> answer.list().forEach(effect -> told.add(effect.kind())));
        entry.besides().ended().forEach(over -> told.add(over.kind()));
        for (var before : lastDays()) {
            if (before.sideEffects().isPresent()) {
                return before.sideEffects().get().list().stream()
                        .filter(effect -> !told.contains(effect.kind())).toList();
            }
            before.besides().ended().forEach(over -> told.add(over.kind()));
        }
        return List.of();
    }

    private List<Entry> lastDays() {
        return IntStream.rangeClosed(1, ASKED_AFTER).mapToObj(back -> contents.entry(day.plusDays(-back)))
                .flatMap(Optional::stream).map(LoggedEntry::entry).toList();
    }

    /** The day a side effect of this day began: as the person said, or the first of the days in a row it was logged. */
    JournalDay since(SideEffect effect) {
        return since(effect, day);
    }

    /** The day a side effect began that is asked about. */
    JournalDay sinceAsked(SideEffect before) {
        return since(before, lastDayOf(before.kind()));
    }

    private JournalDay since(SideEffect effect, JournalDay last) {
        if (effect.onset().isPresent()) {
            return effect.onset().get();
        }
        return logged(last.previous(), effect.kind()).map(before -> since(before, last.previous())).orElse(last);
    }

    /** The last day before this one on which this side effect was logged. */
    JournalDay lastDayOf(SideEffectKind kind) {
        return IntStream.rangeClosed(1, ASKED_AFTER).mapToObj(back -> day.plusDays(-back))
                .filter(before -> logged(before, kind).isPresent()).findFirst().orElse(day.previous());
    }

    private Optional<SideEffect> logged(JournalDay other, SideEffectKind kind) {
        return contents.entry(other).flatMap(logged -> logged.entry().sideEffects())
                .flatMap(answer -> answer.list().stream().filter(effect -> effect.kind().equals(kind)).findFirst());
    }

    /** The first day of a crash that, by the last answer of the days before, goes on. */
    Optional<JournalDay> crashGoingOn() {
        return crashes(ASKED_AFTER).findFirst().filter(Crash.Since.class::isInstance).flatMap(Crash::began);
    }

    /** Whether crashes are asked about unprompted: they were in the last weeks. */
    boolean asksForCrash() {
        return crashes(CRASH_ASKED_FOR).findAny().isPresent();
    }

    private Stream<Crash> crashes(int daysBack) {
        return IntStream.rangeClosed(1, daysBack).mapToObj(back -> contents.entry(day.plusDays(-back)))
                .flatMap(Optional::stream).map(logged -> logged.entry().besides().crash()).flatMap(Optional::stream);
    }

    /** Events of the day before that can well go on. */
    List<Event> eventsBefore() {
        return contents.entry(day.previous()).map(logged -> logged.entry().besides().events()).orElse(List.of())
                .stream()
                .filter(event -> LASTING.contains(event.kind())).toList();
    }
}
