package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Placebo;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;

/** By keyboard alone. */
class BehindPlacesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final String NOT_SIGNED = "No clinician has signed off these sentences yet.";
    private static final Claim TRIAL = Claims.shipped().claim(Placebo.values()[0].claim());

    @Test
    void aSourceOfTheResponseLeadsToItsClaimAndBackToTheResponseAndFromThereToTrends() {
        try (var stage = opened("trends")) {
            stage.at(TEXTS.get("trends.whole")).press(KeyCode.SPACE);
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo(TEXTS.get("response.back"));
            followTrial(stage);
            assertThat(stage.says(NOT_SIGNED)).isTrue();
            stage.press(KeyCode.ESCAPE);
            assertThat(stage.focused().getAccessibleText()).isEqualTo(TRIAL.id() + " on the page of evidence");
            stage.press(KeyCode.ESCAPE);
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo(TEXTS.get("trends.whole"));
        }
    }

    /** The personal change stands there, too, with the trials that it is compared with. */
    @Test
    void aSourceOnThePageOfEvidenceLeadsToItsClaimThereAndThePageStillLeadsBack() {
        try (var stage = opened("settings")) {
            stage.at(TEXTS.get("evidence.open")).press(KeyCode.SPACE);
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo(TEXTS.get("evidence.back"));
            followTrial(stage);
            stage.press(KeyCode.ESCAPE);
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo(TEXTS.get("evidence.open"));
            stage.press(KeyCode.SPACE);
            assertThat(((Labeled) stage.focused()).getText()).as("no claim is asked for now")
                    .isEqualTo(TEXTS.get("evidence.back"));
        }
    }

    private static void followTrial(OnStage stage) {
        stage.at(TEXTS.get("disclosure.closed", TEXTS.get("source.link", TEXTS.get(TRIAL.level().markKey()),
                Placebo.values().length - 1))).press(KeyCode.SPACE);
        stage.at(TRIAL.id() + " on the page of evidence").press(KeyCode.SPACE);
        assertThat(stage.focused().getAccessibleText()).startsWith(TEXTS.get(TRIAL.textKey()))
                .contains(TRIAL.source());
    }

    private static OnStage opened(String place) {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, 12, JournalDay.of(2026, 11, 22), ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        var direct = new Background(Runnable::run, Platform::runLater, broken -> {
            throw new AssertionError(broken);
        });
        var stage = new OnStage(() -> {
            var window = new Places(new OpenJournal(journal, plans, CLOCK, direct),
                    new MedicineMatcher(Vocabulary.shipped()), TEXTS,
                    new StillSurroundings(Machine.USUAL, Path.of("journal.ldnj"))).window();
            window.open(place);
            return window;
        });
        Hands.settle();
        return stage;
    }
}
