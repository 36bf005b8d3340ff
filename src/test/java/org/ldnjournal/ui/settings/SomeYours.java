package org.ldnjournal.ui.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.EmptyLog;

/** What a person could take out of the program, where nobody does. */
public final class SomeYours {
    private SomeYours() {}

    public static Yours none(Texts texts) {
        var open = AtOnce.of(new MemoryJournal(), new MemoryPlanBook(),
                Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC));
        return new Yours(new ExportModel(open, texts, _ -> Optional.empty(), "test"), new EmptyLog(Path.of("logs")));
    }
}
