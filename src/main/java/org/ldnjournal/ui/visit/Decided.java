package org.ldnjournal.ui.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.Made;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Deciding;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Unfinished;

/**
 * What was decided at a visit, in the person's words, and what the person confirms that it is: a note of the visit,
 * or a decision about the plan, which goes through the same door as everywhere. Knows no node.
 */
final class Decided {
    /** What is said once the words are kept. */
    static final Reason KEPT = Reason.of("visit.mode.kept");

    private static final int WEEKS_BACK = 4;
    private static final int LONGEST_REASON = 500;

    private final OpenJournal open;
    private final Deciding deciding;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<Optional<Reason>> said =
            new ReadOnlyObjectWrapper<>(this, "said", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
            new ReadOnlyObjectWrapper<>(this, "seen", Optional.empty());
    private final StringProperty kept = new SimpleStringProperty(this, "kept", "");
    /** Of the visit that is recorded with the words where there is none yet; the same until that one is seen. */
    private UUID newVisit = UUID.randomUUID();

    /**
     * What there is to decide upon.
     *
     * @param visit  the one that the words belong to; absent where none is recorded
     * @param upon   the plan; absent where there is none
     * @param today  what was decided about the plan today and stands, the first one first
     * @param coming the visits to come, the next one first
     * @param date   the day it is
     */
    public record Seen(
            Optional<Appointment> visit, Optional<Deciding.Upon> upon, List<Made> today, List<Appointment> coming,
            JournalDay date) {
        public Seen {
            today = List.copyOf(today);
            coming = List.copyOf(coming);
        }

        static Seen of(JournalContents contents, PlanHistory history, JournalDay today) {
            var rollover = contents.settings().rollover();
            return new Seen(visit(contents, today), history.latestPlan().map(_ -> new Deciding.Upon(
                            history, today, contents.lastFullDoseBefore(today.next()))),
                    Made.of(history).stream().filter(made -> !made.undone())
                            .filter(made -> rollover.dayOf(made.decision().made()).equals(today)).toList(),
                    Appointments.of(contents).stream().filter(visit -> visit.date().isAfter(today.date()))
                            .sorted(Comparator.comparing(Appointment::date)).toList(), today);
        }

        /** The latest one up to today; a visit long ago is not the one that is being talked about. */
        private static Optional<Appointment> visit(JournalContents contents, JournalDay today) {
            return Appointments.of(contents).stream().filter(visit -> !visit.date().isAfter(today.date())).findFirst()
                    .filter(visit -> visit.date().isAfter(today.date().minusWeeks(WEEKS_BACK)));
        }
    }

    Decided(OpenJournal open, Texts texts) {
        this.open = open;
        deciding = new Deciding(texts, () -> Moment.now(open.clock()), this::record);
    }

    /** What was decided, as typed. */
    StringProperty words() {
        return words;
    }

    /** What the visit says already. */
    StringProperty kept() {
        return kept;
    }

    /** What there is to decide upon; absent until it was read. */
    ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }

    /** What became of the words: that they are kept, or why they are refused. */
    ReadOnlyObjectProperty<Optional<Reason>> said() {
        return said.getReadOnlyProperty();
    }

    /** The decision about the plan. */
    Deciding deciding() {
        return deciding;
    }

    /** Shows this; words that are not kept yet are never typed over. */
    void show(Seen next) {
        next.upon().ifPresent(deciding::upon);
        seen.set(Optional.of(next));
        var written = next.visit().map(Appointment::decided).orElse("");
        if (words.get().equals(kept.get())) {
            words.set(written);
        }
        kept.set(written);
        if (next.visit().map(Appointment::id).filter(newVisit::equals).isPresent()) {
            newVisit = UUID.randomUUID();
        }
    }

    /** The words, and the decision about the plan; words that are kept belong to their visit. */
    Consumer<Decided> unfinished() {
        return Unfinished.<Decided>of(this, one -> List.of(one.kept, one.words))
                .andThen(Unfinished.of(this, one -> one.deciding.typed()));
    }

    /** Begins this decision about the plan; the words are its reason unless they are too long for one. */
    void choose(DecisionSort option) {
        if (words.get().strip().length() <= LONGEST_REASON && deciding.draft().reason().get().isBlank()) {
            deciding.draft().reason().set(words.get().strip());
        }
        deciding.choose(option);
    }

    /** Keeps the words as a note of the visit. */
    void keep() {
        try {
            var typed = words.get();
            var noted = noted();
            said.set(Optional.empty());
            open.write(() -> open.journal().record(noted, Moment.now(open.clock())),
                    () -> saved(typed, noted.decided()));
        } catch (InvalidValue invalid) {
            said.set(Optional.of(invalid.reason()));
        }
    }

    /** What was typed since is not kept yet, and stays. */
    private void saved(String typed, String written) {
        kept.set(written);
        if (words.get().equals(typed)) {
            words.set(written);
            said.set(Optional.of(KEPT));
        }
    }

    private Appointment noted() {
        if (words.get().isBlank()) {
            throw new InvalidValue("visit.mode.refused.empty");
        }
        return visit().withDecided(words.get());
    }

    private Appointment visit() {
        var now = seen.get().orElseThrow();
        return now.visit().orElseGet(() -> Appointment.planned(
                newVisit, now.date().date(), Optional.empty(), "", ""));
    }

    /** The words stay with the visit too, so that it says what came of it. */
    private void record(PlanHistory history, Decision decision, Runnable then) {
        open.record(history, decision, () -> {
            then.run();
            if (!words.get().isBlank() && !words.get().equals(kept.get())) {
                keep();
            }
        });
    }
}
