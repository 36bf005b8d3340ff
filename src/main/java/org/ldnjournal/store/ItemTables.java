package org.ldnjournal.store;

import java.util.List;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.Moment;

/** The tables of everything that has an identity of its own. */
final class ItemTables {
    private static final List<ItemTable<?>> TABLES = List.of(
            MedicineTable.TABLE,
            BottleTable.TABLE,
            LabTable.TABLE,
            ConditionTable.TABLE,
            ProcedureTable.TABLE,
            AsNeededTable.TABLE,
            AllergyTable.TABLE,
            AppointmentTable.TABLE,
            AcknowledgementTable.TABLE,
            TrackerTable.TABLE,
            DayItemTables.ANCHORS,
            DayItemTables.IMPRESSIONS,
            DayItemTables.SEALED_QUESTIONS,
            PageTables.HIDDEN_DAYS,
            PageTables.OTHER_PARTS,
            DayItemTables.SHOWN_IN_TRENDS);

    private ItemTables() {}

    /** Every item of every sort, each sort in the order its items were added. */
    static Items all(Reading reading) {
        var items = Items.NONE;
        for (var table : TABLES) {
            items = items.having(table.sort(), table.all(reading));
        }
        return items;
    }

    static void record(Writing writing, Item item, Moment at) {
        of(item).record(writing, item, at);
    }

    /** Puts in every item, each sort in its order; it is no change. */
    static void put(Writing writing, Items items) {
        for (var table : TABLES) {
            items.of(table.sort()).forEach(item -> table.put(writing, item));
        }
    }

    static void withdraw(Writing writing, Item item, Moment at) {
        of(item).withdraw(writing, item, at);
    }

    private static ItemTable<?> of(Item item) {
        return TABLES.stream().filter(table -> table.sort() == item.getClass()).findFirst().orElseThrow();
    }
}
