package org.ldnjournal.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/** The row that a query stands on, read through the doors of the value types. */
final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** How a row becomes a value; what a value type refuses is damage. */
    @FunctionalInterface
    interface Mapping<T> {
        T of(Row row) throws SQLException;
    }

    /** The identity of an item. */
    UUID id() throws SQLException {
        return UUID.fromString(text("id"));
    }

    /** As it stands in the file. */
    Object value(String column) throws SQLException {
        return results.getObject(column);
    }

    String text(String column) throws SQLException {
        return results.getString(column);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    int integer(String column) throws SQLException {
        return results.getInt(column);
    }

    long number(String column) throws SQLException {
        return results.getLong(column);
    }

    OptionalInt optionalInteger(String column) throws SQLException {
        int value = results.getInt(column);
        return results.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    boolean yes(String column) throws SQLException {
        return results.getInt(column) == 1;
    }

    BigDecimal decimal(String column) throws SQLException {
        return new BigDecimal(text(column));
    }

    Dose dose(String column) throws SQLException {
        return new Dose(results.getLong(column));
    }

    JournalDay day(String column) throws SQLException {
        return Stored.day(text(column));
    }

    Optional<JournalDay> optionalDay(String column) throws SQLException {
        return optionalText(column).map(Stored::day);
    }

    LocalDate date(String column) throws SQLException {
        return LocalDate.parse(text(column));
    }

    LocalTime time(String column) throws SQLException {
        return LocalTime.parse(text(column));
    }

    Optional<LocalDate> optionalDate(String column) throws SQLException {
        return optionalText(column).map(LocalDate::parse);
    }

    <E extends Enum<E>> E symbol(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    /** The moment whose instant and zone are in these columns. */
    Moment moment(String at, String zone) throws SQLException {
        return new Moment(Stored.instant(text(at)), Stored.zone(text(zone)));
    }

    Optional<Moment> optionalMoment(String at, String zone) throws SQLException {
        return optionalText(at).isEmpty() ? Optional.empty() : Optional.of(moment(at, zone));
    }
}
