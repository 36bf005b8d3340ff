package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which program has a journal open: what it wrote into its lock file.
 *
 * @param computer its name; empty where it is not known
 * @param process  its number there
 * @param since    when the program was started
 */
public record Holder(String computer, long process, Instant since) {

    /** Of the journal with this name; empty where nobody holds it or it does not say. */
    public static Optional<Holder> of(Path journal) {
        try {
            var words = Files.readString(WriterLock.beside(journal.toRealPath())).split("\n");
            return Optional.of(new Holder(words[0], Long.parseLong(words[1]), Instant.parse(words[2])));
        } catch (IOException | DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /** This program. */
    static Holder self() {
        var process = ProcessHandle.current();
        return new Holder(Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(name -> name != null)
                .findFirst().orElseGet(Holder::nameOfUnix), process.pid(),
                process.info().startInstant().orElse(Instant.EPOCH));
    }

    private static String nameOfUnix() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException _) {
            return "";
        }
    }

    String lines() {
        return computer + "\n" + process + "\n" + since + "\n";
    }
}
