package org.ldnjournal.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.Held;
import org.ldnjournal.ui.shell.OpenForms;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.ReadOnce;
import org.ldnjournal.ui.shell.Unfinished;

/** Bottles as they are recorded, corrected, counted and taken off the list. Knows no node. */
final class SupplyModel {
    private final OpenJournal open;
    private final Texts texts;
    private final ReadOnce<Optional<SupplyView>> readOnce;
    private final BottleDraft draft = new BottleDraft();
    private final BooleanProperty asked = new SimpleBooleanProperty(this, "asked");
    private final OpenForms<Bottle, CountDraft> counts = new OpenForms<>(_ -> new CountDraft(), CountDraft::typed);
    private final ReadOnlyObjectWrapper<Optional<SupplyView>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Bottle>> removed =
            new ReadOnlyObjectWrapper<>(this, "removed", Optional.empty());
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;

    /** For how long something is ordered. */
    enum Length {
        FOUR_WEEKS(28), EIGHT_WEEKS(56), TWELVE_WEEKS(84),
        /** Until the last step of the plan begins. */
        STEPS(0);

        private final int days;

        Length(int days) {
            this.days = days;
        }
    }

    /** What became of a count. */
    sealed interface Counted {}

    /** It is being saved. */
    record CountSaved() implements Counted {}

    /** The number is refused; what was typed stays. */
    record LeftRefused(Reason reason) implements Counted {}

    /** The day is refused; what was typed stays. */
    record DayRefused(Reason reason) implements Counted {}

    SupplyModel(OpenJournal open, Texts texts) {
        this.open = open;
        this.texts = texts;
        readOnce = new ReadOnce<>(open, held -> Optional.of(view(held)));
    }

    /** What is left; absent until it was read. */
    ReadOnlyObjectProperty<Optional<SupplyView>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The bottle that is typed. */
    BottleDraft draft() {
        return draft;
    }

    /** Whether a bottle is asked for. */
    BooleanProperty asked() {
        return asked;
    }

    /** What is being typed of what is left in this bottle. */
    Optional<CountDraft> count(Bottle bottle) {
        return counts.of(bottle);
    }

    /** Begins to type what is left in this bottle, today unless another day is typed. */
    CountDraft beginCount(Bottle bottle) {
        var typed = counts.open(bottle);
        typed.offer(texts.date(day().date()));
        return typed;
    }

    /** It is counted, or not after all. */
    void endCount(Bottle bottle) {
        counts.close(bottle);
    }

    /** A bottle and counts, as typed. */
    Consumer<SupplyModel> unfinished() {
        return Unfinished.<SupplyModel>of(this, one ->
                Stream.concat(one.draft.typed().stream(), Stream.of(one.asked)).toList())
                .andThen(Unfinished.in(one -> one.counts, counts.unfinished()));
    }

    /** Reads, and follows the journal from now on. */
    void start() {
        following = open.readNowAndAgain(this::read);
    }

    /** Follows no longer. */
    void stop() {
        removed.set(Optional.empty());
        following.letGo();
    }

    private void read() {
        open.background().run(readOnce, this::show);
    }

    private void show(Optional<SupplyView> next) {
        next.ifPresent(view -> follow(view.supply().bottles().stream().map(Supply.Stock::bottle).toList()));
        shown.set(next);
    }

    private void follow(List<Bottle> bottles) {
        draft.onItsWay().read(bottles::contains, () -> asked.set(false));
        counts.closeWhere(count -> count.onItsWay().isKept(bottles::contains));
        draft.follow(bottles);
    }

    private static SupplyView view(Held held) {
        var supply = Supply.of(held.contents(), held.history(), held.today());
        return new SupplyView(held.today(), held.contents().settings().rollover(), supply,
                Ladder.of(held.history()).on(held.today()), held.history().preparations(), orders(supply));
    }

    private static List<SupplyView.Ordered> orders(Supply supply) {
        var orders = new ArrayList<SupplyView.Ordered>();
        for (var length : Length.values()) {
            var days = length == Length.STEPS ? supply.daysOfSteps() : Optional.of(length.days);
            days.filter(number -> number > 0).ifPresent(number ->
                    orders.add(new SupplyView.Ordered(length, supply.order(number))));
        }
        return List.copyOf(orders);
    }

    /** Begins to type a bottle that came today. */
    void beginNew() {
        draft.begin(Optional.empty(), shown.get().flatMap(view -> view.atHand().atHand().stream().findFirst())
                .map(Preparations.Kept::preparation), day().date(), texts);
    }

    /** Begins to correct this one; what is typed of another goes before. */
    void correct(Bottle bottle) {
        if (asked.get() && draft.isTouched()) {
            return;
        }
        draft.begin(Optional.of(bottle), Optional.empty(), day().date(), texts);
    }

