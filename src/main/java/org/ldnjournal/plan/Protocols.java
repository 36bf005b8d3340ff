package org.ldnjournal.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.ldnjournal.journal.Dose;

/**
 * The library of published protocols, read from {@code protocols.csv}. In its column of steps, {@code 1.5} is a dose in
 * mg, {@code 1.5/30} a dose for 30 days, {@code ?/14} a dose that the source leaves open for 14 days,
 * {@code review 4.5} a dose after a review, and a final {@code …} says that the source states only the beginning.
 */
public final class Protocols {
    private static final String OPEN = "…";
    private static final String NO_ONE_DOSE = "?";
    private static final String REVIEW = "review ";
    private static final List<Protocol> SHIPPED = read();

    private Protocols() {}

    /** The protocols inside the program, in the order of the library. */
    public static List<Protocol> shipped() {
        return SHIPPED;
    }

    /** 1.5, 3 and 4.5 mg, without durations: the usual one (seed 000, F018). */
    public static Protocol threeSteps() {
        return of("threeSteps").orElseThrow();
    }

    /** The one with this id; the prescriber's own steps have none. */
    static Optional<Protocol> of(String id) {
        return SHIPPED.stream().filter(protocol -> protocol.id().equals(id)).findFirst();
    }

    private static List<Protocol> read() {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var stream = Protocols.class.getResourceAsStream("protocols.csv");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream().map(Protocols::protocol).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Protocol protocol(CSVRecord row) {
        var steps = List.of(row.get("steps").split(" > "));
        boolean complete = !steps.getLast().equals(OPEN);
        return new Protocol(row.get("id"),
                steps.stream().filter(step -> !step.equals(OPEN)).map(Protocols::step).toList(), complete,
                row.get("offered").equals("yes"), row.get("quote"), row.get("source"),
                Stream.of(row.get("claims").split(" ")).toList());
    }

    private static Protocol.StatedStep step(String stated) {
        var parts = stated.replace(REVIEW, "").split("/");
        return new Protocol.StatedStep(parts[0].equals(NO_ONE_DOSE) ? Optional.empty() : Optional.of(Dose.mg(parts[0])),
                parts.length > 1 ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty(),
                stated.startsWith(REVIEW));
    }
}
