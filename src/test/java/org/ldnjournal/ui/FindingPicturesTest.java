package org.ldnjournal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Screen;
import org.ldnjournal.ui.shell.SomeBackups;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.report.Printing;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Disclosure;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;
import org.ldnjournal.ui.medicines.MedicinesModel;
import org.ldnjournal.ui.medicines.MedicinesScreen;
import org.ldnjournal.ui.settings.About;
import org.ldnjournal.ui.settings.SettingsModel;
import org.ldnjournal.ui.settings.SettingsScreen;
import org.ldnjournal.ui.settings.SomePassphrase;
import org.ldnjournal.ui.settings.SomeYours;
import org.ldnjournal.ui.visit.VisitModel;
import org.ldnjournal.ui.visit.VisitScreen;

/**
 * Findings open and folded, conditions, and a person's care, in the smallest window and both languages; all of it open.
 */
class FindingPicturesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());

    @ParameterizedTest
    @CsvSource(textBlock = """
            medicines, DARK,  100, de-DE, 1400
            medicines, LIGHT, 150, de-DE, 1400
            visit,     DARK,  150, de-DE, 1400
            settings,  DARK,  100, de-DE, 1400
            settings,  LIGHT, 150, de-DE, 1400
            """)
    void wordsAreWholeAndControlsHaveNames(String name, Appearance.Mode mode, int percent, String language,
            int height) {
        var texts = Texts.of(Locale.forLanguageTag(language));
        var made = Snapshots.<Parent>onFx(() -> {
            var screen = screen(name, journal(), texts);
            screen.shown();
            return opened(screen.node());
        });
        Snapshots.keep("findings-" + name + "-" + mode + "-" + percent, Snapshots.take(
                () -> made, new Appearance(mode, percent, true), MainWindow.SMALLEST_WIDTH - 88, height));
        assertThat(Whole.cutOff(made)).isEmpty();
        assertThat(Whole.nameless(made)).isEmpty();
    }

    /** With everything open that opens in its place, and what opens in that. */
    private static Parent opened(Parent screen) {
        var around = new VBox(screen);
        new Scene(around);
        for (int depth = 0; depth < 2; depth++) {
            around.applyCss();
            around.layout();
            around.lookupAll(".button").stream().filter(Disclosure.class::isInstance).map(Disclosure.class::cast)
                    .filter(part -> !part.open().get()).forEach(Button::fire);
        }
        around.getChildren().clear();
        return screen;
    }

    private static Screen screen(String name, OpenJournal open, Texts texts) {
        return switch (name) {
            case "medicines" -> medicines(open, texts);
            case "visit" -> new VisitScreen(new VisitModel(open, open.background(), MATCHER, texts,
                    _ -> Optional.empty(), (_, _) -> new Printing.Cancelled()), texts, () -> { }, () -> { });
            case "settings" -> new SettingsScreen(
                    new SettingsModel(open, texts::locale, () -> Machine.USUAL, _ -> { }),
                    new About("1", Path.of("journal.ldnj"), Optional::empty),
                    texts, () -> { }, new SimpleObjectProperty<>(ReminderChoices.USUAL), SomePassphrase.none(texts),
                    SomeBackups.at(Clock.systemUTC()), SomeYours.none(texts));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** One of its findings was read. */
    private static Screen medicines(OpenJournal open, Texts texts) {
        var model = new MedicinesModel(open, MATCHER, texts);
        model.start();
        model.acknowledging().read(model.shown().get().findings().unread().getFirst());
        model.stop();
        return new MedicinesScreen(model, texts);
    }

    private static OpenJournal journal() {
        var journal = new MemoryJournal();
        var at = Moment.now(CLOCK);
        List.<Item>of(medicine("Tramadol 50 mg Retardtabletten", Medicine.Use.REGULAR),
                medicine("Codein 15 mg", Medicine.Use.AS_NEEDED), medicine("Triatec 30 mg", Medicine.Use.REGULAR),
                medicine("Zzyqqorol", Medicine.Use.REGULAR),
                new ConditionAnswer(Condition.LIVER, ConditionAnswer.Answer.YES, TODAY),
                new ConditionAnswer(Condition.KIDNEY, ConditionAnswer.Answer.NOT_SURE, TODAY),
                new Procedure(UUID.randomUUID(), TODAY.plusDays(12), Procedure.Kind.SURGERY, "Knie links, Tagesklinik"),
                new LabValue(UUID.randomUUID(), TODAY.minusDays(9), LabValue.Test.ESR, new BigDecimal("24")),
                new Allergy(UUID.randomUUID(), "Penicillin, Ausschlag am ganzen Körper"))
                .forEach(item -> journal.record(item, at));
        journal.record(new Person("Maximiliane Brenner-Oberhuber", Optional.of(LocalDate.of(1971, 3, 9)), "Dr. Brenner",
                "Apotheke am Markt", Optional.of("CA"), "112"), at);
        return AtOnce.of(journal, new MemoryPlanBook(), CLOCK);
    }

    private static Medicine medicine(String name, Medicine.Use use) {
        return new Medicine(UUID.randomUUID(), name, use, Optional.empty(), Optional.empty(),
                Medicine.Clarification.NONE);
    }
}
