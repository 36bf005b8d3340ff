package org.ldnjournal.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.journal.Typed;

/** What can be logged on the open day. Each change is saved by itself and can be undone. */
final class EntryModel {
    private final EntryKeeper keeper;
    private final Drafts drafts;
    private final Undo undo;
    private final Supplier<DayPicture> picture;
    /** What is typed without a pause. */
    private Optional<Stretch> typing = Optional.empty();
    /** What is typed while the keyboard is in a field. */
    private Optional<Visit> visit = Optional.empty();

    /** A stretch of typing: where, and the entry before it. */
    private record Stretch(EntryPlace place, Entry before) {}

    /** Several stretches in one place: the entry before its first key, also as it was read, and how to undo them. */
    private record Visit(EntryPlace place, Entry before, LoggedEntry was, List<Undo.Step> steps) {
        Entry back(Entry now) {
            return place.back(now, before);
        }
    }

    EntryModel(EntryKeeper keeper, Drafts drafts, Undo undo, Supplier<DayPicture> picture) {
        this.keeper = keeper;
        this.drafts = drafts;
        this.undo = undo;
        this.picture = picture;
    }

    /** Rates, or takes the rating away. */
    void rate(Scale scale, Optional<Score> score) {
        change(entry -> score.map(entry::with).orElseGet(() -> entry.without(scale)));
    }

    /** Rates another day, without leaving the open one; absent takes the rating away. */
    void rate(JournalDay day, Scale scale, Optional<Score> score) {
        var read = picture.get().contents().entry(day);
        keeper.change(day, read, entry -> {
            var next = score.map(entry::with).orElseGet(() -> entry.without(scale));
            remember(entry, next);
            return next;
        });
    }

    /** Hours of sleep as typed; empty takes them away. What is refused stays in its field and changes nothing. */
    Optional<Reason> sleep(String typed) {
        return typed(place(Entry.Field.SLEEP_HOURS), typed, entry -> entry.withSleep(
                typed.isBlank() ? Optional.empty() : Optional.of(SleepHours.parse(typed).orThrow())));
    }

    /** The note as typed; one that is too long is refused and changes nothing. */
    Optional<Reason> note(String words) {
        return typed(place(Entry.Field.NOTE), words, entry -> entry.withNote(words));
    }

    /** A number of an own tracker as typed; empty takes it away. */
    Optional<Reason> count(UUID tracker, String typed) {
        return typed(EntryPlace.of(day(), tracker), typed, entry -> entry.withTracker(tracker,
                typed.isBlank() ? Optional.empty() : Optional.of(TrackerValue.Counted.parse(typed).orThrow())));
    }

    /** The keyboard leaves the field that was typed in; what is refused there changed nothing that could be undone. */
    void leave() {
        if (typing.isEmpty()) {
            visit.ifPresent(left -> forget(left.steps()));
        }
        typing = Optional.empty();
        visit = Optional.empty();
    }

    private void forget(List<Undo.Step> steps) {
        undo.forget(steps);
        steps.clear();
    }

    /** A value of an own tracker; absent takes it away. */
    void track(UUID tracker, Optional<TrackerValue> value) {
        change(entry -> entry.withTracker(tracker, value));
    }

    /** "Nothing to add" is an answer, which takes the place of a note; or it is one no longer. */
    void nothingToAdd(boolean said) {
        change(entry -> entry.withNothingToAdd(said));
    }

    /** Calls it a bad day, on which the primary score is enough; or no longer. */
    void badDay(boolean bad) {
        change(entry -> entry.withBadDay(bad));
    }

    /** The answer about side effects; absent takes it away. */
    void sideEffects(Optional<SideEffects> answer) {
        change(entry -> entry.withSideEffects(answer));
    }

    /** A side effect of an earlier day is still there, as strong as it was and since the day it began. */
    void still(SideEffect before) {
        add(before.since(picture.get().earlier().sinceAsked(before)));
    }

    /** A side effect of an earlier day is no longer there. */
    void noLonger(SideEffect before) {
        var last = picture.get().earlier().lastDayOf(before.kind());
        change(entry -> {
            var ended = new ArrayList<>(entry.besides().ended());
            ended.removeIf(over -> over.kind().equals(before.kind()));
            ended.add(new EndedEffect(before.kind(), last));
            return entry.withEnded(ended);
        });
    }

    /** One more side effect, in place of the one of its kind. */
    void add(SideEffect effect) {
        var list = new ArrayList<>(keeper.entry().get().sideEffects().map(SideEffects::list).orElse(List.of()));
        int same = list.stream().map(SideEffect::kind).toList().indexOf(effect.kind());
        if (same < 0) {
            list.add(effect);
        } else {
            list.set(same, effect);
        }
        sideEffects(Optional.of(new SideEffects(list)));
    }

    /** The answer about a crash after exertion; absent takes it away. */
    void crash(Optional<Crash> answer) {
        change(entry -> entry.withCrash(answer));
    }

    /** Something happened; what is on the day already stays as it is. */
    void happened(Event event) {
        change(entry -> {
            var events = new ArrayList<>(entry.besides().events());
            if (!events.contains(event)) {
                events.add(event);
            }
            return entry.withEvents(events);
        });
    }

    /** It did not happen on this day. */
    void didNotHappen(Event event) {
        change(entry -> entry.withEvents(
                entry.besides().events().stream().filter(other -> !other.equals(event)).toList()));
    }

