package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Items;

/**
 * Own trackers, anchors, impressions, the sealed question and what is shown in Trends come back from the file as they
 * were.
 */
class DayItemsProperties {
    private static final int TRIES = 20;

    @Property(tries = TRIES)
    void whatBelongsToTheDaysComesBack(@ForAll("items") List<Item> items) throws IOException {
        var folder = Files.createTempDirectory("day-items");
        var file = folder.resolve("some.ldnj");
        try (var made = opened(JournalFile.create(file))) {
            items.forEach(item -> made.journal().record(item, SomeJournal.AT));
        }
        try (var again = opened(JournalFile.openReadOnly(file))) {
            assertThat(again.journal().contents().items()).isEqualTo(Items.NONE.with(items));
        }
        Files.delete(file);
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Arbitraries.<Item>oneOf(SomeValues.trackers().map(Item.class::cast),
                SomeValues.anchors().map(Item.class::cast), SomeValues.impressions().map(Item.class::cast),
                SomeValues.sealedQuestions().map(Item.class::cast),
                SomeValues.shownInTrends().map(Item.class::cast)).list().ofMaxSize(12);
    }
}
