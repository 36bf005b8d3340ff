package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;

/** Two places, a page that is opened from them, and one that is opened from that page. */
class BehindPlaceTest {
    private final List<String> happened = new ArrayList<>();
    private final List<String> breaks = new ArrayList<>();
    private MainWindow window;
    private OnStage stage;

    @BeforeEach
    void open() {
        stage = new OnStage(() -> {
            window = new MainWindow(
                    List.of(new Place("today", "rail.today", Feather.SUN, () -> noted("today")),
                            new Place("plan", "rail.plan", Feather.MAP, () -> noted("plan"))),
                    List.of(new Behind("page", () -> noted("page")),
                            new Behind("next", () -> noted("next"))), Texts.of(Locale.UK));
            window.focusAfter(Runnable::run);
            window.open("today");
            return window;
        });
        happened.clear();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aPageBehindAPlaceIsMadeWhenItIsOpenedTakesTheKeyboardAndLeadsBackToWhereItWas() {
        stage.tabTo("today second");
        openBehind("page");
        assertThat(happened).containsExactly("today hidden", "page made", "page shown");
        assertThat(focus()).isEqualTo("page first");
        assertThat(window.openPlace()).as("on the rail").contains("today");
        back();
        assertThat(happened).endsWith("page shown", "page hidden", "today shown");
        assertThat(focus()).isEqualTo("today second");
        openBehind("page");
        assertThat(happened).containsOnlyOnce("page made").endsWith("today hidden", "page shown");
    }

    @Test
    void whoComesBackFindsTheKeyboardAtTheBeginningWhereWhatHadItIsGone() {
        stage.tabTo("today second");
        openBehind("page");
        inWindow(() -> ((VBox) window.lookup("#today")).getChildren().removeLast());
        back();
        assertThat(focus()).isEqualTo("today first");
    }

    @Test
    void aPageBehindAPageLeadsBackStepByStep() {
        stage.tabTo("today second");
        openBehind("page");
        stage.tabTo("page second");
        openBehind("next");
        back();
        assertThat(focus()).isEqualTo("page second");
        assertThat(happened).endsWith("next hidden", "page shown");
        back();
        assertThat(focus()).isEqualTo("today second");
        happened.clear();
        back();
        assertThat(happened).as("no way leads on from a place").isEmpty();
    }

    @Test
    void whoGoesToAnotherPlaceFindsTheFirstOneItselfAgain() {
        openBehind("page");
        show("plan");
        assertThat(happened).endsWith("page shown", "page hidden", "plan made", "plan shown");
        show("today");
        assertThat(focus()).isEqualTo("today first");
        assertThat(happened).endsWith("plan hidden", "today shown");
    }

    @Test
    void onePageServesEveryPlaceAndLeadsBackToTheOneItWasOpenedFrom() {
        openBehind("page");
        show("plan");
        openBehind("page");
        back();
        assertThat(focus()).isEqualTo("plan first");
        assertThat(happened).containsOnlyOnce("page made");
    }

    /** As every program with places at its side does. */
    @Test
    void thePlaceItselfIsFoundAgainByItsButtonInTheRail() {
        openBehind("page");
        show("today");
        assertThat(focus()).isEqualTo("today first");
        assertThat(happened).endsWith("page hidden", "today shown");
    }

    @Test
    void f6GoesBetweenTheRailAndThePage() {
        openBehind("page");
        stage.press(KeyCode.F6);
        assertThat(stage.focused().getId()).isEqualTo("place-today");
        stage.press(KeyCode.F6);
        assertThat(focus()).isEqualTo("page first");
    }

    /** A page may hold a link to itself, at another line. */
    @Test
    void aPageThatIsAskedForWhileItIsSeenGetsTheKeyboardAndLeadsBackAsBefore() {
        stage.tabTo("today second");
        openBehind("page");
        happened.clear();
        stage.tabTo("page second");
        openBehind("page");
        assertThat(happened).isEmpty();
        assertThat(focus()).isEqualTo("page first");
        back();
        assertThat(focus()).isEqualTo("today second");
    }

    @Test
    void pagesBehindAreMadeReadyAfterThePlaces() {
        stage.tabTo("today first");
        boolean more = true;
        while (more) {
            more = Snapshots.onFx(() -> window.readyNext());
            Hands.settle();
        }
        assertThat(happened).containsExactly("plan made", "plan shown", "plan hidden", "page made", "page shown",
                "page hidden", "next made", "next shown", "next hidden");
        assertThat(focus()).isEqualTo("today first");
        happened.clear();
        openBehind("page");
        assertThat(happened).containsExactly("today hidden", "page shown");
        assertThat(focus()).isEqualTo("page first");
    }

    @Test
    void leavingTheWindowLetsThePageFinish() {
        openBehind("page");
        Snapshots.onFx(() -> {
            window.leave();
            return null;
        });
        assertThat(happened).endsWith("page shown", "page hidden");
        assertThat(window.openPlace()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"made", "shown"})
    void aPageThatBreaksIsToldOverThePlaceItWasOpenedFrom(String where) {
        breaks.add("page " + where);
        var told = Snapshots.onFx(() -> {
            try {
                window.openBehind("page");
                return "";
            } catch (IllegalStateException broken) {
                return broken.getMessage();
            }
        });
        assertThat(told).isEqualTo("page " + where);
        assertThat(happened).endsWith("today shown");
        breaks.clear();
        openBehind("page");
        assertThat(focus()).isEqualTo("page first");
        back();
        assertThat(happened).endsWith("today shown");
    }

    private void openBehind(String id) {
        inWindow(() -> window.openBehind(id));
    }

    private void back() {
        inWindow(window::back);
    }

    private void show(String place) {
        inWindow(() -> window.open(place));
    }

    private static void inWindow(Runnable step) {
        Snapshots.onFx(() -> {
            step.run();
            return null;
        });
        Hands.settle();
    }

    private String focus() {
        return stage.focused() instanceof Button button ? button.getText() : "";
    }

    private Screen noted(String id) {
        var first = new Button(id + " first");
        var node = new VBox(first, new Button(id + " second"));
        node.setId(id);
        return new NotedScreen(id, node, first, () -> true, happened, breaks);
    }
}
