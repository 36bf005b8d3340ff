package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * Words that were being typed when the program ended without saving them. They are brought back once, into the field
 * they were typed in; those of another day wait until it is opened.
 */
final class LeftWords {
    private final OpenJournal journal;
    private final Predicate<Draft> bringBack;
    private final ReadOnlyObjectWrapper<News> news = new ReadOnlyObjectWrapper<>(this, "news", News.NONE);
    private Optional<List<Draft>> left = Optional.empty();
    private List<Draft> back = List.of();
    private JournalDay open;

    /**
     * What there is to say.
     *
     * @param broughtBack when the words were typed that stand in their field again
     * @param saved       whether what stands there is on the disk by now
     * @param waitingOn   the day whose words still wait
     */
    record News(Optional<Moment> broughtBack, boolean saved, Optional<JournalDay> waitingOn) {
        static final News NONE = new News(Optional.empty(), false, Optional.empty());

        private News whenSaved() {
            return new News(broughtBack, true, waitingOn);
        }
    }

    /** @param bringBack puts words into their field, and says whether they were anything new */
    LeftWords(OpenJournal journal, Predicate<Draft> bringBack) {
        this.journal = journal;
        this.bringBack = bringBack;
    }

    ReadOnlyObjectProperty<News> news() {
        return news.getReadOnlyProperty();
    }

    /** This day was opened. */
    void opened(JournalDay day) {
        open = day;
        if (left.isPresent()) {
            take();
            return;
        }
        left = Optional.of(List.of());
        journal.background().run(() -> journal.journal().drafts(), drafts -> {
            left = Optional.of(drafts);
            take();
        });
    }

    /** Another day may have been opened while they were read. */
    private void take() {
        var day = open;
        var all = left.orElseThrow();
        left = Optional.of(all.stream().filter(draft -> !draft.day().equals(day)).toList());
        back = all.stream().filter(draft -> draft.day().equals(day)).filter(bringBack).toList();
        news.set(new News(back.stream().map(Draft::at).findFirst(), false,
                left.orElseThrow().stream().map(Draft::day).findFirst()));
    }

    /** The open day was read again: words that are on the disk by now are left behind no more. */
    void readAgain() {
        var asked = back;
        if (asked.isEmpty()) {
            return;
        }
        journal.background().run(() -> journal.journal().drafts(), drafts -> {
            if (asked == back && drafts.stream().noneMatch(draft -> isOneOf(asked, draft))) {
                back = List.of();
                news.set(news.get().whenSaved());
            }
        });
    }

    private static boolean isOneOf(List<Draft> asked, Draft still) {
        return asked.stream().anyMatch(draft -> draft.day().equals(still.day()) && draft.field() == still.field());
    }
}
