package org.ldnjournal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.ldnjournal.app.sample.PlanStory;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.report.PagePictures;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;

/**
 * Shows the program where there is no screen: a sample journal, a picture of every screen, light and dark, and the
 * doctor's page. The journal and the page come from the commands that anybody can type.
 */
final class Showcase {
    private static final String WEEKS = "12";
    private static final double PIXELS_PER_POINT = 1.5;
    private static final LocalTime EVENING = LocalTime.of(21, 14);

    private final Console console;
    private final Path folder;

    /**
     * @param folder where to leave everything; made if it is missing, and what an earlier time left there is replaced
     */
    Showcase(Console console, Path folder) {
        this.console = console.at(evening(console.clock()));
        this.folder = folder;
    }

    /** This evening: a picture is of the time of the day at which the program is used. */
    private static Clock evening(Clock clock) {
        var today = Rollover.USUAL.today(clock).date();
        return Clock.fixed(today.atTime(EVENING).atZone(clock.getZone()).toInstant(), clock.getZone());
    }

    /** Leaves the sample journal, the pictures and the page. */
    int leaveAll() {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("sample.ldnj"));
            return leave(folder.resolve("sample.ldnj"), folder.resolve("visit.pdf"));
        } catch (IOException _) {
            return console.refused("cli.refused.write", folder.toString());
        }
    }

    /** Leaves the pictures only. */
    int leavePictures() {
        try (var aside = Folder.temporary()) {
            Files.createDirectories(folder);
            return leave(aside.path().resolve("sample.ldnj"), aside.path().resolve("visit.pdf"));
        } catch (IOException _) {
            return console.refused("cli.refused.write", folder.toString());
        }
    }

    private int leave(Path journal, Path page) throws IOException {
        int status = sample(console, journal, page, "visit-page");
        if (status != 0) {
            return status;
        }
        Studio.open();
        var pictures = new ScreenPictures(console, folder);
        pictures.take(journal);
        for (var story : PlanStory.values()) {
            takePlan(story, pictures);
        }
        new TodayPictures(console, folder).take();
        return leaveGerman();
    }

    /** A sample journal, and the doctor's page of it as a file and as a picture under this name. */
    private int sample(Console speaking, Path journal, Path page, String name) throws IOException {
        int status = run(speaking, "demo", "--weeks", WEEKS, "--out", journal.toString());
        if (status == 0) {
            status = run(speaking, "report", "--journal", journal.toString(), "--out", page.toString());
        }
        if (status == 0) {
            var pages = PagePictures.of(Files.readAllBytes(page), PIXELS_PER_POINT).pages();
            ImageIO.write(pages.getFirst(), "png", folder.resolve(name + ".png").toFile());
        }
        return status;
    }

    /** The pictures of the German guide. */
    private int leaveGerman() throws IOException {
        var german = console.in(Texts.of(Locale.GERMANY));
        try (var aside = Folder.temporary()) {
            var journal = aside.path().resolve("sample.ldnj");
            int status = sample(german, journal, aside.path().resolve("visit.pdf"), "visit-page-german");
            if (status != 0) {
                return status;
            }
            new ScreenPictures(german, folder).takeLight(journal, "german");
        }
        return console.done("app.showcase", folder.toString());
    }

    /** "plan-week-seven", in a journal of its own that nobody keeps. */
    private void takePlan(PlanStory story, ScreenPictures pictures) throws IOException {
        var clock = console.clock();
        var name = "plan-" + story.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try (var aside = Folder.temporary()) {
            var file = aside.path().resolve(name + ".ldnj");
            switch (JournalFile.create(file)) {
                case Opened.Refused(var kind, var refused, _) -> throw new IOException(kind + " " + refused);
                case Opened.Open(var journal) -> {
                    try (journal) {
                        journal.together(() -> story.writeTo(journal.journal(), journal.plans(),
                                Rollover.USUAL.today(clock), clock.getZone(), console.texts()));
                    }
                }
            }
            pictures.takePlan(file, name);
        }
    }

    private static int run(Console speaking, String... words) {
        return CommandLineProgram.run(speaking, _ -> 0, words);
    }
}
