package org.ldnjournal.ui.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

/** What is corrected under Medicines is there until it is on the disk, also over a lock. */
class CorrectionsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final UUID TRIPTAN = new UUID(1, 1);

    private final MemoryJournal journal = new MemoryJournal();
    private final SlowWork work = new SlowWork();
    private final OpenJournal open = new OpenJournal(journal, new MemoryPlanBook(), CLOCK, work.background());
    private MedicinesModel model;
    private MedicinesScreen screen;
    private OnStage stage;

    @BeforeEach
    void open() {
        var at = Moment.now(CLOCK);
        journal.record(new Medicine(TRIPTAN, "Zolmitriptan", Medicine.Use.AS_NEEDED, Optional.empty(),
                Optional.empty(), Medicine.Clarification.NONE), at);
        journal.record(new Medicine(new UUID(1, 2), "Pregabalin", Medicine.Use.REGULAR, Optional.empty(),
                Optional.empty(), Medicine.Clarification.NONE), at);
        journal.record(new AsNeededDose(new UUID(2, 1), TRIPTAN, new JournalDay(FRIDAY), "5 mg", at), at);
        journal.record(new LabValue(new UUID(3, 1), FRIDAY, LabValue.Test.ESR, BigDecimal.valueOf(12)), at);
        journal.record(new Procedure(new UUID(4, 1), FRIDAY.plusDays(20), Procedure.Kind.DENTAL, "tooth"), at);
        show(_ -> { });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void show(Consumer<MedicinesModel> typed) {
        stage = new OnStage(() -> {
            model = new MedicinesModel(open, MATCHER, TEXTS);
            typed.accept(model);
            screen = new MedicinesScreen(model, TEXTS);
            screen.shown();
            work.finish();
            return screen.node();
        });
    }

    private void finish() {
        Snapshots.onFx(() -> {
            work.finish();
            return true;
        });
    }

    /** Another model and screen: of those before nothing is left but what was typed. */
    private void lock() {
        var typed = Snapshots.<Consumer<MedicinesModel>>onFx(() -> {
            screen.hidden();
            return model.unfinished();
        });
        stage.close();
        finish();
        show(typed);
    }

    private void correctEverything() {
        stage.at("I took it… Zolmitriptan").press(KeyCode.SPACE, KeyCode.TAB).write("half a tablet");
        stage.at("Change taken Friday 20 November · 5 mg").press(KeyCode.SPACE, KeyCode.TAB, KeyCode.END).write("!");
        stage.at("Change… Pregabalin").press(KeyCode.SPACE).write("Lyrica");
        stage.at("Change " + TEXTS.get("medicines.labLine", FRIDAY, TEXTS.get("report.lab.ESR"), BigDecimal.valueOf(12),
                LabValue.Test.ESR.unit())).press(KeyCode.SPACE, KeyCode.TAB, KeyCode.END).write("3");
        stage.at("Change " + TEXTS.get("medicines.procedureLineWords", FRIDAY.plusDays(20),
                TEXTS.get("medicines.procedure.DENTAL"), "tooth"))
                .press(KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB, KeyCode.END).write("ache");
    }

    @Test
    void everythingStandsThereAfterALockAndCanBeKept() {
        correctEverything();
        lock();
        assertThat(stage.words()).contains("half a tablet", "5 mg!", "Lyrica", "123", "toothache");
        keepEverything();
        assertThatEverythingIsKept();
    }

    @Test
    void whatIsTypedStaysWhenItsButtonIsPressedOnceMore() {
        stage.at("Stopped… Pregabalin").press(KeyCode.SPACE).write("yest");
        stage.at("Stopped… Pregabalin").press(KeyCode.SPACE);
        assertThat(((TextField) stage.focused()).getText()).isEqualTo("yest");
    }

    private void keepEverything() {
        var keeping = TEXTS.get("medicines.changeSave");
        for (var save : List.of("Save the day", keeping, keeping, keeping, keeping)) {
            stage.at(save).press(KeyCode.SPACE);
            assertThat(stage.says(save)).isTrue();
            finish();
        }
        assertThat(stage.says(keeping)).isFalse();
        assertThat(stage.says("Save the day")).isFalse();
    }

    private void assertThatEverythingIsKept() {
        assertThat(journal.contents().labs()).extracting(LabValue::value).containsExactly(BigDecimal.valueOf(123));
        assertThat(journal.contents().items().of(Procedure.class)).extracting(Procedure::words)
                .containsExactly("toothache");
        assertThat(journal.contents().items().of(AsNeededDose.class)).extracting(AsNeededDose::amount)
                .containsExactlyInAnyOrder("5 mg!", "half a tablet");
        assertThat(journal.contents().medicines()).extracting(Medicine::name).contains("Lyrica");
    }

    @Test
    void itStandsThereUntilItIsOnTheDisk() {
        correctEverything();
        keepEverything();
        assertThatEverythingIsKept();
    }

    @Test
    void aDayThatIsBeingSavedMeanwhileIsThereOnce() {
        stage.at("I took it… Zolmitriptan").press(KeyCode.SPACE, KeyCode.TAB).write("half a tablet")
                .press(KeyCode.ENTER);
        lock();
        assertThat(stage.says("Save the day")).isFalse();
        assertThat(journal.contents().items().of(AsNeededDose.class)).hasSize(2);
    }
}
