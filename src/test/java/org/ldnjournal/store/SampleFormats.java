package org.ldnjournal.store;

import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sample journal of each earlier format, as the program of then wrote it. */
final class SampleFormats {
    private SampleFormats() {}

    /** The sample as it was written. */
    static Path of(int format, Path folder) throws IOException {
        var file = folder.resolve("sample-" + format + ".ldnj");
        try (var sample = SampleFormats.class.getResourceAsStream("format-" + format + ".ldnj")) {
            Files.copy(sample, file);
        }
        return file;
    }

    /** The sample, brought to the newest format. */
    static Path brought(int format, Path folder) throws IOException {
        var file = of(format, folder);
        opened(JournalFile.open(file)).close();
        return file;
    }
}
