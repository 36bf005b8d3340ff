package org.ldnjournal.ui.settings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.PlainWords;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.shell.Unfinished;

/** The person's own trackers, and what the numbers of the scales mean to the person. */
final class DayItemsModel {
    private final Clock clock;
    private final Supplier<JournalContents> contents;
    private final Writing writing;
    private final TrackerDraft tracker = new TrackerDraft();
    private final AnchorDraft meaning = new AnchorDraft();
    private Optional<Tracker> ended = Optional.empty();

    /** What the values of a tracker are, as it is chosen. */
    public enum Form { WORSE, BETTER, YES_NO, AMOUNT, CHOICE }

    DayItemsModel(Clock clock, Supplier<JournalContents> contents, Writing writing) {
        this.clock = clock;
        this.contents = contents;
        this.writing = writing;
    }

    /** The tracker that is being typed. */
    TrackerDraft tracker() {
        return tracker;
    }

    /** The meaning that is being typed. */
    AnchorDraft meaning() {
        return meaning;
    }

    /** This is in the journal by now. */
    void read(JournalContents now) {
        tracker.read(now);
        meaning.read(now);
    }

    /** What is typed and not kept yet. */
    Consumer<DayItemsModel> unfinished() {
        return Unfinished.of(this, one ->
                Stream.concat(one.tracker.typed().stream(), one.meaning.typed().stream()).toList());
    }

    /**
     * Begins the tracker that is typed, today; or says why it cannot be.
     *
     * @param then once it is kept, and there is room for another one
     */
    Optional<Reason> begin(Runnable then) {
        var today = today();
        var onItsWay = tracker.onItsWay();
        return switch (Typed.from(() -> {
            Tracker.refuseOneMore(Tracker.on(today, contents.get()));
            var id = onItsWay.sent().map(Tracker::id).orElseGet(UUID::randomUUID);
            return new Tracker(id, tracker.name().get(), kind(), today, Optional.empty());
        })) {
            case Typed.Accepted<Tracker>(Tracker begun) -> {
                ended = Optional.empty();
                record(List.of(begun), onItsWay.send(begun, () -> {
                    tracker.clear();
                    then.run();
                }));
                yield Optional.empty();
            }
            case Typed.Refused<Tracker>(Reason reason) -> Optional.of(reason);
        };
    }

    private Tracker.Kind kind() {
        return switch (tracker.form().get()) {
            case WORSE -> new Tracker.Rating(Direction.HIGHER_IS_WORSE);
            case BETTER -> new Tracker.Rating(Direction.HIGHER_IS_BETTER);
            case YES_NO -> new Tracker.YesNo();
            case AMOUNT -> new Tracker.Amount(tracker.unit().get());
            case CHOICE -> new Tracker.Choice(List.of(tracker.choices().get().split(",")));
        };
    }

    /**
     * Asks for it no longer from today on; one that began today was never asked for before and goes. It can be put
     * back.
     */
    void end(Tracker running) {
        var today = today();
        writing.write(book -> {
            if (running.started().isBefore(today)) {
                book.record(running.endedOn(today.previous()), Moment.now(clock));
            } else {
                book.withdraw(running, Moment.now(clock));
            }
            return true;
        }, () -> ended = Optional.of(running));
    }

    /** The one that was ended last and can be put back. */
    Optional<Tracker> ended() {
        return ended;
    }

    /** Asks again for the one that was ended last. */
    void putBack() {
        ended.ifPresent(before -> writing.write(book -> {
            book.record(before, Moment.now(clock));
            return true;
        }, () -> ended = Optional.empty()));
    }

    /** From today on this number means nothing any more. The meaning before it stays, dated. */
    void meanNothing(Scale scale, int value) {
        mean(scale, value, "", new OnItsWay<>(), () -> { });
    }

    /**
     * From today on the number that is chosen means what is typed; or says why it cannot be.
     *
     * @param then once it is so, and there is room for another meaning
     */
    Optional<Reason> mean(Runnable then) {
        return mean(meaning.scale().get(), meaning.value().get(), meaning.words().get(), meaning.onItsWay(), () -> {
            meaning.clear();
            then.run();
        });
    }

    /**
     * From today on this number means this; empty words: nothing any more. The meaning before it stays, dated.
     *
     * @param onItsWay what is typed
     * @param then     once it is so
     */
    Optional<Reason> mean(Scale scale, int value, String words, OnItsWay<Anchor> onItsWay, Runnable then) {
        var today = today();
        var before = Optional.ofNullable(Anchor.on(today, scale, contents.get()).get(value));
        if (PlainWords.of(words).equals(before.map(Anchor::words).orElse(""))) {
            then.run();
            return Optional.empty();
        }
        var next = Typed.from(() -> words.isBlank() ? Optional.<Anchor>empty()
                : Optional.of(new Anchor(onItsWay.sent().map(Anchor::id).orElseGet(UUID::randomUUID), scale, value,
                        words, today, Optional.empty())));
        return switch (next) {
            case Typed.Refused<Optional<Anchor>>(Reason reason) -> Optional.of(reason);
            case Typed.Accepted<Optional<Anchor>>(Optional<Anchor> anchor) -> {
                record(Stream.concat(before.map(old -> old.heldUntil(today)).stream(), anchor.stream()).toList(),
                        anchor.map(one -> onItsWay.send(one, then)).orElse(then));
                yield Optional.empty();
            }
        };
    }

    /** Today, by the person's own end of the day. */
    JournalDay today() {
        return contents.get().settings().rollover().today(clock);
    }

    /** All of them or none. */
    private void record(List<? extends Item> items, Runnable then) {
        writing.write(book -> {
            book.together(() -> items.forEach(item -> book.record(item, Moment.now(clock))));
            return true;
        }, then);
    }
}
