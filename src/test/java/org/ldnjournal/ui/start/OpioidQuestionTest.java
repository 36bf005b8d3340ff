package org.ldnjournal.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;

/** By keyboard alone. */
class OpioidQuestionTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final StartModel model = new StartModel(
            Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC),
            new MedicineMatcher(Vocabulary.shipped()), Locale.UK, Protocols.threeSteps());

    @Test
    void theKeyboardStaysOnTheAnswerAndGoesBackToTheNameWhenALineGoesAway() {
        try (var stage = new OnStage(() -> new OpioidQuestion(model, TEXTS, () -> { }, () -> { }))) {
            stage.tabTo(TEXTS.get("start.opioid.question")).write("Zzyqqorol")
                    .press(KeyCode.ENTER, KeyCode.TAB, KeyCode.TAB);
            var answer = stage.focused();
            stage.press(KeyCode.LEFT);
            assertThat(model.medicines().getFirst().clarification()).isEqualTo(Medicine.Clarification.IS_NOT_AN_OPIOID);
            assertThat(stage.focused().getParent()).isSameAs(answer.getParent());
            stage.back().press(KeyCode.SPACE);
            assertThat(model.medicines()).isEmpty();
            assertThat(stage.focused().getAccessibleText()).isEqualTo(TEXTS.get("start.opioid.question"));
        }
    }

    @Test
    void enterInAFieldOfTheFirstStartGoesOn() {
        model.draft().steps().rows().forEach(row -> row.days().set("14"));
        model.draft().start().set("2026-11-22");
        try (var stage = new OnStage(() -> new StartScreen(model, TEXTS, _ -> { }, () -> { }))) {
            stage.at(TEXTS.get("start.begin")).press(KeyCode.ENTER);
            stage.at(TEXTS.get("start.opioid.question")).write("Vitamin D").press(KeyCode.ENTER);
            assertThat(model.step().get()).as("a name is taken first").isEqualTo(StartModel.Step.PLAN);
            stage.at(TEXTS.get("start.opioid.question")).press(KeyCode.ENTER);
            assertThat(model.step().get()).as("nothing typed").isEqualTo(StartModel.Step.DAY);
            stage.at(TEXTS.get("start.back")).press(KeyCode.SPACE);
            stage.at(TEXTS.get("planForm.time")).press(KeyCode.ENTER);
            assertThat(model.step().get()).isEqualTo(StartModel.Step.DAY);
        }
    }

    @Test
    void theSecondPressOfADoubleClickIsNoneOnTheNextStep() {
        try (var stage = new OnStage(() -> new StartScreen(model, TEXTS, _ -> { }, () -> { }))) {
            press(stage.at(TEXTS.get("start.begin")).focused(), 1);
            assertThat(model.step().get()).isEqualTo(StartModel.Step.PLAN);
            press(stage.at(TEXTS.get("start.later")).focused(), 2);
            assertThat(model.step().get()).isEqualTo(StartModel.Step.PLAN);
            press(stage.focused(), 1);
            assertThat(model.step().get()).isEqualTo(StartModel.Step.DAY);
        }
    }

    private static void press(Node button, int clicks) {
        Snapshots.onFx(() -> {
            for (var kind : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                button.fireEvent(new MouseEvent(kind, 1, 1, 1, 1, MouseButton.PRIMARY, clicks, false, false, false,
                        false, kind == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null));
            }
            return null;
        });
    }

    @Test
    void whoeverDidNotSeeTheQuestionIsLedToItOnce() {
        model.draft().steps().rows().forEach(row -> row.days().set("14"));
        model.draft().start().set("2026-11-22");
        try (var stage = new OnStage(() -> {
            var screen = new StartScreen(model, TEXTS, _ -> { }, () -> { });
            screen.setMinHeight(400);
            screen.setMaxHeight(400);
            return new StackPane(screen);
        })) {
            stage.at(TEXTS.get("start.begin")).press(KeyCode.ENTER);
            stage.at(TEXTS.get("planForm.time")).press(KeyCode.ENTER);
            assertThat(model.step().get()).isEqualTo(StartModel.Step.PLAN);
            assertThat(stage.focused().getAccessibleText()).isEqualTo(TEXTS.get("start.opioid.question"));
            stage.press(KeyCode.ENTER);
            assertThat(model.step().get()).isEqualTo(StartModel.Step.DAY);
        }
    }
}
