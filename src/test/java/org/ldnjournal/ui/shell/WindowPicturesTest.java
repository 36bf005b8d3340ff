package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.EmptyState;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Words;

class WindowPicturesTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final Set<JournalFailure.Kind> LEFT =
            Set.of(JournalFailure.Kind.DAMAGED, JournalFailure.Kind.BACKUP_UNUSABLE);

    @ParameterizedTest
    @EnumSource(value = Appearance.Mode.class, names = {"LIGHT", "DARK"})
    void theRailShowsOnlyThePlacesItWasGiven(Appearance.Mode mode) {
        var picture = Snapshots.take(WindowPicturesTest::window, new Appearance(mode, 100, true), 1100, 760);
        Snapshots.keep("window-" + mode, picture);
        assertThat(Snapshots.onFx(() -> window().lookupAll(".toggle-button.place").size())).isEqualTo(2);
    }

    @Test
    void aProblemIsSaidOverTheWindowWithItsCode() {
        Snapshots.keep("problem", Snapshots.take(() -> {
            var frame = new WindowFrame(TEXTS);
            frame.show(window());
            frame.show(Problem.of(new JournalFailure(JournalFailure.Kind.DISK_FULL, "full"), java.time.Instant.EPOCH));
            return frame;
        }, new Appearance(Appearance.Mode.LIGHT, 100, true), 1100, 760));
        assertThat(Problem.of(new JournalFailure(JournalFailure.Kind.DISK_FULL, "full"), java.time.Instant.EPOCH)
                .code())
                .isEqualTo("LDN-DISKFULL");
    }

    @ParameterizedTest
    @EnumSource(JournalFailure.Kind.class)
    void aJournalThatDoesNotOpenIsSaidToBeUntouched(JournalFailure.Kind kind) {
        var screen = Snapshots.onFx(() -> new RecoveryScreen(kind, Path.of("pom.xml"), "", new NoWays(), TEXTS));
        Snapshots.keep("recovery-" + kind, Snapshots.take(() -> screen, Appearance.USUAL, 1100, 760));
        assertThat(words(screen)).contains(TEXTS.get(LEFT.contains(kind) ? "recovery.leftAsItIs" : "recovery.untouched"),
                TEXTS.get("recovery.what." + kind.name()));
    }

    @Test
    void aJournalThatIsGoneIsNotSaidToBeUntouched() {
        var screen = Snapshots.onFx(() -> new RecoveryScreen(JournalFailure.Kind.NOT_READABLE,
                Path.of("gone.ldnj"), "", new NoWays(), TEXTS));
        Snapshots.keep("recovery-gone", Snapshots.take(() -> screen, Appearance.USUAL, 1100, 760));
        assertThat(words(screen)).contains(TEXTS.get("recovery.what.GONE"), TEXTS.get("recovery.waits"))
                .doesNotContain(TEXTS.get("recovery.untouched"));
    }

    private static String words(Parent parent) {
        return String.join("\n", parent.lookupAll(".label").stream()
                .map(node -> ((javafx.scene.control.Labeled) node).getText()).toList());
    }

    private static MainWindow window() {
        var window = new MainWindow(List.of(new Place("today", "rail.today", Feather.SUN, Shown::new),
                new Place("plan", "rail.plan", Feather.MAP, Shown::new)), List.of(), TEXTS);
        window.open("today");
        return window;
    }

    private static final class Shown implements Screen {
        private final Button begin = Buttons.primary("Begin", () -> { });
        private final StackPane node =
                new StackPane(new EmptyState(Feather.BOOK, "Nothing yet", "It will stand here.", begin),
                        Words.small(""));

        @Override
        public Parent node() {
            return node;
        }

        @Override
        public Node firstFocus() {
            return begin;
        }

        @Override
        public void shown() {}

        @Override
        public void hidden() {}
    }

    private static final class NoWays implements RecoveryScreen.Ways {
        @Override
        public boolean waits() {
            return false;
        }

        @Override
        public void openAnother() {}

        @Override
        public void tryAgain() {}

        @Override
        public void openReadOnly() {}

        @Override
        public Optional<Backup> lastBackup() {
            return Optional.empty();
        }

        @Override
        public void restore(Backup backup) {}

        @Override
        public void recover() {}

        @Override
        public void close() {}
    }
}
