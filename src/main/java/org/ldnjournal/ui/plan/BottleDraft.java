package org.ldnjournal.ui.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.kit.TypedDay;

/** A bottle as it is typed. Knows no node; what is refused keeps what was typed. */
final class BottleDraft {
    private static final String REFUSED = "supply.refused.day";

    private final ObjectProperty<Preparation> of = new SimpleObjectProperty<>(this, "of");
    private final ObjectProperty<Filler> filler = new SimpleObjectProperty<>(this, "filler", Filler.NOT_GIVEN);
    private final Map<Part, StringProperty> texts = new EnumMap<>(Part.class);
    private final OnItsWay<Bottle> onItsWay = new OnItsWay<>();
    private final ObjectProperty<Optional<Bottle>> before =
            new SimpleObjectProperty<>(this, "before", Optional.empty());
    private final ObjectProperty<List<Object>> begun = new SimpleObjectProperty<>(this, "begun", List.of());

    /** What is typed, in the order of the form. */
    enum Part { QUANTITY, RECEIVED, OPENED, DISCARD, PHARMACY, LOT, PRICE }

    /** Whether it is a bottle. */
    sealed interface Outcome {}

    /** It is. */
    record Read(Bottle bottle) implements Outcome {}

    /** It is not, because of this part. */
    record Refused(Part part, Reason reason) implements Outcome {}

    /** What is wrong with one part. */
    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Refused refused;

