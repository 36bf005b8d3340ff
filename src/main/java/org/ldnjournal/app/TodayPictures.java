package org.ldnjournal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ldnjournal.app.sample.SampleEvening;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;

/** Pictures of Today, from top to bottom: the first evening, a usual one, a bad one, after a gap, large, in German. */
final class TodayPictures {
    private static final int WEEKS = 6;
    private static final int GAP = 6;
    private static final int LARGE = 150;
    /** High enough for all that is logged on a usual day. */
    private static final double HEIGHT = 990;

    private final Console console;
    private final MedicineMatcher matcher = new MedicineMatcher(Vocabulary.shipped());
    private final Studio studio;

    /** What evening it is. */
    private enum Evening { NEW, USUAL, BAD_DAY, AFTER_A_GAP }

    private record Shot(String name, Evening evening, int percent, Locale locale) {}

    /** @param folder where the pictures are left */
    TodayPictures(Console console, Path folder) {
        this.console = console;
        studio = new Studio(folder);
    }

    void take() throws IOException {
        var here = console.texts().locale();
        for (var shot : List.of(
                new Shot("today-new", Evening.NEW, 100, here),
                new Shot("today-usual", Evening.USUAL, 100, here),
                new Shot("today-bad-day", Evening.BAD_DAY, 100, here),
                new Shot("today-after-a-gap", Evening.AFTER_A_GAP, 100, here),
                new Shot("today-large", Evening.USUAL, LARGE, here),
                new Shot("today-german", Evening.USUAL, 100, Locale.GERMANY),
                new Shot("today-bad-day-german", Evening.BAD_DAY, 100, Locale.GERMANY))) {
            try (var aside = Folder.temporary()) {
                take(shot, aside.path().resolve("evening.ldnj"));
            }
        }
    }

    private void take(Shot shot, Path path) throws IOException {
        var texts = Texts.of(shot.locale());
        var today = Rollover.USUAL.today(console.clock());
        switch (shot.evening() == Evening.NEW ? JournalFile.create(path) : sample(shot.evening(), texts, today, path)) {
            case Opened.Refused(var kind, var file, _) -> throw new IOException(kind + " " + file);
            case Opened.Open(var file) -> {
                try (file) {
                    var evening = new SampleEvening(today, console.clock(), texts);
                    switch (shot.evening()) {
                        case USUAL -> evening.writeUsual(file.journal());
                        case BAD_DAY -> evening.writeBadDay(file.journal());
                        case NEW, AFTER_A_GAP -> { }
                    }
                    take(shot, texts, file);
                }
            }
        }
    }

    private Opened sample(Evening evening, Texts texts, JournalDay today, Path path) throws IOException {
        var last = evening == Evening.AFTER_A_GAP ? today.plusDays(-GAP) : today;
        var sample = SampleJournal.of(1, WEEKS, last, console.clock().getZone(), texts);
        return switch (SampleFile.write(sample, path)) {
            case SampleFile.Written _ -> JournalFile.open(path);
            case SampleFile.Refused refused -> throw new IOException(refused.reason().key());
        };
    }

    private void take(Shot shot, Texts texts, JournalFile file) throws IOException {
        var journal = new OpenJournal(file.journal(), file.plans(), console.clock(), StillSurroundings.DIRECT);
        var look = new Appearance(Appearance.Mode.LIGHT, shot.percent(), true);
        var places = Studio.onFx(() -> new Places(journal, matcher, texts,
                new StillSurroundings(Machine.USUAL.withLook(look), file.file())));
        var stage = studio.show(places::window, HEIGHT, look);
        Studio.onFx(() -> {
            places.window().open("today");
            return stage;
        });
        studio.save(stage, shot.name());
        Studio.onFx(() -> {
            places.window().leave();
            return stage;
        });
        studio.close(stage);
    }
}
