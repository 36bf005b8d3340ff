package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Completions.Offer;

/** In a window of its own, by keyboard and by mouse. */
class CompletionsTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final List<Offer> TWO =
            List.of(new Offer("tramadol", "Did you mean tramadol?"), new Offer("Tramal", "Tramal"));

    private final List<String> taken = new ArrayList<>();
    private final List<String> entered = new ArrayList<>();
    private final List<KeyCode> beyond = new ArrayList<>();
    private Field field;
    private Completions completions;
    private OnStage stage;

    @BeforeEach
    void show() {
        stage = new OnStage(() -> {
            field = new Field("Name", "As it stands on the box");
            completions = new Completions(field, TEXTS, taken::add);
            field.input().setOnAction(_ -> entered.add(field.text()));
            var page = Page.narrow(field, new Button("Add"), high());
            page.addEventHandler(KeyEvent.KEY_PRESSED, event -> beyond.add(event.getCode()));
            return page;
        });
        stage.write("tram");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static Region high() {
        var region = new Region();
        region.setMinHeight(2000);
        return region;
    }

    private void offer(List<Offer> offers) {
        Snapshots.onFx(() -> {
            completions.offer(offers);
            return null;
        });
        Hands.settle();
    }

    private boolean isOpen() {
        return stage.popups().findAny().isPresent();
    }

    private PopupWindow window() {
        return stage.popups().findFirst().orElseThrow();
    }

    private ListView<?> list() {
        return (ListView<?>) window().getScene().getRoot().lookup(".completions");
    }

    private Stream<ListCell<?>> lines() {
        return list().lookupAll(".list-cell").stream().<ListCell<?>>map(ListCell.class::cast)
                .filter(line -> !line.isEmpty());
    }

    private ListCell<?> line(String words) {
        return lines().filter(line -> line.getText().equals(words)).findFirst().orElseThrow();
    }

    private Bounds onScreen(Node node) {
        return Snapshots.onFx(() -> node.localToScreen(node.getLayoutBounds()));
    }

    @Test
    void nothingIsMadeBeforeSomethingIsOffered() {
        offer(List.of());
        assertThat(isOpen()).isFalse();
        assertThat(completions).extracting("list").isEqualTo(Optional.empty());
    }

    @Test
    void noneIsChosenBeforeAnArrowKeyIsPressed() {
        offer(TWO);
        assertThat(stage.says("Did you mean tramadol?")).isTrue();
        stage.press(KeyCode.ENTER);
        assertThat(taken).isEmpty();
        assertThat(entered).containsExactly("tram");
    }

    @Test
    void enterTakesTheNameThatTheArrowKeysReachedAndNotItsWords() {
        offer(TWO);
        stage.press(KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertThat(taken).containsExactly("tramadol");
        assertThat(entered).isEmpty();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aboveTheFirstNoneIsChosenAgain() {
        offer(TWO);
        stage.press(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertThat(taken).isEmpty();
        assertThat(entered).containsExactly("tram");
    }

    @Test
    void aPressOfTheMouseTakesAName() {
        offer(TWO);
        new Hands().clickOn(line("Tramal"));
        Hands.settle();
        assertThat(taken).containsExactly("Tramal");
        assertThat(isOpen()).isFalse();
        assertThat(stage.focused()).isSameAs(field.input());
    }

    @Test
    void theKeysOfTheFieldStayWithTheField() {
        offer(TWO);
        stage.press(KeyCode.HOME).write("x").press(KeyCode.END).write("y").press(KeyCode.DOWN, KeyCode.SPACE);
        assertThat(field.text()).startsWith("xtramy");
        assertThat(window().getScene().getFocusOwner()).isNull();
    }

    @Test
    void escapeClosesTheListAlone() {
        offer(TWO);
        stage.press(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(field.text()).isEqualTo("tram");
        assertThat(beyond).doesNotContain(KeyCode.ESCAPE);
        stage.press(KeyCode.ESCAPE);
        assertThat(beyond).contains(KeyCode.ESCAPE);
    }

    @Test
    void tabLeavesItAndTakesNothing() {
        offer(TWO);
        stage.press(KeyCode.DOWN, KeyCode.TAB);
        assertThat(isOpen()).isFalse();
        assertThat(taken).isEmpty();
        assertThat(stage.focused()).isNotSameAs(field.input());
        offer(TWO);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void whatIsPressedBesideItIsPressedAtOnce() {
        var pressed = new ArrayList<String>();
        var button = (Button) Snapshots.onFx(() -> field.getParent().getChildrenUnmodifiable().get(1));
        Snapshots.onFx(() -> {
            button.setOnAction(_ -> pressed.add("Add"));
            button.setTranslateY(200);
            button.setViewOrder(-1);
            return null;
        });
        offer(TWO);
        new Hands().clickOn(button);
        Hands.settle();
        assertThat(pressed).containsExactly("Add");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aScrolledPageClosesIt() {
        offer(TWO);
        Snapshots.onFx(() -> {
            ((ScrollPane) field.getScene().getRoot().lookup(".page-scroll")).setVvalue(.1);
            return null;
        });
        Hands.settle();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aWindowThatIsMovedClosesIt() {
        offer(TWO);
        Snapshots.onFx(() -> {
            var owner = field.getScene().getWindow();
            owner.setX(owner.getX() + 10);
            return null;
        });
        Hands.settle();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void whatTheFieldSaysStaysInSightAboveItHoweverManyLinesItTakes() {
        offer(TWO);
        assertThat(window().getAnchorY()).isEqualTo(onScreen(field.messagePlace()).getMaxY());
        Snapshots.onFx(() -> {
            field.say("That is not an all-clear: ask your pharmacist whether it contains an opioid. ".repeat(4));
            return null;
        });
        Hands.settle();
        assertThat(isOpen()).isTrue();
        assertThat(window().getAnchorY()).isEqualTo(onScreen(field.messagePlace()).getMaxY());
    }

    @Test
    void whereTheScreenEndsItStandsAboveWhatIsTyped() {
        Snapshots.onFx(() -> {
            var owner = field.getScene().getWindow();
            owner.setY(owner.getY() + Screen.getPrimary().getVisualBounds().getMaxY() - 60
                    - field.localToScreen(field.getLayoutBounds()).getMaxY());
            return null;
        });
        offer(TWO);
        assertThat(window().getAnchorY() + list().getHeight()).isEqualTo(onScreen(field.input()).getMinY());
    }

    @Test
    void ofManyNamesSixAreSeenWithoutScrollingEachHighEnoughToPress() {
        offer(Stream.iterate(1, n -> n + 1).limit(8).map(n -> new Offer("name " + n, "name " + n)).toList());
        stage.keep("completions");
        assertThat(lines().map(ListCell::getText)).containsExactlyInAnyOrder("name 1", "name 2", "name 3", "name 4",
                "name 5", "name 6");
        assertThat(lines()).allSatisfy(line -> assertThat(line.getHeight()).isGreaterThanOrEqualTo(44));
        assertThat(list().lookupAll(".scroll-bar")).noneMatch(Node::isVisible);
        assertThat(list().getWidth()).isEqualTo(field.getWidth());
    }

    @Test
    void itIsDressedLikeTheProgramInEachLookAndSize() {
        var look = new Appearance(Appearance.Mode.DARK, 200, true);
        Snapshots.onFx(() -> {
            ((Theme) field.getScene().getProperties().get(Theme.class)).apply(look);
            return null;
        });
        Hands.settle();
        offer(TWO);
        assertThat(list().getStylesheets()).isEmpty();
        assertThat(window().getScene().getStylesheets()).isEqualTo(field.getScene().getStylesheets());
        var name = (Label) field.getChildren().getFirst();
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.getFont()).isEqualTo(name.getFont());
            assertThat(line.getTextFill()).isEqualTo(name.getTextFill());
        });
    }

    @Test
    void aScreenReaderHearsWhatTheFieldSaysHowManyThereAreAndWhichIsReached() {
        Snapshots.onFx(() -> {
            field.say("“tram” is not in the list.");
            return null;
        });
        offer(TWO);
        assertThat(help()).isEqualTo("“tram” is not in the list. 2 names below. The down arrow goes through them.");
        stage.press(KeyCode.DOWN);
        assertThat(help()).isEqualTo("“tram” is not in the list. Did you mean tramadol?, 1 of 2. Enter takes it.");
        stage.press(KeyCode.UP);
        assertThat(help()).endsWith("2 names below. The down arrow goes through them.");
        stage.press(KeyCode.ESCAPE);
        assertThat(help()).isEqualTo("“tram” is not in the list.");
        offer(TWO);
        assertThat(list().getAccessibleText()).isEqualTo("Names like this");
    }

    @Test
    void theNewestOffersTakeThePlaceOfTheOnesBefore() {
        offer(TWO);
        stage.press(KeyCode.DOWN);
        offer(List.of(new Offer("Tramagit", "Tramagit")));
        assertThat(stage.says("Tramal")).isFalse();
        stage.press(KeyCode.ENTER);
        assertThat(taken).isEmpty();
        assertThat(list().getHeight()).isEqualTo(46);
        offer(List.of());
        assertThat(isOpen()).isFalse();
    }

    private String help() {
        return field.input().getAccessibleHelp();
    }
}
