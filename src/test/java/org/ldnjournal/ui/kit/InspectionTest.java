package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ldnjournal.text.Texts;

/** The walk over all screens finds what is wrong: each fault is planted once. */
class InspectionTest {

    @BeforeAll
    static void start() {
        Snapshots.start();
    }

    private static List<String> found(Function<Inspection, List<String>> look, Node... parts) {
        return Snapshots.onFx(() -> {
            try (var window = new Inspection(new StackPane(), 640, 400)) {
                window.show(new VBox(60, parts), new Appearance(Appearance.Mode.LIGHT, 100, true));
                return look.apply(window);
            }
        });
    }

    private static <T extends Node> T styled(T node, String style) {
        node.setStyle(style);
        return node;
    }

    @Test
    void findsWordsAndFramesThatAreTooFaint() {
        assertThat(found(Inspection::faint, Words.body("Plain"), styled(new Label("Grey"), "-fx-text-fill: #999999"),
                styled(new Label("On grey"), "-fx-background-color: #777777"),
                styled(new Label("See-through"), "-fx-opacity: .5"),
                styled(new TextField(), "-color-input-border: #dddddd")))
                .hasSize(4).anyMatch(one -> one.contains("“Grey”")).anyMatch(one -> one.contains("“On grey”"))
                .anyMatch(one -> one.contains("“See-through”")).anyMatch(one -> one.contains("frame of TextField"));
    }

    @Test
    void findsWhatIsTooSmallToPress() {
        var flat = styled(Buttons.plain("Flat", () -> { }), "-fx-min-height: 30px; -fx-pref-height: 30px");
        var dot = new Label("x");
        dot.setOnMouseClicked(_ -> { });
        assertThat(found(Inspection::small, flat, Buttons.plain("Enough", () -> { }), dot))
                .hasSize(2).anyMatch(one -> one.startsWith("Flat")).anyMatch(one -> one.startsWith("x"));
    }

    @Test
    void findsWhatHasNoNameRoleOrValue() {
        var nothing = new Region();
        nothing.setFocusTraversable(true);
        nothing.setAccessibleText("Something");
        var slider = new Region();
        slider.setFocusTraversable(true);
        slider.setAccessibleText("Slider");
        slider.setAccessibleRole(AccessibleRole.SLIDER);
        assertThat(found(Inspection::byKeyboard, new TextField(), nothing, slider, new Button("Named")))
                .hasSize(3).anyMatch(one -> one.startsWith("no name"))
                .contains("no role: Something", "no value: Slider");
    }

    @Test
    void findsTrapsWhatIsLeftOutAndWhatIsOutOfTurn() {
        var trap = new Button("Trap");
        trap.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                event.consume();
            }
        });
        assertThat(found(Inspection::byKeyboard, new Button("First"), trap)).contains("no way out of Trap");
        var mouse = new Button("By mouse");
        mouse.setFocusTraversable(false);
        assertThat(found(Inspection::byKeyboard, new Button("First"), new Button("Second"), mouse))
                .containsExactly("not reached: By mouse");
        var low = new Button("Below");
        low.setLayoutY(200);
        assertThat(found(Inspection::byKeyboard, new Pane(low, new Button("Above"))))
                .containsExactly("read before: Above, reached after: Below");
    }

    @Test
    void findsWordsThatHaveNoRoom() {
        var prompt = new TextField();
        prompt.setPromptText("An example that is far too long for its field");
        prompt.setMaxWidth(120);
        var broken = Words.body("Unbreakable");
        broken.setMaxWidth(40);
        var over = new Label("Over");
        var below = new Label("Below");
        assertThat(found(Inspection::cutOff, prompt, broken, new StackPane(over, below)))
                .hasSize(3).contains("Unbreakable", "Over lies over Below");
    }

    @Test
    void findsAControlWhoseStylesWereLeftOut() {
        assertThat(found(Inspection::undressed, new Slider(), Buttons.plain("Dressed", () -> { })))
                .containsExactly("Slider slider");
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        var row = new TenRow(new TenRow.Ends("Pain", "none", "worst"), "pain", Texts.of(Locale.UK));
        assertThat(found(window -> Stream.of(window.faint(), window.small(), window.byKeyboard(),
                window.undressed(), window.cutOff()).flatMap(List::stream).toList(), row, Buttons.primary("Begin", () -> { }))).isEmpty();
    }
}
