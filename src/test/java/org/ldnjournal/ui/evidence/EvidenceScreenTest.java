package org.ldnjournal.ui.evidence;


import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.chart.PlaceboPicture;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.Topic;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Behind;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.Place;
import org.ldnjournal.ui.shell.Screen;
import static org.assertj.core.api.Assertions.assertThat;

class EvidenceScreenTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final Claims CLAIMS = Claims.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);

    private static Screen screen(Runnable back) {
        return screen(model(new MemoryJournal()), back);
    }

    private static EvidenceScreen screen(EvidenceModel model, Runnable back) {
        return new EvidenceScreen(model, TEXTS, Runnable::run, back);
    }

    static EvidenceModel model(Journal journal) {
        return new EvidenceModel(AtOnce.of(journal, new MemoryPlanBook(), CLOCK), TEXTS);
    }

    /** Only where there is a result; a change without one is no reference for anything. */
    @Test
    void thePersonalChangeStandsBesidePlaceboOnceThereIsAResult() {
        var journal = new MemoryJournal();
        var shown = Snapshots.onFx(() -> {
            var made = screen(model(journal), () -> { });
            made.shown();
            return made;
        });
        var pending = TEXTS.get("placebo.none");
        assertThat(words(shown.node())).contains(pending);
        SampleJournal.of(1, 16, JournalDay.of(2026, 11, 22), ZoneOffset.UTC, TEXTS)
                .writeTo(journal, new MemoryPlanBook());
        var picture = Snapshots.onFx(() -> {
            shown.hidden();
            shown.shown();
            return shown.node().lookup("PlaceboCard").lookup("ChartView").getAccessibleText();
        });
        var pain = Response.of(journal.contents(), PlanHistory.NONE, JournalDay.of(2026, 11, 22)).of(Measure.PAIN)
                .orElseThrow().told();
        assertThat(words(shown.node())).contains(TEXTS.get("placebo.what")).doesNotContain(pending);
        assertThat(picture).isEqualTo(PlaceboPicture.of(pain, TEXTS).orElseThrow().description())
                .contains(TEXTS.number(Math.abs(pain.difference().orElseThrow().points()), 1) + " points");
    }

    private static List<String> words(Parent root) {
        return all(root).flatMap(node -> switch (node) {
            case Labeled labeled -> Stream.of(labeled.getText());
            case TextField field -> Stream.of(field.getText());
            default -> Stream.empty();
        }).toList();
    }

    private static Stream<Node> all(Parent root) {
        return Snapshots.onFx(() -> {
            var scene = root.getScene() == null ? new Scene(root) : root.getScene();
            root.applyCss();
            root.layout();
            return scene.getRoot().lookupAll("*").stream();
        });
    }

    @Test
    void everyClaimOfTheRegistryStandsOnThePageWithAllItRestsOn() {
        var words = words(Snapshots.onFx(() -> screen(() -> { }).node()));
        for (var claim : CLAIMS.all()) {
            assertThat(words).as(claim.id()).contains(TEXTS.get(claim.textKey()), TEXTS.get("source.where", claim.id(),
                    claim.source(), TEXTS.get("source.level." + claim.level().name()), claim.read()));
            assertThat(String.join("\n", words)).contains(claim.quote()).contains(claim.address())
                    .contains(String.join(", ", claim.conflicts()));
        }
        assertThat(words.stream().filter(line -> line.endsWith("read 22 Nov 2026"))).hasSize(CLAIMS.all().size());
    }

    @Test
    void saysFirstThatNobodyHasSignedThemOffAndHowOldTheyAre() {
        var words = words(Snapshots.onFx(() -> screen(() -> { }).node()));
        assertThat(words).contains("No clinician has signed off these sentences yet.");
        assertThat(words).anySatisfy(line -> assertThat(line).contains("22 Nov 2026")
                .contains(String.format(Locale.UK, "%,d names", Vocabulary.shipped().size()))
                .startsWith(CLAIMS.all().size() + " sentences"));
    }

    @Test
    void trialsThatFoundSomethingStandBesideThoseThatDidNot() {
        var places = Snapshots.onFx(() -> {
            var scene = new Scene(screen(() -> { }).node(), 1012, 1500);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return Stream.of("evidence.topic.FOUND", "evidence.topic.NOT_FOUND").map(TEXTS::get)
                    .map(title -> scene.getRoot().lookupAll(".strong").stream()
                            .filter(node -> ((Labeled) node).getText().equals(title)).findFirst().orElseThrow())
                    .map(node -> node.localToScene(node.getLayoutBounds())).toList();
        });
        assertThat(places.getLast().getMinY()).isEqualTo(places.getFirst().getMinY());
        assertThat(places.getLast().getMinX()).isGreaterThan(places.getFirst().getMaxX());
        assertThat(CLAIMS.about(Topic.NOT_FOUND)).extracting(Claim::id).contains("E30", "E31");
    }

    @Test
    void aConflictNamesTheOthersInIt() {
        assertThat(words(Snapshots.onFx(() -> screen(() -> { }).node())))
                .contains("Sources disagree about this (C11). See E1-tramadol, F097.")
                .contains("Sources disagree about this: C8.");
    }

    @Test
    void isReadAndLeftByKeyboardAlone() {
        var window = new MainWindow[1];
        var front = new Front(() -> window[0].openBehind("evidence"));
        try (var stage = new OnStage(() -> {
            window[0] = new MainWindow(List.of(new Place("today", "rail.today", Feather.SUN, () -> front)),
                    List.of(new Behind("evidence", () -> screen(window[0]::back))), TEXTS);
            window[0].focusAfter(Runnable::run);
            window[0].open("today");
            return window[0];
        })) {
            stage.tabTo("Other").tabTo("Evidence").press(KeyCode.SPACE);
            assertThat(stage.says("No clinician has signed off these sentences yet.")).isTrue();
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Back");
            var first = CLAIMS.about(Topic.WARNING).getFirst();
            stage.press(KeyCode.TAB);
            assertThat(stage.focused().getAccessibleText()).startsWith(TEXTS.get(first.textKey()))
                    .contains(first.quote()).contains(first.source());
            stage.tabTo("Address of " + first.id());
            assertThat(((TextField) stage.focused()).getText()).isEqualTo(first.address());
            stage.press(KeyCode.ESCAPE);
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Evidence");
            stage.press(KeyCode.SPACE, KeyCode.SPACE);
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Evidence");
            assertThat(front.happened).hasToString("shown hidden shown hidden shown ");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100, 1012, 1500", "DARK, 100, 1012, 7000", "LIGHT, 150, 872, 1500"})
    void isPaintedInEachAppearanceWithWholeWordsAndNames(Appearance.Mode mode, int percent, double width,
            double height) {
        var page = Snapshots.onFx(() -> screen(() -> { }).node());
        var picture = Snapshots.take(() -> page, new Appearance(mode, percent, true), width, height);
        Snapshots.keep("evidence-" + mode + "-" + percent, picture);
        assertThat(picture.getPixelReader().getColor(2, 2).getBrightness() < 0.5)
                .isEqualTo(mode == Appearance.Mode.DARK);
        assertThat(Whole.cutOff(page)).isEmpty();
        assertThat(Whole.nameless(page)).isEmpty();
    }

    /** A screen with two buttons. */
    private static final class Front implements Screen {
        private final StringBuilder happened = new StringBuilder();
        private final VBox node;

        Front(Runnable open) {
            node = new VBox(Buttons.plain("Other", () -> { }), Buttons.plain("Evidence", open));
        }

        @Override
        public Parent node() {
            return node;
        }

        @Override
        public Node firstFocus() {
            return node.getChildren().getFirst();
        }

        @Override
        public void shown() {
            happened.append("shown ");
        }

        @Override
        public void hidden() {
            happened.append("hidden ");
        }
    }
}
