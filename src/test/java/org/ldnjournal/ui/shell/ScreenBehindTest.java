package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.ldnjournal.ui.kit.Snapshots;

class ScreenBehindTest {
    private final List<String> happened = new ArrayList<>();
    private Runnable open;
    private Runnable back;

    @Test
    void whoGoesToAnotherPlaceFindsTheFirstScreenAgain() {
        var shown = Snapshots.onFx(() -> {
            var both = made();
            both.shown();
            open.run();
            both.hidden();
            both.shown();
            return text(both);
        });
        assertThat(shown).isEqualTo("front");
        assertThat(happened).containsExactly("front made", "front shown", "behind made", "front hidden", "behind shown",
                "behind hidden", "front shown");
    }

    @Test
    void theOtherOneIsMadeOnceAndOnlyWhenItIsOpened() {
        Snapshots.onFx(() -> {
            made();
            assertThat(happened).containsExactly("front made");
            open.run();
            back.run();
            open.run();
            return null;
        });
        assertThat(happened).containsOnlyOnce("behind made").endsWith("behind shown");
    }

    @Test
    void itReadsAheadWhereItsFirstScreenDoes() {
        boolean reads = Snapshots.onFx(() -> made().readsAhead());
        boolean doesNot = Snapshots.onFx(() -> new ScreenBehind(_ -> new Shown("front") {
            @Override
            public boolean readsAhead() {
                return false;
            }
        }, _ -> new Shown("behind")).readsAhead());
        assertThat(reads).isTrue();
        assertThat(doesNot).isFalse();
    }

    private ScreenBehind made() {
        var both = new ScreenBehind(way -> {
            open = way;
            return new Shown("front");
        }, way -> {
            back = way;
            return new Shown("behind");
        });
        new Scene(both.node());
        return both;
    }

    private static String text(Screen screen) {
        return ((Button) ((StackPane) screen.node()).getChildren().getFirst().lookup(".button")).getText();
    }

    /** A screen that tells what happens to it. */
    private class Shown implements Screen {
        private final String name;
        private final Button button;

        Shown(String name) {
            this.name = name;
            button = new Button(name);
            happened.add(name + " made");
        }

        @Override
        public Parent node() {
            return button;
        }

        @Override
        public Node firstFocus() {
            return button;
        }

        @Override
        public void shown() {
            happened.add(name + " shown");
        }

        @Override
        public void hidden() {
            happened.add(name + " hidden");
        }
    }
}
