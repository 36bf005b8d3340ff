package org.ldnjournal.plan;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.PlainWords;

/**
 * A bottle, a box or a batch of one preparation, as it came from the pharmacy.
 *
 * @param id       its identity, so that it can be corrected
 * @param of       what is in it
 * @param quantity how much was in it when it came: more than nothing, whole pieces or millilitres; of scored tablets
 *                 also halves
 * @param label    what stands on it
 * @param received the day it came
 * @param opened   the first day a dose came from it, not before it came
 * @param discard  the last day it is good for, not before it came or was opened
 * @param counted  what was left of it when the person counted, if they did
 */
public record Bottle(
        UUID id, Preparation of, Quantity quantity, Label label, JournalDay received, Optional<JournalDay> opened,
        Optional<JournalDay> discard, Optional<Count> counted) implements Item {

    /**
     * What stands on a bottle; what is not known is empty.
     *
     * @param pharmacy who made or sold it, at most 120 characters
     * @param filler   what it is filled up with
     * @param lot      the number of the batch, at most 60 characters
     * @param price    as written, with its currency, at most 40 characters
     */
    public record Label(String pharmacy, Filler filler, String lot, String price) {
        private static final int PHARMACY = 120;
        private static final int LOT = 60;
        private static final int PRICE = 40;

        /** Nothing is known. */
        public static final Label EMPTY = new Label("", Filler.NOT_GIVEN, "", "");

        public Label {
            Objects.requireNonNull(filler);
            pharmacy = shortEnough(pharmacy, PHARMACY);
            lot = shortEnough(lot, LOT);
            price = shortEnough(price, PRICE);
        }

        private static String shortEnough(String text, int longest) {
            var plain = PlainWords.of(text);
            if (plain.length() > longest) {
                throw new InvalidValue("supply.refused.long", longest);
            }
            return plain;
        }
    }

    /**
     * What was left when somebody counted.
     *
     * @param left at most what the bottle held
     * @param at   when; doses taken later are taken off
     */
    public record Count(Quantity left, Moment at) {
        public Count {
            Objects.requireNonNull(left);
            Objects.requireNonNull(at);
        }
    }

    public Bottle {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        if (quantity.isNone()) {
            throw new InvalidValue("supply.refused.zero");
        }
        requirePieces(of, quantity);
        refuseBefore(received, opened, "supply.refused.openedBeforeReceived");
        refuseBefore(received, discard, "supply.refused.discardBeforeReceived");
        opened.ifPresent(day -> refuseBefore(day, discard, "supply.refused.discardBeforeOpened"));
        counted.ifPresent(count -> {
            requirePieces(of, count.left());
            if (count.left().compareTo(quantity) > 0) {
                throw new InvalidValue("supply.refused.countedMore", quantity.units());
            }
            if (count.at().local().toLocalDate().isBefore(received.date())) {
                throw new InvalidValue("supply.refused.countedBefore", received.date());
            }
        });
    }

    private static void requirePieces(Preparation of, Quantity quantity) {
        long smallest = switch (of) {
            case Preparation.Capsule _ -> Quantity.ONE;
            case Preparation.Tablet tablet -> tablet.scored() ? Quantity.HALF : Quantity.ONE;
            case Preparation.Liquid _ -> 1;
        };
        if (quantity.thousandths() % smallest != 0) {
            throw new InvalidValue(smallest == Quantity.ONE ? "supply.refused.pieces" : "supply.refused.halves");
        }
    }

    private static void refuseBefore(JournalDay first, Optional<JournalDay> later, String reason) {
        if (later.filter(day -> day.isBefore(first)).isPresent()) {
            throw new InvalidValue(reason, first.date());
        }
    }

    /** The first day a dose can have come from it: when it was opened, or else when it came. */
    JournalDay there() {
        return opened.orElse(received);
    }

    /** Whether it is good for no dose of this day or later ones. */
    boolean isPastDiscardOn(JournalDay day) {
        return discard.filter(last -> last.isBefore(day)).isPresent();
    }

    /** The same, with so much left when it was counted. */
    public Bottle counted(Quantity left, Moment at) {
        return new Bottle(id, of, quantity, label, received, opened, discard, Optional.of(new Count(left, at)));
    }

    /** The same, opened on this day. */
    public Bottle openedOn(JournalDay day) {
        return new Bottle(id, of, quantity, label, received, Optional.of(day), discard, counted);
    }

    /** Whether both are of the same batch, as far as it is known. */
    boolean isSameBatch(Bottle other) {
        return of.equals(other.of) && !label.lot.isEmpty() && label.lot.equals(other.label.lot)
                && label.pharmacy.equals(other.label.pharmacy);
    }
}
