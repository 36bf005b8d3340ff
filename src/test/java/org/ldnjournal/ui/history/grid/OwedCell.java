package org.ldnjournal.ui.history.grid;

import java.util.Locale;
import java.util.function.Consumer;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.OpenJournal;

/** A cell of the table of days with what the disk had no room for. */
public final class OwedCell {
    private OwedCell() {}

    /** Pain of 7 on this day, typed on a full disk; what goes on with it in another table. */
    public static Consumer<GridModel> pain(OpenJournal onFullDisk, JournalDay day) {
        var model = new GridModel(onFullDisk, Texts.of(Locale.UK), _ -> { });
        model.shown();
        model.type(day, model.columns().get(Filled.PAIN), "7");
        return model.unfinished();
    }
}
