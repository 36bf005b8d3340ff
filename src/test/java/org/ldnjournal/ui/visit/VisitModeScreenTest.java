package org.ldnjournal.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.report.Printing;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Screen;

/** Visit mode by keyboard alone. Pictures of it are left in target/snapshots. */
class VisitModeScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final List<Boolean> whole = new ArrayList<>();

    private VisitModel model() {
        SampleJournal.of(1, 16, JournalDay.of(2026, 11, 22), ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        var background = AtOnce.background();
        return new VisitModel(new OpenJournal(journal, plans, CLOCK, background), background,
                new MedicineMatcher(Vocabulary.shipped()), TEXTS, _ -> Optional.empty(),
                (_, _) -> new Printing.Cancelled());
    }

    @ParameterizedTest
    @CsvSource({"'Anna\u202E Muster', Anna Muster", "'\u05E9\u05E8\u05D4', '\u2068\u05E9\u05E8\u05D4\u2069'"})
    void noNameTurnsTheDateOfBirth(String name, String apart) {
        var model = model();
        journal.record(journal.contents().person().withName(name), Moment.now(CLOCK));
        try (var stage = new OnStage(() -> {
            var screen = new VisitModeScreen(model, TEXTS, Runnable::run, whole::add, () -> { });
            screen.shown();
            return screen.node();
        })) {
            stage.keep("visit-mode-named-" + apart.length());
            assertThat(stage.words()).anyMatch(words -> words.startsWith(apart + " · born 14 May 1979"));
        }
    }

    @Test
    void keysGoThroughTheSectionsToTheDecisionAndBack() {
        var model = model();
        var back = new boolean[1];
        var screen = new Screen[1];
        try (var stage = new OnStage(() -> {
            screen[0] = new VisitModeScreen(model, TEXTS, Runnable::run, whole::add, () -> back[0] = true);
            screen[0].shown();
            return screen[0].node();
        })) {
            Snapshots.onFx(() -> {
                screen[0].firstFocus().requestFocus();
                return null;
            });
            assertThat(whole).containsExactly(true);
            var sections = model.shown().get().orElseThrow().spoken().sections();
            for (int i = 0; i < sections.size(); i++) {
                assertThat(stage.says(sections.get(i).title())).as(sections.get(i).title()).isTrue();
                stage.keep("visit-mode-" + i);
                stage.press(KeyCode.RIGHT);
            }
            stage.write("Blood test in spring").keep("visit-mode-decision");
            stage.tabTo("Keep as a note of this visit").press(KeyCode.SPACE);
            assertThat(stage.says("Saved with this visit.")).isTrue();
            assertThat(stage.focused()).isInstanceOfSatisfying(Button.class, kept ->
                    assertThat(kept.getText()).isEqualTo("Keep as a note of this visit"));
            assertThat(Appointments.of(journal.contents()).getFirst().decided()).isEqualTo("Blood test in spring");
            stage.tabTo("Pause…").press(KeyCode.SPACE).keep("visit-mode-pause");
            stage.tabTo("Record the decision").press(KeyCode.SPACE);
            assertThat(plans.history().standing().getLast().reason()).isEqualTo("Blood test in spring");
            stage.press(KeyCode.PAGE_UP, KeyCode.HOME);
            assertThat(stage.says(sections.getFirst().title())).isTrue();
            stage.press(KeyCode.ESCAPE);
            assertThat(back[0]).isTrue();
        }
    }
}
