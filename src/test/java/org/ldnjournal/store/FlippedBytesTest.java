package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.plan.PlanHistory;

/**
 * Each region of a journal's file is spoilt in turn: regions of 1,024 bytes, or of 16 with the profile {@code
 * full-counts}. Either the file is refused, or everything in it is read as it was written: never silently another
 * value.
 */
class FlippedBytesTest {
    private static final int REGION = Integer.getInteger("ldnjournal.flip.region", 1024);
    private static final Set<Kind> SAID = Set.of(Kind.DAMAGED, Kind.NOT_A_JOURNAL, Kind.NEWER);

    @TempDir
    Path folder;

    private record Whole(JournalContents contents, PlanHistory plans, List<Change> changes) {
        static Whole of(JournalFile journal) {
            return new Whole(journal.journal().contents(), journal.plans().history(), journal.journal().changes());
        }
    }

    @Test
    void aSpoiltRegionIsSeenOrHarmless() throws IOException {
        var bytes = Files.readAllBytes(SampleFormats.brought(4, folder));
        var whole = read(folder.resolve("sample-4.ldnj"));
        var spoilt = folder.resolve("spoilt.ldnj");
        var counts = new TreeMap<String, Integer>();
        for (int from = 0; from < bytes.length; from += REGION) {
            flip(bytes, from);
            Files.write(spoilt, bytes);
            counts.merge(found(spoilt, whole, from), 1, Integer::sum);
            assertThat(foundOnceShown(spoilt, whole, from)).as("bytes from %d", from).isTrue();
            flip(bytes, from);
        }
        Files.writeString(Path.of("target/flipped-bytes.txt"),
                "%d bytes in regions of %d: %s%n".formatted(bytes.length, REGION, counts));
        assertThat(counts).containsKeys("refused", "harmless");
    }

    private static Whole read(Path file) {
        try (var journal = opened(JournalFile.openReadOnly(file))) {
            return Whole.of(journal);
        }
    }

    /** One bit of every fourth byte, so that neighbours stay as they are and letters become other letters. */
    private static void flip(byte[] bytes, int from) {
        for (int i = from; i < Math.min(from + REGION, bytes.length); i += 4) {
            bytes[i] ^= (byte) (1 << i / 4 % 8);
        }
    }

    private static String found(Path spoilt, Whole whole, int from) {
        return switch (JournalFile.openReadOnly(spoilt)) {
            case Opened.Refused(var kind, _, var detail) -> {
                assertThat(SAID).as("bytes from %d: %s", from, detail).contains(kind);
                yield "refused";
            }
            case Opened.Open(var journal) -> {
                try (journal) {
                    assertThat(Whole.of(journal)).as("bytes from %d", from).isEqualTo(whole);
                }
                yield "harmless";
            }
        };
    }

    /** Shown before it is checked, it is refused then, by the check, or harmless; and by what it holds, never. */
    private static boolean foundOnceShown(Path spoilt, Whole whole, int from) {
        return switch (JournalFile.openToShow(spoilt)) {
            case Opened.Refused(var kind, _, _) -> SAID.contains(kind);
            case Opened.Open(var journal) -> {
                try (journal) {
                    journal.check();
                    yield Whole.of(journal).equals(whole);
                } catch (JournalFailure refused) {
                    yield SAID.contains(refused.kind());
                }
            }
        };
    }
}
