package org.ldnjournal.exchange.whole;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.plan.Quantity;

/** The form in which a value stands in an exported file; {@code docs/format.md} describes it. */
final class Plain {
    private Plain() {}

    /** A {@link String}, a {@link BigDecimal}, a {@link Boolean}, or null for what is absent. */
    static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> maybe -> of(maybe.orElse(null));
            case OptionalInt maybe -> maybe.isPresent() ? of(maybe.getAsInt()) : null;
            case BigDecimal number -> number;
            case Integer number -> BigDecimal.valueOf(number);
            case Boolean yes -> yes;
            case Dose dose -> dose.milligrams();
            case Score score -> BigDecimal.valueOf(score.value());
            case SleepHours sleep -> sleep.hours();
            case Quantity quantity -> quantity.units();
            case SideEffectKind kind -> kind.key();
            case Moment moment -> Stamp.of(moment);
            case Enum<?> symbol -> symbol.name();
            default -> value.toString();
        };
    }
}
