package org.ldnjournal.ui.medicines;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.text.Texts;

/** A laboratory value as it is being typed. */
final class LabDraft extends Draft<LabValue> {
    /** Two decimals at the most: with three, comma and point could mean thousands. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,2})?");

    private final ObjectProperty<LabValue.Test> test;
    private final StringProperty value;
    private final StringProperty date;
    private final Optional<LabValue> kept;
    private final StringProperty filledIn;

    LabDraft(Keeping keeping) {
        super(keeping, Optional.empty());
        kept = Optional.empty();
        test = choice("test", LabValue.Test.ESR);
        value = words("value", "");
        date = words("date", "");
        filledIn = words("filledIn", "");
    }

    LabDraft(Keeping keeping, LabValue kept, Texts texts) {
        super(keeping, Optional.of(kept.id()));
        this.kept = Optional.of(kept);
        filledIn = words("filledIn", texts.number(kept.value()));
        test = choice("test", kept.test());
        value = words("value", filledIn.get());
        date = words("date", texts.date(kept.date()));
    }

    /** What was measured, and in which unit. */
    ObjectProperty<LabValue.Test> test() {
        return test;
    }

    /** The number, as typed. */
    StringProperty value() {
        return value;
    }

    /** The day of the blood sample, as typed. */
    StringProperty date() {
        return date;
    }

    @Override
    LabValue read(UUID identity, Keeping with) {
        return new LabValue(identity, with.pastDate(date.get()), test.get(), number());
    }

    /** One that was not touched is the one that is kept, with every decimal that it came with. */
    private BigDecimal number() {
        var typed = value.get().strip();
        if (kept.isPresent() && typed.equals(filledIn.get())) {
            return kept.get().value();
        }
        if (!NUMBER.matcher(typed).matches()) {
            throw new InvalidValue("medicines.refused.number");
        }
        return new BigDecimal(typed.replace(',', '.'));
    }

    /** The next value stands on the same sheet more often than not, so the day stays. */
    @Override
    void clear() {
        value.set("");
    }
}
