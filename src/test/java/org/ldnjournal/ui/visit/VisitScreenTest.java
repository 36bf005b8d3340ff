package org.ldnjournal.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Acknowledgement;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.report.Printing;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.EvidenceAsked;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;

/** By keyboard alone. */
class VisitScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @Test
    void aQuestionIsTypedAndThePageSaved(@TempDir Path folder) {
        var journal = new MemoryJournal();
        var background = AtOnce.background();
        var open = new OpenJournal(journal, new MemoryPlanBook(), CLOCK, background);
        var file = folder.resolve("page.pdf");
        var screen = new VisitScreen[1];
        try (var stage = new OnStage(() -> {
            screen[0] = new VisitScreen(new VisitModel(open, background, new MedicineMatcher(Vocabulary.shipped()),
                    TEXTS,
                    _ -> Optional.of(file), (_, _) -> new Printing.Cancelled()), TEXTS, () -> { }, () -> { });
            screen[0].shown();
            return screen[0].node();
        })) {
            Snapshots.onFx(() -> {
                screen[0].firstFocus().requestFocus();
                return null;
            });
            stage.tabTo("Question 1").write("Blood test?").press(KeyCode.ENTER);
            assertThat(journal.contents().questions().list()).containsExactly("Blood test?");
            assertThat(stage.says("Saved. They stand on the page.")).isTrue();
            stage.tabTo("Save as PDF…").press(KeyCode.SPACE);
            assertThat(file).isNotEmptyFile();
            assertThat(stage.says("Saved: " + file)).isTrue();
            assertThat(screen[0].readsAhead()).as("typesets the page before anybody asks for it").isFalse();
        }
    }

    @Test
    void aQuestionThatIsTooLongIsRefusedAtItsOwnFieldAsLongAsItIs() {
        var background = AtOnce.background();
        var model = new VisitModel[1];
        try (var stage = new OnStage(() -> {
            model[0] = new VisitModel(new OpenJournal(new MemoryJournal(), new MemoryPlanBook(), CLOCK, background),
                    background, new MedicineMatcher(Vocabulary.shipped()), TEXTS, _ -> Optional.empty(),
                    (_, _) -> new Printing.Cancelled());
            var screen = new VisitScreen(model[0], TEXTS, () -> { }, () -> { });
            screen.shown();
            return screen.node();
        })) {
            var why = TEXTS.say(Reason.of("questions.refused.long", 200));
            Snapshots.onFx(() -> {
                model[0].questions().typed().get(1).set("x".repeat(201));
                return null;
            });
            var second = stage.at("Question 2").press(KeyCode.ENTER).focused();
            assertThat(second.getAccessibleHelp()).isEqualTo(why);
            assertThat(second.getPseudoClassStates()).extracting(PseudoClass::getPseudoClassName).contains("danger");
            assertThat(stage.at("Question 1").focused().getAccessibleHelp()).isNullOrEmpty();
            stage.at("Question 2").write("y");
            assertThat(stage.says(why)).isFalse();
            stage.press(KeyCode.ENTER);
            assertThat(stage.says(why)).isTrue();
        }
    }

    @Test
    void saysThatThePageIsBeingMadeWhereItTakesLong() {
        var works = new ArrayList<Runnable>();
        var open = new OpenJournal(new MemoryJournal(), new MemoryPlanBook(), CLOCK,
                new Background(works::add, Runnable::run, broken -> {
                    throw new AssertionError(broken);
                }));
        try (var stage = new OnStage(() -> {
            var screen = new VisitScreen(new VisitModel(open, open.background(),
                    new MedicineMatcher(Vocabulary.shipped()), TEXTS, _ -> Optional.empty(),
                    (_, _) -> new Printing.Cancelled()), TEXTS, () -> { }, () -> { });
            screen.shown();
            return screen.node();
        })) {
            for (int frame = 0; frame < 300 && !stage.says("The page is being made."); frame++) {
                Hands.settle();
            }
            assertThat(stage.says("The page is being made.")).isTrue();
            Snapshots.onFx(() -> {
                while (!works.isEmpty()) {
                    works.removeFirst().run();
                }
                return null;
            });
            assertThat(stage.says("The page is being made.")).isFalse();
        }
    }

    @Test
    void eachFindingSaysWhyItIsSeenLeadsToItsSourcesAndFoldsOnceItWasRead() {
        var journal = new MemoryJournal();
        journal.record(new Medicine(UUID.randomUUID(), "Tramadol 50 mg", Medicine.Use.REGULAR, Optional.empty(),
                Optional.empty(), Medicine.Clarification.NONE), Moment.now(CLOCK));
        var title = "“Tramadol 50 mg” is an opioid. Naltrexone can block it and cause withdrawal.";
        var asked = new ArrayList<String>();
        try (var stage = new OnStage(() -> {
            var screen = screen(journal);
            screen.shown();
            screen.node().addEventHandler(EvidenceAsked.ASKED, event -> asked.add(event.claim()));
            return screen.node();
        })) {
            assertThat(stage.says(title)).isTrue();
            stage.tabTo("Why am I seeing this, closed").press(KeyCode.SPACE);
            assertThat(stage.focused().getAccessibleText()).isEqualTo("Why am I seeing this, open");
            stage.press(KeyCode.TAB).press(KeyCode.SPACE).tabTo("E1-contraindicated on the page of evidence")
                    .press(KeyCode.SPACE);
            assertThat(asked).containsExactly("E1-contraindicated");
            stage.tabTo("I have read this: " + title).press(KeyCode.SPACE);
            assertThat(journal.contents().items().of(Acknowledgement.class)).hasSize(1);
            stage.tabTo("Read 22 Nov 2026: " + title + ", closed");
        }
    }

    private static VisitScreen screen(MemoryJournal journal) {
        var background = AtOnce.background();
        var open = new OpenJournal(journal, new MemoryPlanBook(), CLOCK, background);
        return new VisitScreen(new VisitModel(open, background, new MedicineMatcher(Vocabulary.shipped()), TEXTS,
                _ -> Optional.empty(), (_, _) -> new Printing.Cancelled()), TEXTS, () -> { }, () -> { });
    }

    private static List<Appointment> visits(MemoryJournal journal) {
        return journal.contents().items().of(Appointment.class);
    }

    private static OnStage showing(MemoryJournal journal) {
        var background = AtOnce.background();
        var open = new OpenJournal(journal, new MemoryPlanBook(), CLOCK, background);
        return new OnStage(() -> {
            var screen = new VisitScreen(new VisitModel(open, background, new MedicineMatcher(Vocabulary.shipped()),
                    TEXTS, _ -> Optional.empty(), (_, _) -> new Printing.Cancelled()), TEXTS, () -> { }, () -> { });
            screen.shown();
            return screen.node();
        });
    }

    /** What comes by Tab stands there chosen, and is replaced. */
    private static OnStage retype(OnStage stage, String words) {
        return stage.press(KeyCode.TAB).back().write(words);
    }

    @Test
    void whatIsRefusedOfAVisitIsSaidBelowItsFieldAndHasTheKeyboard() {
        var journal = new MemoryJournal();
        try (var stage = showing(journal)) {
            stage.tabTo("Day").press(KeyCode.ENTER);
            var day = "Type a date, such as " + TEXTS.date(LocalDate.of(2026, 11, 22)) + ".";
            assertThat(stage.focused().getAccessibleHelp()).isEqualTo(day);
            retype(stage.write("31 Feb").press(KeyCode.ENTER), "32 Feb").press(KeyCode.ENTER);
            assertThat(stage.says(day)).as("said each time, not only the first").isTrue();
            retype(stage, "1 Dec 2026").tabTo("Hour").write("25").press(KeyCode.TAB, KeyCode.ENTER);
            assertThat(stage.focused().getAccessibleText()).isEqualTo("Hour");
            assertThat(stage.focused().getAccessibleHelp()).startsWith("Type an hour");
            retype(stage, "14:30").press(KeyCode.TAB).write("n".repeat(121)).press(KeyCode.ENTER);
            assertThat(stage.focused().getAccessibleText()).isEqualTo("With");
            retype(stage, "Dr Brenner").press(KeyCode.ENTER);
            assertThat(visits(journal)).extracting(Appointment::clinician).containsExactly("Dr Brenner");
        }
    }

    @Test
    void enterOnceMoreAfterAVisitWasAddedRefusesNothingAndAddsNothing() {
        var journal = new MemoryJournal();
        try (var stage = showing(journal)) {
            stage.tabTo("Day").write("1 Dec 2026").press(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(visits(journal)).hasSize(1);
            assertThat(stage.says("Type a date")).isFalse();
            assertThat(stage.focused().getAccessibleHelp()).isNullOrEmpty();
            retype(stage, "31 Feb").press(KeyCode.ENTER);
            assertThat(stage.focused().getAccessibleHelp()).startsWith("Type a date");
        }
    }

    @Test
    void aVisitThatWasTakenAwayIsPutBackWithWhatWasDecided() {
        var journal = new MemoryJournal();
        var visit = Appointment.planned(UUID.randomUUID(), LocalDate.of(2026, 11, 20), Optional.empty(), "Dr Brenner",
                "").withDecided("Blood test in spring");
        journal.record(visit, Moment.now(CLOCK));
        try (var stage = showing(journal)) {
            stage.tabTo("Remove 20 Nov 2026").press(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(visits(journal)).isEmpty();
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo("“20 Nov 2026 · Dr Brenner” was taken away.");
            stage.press(KeyCode.TAB, KeyCode.ENTER, KeyCode.ENTER);
            assertThat(visits(journal)).containsExactly(visit);
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo("It is back.");
            assertThat(stage.at("Day").says("It is back.")).isFalse();
        }
    }
}
