package org.ldnjournal.app;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.ldnjournal.app.sample.SampleEvening;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.guide.GuidePane;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.reminders.ReminderModel;
import org.ldnjournal.ui.reminders.ReminderPane;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Problem;
import org.ldnjournal.ui.shell.RecoveryScreen;
import org.ldnjournal.ui.shell.WindowFrame;
import org.ldnjournal.ui.start.StartModel;
import org.ldnjournal.ui.start.StartScreen;

/** The screens of the program in journals that somebody may have; made on the JavaFX thread. */
final class Screens {
    private static final Instant NOW = Instant.parse("2026-11-22T21:14:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Path FILE = Path.of("journal.ldnj");
    private static final int GAP = 6;
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());

    private final Texts texts;
    private final Consumer<Parent> show;

    /**
     * @param texts the language of the program, and of what was written in it
     * @param show  shows a screen before it is filled, as the program does
     */
    Screens(Texts texts, Consumer<Parent> show) {
        this.texts = texts;
        this.show = show;
    }

    /** This screen of this journal: a place of the rail, or what stands where there is no journal. */
    Parent make(String journal, String screen) {
        return switch (screen) {
            case "start" -> shown(new StartScreen(new StartModel(CLOCK, MATCHER, texts.locale(),
                    Protocols.threeSteps()), texts,
                    _ -> { }, () -> { }));
            case "recovery" -> shown(new RecoveryScreen(JournalFailure.Kind.IN_USE, FILE, "", noWays(), texts));
            case "problem" -> problem(open(journal, CLOCK));
            case "guide" -> shown(new GuidePane(Optional.of("keyboard"), texts, () -> { }, _ -> { }));
            case "reminder" -> reminder(open(journal, CLOCK));
            default -> opened(window(open(journal, CLOCK)), screen);
        };
    }

    private <T extends Parent> T shown(T screen) {
        show.accept(screen);
        return screen;
    }

    private MainWindow opened(MainWindow window, String place) {
        shown(window).open(place);
        return window;
    }

    private MainWindow window(OpenJournal journal) {
        return new Places(journal, MATCHER, texts, new PreviewedOnce()).window();
    }

    private Parent problem(OpenJournal journal) {
        var frame = framed(window(journal));
        frame.show(Problem.of(new JournalFailure(JournalFailure.Kind.DISK_FULL, "full"), NOW));
        return frame;
    }

    private WindowFrame framed(MainWindow window) {
        var frame = new WindowFrame(texts);
        frame.show(window);
        shown(frame);
        window.open("today");
        return frame;
    }

    private Parent reminder(OpenJournal journal) {
        var frame = framed(window(journal));
        var model = new ReminderModel(journal, (_, _) -> () -> { }, new SimpleObjectProperty<>(ReminderChoices.USUAL),
                new SimpleObjectProperty<>(Optional.empty()));
        frame.corner(new ReminderPane(model, texts, _ -> { }));
        model.start();
        return frame;
    }

    private OpenJournal open(String kind, Clock clock) {
        return switch (kind) {
            case "empty", "broken" -> journal(() -> new MemoryJournal(), clock);
            case "usual" -> sample(16, TODAY, (evening, journal) -> {
                evening.writeUsual(journal);
                journal.record(medicine("Ibuprofen 400 mg", Medicine.Use.AS_NEEDED), Moment.now(CLOCK));
            });
            case "bad" -> sample(16, TODAY.previous(), SampleEvening::writeBadDay);
            case "gap" -> sample(16, TODAY.plusDays(-GAP), (_, _) -> { });
            case "due" -> sample(4, TODAY.previous(), (_, _) -> { });
            case "ill" -> ill();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private OpenJournal journal(Supplier<MemoryJournal> journal, Clock clock) {
        return new OpenJournal(journal.get(), new MemoryPlanBook(), clock, StillSurroundings.DIRECT);
    }

    /** What is written on the last evening. */
    private interface Evening {
        void write(SampleEvening evening, MemoryJournal journal);
    }

    private OpenJournal sample(int weeks, JournalDay last, Evening evening) {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, weeks, last, ZoneOffset.UTC, texts).writeTo(journal, plans);
        evening.write(new SampleEvening(TODAY, CLOCK, texts), journal);
        return new OpenJournal(journal, plans, CLOCK, StillSurroundings.DIRECT);
    }

    /** With a finding of each severity, an answer of each kind, a planned operation and a laboratory value. */
    private OpenJournal ill() {
        var journal = new MemoryJournal();
        var today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        List.<Item>of(medicine("Tramadol 50 mg Retardtabletten", Medicine.Use.REGULAR),
                medicine("Codein 15 mg", Medicine.Use.AS_NEEDED), medicine("Zzyqqorol", Medicine.Use.REGULAR),
                new ConditionAnswer(Condition.LIVER, ConditionAnswer.Answer.YES, today),
                new ConditionAnswer(Condition.KIDNEY, ConditionAnswer.Answer.NOT_SURE, today),
                new Procedure(UUID.randomUUID(), today.plusDays(12), Procedure.Kind.SURGERY, "Knie links, Tagesklinik"),
                new LabValue(UUID.randomUUID(), today.minusDays(9), LabValue.Test.ESR, new BigDecimal("24")),
                new Allergy(UUID.randomUUID(), "Penicillin, Ausschlag am ganzen Körper"))
                .forEach(item -> journal.record(item, Moment.now(CLOCK)));
        return journal(() -> journal, CLOCK);
    }

    private static Medicine medicine(String name, Medicine.Use use) {
        return new Medicine(UUID.randomUUID(), name, use, Optional.empty(), Optional.empty(),
                Medicine.Clarification.NONE);
    }

    /** Making a page for each key that is pressed is not what is looked at. */
    private static final class PreviewedOnce extends StillSurroundings {
        private final AtomicBoolean isMade = new AtomicBoolean();

        PreviewedOnce() {
            super(Machine.USUAL, FILE);
        }

        @Override
        public Background previews() {
            return new Background(work -> {
                if (!isMade.getAndSet(true)) {
                    work.run();
                }
            }, Runnable::run, this::log);
        }
    }

    /** Ways on that nobody goes. */
    private static RecoveryScreen.Ways noWays() {
        return (RecoveryScreen.Ways) Proxy.newProxyInstance(RecoveryScreen.Ways.class.getClassLoader(),
                new Class<?>[] {RecoveryScreen.Ways.class},
                (_, way, _) -> way.getReturnType().equals(Optional.class) ? Optional.empty()
                        : way.getReturnType().equals(boolean.class) ? false : null);
    }
}
