package org.ldnjournal.ui.medicines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.LabValue;

/** A laboratory value as it is being typed. */
public final class NewLabValue {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d)?");

    private UUID id = UUID.randomUUID();
    private final StringProperty value = new SimpleStringProperty(this, "value", "");
    private final StringProperty date = new SimpleStringProperty(this, "date", "");

    NewLabValue() {
        Stream.of(value, date).forEach(typed -> typed.addListener((_, _, _) -> id = UUID.randomUUID()));
    }

    /** The number, as typed. */
    public StringProperty value() {
        return value;
    }

    /** The day of the blood sample, as typed. */
    public StringProperty date() {
        return date;
    }

    /** The value; refused where number or date are not understood or out of range. */
    LabValue read(Function<String, LocalDate> pastDate) {
        var typed = value.get().strip();
        if (!NUMBER.matcher(typed).matches()) {
            throw new InvalidValue("medicines.refused.number");
        }
        var day = pastDate.apply(date.get());
        return new LabValue(id, day, LabValue.Test.ESR, new BigDecimal(typed.replace(',', '.')));
    }

    /** It is kept: makes room for the next; the same one added twice stays one. */
    void saved(LabValue saved) {
        if (!saved.id().equals(id)) {
            return;
        }
        value.set("");
        date.set("");
    }
}
