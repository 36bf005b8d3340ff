package org.ldnjournal.ui.today;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * Keeps the entry of one day while it is being filled: scores are written at once, words a moment after the last key.
 * An entry stays the entry of its day, however late it gets.
 */
final class EntryKeeper {
    static final Duration AFTER_TYPING = Duration.ofMillis(400);

    private final OpenJournal journal;
    private final Saving saving;
    private final Delay delay;
    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<Entry> entry;
    /** What was sent and is not known to be read back, by day. */
    private final Map<JournalDay, Entry> sent = new HashMap<>();
    private Owed owed = new Owed();
    private Entry written;
    private Delay.CallOff waiting = () -> { };
    private boolean isWaiting;

    EntryKeeper(OpenJournal journal, Saving saving, Delay delay, Drafts drafts, JournalDay day) {
        this.journal = journal;
        this.saving = saving;
        this.delay = delay;
        this.drafts = drafts;
        written = Entry.empty(day);
        entry = new ReadOnlyObjectWrapper<>(this, "entry", written);
    }

    ReadOnlyObjectProperty<Entry> entry() {
        return entry.getReadOnlyProperty();
    }

    /** Opens a day, after writing what was typed for the one before. */
    void open(JournalDay day, Optional<LoggedEntry> read) {
        flush();
        written = known(day, read);
        entry.set(written);
    }

    /** The journal was read: what was written by then is in it. */
    void wasRead() {
        sent.keySet().removeIf(day -> !saving.isOpen(subject(day)));
    }

    /** The open day was read again: takes over what somebody else changed, and never what is being typed. */
    void readAgain(Optional<LoggedEntry> read) {
        var day = entry.get().day();
        if (!sent.containsKey(day) && !isWaiting && entry.get().equals(written)) {
            written = read.map(LoggedEntry::entry).orElseGet(() -> Entry.empty(day));
            entry.set(written);
        }
    }

    /** Changes the entry and writes it at once. */
    void change(UnaryOperator<Entry> change) {
        entry.set(change.apply(entry.get()));
        write();
    }

    /** Changes the entry and writes it when the typing has paused. */
    void changeSoon(UnaryOperator<Entry> change) {
        waiting.now();
        entry.set(change.apply(entry.get()));
        isWaiting = true;
        waiting = delay.after(AFTER_TYPING, this::write);
    }

    /** Changes the entry of any day and writes it at once. */
    void change(JournalDay day, Optional<LoggedEntry> read, UnaryOperator<Entry> change) {
        change(day, read, change, Optional.empty());
    }

    /** Takes a change of this day back and writes that at once: what stands there again is as it was then. */
    void putBack(LoggedEntry was, Optional<LoggedEntry> read, UnaryOperator<Entry> change) {
        change(was.day(), read, change, Optional.of(was));
    }

    private void change(JournalDay day, Optional<LoggedEntry> read, UnaryOperator<Entry> change,
            Optional<LoggedEntry> was) {
        if (day.equals(entry.get().day())) {
            entry.set(change.apply(entry.get()));
            write(was);
            return;
        }
        var before = known(day, read);
        send(before, change.apply(before), was);
    }

    private Entry known(JournalDay day, Optional<LoggedEntry> read) {
        return sent.getOrDefault(day, read.map(LoggedEntry::entry).orElseGet(() -> Entry.empty(day)));
    }

    /** Whether words are waiting to be written. */
    boolean isWaiting() {
        return isWaiting;
    }

    /** Writes what waits. */
    void flush() {
        if (isWaiting) {
            write();
        }
    }

    private void write() {
        write(Optional.empty());
    }

    private void write(Optional<LoggedEntry> was) {
        waiting.now();
        isWaiting = false;
        var now = entry.get();
        if (now.equals(written)) {
            if (!saving.isOpen(subject(now.day()))) {
                drafts.letGo(now.day());
            }
            return;
        }
        var before = written;
        written = now;
        send(before, now, was);
    }

    private void send(Entry before, Entry now, Optional<LoggedEntry> was) {
        sent.put(now.day(), now);
        var at = Moment.now(journal.clock());
        var settled = drafts.settle(now.day());
        var owing = owed;
        saving.write(subject(now.day()), book -> {
            was.ifPresentOrElse(then -> owing.putBack(book, before, now, then, at),
                    () -> owing.write(book, before, now, at));
            settled.forEach(left -> left.accept(book));
        });
    }

    /** What may not be on the disk yet: another one shows it, and writes it with the next change of its day. */
    Consumer<EntryKeeper> leftOver() {
        var owing = owed;
        var days = Map.copyOf(sent);
        return next -> {
            if (next.journal.takesOver()) {
                next.owed = owing;
                next.sent.putAll(days);
            }
        };
    }

    private static String subject(JournalDay day) {
        return "entry " + day;
    }
}
