package org.ldnjournal.ui.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Reminder;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.ReminderAnswer;

/** When to remind, and what became of it. It looks at the clock again and again; nothing is due by waiting alone. */
public final class ReminderModel {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);

    private final OpenJournal journal;
    private final Delay delay;
    private final ObservableValue<ReminderChoices> choices;
    private final ObjectProperty<Optional<ReminderAnswer>> answer;
    private final ReadOnlyObjectWrapper<Optional<Reminder>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private Optional<Picture> picture = Optional.empty();
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;
    private Delay.CallOff lookAgain = () -> { };

    private record Picture(JournalContents contents, PlanHistory history) {}

    /**
     * @param delay   looks at the clock again after a while
     * @param choices whether and how to remind
     * @param answer  what was answered last; what is set is kept
     */
    public ReminderModel(OpenJournal journal, Delay delay, ObservableValue<ReminderChoices> choices,
            ObjectProperty<Optional<ReminderAnswer>> answer) {
        this.journal = journal;
        this.delay = delay;
        this.choices = choices;
        this.answer = answer;
        choices.addListener((_, _, _) -> look());
    }

    /** The one reminder there is at present, if there is one. */
    public ReadOnlyObjectProperty<Optional<Reminder>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether and how to remind. */
    ReminderChoices choices() {
        return choices.getValue();
    }

    /** Reads, follows the journal and looks at the clock from now on. */
    public void start() {
        following = journal.readNowAndAgain(this::read);
        lookAgain = delay.after(LOOK_AGAIN, this::tick);
    }

    /** Reminds no longer. */
    public void stop() {
        following.letGo();
        lookAgain.now();
        picture = Optional.empty();
        look();
    }

    private void read() {
        journal.background().run(() -> new Picture(journal.journal().contents(), journal.plans().history()), read -> {
            picture = Optional.of(read);
            look();
        });
    }

    private void tick() {
        lookAgain = delay.after(LOOK_AGAIN, this::tick);
        look();
    }

    private void look() {
        var now = Moment.now(journal.clock());
        shown.set(picture.filter(_ -> choices.getValue().on())
                .flatMap(read -> Reminder.at(now, read.contents(), read.history()))
                .filter(reminder -> answer.get().filter(given -> given.silences(reminder, now.instant())).isEmpty()));
    }

    /** It comes again after as many minutes as are chosen, unless the dose is recorded by then. */
    void snooze() {
        answer(Optional.of(journal.clock().instant().plus(Duration.ofMinutes(choices.getValue().snooze()))));
    }

    /** It does not come again for this dose. */
    void answered() {
        answer(Optional.empty());
    }

    private void answer(Optional<Instant> until) {
        shown.get().ifPresent(reminder ->
                answer.set(Optional.of(new ReminderAnswer(reminder.day(), reminder.part(), until))));
        look();
    }
}
