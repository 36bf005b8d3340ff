package org.ldnjournal.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.PlanHistory;

/** The published schema and what is written agree. */
class SchemaTest {
    static final List<Section<?>> sections = Sections.ALL;

    private static JsonObject object(String... path) {
        var at = PublishedSchema.parsed().get(path[0]).getAsJsonObject();
        for (int i = 1; i < path.length; i++) {
            at = at.getAsJsonObject(path[i]);
        }
        return at;
    }

    /** Follows a reference. */
    private static JsonObject resolved(JsonObject schema) {
        return schema.has("$ref") ? resolved(object("$defs", schema.get("$ref").getAsString().replace("#/$defs/", "")))
                : schema;
    }

    @ParameterizedTest
    @FieldSource("sections")
    void namesEveryPartInItsOrder(Section<?> section) {
        var schema = resolved(object("properties", section.name()));
        agrees(section.sort(), section.single() ? schema : resolved(schema.getAsJsonObject("items")));
    }

    private static void agrees(Sort<?> sort, JsonObject schema) {
        var properties = schema.getAsJsonObject("properties");
        assertThat(properties.keySet()).containsExactlyElementsOf(sort.parts().stream().map(Part::name).toList());
        for (var part : sort.parts()) {
            var inner = resolved(properties.getAsJsonObject(part.name()));
            switch (part) {
                case Part.One<?> _ -> assertThat(inner.has("properties")).isFalse();
                case Part.Group<?, ?> group -> agrees(group.sort(), inner);
                case Part.Several<?, ?> several -> agrees(several.sort(), resolved(inner.getAsJsonObject("items")));
            }
        }
    }

    @Test
    void everyItemOfTheProgramIsExported() {
        var items = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("org.ldnjournal.journal", "org.ldnjournal.plan").stream()
                .filter(type -> type.isAssignableTo(Item.class) && !type.isInterface()).map(type -> type.getName())
                .toList();
        assertThat(Sections.sortsOfItems()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(items);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "person": {}      | "person": {"nickname": "Ada"}
            "version": 1      | "version": 2
            "rolloverHour": 4 | "rolloverHour": 12
            "entries": []     | "entries": [{"day": "2026-02-30x", "recorded": {}}]
            "doses": []       | "more": []
            """)
    void refusesWhatTheImportRefuses(String right, String wrong) {
        var document = new String(WholeJson.of(new WholeJournal(JournalContents.EMPTY, PlanHistory.NONE, List.of(),
                List.of()),
                new Moment(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC), "test"),
                java.nio.charset.StandardCharsets.UTF_8);
        PublishedSchema.accepts(document);
        assertThat(document).contains(right);
        assertThat(PublishedSchema.errors(document.replace(right, wrong))).isNotEmpty();
    }
}
