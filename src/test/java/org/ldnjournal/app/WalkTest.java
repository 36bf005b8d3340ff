package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.StandingClock;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SaveTarget;
import org.ldnjournal.ui.shell.WindowFrame;
import org.ldnjournal.ui.start.StartModel;
import org.ldnjournal.ui.start.StartScreen;

/** The whole way once, by keyboard alone, on a real file: from the first start to the page for the doctor. */
class WalkTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final JournalDay DAY_ONE = JournalDay.of(2026, 11, 22);

    @TempDir
    private Path folder;

    /** At a quarter past nine in the evening, until days pass. */
    private final StandingClock clock = new StandingClock(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private final Hands robot = new Hands();
    private final Background direct = new Background(Runnable::run, Platform::runLater, broken -> {
        throw new AssertionError(broken);
    });
    private WindowFrame frame;
    private OnStage stage;
    private Optional<JournalFile> open = Optional.empty();

    @AfterEach
    void close() {
        // where the walk ended, to look at
        Snapshots.keep("walk", Snapshots.onFx(() -> frame.getScene().snapshot(null)));
        stage.close();
        open.ifPresent(JournalFile::close);
    }

    @Test
    void fromTheFirstStartToTheDoctorsPage() throws Exception {
        start();
        setUpThePlan();
        logToday();
        logYesterday();
        beWarnedOfAnOpioid();
        decideToGoUp();
        seeTheTrend();
        saveThePage();
    }

    private void start() {
        stage = new OnStage(() -> {
            frame = new WindowFrame(TEXTS);
            var finder = new JournalFinder(new Console(TEXTS, clock, new PrintWriter(Writer.nullWriter()),
                    new PrintWriter(Writer.nullWriter())));
            var missing = (JournalFinder.Missing) finder.find(file());
            var model = new StartModel(clock, missing.matcher(), TEXTS.locale(), Protocols.threeSteps());
            var screen = new StartScreen(model, TEXTS, answers -> {
                var there = (JournalFinder.There) finder.create(missing.file(), answers);
                show(there);
            }, () -> { });
            frame.show(screen);
            screen.takeFocus();
            return frame;
        });
    }

    private void show(JournalFinder.There there) {
        open = Optional.of(there.journal());
        var journal = new OpenJournal(there.journal().journal(), there.journal().plans(), clock, direct);
        var window = new Places(journal, there.matcher(), TEXTS, new Around()).window();
        frame.show(window);
        window.open("today");
    }

    private Path file() {
        return folder.resolve("journal.ldnj");
    }

    private Path page() {
        return folder.resolve("page.pdf");
    }

    private JournalContents contents() {
        try (var read = ((Opened.Open) JournalFile.openReadOnly(file())).journal()) {
            return read.journal().contents();
        }
    }

    private PlanHistory plans() {
        try (var read = ((Opened.Open) JournalFile.openReadOnly(file())).journal()) {
            return read.plans().history();
        }
    }

    private void place(KeyCode digit) {
        robot.press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
        Snapshots.onFx(() -> digit);
        Snapshots.onFx(() -> digit);
    }

    /** Goes on with the Tab key until what has the keyboard is announced with words that begin like this. */
    private OnStage reach(String words) {
        for (int i = 0; i < 80; i++) {
            var owner = stage.focused();
            if (owner != null && owner.getAccessibleText() != null && owner.getAccessibleText().startsWith(words)) {
                return stage;
            }
            stage.press(KeyCode.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + words);
    }

    private void setUpThePlan() {
        assertThat(file()).doesNotExist();
        assertThat(stage.says("A journal for low-dose naltrexone")).isTrue();
        stage.tabTo("Begin").press(KeyCode.SPACE);
        stage.tabTo("Days of step 1").write("14").tabTo("Days of step 2").write("14");
        stage.tabTo("First evening").write("22 Nov 2026");
        stage.tabTo("Go on").press(KeyCode.SPACE);
        assertThat(file()).doesNotExist();
        stage.tabTo("Open my journal").press(KeyCode.SPACE);
        assertThat(plans().latestPlan().orElseThrow().start()).isEqualTo(DAY_ONE);
    }

    private void logToday() {
        assertThat(stage.says("1.5 mg")).isTrue();
        stage.tabTo("Taken now").press(KeyCode.SPACE);
        assertThat(contents().dosesOn(DAY_ONE)).singleElement()
                .satisfies(dose -> assertThat(dose.amount()).contains(Dose.mg("1.5")));
        reach("Pain").press(KeyCode.DIGIT6, KeyCode.ENTER, KeyCode.DIGIT7, KeyCode.ENTER, KeyCode.DIGIT4,
                KeyCode.ENTER);
        stage.write("6.5").press(KeyCode.ENTER, KeyCode.SPACE);
        var entry = contents().entry(DAY_ONE).orElseThrow().entry();
        assertThat(entry.score(Scale.PAIN)).contains(new Score(Scale.PAIN, 6));
        assertThat(entry.score(Scale.FATIGUE)).contains(new Score(Scale.FATIGUE, 7));
        assertThat(entry.score(Scale.SLEEP_QUALITY)).contains(new Score(Scale.SLEEP_QUALITY, 4));
        assertThat(entry.sideEffects()).contains(SideEffects.NONE);
        assertThat(stage.says("Saved 21:14")).isTrue();
    }

    private void logYesterday() {
        reach("Day").press(KeyCode.LEFT);
        reach("Pain").press(KeyCode.DIGIT8);
        assertThat(contents().entry(DAY_ONE.previous()).orElseThrow().entry().score(Scale.PAIN))
                .contains(new Score(Scale.PAIN, 8));
    }

    private void beWarnedOfAnOpioid() {
        place(KeyCode.DIGIT5);
        stage.tabTo("Name").write("Tramadol 50 mg").press(KeyCode.ENTER);
        assertThat(contents().medicines()).singleElement()
                .satisfies(medicine -> assertThat(medicine.name()).isEqualTo("Tramadol 50 mg"));
        assertThat(stage.says("Stop and ask")).isTrue();
    }

    private void decideToGoUp() {
        clock.pass(Duration.ofDays(14));
        place(KeyCode.DIGIT3);
        stage.tabTo("Go up to 3 mg").press(KeyCode.SPACE);
        assertThat(plans().standing()).isEmpty();
        stage.tabTo("Record the decision").press(KeyCode.SPACE);
        assertThat(plans().standing()).singleElement().extracting(Decision::kind).isEqualTo(new Decision.GoUp());
        place(KeyCode.DIGIT1);
        assertThat(stage.says("3 mg")).isTrue();
    }

    private void seeTheTrend() {
        place(KeyCode.DIGIT4);
        assertThat(stage.says("What changed")).isTrue();
    }

    private void saveThePage() throws Exception {
        place(KeyCode.DIGIT6);
        stage.tabTo("Question 1").write("Is the opioid a problem?").press(KeyCode.ENTER);
        assertThat(contents().questions().list()).containsExactly("Is the opioid a problem?");
        stage.tabTo("Save as PDF…").press(KeyCode.SPACE);
        assertThat(Files.readString(page(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(stage.says("Saved: " + page())).isTrue();
    }

    /** Around the screens: nothing waits, and the page has its place. */
    private final class Around extends StillSurroundings {
        Around() {
            super(Machine.USUAL, WalkTest.this.file());
        }

        @Override
        public Delay delay() {
            // What waits for a pause in the typing is done at once; looking at the clock each minute is not.
            return (wait, action) -> {
                if (wait.compareTo(Duration.ofSeconds(5)) < 0) {
                    action.run();
                }
                return () -> { };
            };
        }

        @Override
        public SaveTarget target() {
            return _ -> Optional.of(page());
        }
    }
}
