package org.ldnjournal.ui.today;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.journal.Typed;

/** What is asked now and then: how it goes as a whole, and what would make it worth continuing. */
final class ItemModel {
    private final Clock clock;
    private final Saving saving;
    private final Undo undo;
    /** The one of each day: answered twice in a hurry, the last answer counts. */
    private final Map<JournalDay, UUID> impressions = new HashMap<>();

    ItemModel(Clock clock, Saving saving, Undo undo) {
        this.clock = clock;
        this.saving = saving;
        this.undo = undo;
    }

    /** The monthly answer; absent where the person would rather not answer this time. */
    void impression(JournalDay day, Optional<Impression.Step> answer) {
        add(day, new Impression(impressions.computeIfAbsent(day, _ -> UUID.randomUUID()), day, answer));
    }

    /** Seals what would make it worth continuing, and the score that matters most; or says why that cannot be. */
    Optional<Reason> seal(JournalDay day, String words, Scale matters) {
        return switch (Typed.from(() ->
                new SealedQuestion(UUID.randomUUID(), day, words, matters, Optional.empty()))) {
            case Typed.Accepted<SealedQuestion>(SealedQuestion question) -> {
                add(day, question);
                yield Optional.empty();
            }
            case Typed.Refused<SealedQuestion>(Reason reason) -> Optional.of(reason);
        };
    }

    /** A medicine was taken because it was needed; or the amount is refused. */
    Optional<Reason> took(JournalDay day, Medicine medicine, String amount) {
        return switch (Typed.from(() ->
                new AsNeededDose(UUID.randomUUID(), medicine.id(), day, amount, Moment.now(clock)))) {
            case Typed.Accepted<AsNeededDose>(AsNeededDose dose) -> {
                add(day, dose);
                yield Optional.empty();
            }
            case Typed.Refused<AsNeededDose>(Reason reason) -> Optional.of(reason);
        };
    }

    /** Records something new for this day; it can be undone. */
    void add(JournalDay day, Item item) {
        record(item);
        undo.later(day, () -> withdraw(item));
    }

    /** Takes something back that was recorded for this day; that can be undone too. */
    void remove(JournalDay day, Item item) {
        withdraw(item);
        undo.later(day, () -> record(item));
    }

    private void record(Item item) {
        var at = Moment.now(clock);
        saving.write(subject(item), book -> book.record(item, at));
    }

    private void withdraw(Item item) {
        var at = Moment.now(clock);
        saving.write(subject(item), book -> book.withdraw(item, at));
    }

    private static String subject(Item item) {
        return "item " + item.id();
    }
}
