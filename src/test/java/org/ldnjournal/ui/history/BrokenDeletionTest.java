package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Problems;
import org.ldnjournal.ui.shell.WindowFrame;

/** A day goes and comes back wholly or not at all, also where the disk of a real file is full in the middle of it. */
class BrokenDeletionTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 19);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @TempDir
    private Path folder;

    /** What a file holds. */
    private record Held(JournalContents contents, List<Change> changes) {
        static Held of(Journal journal) {
            return new Held(journal.contents(), journal.changes());
        }
    }

    private JournalFile create() {
        return ((Opened.Open) JournalFile.create(folder.resolve("j.ldnj"))).journal();
    }

    private Held onDisk() {
        try (var file = ((Opened.Open) JournalFile.openReadOnly(folder.resolve("j.ldnj"))).journal()) {
            return Held.of(file.journal());
        }
    }

    /** An entry and two doses: three writes. */
    private static void fill(Given given) {
        given.pain(DAY, 5, Given.evening(DAY));
        given.taken(DAY);
        given.journal.record(new DoseRecord(DAY, 2, new DoseRecord.Taken(Dose.mg("1.5"), Given.evening(DAY)),
                Given.evening(DAY), DoseRecord.Assurance.RECORDED_ANYWAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nothingOfADayIsDeletedWhereNotAllOfItCanBe(int room) {
        try (var file = create()) {
            var disk = new FillingDisk(file.journal());
            var told = new ArrayList<Throwable>();
            var given = new Given(disk.journal(), new Background(Runnable::run, Runnable::run, told::add));
            fill(given);
            var before = Held.of(file.journal());
            var deletion = new DayDeletion(given.open);
            disk.room = room;
            deletion.delete(DAY);
            assertThat(Held.of(file.journal())).isEqualTo(before);
            assertThat(onDisk()).isEqualTo(before);
            assertThat(deletion.last().get()).isEmpty();
            assertThat(told).singleElement().isInstanceOf(JournalFailure.class);
            disk.room = 3;
            deletion.delete(DAY);
            assertThat(onDisk().contents().dosesOn(DAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nothingOfADayComesBackWhereNotAllOfItCanAndItCanBeTriedAgain(int room) {
        try (var file = create()) {
            var disk = new FillingDisk(file.journal());
            var given = new Given(disk.journal(), new Background(Runnable::run, Runnable::run, _ -> { }));
            fill(given);
            var before = Held.of(file.journal());
            var deletion = new DayDeletion(given.open);
            deletion.delete(DAY);
            var deleted = Held.of(file.journal());
            disk.room = room;
            deletion.undo();
            assertThat(onDisk()).isEqualTo(deleted);
            disk.room = 3;
            deletion.undo();
            assertThat(onDisk().contents()).isEqualTo(before.contents());
        }
    }

    @Test
    void theScreenSaysSoAndGoesOnShowingTheDay() {
        try (var file = create()) {
            var disk = new FillingDisk(file.journal());
            var told = new Problems(Given.CLOCK);
            var given = new Given(disk.journal(), new Background(Runnable::run, Runnable::run, told));
            fill(given);
            var frame = Snapshots.onFx(() -> {
                var screen = new HistoryScreen(given.model, given.grid, TEXTS, _ -> { });
                var window = new WindowFrame(TEXTS);
                told.showWith(window::show);
                new Theme(new Scene(window, 1100, 760));
                window.show((Parent) screen.node());
                screen.shown();
                given.model.choose(DAY);
                return window;
            });
            disk.room = 1;
            Snapshots.onFx(() -> {
                press(frame, "Delete this day…");
                press(frame, "Delete");
                return true;
            });
            assertThat(seen(frame)).contains("The disk is full", "Thursday 19 November", "Delete this day…")
                    .doesNotContain("Deleted.", "Undo");
        }
    }

    private static void press(Parent in, String words) {
        nodes(in, ".button").stream().map(Button.class::cast).filter(button -> words.equals(button.getText()))
                .findFirst().orElseThrow().fire();
    }

    private static List<String> seen(Parent in) {
        return Snapshots.onFx(() -> nodes(in, ".label, .button").stream().map(node ->
                node instanceof Button button ? button.getText() : ((Label) node).getText()).toList());
    }

    private static List<Node> nodes(Parent in, String selector) {
        in.applyCss();
        in.layout();
        return Set.of(selector.split(", ")).stream().flatMap(one -> in.lookupAll(one).stream())
                .filter(BrokenDeletionTest::isSeen).toList();
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    /** A journal whose disk has room for so many writes yet. */
    private static final class FillingDisk {
        private static final Set<String> WRITES = Set.of("record", "withdrawDose", "putBack");

        private final Journal file;
        private int room = Integer.MAX_VALUE;

        FillingDisk(Journal file) {
            this.file = file;
        }

        Journal journal() {
            return (Journal) Proxy.newProxyInstance(Journal.class.getClassLoader(), new Class<?>[] {Journal.class},
                    (_, method, arguments) -> {
                        if (WRITES.contains(method.getName()) && room-- <= 0) {
                            throw new JournalFailure(JournalFailure.Kind.DISK_FULL, "full");
                        }
                        try {
                            return method.invoke(file, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
