package org.ldnjournal.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Items;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;

/** The tables of an export, as another program reads them. */
class WholeTablesTest {
    private static final Moment AT = new Moment(Instant.parse("2026-11-21T20:15:30.125Z"), ZoneId.of("Europe/Berlin"));
    private static final JournalDay DAY = JournalDay.of(2026, 11, 21);

    private static List<List<String>> table(WholeJournal journal, String name) throws IOException {
        var bytes = WholeTables.of(journal, AT, Texts.of(Locale.UK)).get(name);
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            return parser.stream().map(row -> row.toList()).toList();
        }
    }

    private static WholeJournal with(Entry entry, Items items) {
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        entries.put(entry.day(), new LoggedEntry(entry, java.util.Map.of(Entry.Field.PAIN, AT)));
        return new WholeJournal(new JournalContents(JournalSettings.USUAL, Person.UNNAMED, entries, List.of(), items,
                VisitQuestions.NONE), PlanHistory.NONE, List.of(), List.of());
    }

    @Test
    void aLineHoldsADayAndItsListsAreTablesOfTheirOwn() throws IOException {
        var journal = with(Entry.empty(DAY).with(new Score(Scale.PAIN, 4)).withNote("Grüße, \"ja\"\nund –5")
                .withSideEffects(Optional.of(new SideEffects(List.of(new SideEffect(new SideEffectKind("nausea"),
                        SideEffect.Severity.MILD)))))
                .withCrash(Optional.of(new Crash.Since(DAY.previous()))), Items.NONE);
        var entries = table(journal, "entries.csv");
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst()).startsWith("day", "pain", "fatigue", "sleepQuality", "sleepHours", "sideEffects",
                "note", "badDay", "crash.answer", "crash.start");
        assertThat(entries.get(1)).startsWith("2026-11-21", "4", "", "", "", "1", "Grüße, \"ja\"\nund –5", "", "SINCE",
                "2026-11-20")
                .contains("2026-11-21T21:15:30.125+01:00[Europe/Berlin]");
        assertThat(table(journal, "entries-sideEffects.csv")).containsExactly(
                List.of("day", "kind", "severity", "onset"), List.of("2026-11-21", "nausea", "MILD", ""));
    }

    @Test
    void noMarkOfANameTurnsTheLineOfATable() throws IOException {
        var medicine = new Medicine(new UUID(0, 1), "Ibu\u202Eprofen \u05D0", Medicine.Use.REGULAR, Optional.empty(),
                Optional.empty(), Medicine.Clarification.NONE);
        assertThat(table(with(Entry.empty(DAY), Items.NONE.with(List.of(medicine))), "medicines.csv").get(1))
                .contains("Ibuprofen \u05D0");
    }

    @Test
    void noAnswerAndTheAnswerNoneAreNotTheSame() throws IOException {
        assertThat(table(with(Entry.empty(DAY), Items.NONE), "entries.csv").get(1).get(5)).isEmpty();
        assertThat(table(with(Entry.empty(DAY).withSideEffects(Optional.of(SideEffects.NONE)), Items.NONE),
                "entries.csv").get(1).get(5))
                .isEqualTo("0");
    }

    @Test
    void everyFileIsNamedInTheReadme() {
        var files = WholeTables.of(with(Entry.empty(DAY), Items.NONE), AT, Texts.of(Locale.GERMANY));
        var readme = new String(files.get(WholeTables.README), StandardCharsets.UTF_8);
        assertThat(files.keySet()).allSatisfy(name -> assertThat(name).matches("[A-Za-z]+(-[A-Za-z]+)?\\.(csv|txt)"));
        files.keySet().stream().filter(name -> !name.equals(WholeTables.README)).forEach(name ->
                assertThat(readme.lines()).anyMatch(line -> line.startsWith(name + ": ")
                        && line.length() > name.length() + 10));
    }

    @Test
    void aMedicineCannotBecomeAFormula() throws IOException {
        var medicine = new Medicine(new UUID(1, 1), "=HYPERLINK(\"http://x\")", Medicine.Use.REGULAR, Optional.empty(),
                Optional.empty(), Medicine.Clarification.NONE);
        assertThat(table(with(Entry.empty(DAY), Items.NONE.with(medicine)), "medicines.csv").get(1).get(1))
                .isEqualTo("'=HYPERLINK(\"http://x\")");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            =1+1,   '=1+1
            +1 pill, '+1 pill
            -cmd,   '-cmd
            @SUM,   '@SUM
            ＝1,    '＝1
            'tis,   ''tis
            -5,     -5
            -0.25,  -0.25
            plain,  plain
            "a=b",  "a=b"
            """)
    void wordsThatCouldBeAFormulaAreMadeWords(String words, String cell) {
        assertThat(Cell.of(words)).isEqualTo(cell);
    }

    @Test
    void tabsAndLineBreaksInFrontAreMadeWordsToo() {
        assertThat(Cell.of("\t=1")).isEqualTo("'\t=1");
        assertThat(Cell.of("\r=1")).isEqualTo("'\r=1");
        assertThat(Cell.of("\n=1")).isEqualTo("'\n=1");
        assertThat(Cell.of(new BigDecimal("-4.50"))).isEqualTo("-4.50");
        assertThat(Cell.of(null)).isEmpty();
    }

    @Property(tries = 200)
    void takingOneApostropheAwayGivesTheWordsBack(@ForAll String words) {
        var cell = Cell.of(words);
        assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isEqualTo(words);
    }
}