        Wrong(Part part, Reason reason) {
            super(reason.key());
            refused = new Refused(part, reason);
        }
    }

    BottleDraft() {
        for (var part : Part.values()) {
            texts.put(part, onItsWay.follow(new SimpleStringProperty(this, part.name(), "")));
        }
        List.of(of, filler).forEach(onItsWay::follow);
    }

    /** What is in it; null where nothing is at hand. */
    ObjectProperty<Preparation> of() {
        return of;
    }

    ObjectProperty<Filler> filler() {
        return filler;
    }

    /** This part as it is typed. */
    StringProperty text(Part part) {
        return texts.get(part);
    }

    /** Begins anew: with a new bottle that came today, or with one to be corrected. */
    void begin(Optional<Bottle> bottle, Optional<Preparation> usual, LocalDate today, Texts words) {
        Function<LocalDate, String> date = words::date;
        onItsWay.anew();
        before.set(bottle);
        of.set(bottle.map(Bottle::of).or(() -> usual).orElse(null));
        filler.set(bottle.map(one -> one.label().filler()).orElse(Filler.NOT_GIVEN));
        var label = bottle.map(Bottle::label).orElse(Bottle.Label.EMPTY);
        text(Part.QUANTITY).set(bottle.map(one -> words.typed(one.quantity().units())).orElse(""));
        text(Part.RECEIVED).set(date.apply(bottle.map(one -> one.received().date()).orElse(today)));
        text(Part.OPENED).set(bottle.flatMap(Bottle::opened).map(JournalDay::date).map(date).orElse(""));
        text(Part.DISCARD).set(bottle.flatMap(Bottle::discard).map(JournalDay::date).map(date).orElse(""));
        text(Part.PHARMACY).set(label.pharmacy());
        text(Part.LOT).set(label.lot());
        text(Part.PRICE).set(label.price());
        begun.set(written());
    }

    private List<Object> written() {
        return Stream.<ObservableValue<?>>concat(Stream.of(of, filler), texts.values().stream())
                .<Object>map(value -> Optional.ofNullable(value.getValue())).toList();
    }

    /** Whether something was typed or chosen since it was begun. */
    boolean isTouched() {
        return !written().equals(begun.get());
    }

    /** These are the bottles by now: what is not typed here, such as a count, may have changed since it was begun. */
    void follow(List<Bottle> bottles) {
        before.set(before.get().map(begun -> bottles.stream()
                .filter(bottle -> bottle.id().equals(begun.id())).findFirst()
                .orElse(begun)));
    }

    /** Whether it is kept. */
    OnItsWay<Bottle> onItsWay() {
        return onItsWay;
    }

    /** The one that is corrected; absent where it is a new one. */
    Optional<Bottle> before() {
        return before.get();
    }

    List<Property<?>> typed() {
        return Stream.of(Stream.of(before, begun, of, filler), texts.values().stream(),
                        Stream.of(onItsWay.unfinished()))
                .<Property<?>>flatMap(Function.identity()).toList();
    }

    /** What is typed, as a bottle. */
    Outcome read(JournalDay today, Locale locale) {
        try {
            var quantity = quantity();
            var received = past(Part.RECEIVED, today, locale).orElseThrow(() ->
                    new Wrong(Part.RECEIVED, Reason.of("supply.refused.received")));
            refuseAfterCount(received);
            var opened = past(Part.OPENED, today, locale);
            var discard = ofAnyTime(Part.DISCARD, today, locale);
            var sound = bottle(Part.QUANTITY, quantity, Bottle.Label.EMPTY, received, Optional.empty(),
                    Optional.empty());
            bottle(Part.OPENED, sound.quantity(), Bottle.Label.EMPTY, received, opened, Optional.empty());
            return new Read(bottle(Part.DISCARD, quantity, label(), received, opened, discard));
        } catch (Wrong wrong) {
            return wrong.refused;
        }
    }

    private Quantity quantity() {
        return switch (Quantity.parse(text(Part.QUANTITY).get())) {
            case Typed.Accepted<Quantity>(Quantity quantity) -> quantity;
            case Typed.Refused<Quantity>(Reason reason) -> throw new Wrong(Part.QUANTITY, reason);
        };
    }

    private void refuseAfterCount(JournalDay received) {
        var counted = before.get().flatMap(Bottle::counted).map(count -> count.at().local().toLocalDate());
        if (counted.filter(day -> day.isBefore(received.date())).isPresent()) {
            throw new Wrong(Part.RECEIVED, Reason.of("supply.refused.receivedAfterCount", counted.get()));
        }
    }

    private Optional<JournalDay> past(Part part, JournalDay today, Locale locale) {
        var day = day(part, typed -> TypedDay.read(typed, locale, today.date(), REFUSED));
        if (day.filter(today::isBefore).isPresent()) {
            throw new Wrong(part, Reason.of("supply.refused.future"));
        }
        return day;
    }

    private Optional<JournalDay> ofAnyTime(Part part, JournalDay today, Locale locale) {
        return day(part, typed -> TypedDay.readOfAnyTime(typed, locale, today.date(), REFUSED));
    }

    private Optional<JournalDay> day(Part part, Function<String, LocalDate> reading) {
        var typed = text(part).get();
        return typed.isBlank() ? Optional.empty()
                : Optional.of(asking(part, () -> new JournalDay(reading.apply(typed))));
    }

    private Bottle.Label label() {
        asking(Part.PHARMACY, () -> new Bottle.Label(text(Part.PHARMACY).get(), filler.get(), "", ""));
        asking(Part.LOT, () -> new Bottle.Label("", filler.get(), text(Part.LOT).get(), ""));
        return asking(Part.PRICE, () -> new Bottle.Label(text(Part.PHARMACY).get(), filler.get(), text(Part.LOT).get(),
                text(Part.PRICE).get()));
    }

    /** A count of something else no longer holds. */
    private Bottle bottle(Part blamed, Quantity quantity, Bottle.Label label, JournalDay received,
            Optional<JournalDay> opened, Optional<JournalDay> discard) {
        var counted = before.get().filter(one -> one.of().equals(of.get())).flatMap(Bottle::counted);
        return asking(blamed, () ->
                new Bottle(before.get().or(onItsWay::sent).map(Bottle::id).orElseGet(UUID::randomUUID), of.get(),
                quantity, label, received, opened, discard, counted));
    }

    private static <T> T asking(Part part, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue invalid) {
            throw new Wrong(part, invalid.reason());
        }
    }
}
