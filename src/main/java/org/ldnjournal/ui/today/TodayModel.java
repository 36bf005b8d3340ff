package org.ldnjournal.ui.today;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.plan.Outlook;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.ui.shell.Acknowledging;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.ReadOnce;
import org.ldnjournal.ui.shell.Unfinished;

/** One day as it is being logged: which day, what is known about it, the entry as typed, and whether it is saved. */
public final class TodayModel implements Unfinished<TodayModel> {
    private static final int DAYS_BACK = 2;

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final OpenJournal journal;
    private final TodayReading reading;
    private final ReadOnce<Outlook> supply;
    private final Delay delay;
    private final Saving saving;
    private final Drafts drafts;
    private final EntryKeeper keeper;
    private final EntryModel entries;
    private final ItemModel items;
    private final LeftWords left;
    private final DoseModel doses;
    private final DayForms forms = new DayForms();
    private final ReadOnlyObjectWrapper<Optional<DayPicture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private final Undo undo = new Undo();
    private OpenJournal.Subscription following = () -> { };
    private Delay.CallOff lookAgain = () -> { };
    /** The day that stays open while it is in view. */
    private Optional<JournalDay> open = Optional.empty();
    private int readings;
    private boolean readAhead;

    /**
     * @param matcher recognises medicines, for the findings
     * @param delay   waits until the typing has paused
     * @param log     is told of what could not be saved; the screen itself says so too
     */
    public TodayModel(OpenJournal journal, MedicineMatcher matcher, Delay delay, Consumer<Throwable> log) {
        this(journal, new TodayReading(journal.journal(), journal.plans(), journal.clock(), matcher), delay, log);
    }

    /** @param reading what may have been read already */
    public TodayModel(OpenJournal journal, TodayReading reading, Delay delay, Consumer<Throwable> log) {
        this.journal = journal;
        this.reading = reading;
        supply = new ReadOnce<>(journal,
                held -> Supply.of(held.contents(), held.history(), held.today()).outlook());
        this.delay = delay;
        saving = new Saving(journal, log);
        drafts = new Drafts(journal, log);
        keeper = new EntryKeeper(journal, saving, delay, drafts, Rollover.USUAL.today(journal.clock()));
        entries = new EntryModel(keeper, drafts, undo, this::picture);
        items = new ItemModel(journal.clock(), saving, undo);
        left = new LeftWords(journal, entries::bringBack);
        doses = new DoseModel(journal.clock(), this::picture, saving, undo);
    }

    /** What is known about the day; empty until the journal was read for the first time. */
    ReadOnlyObjectProperty<Optional<DayPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The entry as it is typed. */
    ReadOnlyObjectProperty<Entry> entry() {
        return keeper.entry();
    }

    /** Whether what was typed is saved. */
    ReadOnlyObjectProperty<SaveState> saving() {
        return saving.state();
    }

    /** Whether something can be undone since the program was opened. */
    ReadOnlyBooleanProperty canUndo() {
        return undo.possible();
    }

    /** What is logged on the day. */
    EntryModel entries() {
        return entries;
    }

    /** What is asked now and then, and kept beside the days. */
    ItemModel items() {
        return items;
    }

    /** What a crash left behind. */
    ReadOnlyObjectProperty<LeftWords.News> leftWords() {
        return left.news();
    }

    /** The doses of the day. */
    DoseModel doses() {
        return doses;
    }

    /** What is half filled in, by day. */
    DayForms forms() {
        return forms;
    }

    /** Forms, what is refused in its field, and what could not be saved. */
    @Override
    public Consumer<TodayModel> unfinished() {
        return Unfinished.<TodayModel, DayForms>in(TodayModel::forms, forms.unfinished())
                .andThen(Unfinished.in(TodayModel::doses, doses.unfinished()))
                .andThen(Unfinished.in(model -> model.drafts, drafts.unfinished()))
                .andThen(Unfinished.in(model -> model.saving, saving.leftOver()))
                .andThen(Unfinished.in(model -> model.keeper, keeper.leftOver()));
    }

