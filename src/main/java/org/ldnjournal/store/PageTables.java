package org.ldnjournal.store;

import org.ldnjournal.journal.HiddenDay;
import org.ldnjournal.journal.OtherPart;

/** What the person wants printed, where that is not the usual. */
final class PageTables {
    static final ItemTable<HiddenDay> HIDDEN_DAYS = new ItemTable<>(HiddenDay.class, "hidden_day",
            row -> new HiddenDay(row.id(), row.day("day"), row.yes("note_only")),
            hidden -> new Columns().and("day", hidden.day()).and("note_only", hidden.noteOnly()));

    static final ItemTable<OtherPart> OTHER_PARTS = new ItemTable<>(OtherPart.class, "other_part",
            row -> new OtherPart(row.id(), row.text("part")), other -> new Columns().and("part", other.part()));

    private PageTables() {}
}