    /** Records the bottle as it is typed; absent where that is being done, else what is refused. */
    Optional<BottleDraft.Refused> save() {
        return save(() -> { });
    }

    /** The same; what follows happens only once it is on the disk. */
    Optional<BottleDraft.Refused> save(Runnable then) {
        return switch (draft.read(day(), texts.locale())) {
            case BottleDraft.Refused refused -> Optional.of(refused);
            case BottleDraft.Read(Bottle bottle) -> {
                write(bottle, draft.onItsWay().send(bottle, () -> {
                    asked.set(false);
                    then.run();
                }));
                yield Optional.empty();
            }
        };
    }

    /** Whether a first dose can have come from it today: not where it was opened before, or is past its last day. */
    boolean canOpenToday(Bottle bottle) {
        return bottle.opened().isEmpty() && Typed.from(() -> bottle.openedOn(day())).value().isPresent();
    }

    /** A first dose came from it today; where a day has begun on which that cannot be, it is no longer offered. */
    void openToday(Bottle bottle) {
        if (canOpenToday(bottle)) {
            write(bottle.openedOn(day()));
        } else {
            read();
        }
    }

    /**
     * So much was left, as it is typed; today means now, and an earlier day its end.
     *
     * @param then what follows once it is on the disk
     */
    Counted keepCount(Bottle bottle, Runnable then) {
        var typed = counts.of(bottle).orElseThrow();
        return count(bottle, typed.left().get(), typed.day().get(), counted ->
                write(counted, typed.onItsWay().send(counted, () -> {
                    endCount(bottle);
                    then.run();
                })));
    }

    /**
     * So much was left.
     *
     * @param typed how much
     * @param day   when it was counted; today means now, and an earlier day its end
     */
    Counted count(Bottle bottle, String typed, String day) {
        return count(bottle, typed, day, this::write);
    }

    private Counted count(Bottle bottle, String typed, String day, Consumer<Bottle> keep) {
        return switch (Quantity.parse(typed)) {
            case Typed.Refused<Quantity>(Reason reason) -> new LeftRefused(reason);
            case Typed.Accepted<Quantity>(Quantity left) -> switch (day(day, texts.locale())) {
                case Typed.Refused<LocalDate>(Reason reason) -> new DayRefused(reason);
                case Typed.Accepted<LocalDate>(LocalDate date) ->
                    count(bottle, left, new JournalDay(date), keep);
            };
        };
    }

    private Typed<LocalDate> day(String typed, Locale locale) {
        return Typed.from(() -> {
            var date = TypedDay.read(typed, locale, day().date(), "supply.refused.day");
            if (date.isAfter(day().date())) {
                throw new InvalidValue("supply.refused.future");
            }
            return date;
        });
    }

    private Counted count(Bottle bottle, Quantity left, JournalDay day, Consumer<Bottle> keep) {
        if (day.isBefore(bottle.received())) {
            return new DayRefused(Reason.of("supply.refused.countedBefore", bottle.received().date()));
        }
        return switch (Typed.from(() -> bottle.counted(left, day.equals(day()) ? now() : endOf(day)))) {
            case Typed.Refused<Bottle>(Reason reason) -> new LeftRefused(reason);
            case Typed.Accepted<Bottle>(Bottle counted) -> {
                keep.accept(counted);
                yield new CountSaved();
            }
        };
    }

    /** The bottle that was taken off the list last, while it can be put back. */
    ReadOnlyObjectProperty<Optional<Bottle>> removed() {
        return removed.getReadOnlyProperty();
    }

    /** Puts back what was taken off the list last. */
    void putBack() {
        removed.get().ifPresent(bottle -> write(bottle, () -> removed.set(Optional.empty())));
    }

    /** Takes the bottle off the list; it stays in the history, and can be put back while the place is open. */
    void remove(Bottle bottle) {
        open.write(() -> open.journal().withdraw(bottle, now()), () -> removed.set(Optional.of(bottle)));
    }

    private void write(Bottle bottle) {
        write(bottle, () -> { });
    }

    private void write(Bottle bottle, Runnable then) {
        open.write(() -> open.journal().record(bottle, now()), then);
    }

    /** The day that it is by now, which may have begun since all this was read. */
    JournalDay day() {
        return rollover().today(open.clock());
    }

    private Rollover rollover() {
        return shown.get().map(SupplyView::rollover).orElse(Rollover.USUAL);
    }

    private Moment endOf(JournalDay day) {
        return Moment.of(day.next().date().atTime(rollover().hour(), 0), open.clock().getZone());
    }

    private Moment now() {
        return Moment.now(open.clock());
    }
}
