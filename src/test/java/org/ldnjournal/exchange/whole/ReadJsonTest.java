package org.ldnjournal.exchange.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;

/** What is said of a document that is not a whole journal: where, what is wrong, what would be right. */
class ReadJsonTest {
    private static final String EMPTY = new String(WholeJson.of(
            new WholeJournal(JournalContents.EMPTY, PlanHistory.NONE, List.of(), List.of()),
            new Moment(Instant.parse("2026-11-22T19:00:00Z"), ZoneOffset.UTC), "test"), StandardCharsets.UTF_8);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @TempDir
    private Path folder;

    private String said(byte[] document) throws IOException {
        return switch (ReadJson.read(Files.write(folder.resolve("document.json"), document))) {
            case Typed.Refused<WholeJournal>(var reason) -> TEXTS.say(reason);
            case Typed.Accepted<WholeJournal> _ -> "accepted";
        };
    }

    private String said(String document) throws IOException {
        return said(document.getBytes(StandardCharsets.UTF_8));
    }

    private String saidOf(String right, String wrong) throws IOException {
        assertThat(EMPTY).contains(right);
        return said(EMPTY.replace(right, wrong));
    }

    @Test
    void acceptsWhatWasWritten() throws IOException {
        assertThat(said(EMPTY)).isEqualTo("accepted");
        assertThat(said("\ufeff" + EMPTY)).isEqualTo("accepted");
        assertThat(said(EMPTY.getBytes(StandardCharsets.UTF_16))).isEqualTo("accepted");
        assertThat(saidOf("\"exportedBy\": \"test\"", "\"exportedBy\": {\"by\": [1]}, \"exportSomething\": 1"))
                .isEqualTo("accepted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"day": "2026-02-30", "recorded": {}}] | entries[0].day: “2026-02-30” is not a date. Write it like 2026-11-22
            [{"recorded": {}}]                      | entries[0].day: this is missing
            [{"day": null, "recorded": {}}]         | entries[0].day: this is missing
            [{"day": "2026-11-22"}]                 | entries[0].recorded: this is missing
            [{"day": "2026-11-22", "pain": 11, "recorded": {}}]   | entries[0].pain: 11 is not on the scale
            [{"day": "2026-11-22", "pain": "4", "recorded": {}}]  | entries[0].pain: there belongs a number
            [{"day": "2026-11-22", "pain": 4.5, "recorded": {}}]  | entries[0].pain: there belongs a whole number
            [{"day": "2026-11-22", "pain": 1e999999999, "recorded": {}}] | entries[0].pain: there belongs a whole number
            [{"day": "2026-11-22", "mood": 4, "recorded": {}}]    | entries[0].mood: this is not known here
            [{"day": "2026-11-22", "recorded": {}}, {"day": "2026-11-22", "recorded": {}}] | entries[1]: [2026-11-22] is there twice
            [{"day": "2026-11-22", "day": "2026-11-23", "recorded": {}}] | entries[0].day: this name is there twice
            [{"day": "2026-11-22", "recorded": {"pain": "2026-11-22T19:00:00"}}] | entries[0].recorded.pain: “2026-11-22T19:00:00” is not a moment
            [{"day": "2026-11-22", "recorded": {"pain": "2026-11-22T19:00:00.1234Z"}}] | entries[0].recorded.pain: “2026-11-22T19:00:00.1234Z” is not a moment
            [{"day": "2026-11-22", "sideEffects": [{"kind": "../x", "severity": "MILD"}], "recorded": {}}] | entries[0].sideEffects[0].kind:
            [{"day": "2026-11-22", "sideEffects": [{"kind": "itch", "severity": "MILD"}], "recorded": {}}] | entries[0].sideEffects[0].kind:
            [{"day": "2026-11-22", "sideEffects": [{"kind": "own.%zz", "severity": "MILD"}], "recorded": {}}] | entries[0].sideEffects[0].kind:
            [{"day": "2026-11-22", "sideEffects": [{"kind": "nausea", "severity": "BAD"}], "recorded": {}}] | entries[0].sideEffects[0].severity: “BAD” is not known here. It can be: MILD, MODERATE, SEVERE
            [{"day": "2026-11-22", "note": "x", "nothingToAdd": true, "recorded": {}}] | entries[0]: these values do not go together
            [{"day": "2026-11-22", "note": "\\ud800", "recorded": {}}] | entries[0].note: this holds half of a character
            [{"day": "2026-11-22", "sleepHours": 7.1, "recorded": {}}] | entries[0].sleepHours:
            [7]   | entries[0]: there belong named values in braces
            {}    | entries: there belongs a list in square brackets
            """)
    void saysWhereAnEntryIsWrong(String entries, String expected) throws IOException {
        assertThat(saidOf("\"entries\": []", "\"entries\": " + entries)).startsWith("Line 13, " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "doses": []      | "doses": [{"day": "2026-11-22", "number": 1, "outcome": "TAKEN", "amountMg": 4500, "taken": "2026-11-22T19:00:00Z", "recorded": "2026-11-22T19:00:00Z", "assurance": "NOT_ASKED"}] | doses[0].amountMg:
            "doses": []      | "doses": [{"day": "2026-11-22", "number": 1, "outcome": "SKIPPED", "amountMg": 4.5, "why": "ILL", "recorded": "2026-11-22T19:00:00Z", "assurance": "NOT_ASKED"}] | doses[0].amountMg: this is not known here
            "changes": []    | "changes": [{"subject": "person", "field": "NAME", "before": "a", "after": "a", "at": "2026-11-22T19:00:00Z"}] | changes[0]: before and after are the same
            "decisions": []  | "decisions": [{"number": 2, "from": "2026-11-22", "kind": "GO_UP", "reviewed": false, "made": "2026-11-22T19:00:00Z"}] | decisions[0].number: the number here is 1
            "allergies": []  | "allergies": [{"id": "1-1-1-1-1", "words": "x"}] | allergies[0].id: “1-1-1-1-1” is not an identity
            "labValues": []  | "labValues": [{"id": "123e4567-e89b-12d3-a456-426614174000", "date": "2026-11-22", "test": "ESR", "value": 1e2}] | labValues[0].value: there belongs a number of at most 30 digits
            "rolloverHour": 4 | "rolloverHour": 12 | settings.rolloverHour:
            "person": {}     | "person": [] | person: there belong named values in braces
            "questions": []  | "questions": [{"words": "1"}, {"words": "2"}, {"words": "3"}, {"words": "4"}] | questions:
            "drafts": []     | "drafts": [], "drafts": [] | drafts: this name is there twice
            "drafts": []     | "more": [] | more: this is not known here
            """)
    void saysWhereAnythingElseIsWrong(String right, String wrong, String expected) throws IOException {
        assertThat(saidOf(right, wrong)).matches("Line \\d+, .*").contains(", " + expected);
    }

    @Test
    void refusesWhatIsNoWholeDocumentOfThisVersion() throws IOException {
        assertThat(said("")).startsWith("This is not the document of a journal");
        assertThat(said("[]")).startsWith("This is not the document of a journal");
        assertThat(said("{\"today\": \"2026-11-22\"}")).startsWith("This is not the document of a journal");
        assertThat(said("words")).startsWith("Line 1, column ").contains("this is not JSON");
        assertThat(saidOf("\"version\": 1", "\"version\": 2, \"future\": {}"))
                .startsWith("The document is of version 2");
        assertThat(said(EMPTY + "x")).contains("this is not JSON");
        assertThat(said(EMPTY + "{}")).contains("something follows after the end");
        assertThat(saidOf("  \"drafts\": [],\n", "")).contains("drafts: this is missing");
        assertThat(said(new byte[] {'{', '"', (byte) 0xff, '"'})).contains("Line 1");
    }

    @Test
    void refusesEveryDocumentThatIsCutOff() throws IOException {
        for (int length = 1; length < EMPTY.length() - 2; length += 7) {
            assertThat(said(EMPTY.substring(0, length))).as("the first %d characters", length)
                    .contains("ends in the middle");
        }
    }

    @Test
    void refusesWhatIsTooDeepTooLongOrTooMuch() throws IOException {
        var limits = "The document is nested deeper";
        assertThat(said("{\"exportX\": " + "[".repeat(100_000))).startsWith(limits);
        assertThat(saidOf("\"entries\": []", "\"entries\": [{\"note\": \"" + "x".repeat(300_000) + "\"}]"))
                .startsWith(limits);
        assertThat(saidOf("\"entries\": []", "\"entries\": [{\"pain\": " + "9".repeat(5_000) + "}]"))
                .startsWith(limits);
        assertThat(saidOf("\"entries\": []", "\"entries\": [{\"" + "x".repeat(5_000) + "\": 1}]")).startsWith(limits);
        assertThat(saidOf("\"entries\": []", "\"entries\": [{\"events\": [" + "1,".repeat(30_000) + "1]}]"))
                .contains("The document is nested deeper");
        try (var sparse = new java.io.RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        assertThat(ReadJson.read(folder.resolve("large.json")))
                .isEqualTo(new Typed.Refused<>(org.ldnjournal.journal.Reason.of("import.refused.large", 200L)));
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThat(ReadJson.read(folder)).isInstanceOf(Typed.Refused.class);
        assertThat(ReadJson.read(folder.resolve("none"))).isInstanceOf(Typed.Refused.class);
    }
}
