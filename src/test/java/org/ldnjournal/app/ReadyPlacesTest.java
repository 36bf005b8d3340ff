package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;

/** The real places, made ready before anybody opens them: nobody can tell, and the journal neither. */
class ReadyPlacesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);

    private final Texts texts = Texts.of(Locale.UK);
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();

    @Test
    void aPlaceSaysTheSameWhetherItWasMadeReadyOrNotAndNothingIsWritten() {
        SampleJournal.of(1, 12, TODAY, ZoneOffset.UTC, texts).writeTo(journal, plans);
        var before = journal.contents();
        var history = plans.history();
        var directly = wordsOfEach(false);
        assertThat(wordsOfEach(true)).containsExactlyEntriesOf(directly);
        assertThat(directly.values()).noneMatch(List::isEmpty);
        assertThat(journal.contents()).isEqualTo(before);
        assertThat(plans.history()).isEqualTo(history);
    }

    /** Visit mode takes the whole window once it is open. */
    @Test
    void theRailStaysWhileEverythingIsMadeReady() {
        var places = new Places[1];
        var changes = new ArrayList<Boolean>();
        try (var _ = new OnStage(() -> {
            places[0] = places();
            places[0].window().open("today");
            return places[0].window();
        })) {
            Snapshots.onFx(() -> places[0].window().lookup(".rail").visibleProperty().subscribe(
                    (_, seen) -> changes.add(seen)));
            readyAll(places[0]);
            assertThat(changes).isEmpty();
        }
    }

    private static void readyAll(Places places) {
        boolean left = true;
        while (left) {
            left = Snapshots.onFx(() -> places.window().readyNext());
            Hands.settle();
        }
    }

    private Map<String, List<String>> wordsOfEach(boolean ready) {
        var places = new Places[1];
        var words = new LinkedHashMap<String, List<String>>();
        try (var stage = new OnStage(() -> {
            places[0] = places();
            places[0].window().open("today");
            return places[0].window();
        })) {
            if (ready) {
                readyAll(places[0]);
            }
            for (var place : List.of("history", "plan", "trends", "medicines", "visit", "settings", "today")) {
                Snapshots.onFx(() -> {
                    places[0].window().open(place);
                    return place;
                });
                Hands.settle();
                words.put(place, stage.words());
            }
            for (var page : List.of("response", "evidence", "visit-mode")) {
                Snapshots.onFx(() -> {
                    places[0].window().openBehind(page);
                    return page;
                });
                Hands.settle();
                words.put(page, stage.words());
            }
        }
        return words;
    }

    private Places places() {
        var direct = new Background(Runnable::run, Platform::runLater, broken -> {
            throw new AssertionError(broken);
        });
        return new Places(new OpenJournal(journal, plans, CLOCK, direct), new MedicineMatcher(Vocabulary.shipped()),
                texts, new StillSurroundings(Machine.USUAL, Path.of("journal.ldnj")));
    }
}