    /** "I have read this", of a finding. */
    Acknowledging acknowledging() {
        return new Acknowledging(journal);
    }

    /**
     * It will come into view at once: what is read for it is read while its screen is made, all but how long what is
     * left of the medicine lasts. For that all doses of years are read and taken from their bottles again, and nobody
     * waits for it: it is read when {@link #readRest} is called.
     */
    public void readAhead() {
        readAhead = true;
        read(this::withoutSupply);
    }

    /** Reads what the picture that was read ahead lacks. */
    public void readRest() {
        read();
    }

    /** It comes into view: today's entry, followed from now on. */
    void shown() {
        open = Optional.empty();
        following = journal.follow(this::read);
        lookAgain = delay.after(LOOK_AGAIN, this::lookForNewDay);
        if (!readAhead) {
            read();
        }
        readAhead = false;
    }

    /** It goes out of view: what was typed is written, and what could not be written is tried once more. */
    void hidden() {
        entries.leave();
        keeper.flush();
        saving.tryAgain();
        lookAgain.now();
        following.letGo();
    }

    /** Writes what waits, and sees whether a new day has begun; the open entry stays the entry of its day. */
    void look() {
        keeper.flush();
        read();
    }

    private void lookForNewDay() {
        lookAgain = delay.after(LOOK_AGAIN, this::lookForNewDay);
        saving.tryAgain();
        picture.get().filter(seen -> !seen.contents().settings().rollover().today(journal.clock()).equals(seen.today()))
                .ifPresent(_ -> look());
    }

    /** The days one press away: today and the two before it, and the open one where it is older; oldest first. */
    List<JournalDay> days() {
        var open = picture().day();
        var today = picture().today();
        var first = today.plusDays(-DAYS_BACK);
        var days = new ArrayList<JournalDay>();
        if (open.isBefore(first)) {
            days.add(open);
        }
        for (var day = first; !day.isAfter(today); day = day.next()) {
            days.add(day);
        }
        // After a journey to the west it is earlier than the day that is open.
        if (open.isAfter(today)) {
            days.add(open);
        }
        return List.copyOf(days);
    }

    /** Opens another day; one that is still to come is not opened. */
    public void go(JournalDay day) {
        if (day.isAfter(picture().today()) || day.equals(picture().day())) {
            return;
        }
        open(picture().on(day));
    }

    /** Takes back the last change since the program was opened, on the day that it was made for. */
    void undo() {
        undo.last().ifPresent(step -> {
            go(step.day());
            step.back().run();
        });
    }

    /** Writes once more what could not be written. */
    public void tryAgain() {
        saving.tryAgain();
    }

    private DayPicture picture() {
        return picture.get().orElseThrow(() -> new IllegalStateException("not read yet"));
    }

    private void read() {
        read(stay -> withoutSupply(stay).with(supply.call()));
    }

    private void read(Function<Optional<JournalDay>, DayPicture> way) {
        int mine = ++readings;
        var stay = open;
        journal.background().run(() -> way.apply(stay), read -> {
            if (mine == readings) {
                // another day may have been opened while it was read: that one stays
                show(stay.equals(open) ? read : open.map(read::on).orElse(read));
            }
        });
    }

    private DayPicture withoutSupply(Optional<JournalDay> stay) {
        var read = reading.call();
        var day = stay.map(read::on).orElse(read);
        day.readBack();
        return day;
    }

    private void show(DayPicture read) {
        keeper.wasRead();
        if (picture.get().map(DayPicture::day).filter(read.day()::equals).isEmpty()) {
            open(read);
        } else {
            keeper.readAgain(read.contents().entry(read.day()));
            picture.set(Optional.of(read));
            left.readAgain();
        }
    }

    private void open(DayPicture next) {
        Optional<LoggedEntry> logged = next.contents().entry(next.day());
        open = Optional.of(next.day());
        entries.leave();
        keeper.open(next.day(), logged);
        saving.showing(next.lastRecorded().<SaveState>map(SaveState.Saved::new).orElseGet(SaveState.Untouched::new));
        picture.set(Optional.of(next));
        left.opened(next.day());
    }
}
