package org.ldnjournal.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.chart.PictureFile;
import org.ldnjournal.chart.TrendPicture;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;

class SavingModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @TempDir
    private Path folder;
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final List<String> asked = new ArrayList<>();
    private final OpenJournal open = AtOnce.of(journal, plans, CLOCK);

    private TrendPicture picture() {
        SampleJournal.of(1, 8, JournalDay.of(2026, 11, 22), ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        var model = new TrendsModel(open, TEXTS);
        model.start();
        return model.picture().get().orElseThrow();
    }

    private SavingModel saving(Path file) {
        return new SavingModel(open, TEXTS, wanted -> {
            asked.add(wanted.name());
            return Optional.of(file);
        });
    }

    @Test
    void eachKindIsSavedWholeUnderTheNameThatWasChosen() throws IOException {
        var picture = picture();
        for (var kind : PictureFile.values()) {
            var file = folder.resolve("mine." + kind);
            var saving = saving(file);
            saving.save(picture, kind);
            assertThat(saving.outcome().get()).contains(new WholeFile.Written(file));
            saving.save(picture, kind);
            assertThat(saving.outcome().get()).as("in place of the earlier one")
                    .contains(new WholeFile.Written(file));
            assertThat(Files.size(file)).isGreaterThan(10_000);
        }
        assertThat(asked).containsOnly("trends.png", "trends.svg", "trends.pdf");
        assertThat(Files.readString(folder.resolve("mine.SVG"))).contains("Made with LDN Journal on 22 Nov 2026");
    }

    @Test
    void aPictureOfAnotherKindStaysAsItIs() throws IOException {
        var photo = Files.writeString(folder.resolve("photo.png"), "JFIF");
        for (var kind : PictureFile.values()) {
            var saving = saving(photo);
            saving.save(picture(), kind);
            assertThat(saving.outcome().get()).get().isInstanceOf(WholeFile.Refused.class);
        }
        assertThat(photo).hasContent("JFIF");
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        var saving = saving(folder.resolve("nowhere/mine.png"));
        saving.save(picture(), PictureFile.PNG);
        assertThat(saving.outcome().get()).get().isInstanceOf(WholeFile.Refused.class);
        saving.forget();
        assertThat(saving.outcome().get()).isEmpty();
    }

    @Test
    void aCopyIsThePng() {
        var copied = new ArrayList<byte[]>();
        saving(folder).copy(picture(), copied::add);
        assertThat(copied.getFirst()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(asked).isEmpty();
    }
}
