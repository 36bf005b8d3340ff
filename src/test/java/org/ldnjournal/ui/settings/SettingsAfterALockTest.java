package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.FullDisk;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

/** What is half typed in Settings while the journal is locked, or while the program begins to speak another language. */
class SettingsAfterALockTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);

    private final MemoryJournal memory = new MemoryJournal();

    private static SettingsModel model(OpenJournal journal) {
        return new SettingsModel(journal, () -> Locale.UK, () -> Machine.USUAL, _ -> { });
    }

    private SettingsModel model() {
        return model(AtOnce.of(memory, new MemoryPlanBook(), CLOCK));
    }

    private static SettingsModel after(SettingsModel before, SettingsModel next) {
        before.unfinished().accept(next);
        before.hidden();
        next.shown();
        return next;
    }

    private void isThereAgain(String field, String words, Function<SettingsModel, Parent> card) {
        var model = model();
        model.shown();
        try (var stage = new OnStage(() -> card.apply(model))) {
            stage.at(field).write(words);
        }
        var next = after(model, model());
        try (var stage = new OnStage(() -> card.apply(next))) {
            assertThat(stage.words()).contains(words);
        }
    }

    @Test
    void aTrackerIsThereAgain() {
        isThereAgain(TEXTS.get("settings.trackerName"), "Wal", model -> new TrackersCard(model.dayItems(), TEXTS));
    }

    @Test
    void withWhatItsValuesAre() {
        var model = model();
        model.shown();
        var typed = model.dayItems().tracker();
        typed.name().set("Walking");
        typed.form().set(DayItemsModel.Form.CHOICE);
        typed.unit().set("steps");
        typed.choices().set("none, a little");
        var next = after(model, model()).dayItems();
        assertThat(next.begin(() -> { })).isEmpty();
        assertThat(memory.contents().items().of(Tracker.class)).singleElement()
                .extracting(tracker -> tracker.kind().getClass().getSimpleName()).isEqualTo("Choice");
        assertThat(next.tracker().unit().get()).as("of the next one").isEmpty();
    }

    @Test
    void aMeaningIsThereAgain() {
        isThereAgain(TEXTS.get("settings.anchorWords"), "in b", model -> new AnchorsCard(model.dayItems(), TEXTS));
    }

    @Test
    void anAllergyIsThereAgain() {
        isThereAgain(TEXTS.get("settings.allergies"), "Lat", model -> new AllergyList(model.person(), TEXTS));
    }

    @Test
    void anAllergyThatWasKeptWhenItsFieldWasLeftIsNotTypedAnyMore() {
        var model = model();
        model.shown();
        model.person().allergy().set("\u202ALatex\u202C");
        var work = new SlowWork();
        var slow = model(new OpenJournal(memory, new MemoryPlanBook(), CLOCK, work.background()));
        after(model, slow);
        assertThat(slow.person().addAllergy()).isEmpty();
        var next = model();
        slow.unfinished().accept(next);
        work.finish();
        next.shown();
        assertThat(next.person().allergy().get()).isEmpty();
        assertThat(memory.contents().items().of(Allergy.class)).extracting(Allergy::words).containsExactly("Latex");
    }

    @Test
    void aTrackerAndAMeaningThatWereKeptMeanwhileAreNotTypedAnyMore() {
        var work = new SlowWork();
        var model = model(new OpenJournal(memory, new MemoryPlanBook(), CLOCK, work.background()));
        model.dayItems().tracker().name().set("Walking");
        model.dayItems().meaning().words().set("in bed");
        model.dayItems().begin(() -> { });
        model.dayItems().mean(() -> { });
        var next = model();
        model.unfinished().accept(next);
        work.finish();
        next.shown();
        assertThat(next.dayItems().tracker().name().get()).isEmpty();
        assertThat(next.dayItems().meaning().words().get()).isEmpty();
        assertThat(memory.contents().items().of(Tracker.class)).hasSize(1);
        assertThat(memory.contents().items().of(Anchor.class)).hasSize(1);
    }

    @Test
    void anAllergyThatTheDiskHadNoRoomForIsKeptAfterwards() {
        var disk = new FullDisk();
        var model = model(disk.of(memory, new MemoryPlanBook(), CLOCK));
        model.shown();
        model.person().allergy().set("Latex");
        model.person().addAllergy();
        disk.makeRoom();
        var next = after(model, model());
        try (var stage = new OnStage(() -> new AllergyList(next.person(), TEXTS))) {
            stage.at(TEXTS.get("settings.allergies")).press(KeyCode.ENTER);
        }
        assertThat(memory.contents().items().of(Allergy.class)).extracting(Allergy::words).containsExactly("Latex");
    }

    @Test
    void anAllergyStaysOutOfARestoredBackup() {
        var model = model();
        model.person().allergy().set("Lat");
        var restored = model(new OpenJournal(memory, new MemoryPlanBook(), CLOCK, AtOnce.background(), false));
        assertThat(after(model, restored).person().allergy().get()).isEmpty();
    }
}
