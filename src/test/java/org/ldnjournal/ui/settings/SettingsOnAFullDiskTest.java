package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.FullDisk;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

/** What is typed into Settings stays where it is typed until it is on the disk. */
class SettingsOnAFullDiskTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);

    private final MemoryJournal memory = new MemoryJournal();
    private final FullDisk disk = new FullDisk();

    private static SettingsModel model(OpenJournal journal) {
        var model = new SettingsModel(journal, () -> Locale.UK, () -> Machine.USUAL, _ -> { });
        model.shown();
        return model;
    }

    private <T extends Item> void staysUntilItIsKept(
            String field, String words, Class<T> kind, Function<SettingsModel, Parent> card) {
        var model = model(disk.of(memory, new MemoryPlanBook(), CLOCK));
        try (var stage = new OnStage(() -> card.apply(model))) {
            stage.at(field).write(words).press(KeyCode.ENTER);
            assertThat(disk.problems()).hasSize(1);
            assertThat(stage.words()).contains(words);
            disk.makeRoom();
            stage.press(KeyCode.ENTER);
            assertThat(stage.words()).doesNotContain(words);
        }
        assertThat(memory.contents().items().of(kind)).hasSize(1);
    }

    @Test
    void aTrackerStaysAsItIsTypedUntilItIsKept() {
        staysUntilItIsKept(TEXTS.get("settings.trackerName"), "Walk", Tracker.class,
                model -> new TrackersCard(model.dayItems(), TEXTS));
    }

    @Test
    void whatANumberMeansStaysAsItIsTypedUntilItIsKept() {
        staysUntilItIsKept(TEXTS.get("settings.anchorWords"), "in bed", Anchor.class,
                model -> new AnchorsCard(model.dayItems(), TEXTS));
    }

    @Test
    void anAllergyStaysAsItIsTypedUntilItIsKept() {
        staysUntilItIsKept(TEXTS.get("settings.allergies"), "Latex", Allergy.class,
                model -> new AllergyList(model.person(), TEXTS));
    }

    /** Else the meaning before would be over, and the new one nowhere. */
    @Test
    void aMeaningTakesThePlaceOfTheOneBeforeOrNothingChanges() {
        var before = new Anchor(new UUID(1, 1), Scale.PAIN, 7, "in bed", JournalDay.of(2026, 1, 1), Optional.empty());
        memory.record(before, Moment.now(CLOCK));
        var problems = new ArrayList<Throwable>();
        var model = model(new OpenJournal(withRoomForOne(), new MemoryPlanBook(), CLOCK,
                new Background(Runnable::run, Runnable::run, problems::add)));
        model.dayItems().mean(Scale.PAIN, 7, "on the sofa", new OnItsWay<>(), () -> {
            throw new AssertionError("it is not kept");
        });
        assertThat(problems).hasSize(1);
        assertThat(memory.contents().items().of(Anchor.class)).containsExactly(before);
    }

    private Journal withRoomForOne() {
        var records = new AtomicInteger();
        return (Journal) Proxy.newProxyInstance(Journal.class.getClassLoader(), new Class<?>[] {Journal.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("record") && records.incrementAndGet() > 1) {
                        throw new JournalFailure(JournalFailure.Kind.DISK_FULL, "full");
                    }
                    try {
                        return method.invoke(memory, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    void aTrackerThatIsBegunTwiceInAHurryIsOne() {
        var work = new SlowWork();
        var model = model(new OpenJournal(memory, new MemoryPlanBook(), CLOCK, work.background()));
        work.finish();
        try (var stage = new OnStage(() -> new TrackersCard(model.dayItems(), TEXTS))) {
            stage.at(TEXTS.get("settings.trackerName")).write("Walk").press(KeyCode.ENTER, KeyCode.ENTER);
            Snapshots.onFx(() -> {
                work.finish();
                return true;
            });
            assertThat(stage.words()).doesNotContain("Walk");
        }
        assertThat(memory.contents().items().of(Tracker.class)).hasSize(1);
    }
}
