package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Theme;

/** How long the medicine lasts is known after the first picture: its line stands there from then on. */
class SupplyOnTodayTest {
    private final Given given = new Given();

    private void bottle(int capsules, Optional<JournalDay> discard) {
        given.memory.record(new Bottle(UUID.randomUUID(), new Preparation.Capsule(Dose.mg("1.5")),
                Quantity.of(capsules), new Bottle.Label("", Filler.NOT_GIVEN, "", ""), given.today().plusDays(-1),
                Optional.empty(), discard, Optional.empty()), Moment.now(given.clock));
    }

    /** Today as a start shows it: read ahead, all but the supply. */
    private Scene started(Appearance appearance, Locale locale) {
        return Snapshots.onFx(() -> {
            given.model().readAhead();
            var screen = new TodayScreen(given.model(), Texts.of(locale), () -> { }, () -> { });
            var scene = new Scene(screen.node(), 1012, 900);
            new Theme(scene).apply(appearance);
            screen.shown();
            scene.snapshot(null);
            return scene;
        });
    }

    private static double entryTop(Scene scene) {
        return Snapshots.onFx(() -> {
            scene.snapshot(null);
            var entry = scene.lookup(".entry-card");
            return entry.localToScene(entry.getLayoutBounds()).getMinY();
        });
    }

    private static List<String> words(Scene scene) {
        return Snapshots.onFx(() -> scene.getRoot().lookupAll(".dose-card .label").stream().map(Label.class::cast)
                .filter(Label::isManaged).map(Label::getText).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            9,   LIGHT, 100, en-GB, About 9 days left: until Mon 30 Nov., true
            9,   DARK,  150, de,    'Reicht noch etwa 9 Tage: bis Mo., 30. Nov.', true
            60,  LIGHT, 150, en-GB, About 60 days left: until Wed 20 Jan., false
            60,  DARK,  100, de,    'Reicht noch etwa 60 Tage: bis Mi., 20. Jan.', false
            900, LIGHT, 100, en-GB, Enough for more than a year., false
            """)
    void nothingMovesWhenItIsKnownHowLongItLasts(int capsules, Appearance.Mode mode, int percent, Locale locale,
            String words, boolean soon) {
        given.plan();
        bottle(capsules, Optional.empty());
        var scene = started(new Appearance(mode, percent, true), locale);
        double before = entryTop(scene);
        Snapshots.onFx(() -> {
            given.model().readRest();
            return true;
        });
        assertThat(entryTop(scene)).isEqualTo(before);
        Snapshots.keep("today-supply-" + capsules + "-" + mode + "-" + percent + "-" + locale,
                Snapshots.onFx(() -> scene.snapshot(null)));
        assertThat(words(scene)).contains(words);
        assertThat(scene.getRoot().lookupAll(".label").stream()
                .filter(label -> label.getPseudoClassStates().contains(PseudoClass.getPseudoClass("soon"))).count())
                .isEqualTo(soon ? 1 : 0);
    }

    @Test
    void whoRecordsNoBottleHasNoLineForIt() {
        given.plan();
        var scene = started(Appearance.USUAL, Locale.UK);
        var before = words(scene);
        Snapshots.onFx(() -> {
            given.model().readRest();
            return true;
        });
        Snapshots.keep("today-no-supply", Snapshots.onFx(() -> scene.snapshot(null)));
        assertThat(words(scene)).isEqualTo(before).doesNotContain("");
    }

    @Test
    void whileNothingIsUsedUpOnlyABottlePastItsLastDayIsNamed() {
        given.plan();
        bottle(9, Optional.empty());
        given.decided(given.today().previous(), new Decision.Pause(Decision.PauseReason.OTHER));
        var scene = started(Appearance.USUAL, Locale.UK);
        assertThat(words(scene)).doesNotContain("");
        Snapshots.onFx(() -> {
            given.model().readRest();
            return true;
        });
        assertThat(words(scene)).doesNotContain("").noneMatch(words -> words.contains("used up"));
        bottle(3, Optional.of(given.today().previous()));
        Snapshots.onFx(() -> {
            given.model().look();
            return true;
        });
        assertThat(words(scene)).contains(
                "1.5 mg capsules: good until 21 Nov 2026, which is past. What is left of it is not counted on.");
    }
}