    /** Takes over scores, sleep, side effects, trackers and a crash that goes on; the rest of the day stays. */
    void sameAsYesterday() {
        picture.get().before().ifPresent(before -> change(entry -> SameAgain.of(entry, before, picture.get())));
    }

    /** What stands in the field of this own tracker on the open day and is refused. */
    Optional<String> refused(UUID tracker) {
        return drafts.refused(EntryPlace.of(day(), tracker));
    }

    /** What stands in this field of the open day and is refused. */
    Optional<String> refused(Entry.Field field) {
        return drafts.refused(place(field));
    }

    private JournalDay day() {
        return keeper.entry().get().day();
    }

    private EntryPlace place(Entry.Field field) {
        return EntryPlace.of(day(), field);
    }

    /**
     * Words that were left behind by a crash stand in their field again, unless something was recorded there since;
     * whether they say anything new.
     */
    boolean bringBack(Draft draft) {
        if (recorded(draft).filter(at -> at.compareTo(draft.at()) > 0).isPresent()) {
            drafts.giveUp(place(draft.field()));
            return false;
        }
        var before = keeper.entry().get();
        var refused = switch (draft.field()) {
            case NOTE -> note(draft.words());
            case SLEEP_HOURS -> sleep(draft.words());
            case TRACKERS -> counts(TrackerWords.of(draft.words()));
            default -> Optional.<Reason>empty();
        };
        leave();
        return refused.isPresent() || !keeper.entry().get().equals(before);
    }

    /**
     * Those of trackers that are counted on the open day; absent where none is refused. Where none of them is asked for
     * any more, there is no field in which they could stand, and they do not wait for one.
     */
    private Optional<Reason> counts(TrackerWords left) {
        var asked = picture.get().trackers().stream().filter(tracker -> tracker.kind() instanceof Tracker.Amount)
                .map(Tracker::id).filter(left.words()::containsKey).toList();
        if (asked.isEmpty()) {
            drafts.giveUp(place(Entry.Field.TRACKERS));
        }
        return asked.stream().map(id -> count(id, left.words().get(id))).flatMap(Optional::stream).toList().stream()
                .findFirst();
    }

    private Optional<Moment> recorded(Draft draft) {
        return Optional.ofNullable(asRead(draft.day()).recorded().get(draft.field()));
    }

    private void change(UnaryOperator<Entry> change) {
        var before = keeper.entry().get();
        var next = change.apply(before);
        EntryPlace.between(before, next).forEach(this::replaced);
        remember(before, next);
        keeper.change(_ -> next);
    }

    /** Something else stands in this field now: what was typed there is over. */
    private void replaced(EntryPlace place) {
        drafts.replaced(place);
        visit = visit.filter(there -> !there.place().equals(place));
    }

    /** What is refused there is undone: no write of the entry follows, with which its draft would go. */
    private void giveUp(EntryPlace place) {
        replaced(place);
        drafts.giveUp(place);
    }

    /** What is typed into a field: refused, or part of the entry when the typing rests. */
    private Optional<Reason> typed(EntryPlace place, String words, UnaryOperator<Entry> change) {
        var there = visit(place);
        var before = keeper.entry().get();
        var attempt = Typed.from(() -> change.apply(before));
        drafts.typing(place, words, attempt.value().isPresent());
        return switch (attempt) {
            case Typed.Accepted<Entry>(Entry next) -> {
                // One stretch of typing in one field is one thing to undo.
                if (underWay(place).isEmpty()) {
                    if (typing.isEmpty()) {
                        forget(there.steps());
                    }
                    remember(before, next).ifPresent(there.steps()::add);
                    typing = Optional.of(new Stretch(place, before));
                }
                keeper.changeSoon(_ -> next);
                yield Optional.empty();
            }
            case Typed.Refused<Entry>(Reason reason) -> {
                takeBack(there);
                yield Optional.of(reason);
            }
        };
    }

    /**
     * What stands in its place is refused, and its beginning may have been taken for an answer in a pause, the 7 of 75:
     * the entry says at once what it said before the field, also where the program ends with the next key. A note
     * stays: the beginning of one that is too long is no wrong number.
     */
    private void takeBack(Visit there) {
        if (there.place().field() == Entry.Field.NOTE) {
            return;
        }
        typing = Optional.empty();
        forget(there.steps());
        keeper.putBack(there.was(), Optional.of(there.was()), there::back);
        there.steps().add(undo.later(there.place().day(), () -> giveUp(there.place())));
    }

    /** Typing in another place is leaving the one before. */
    private Visit visit(EntryPlace place) {
        if (visit.filter(there -> there.place().equals(place)).isEmpty()) {
            leave();
            visit = Optional.of(new Visit(place, keeper.entry().get(), asRead(place.day()), new ArrayList<>()));
        }
        return visit.orElseThrow();
    }

    private LoggedEntry asRead(JournalDay day) {
        return picture.get().contents().logged(day);
    }

    private Optional<Stretch> underWay(EntryPlace place) {
        return typing.filter(stretch -> keeper.isWaiting() && stretch.place().equals(place));
    }

    /** Only what was changed is taken back: what was changed elsewhere since stays. */
    private Optional<Undo.Step> remember(Entry before, Entry next) {
        var places = EntryPlace.between(before, next);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var day = before.day();
        var was = asRead(day);
        return Optional.of(undo.later(day, () -> {
            places.forEach(this::replaced);
            keeper.putBack(was, picture.get().contents().entry(day), now -> {
                for (var place : places) {
                    now = place.back(now, before);
                }
                return now;
            });
        }));
    }
}
