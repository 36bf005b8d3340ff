package org.ldnjournal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.report.Printing;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;
import org.ldnjournal.ui.medicines.MedicinesModel;
import org.ldnjournal.ui.medicines.MedicinesScreen;
import org.ldnjournal.ui.plan.CalendarModel;
import org.ldnjournal.ui.plan.PlanModel;
import org.ldnjournal.ui.plan.PlanScreen;
import org.ldnjournal.ui.plan.PreparationsModel;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Screen;
import org.ldnjournal.ui.trends.SavingModel;
import org.ldnjournal.ui.trends.TrendsModel;
import org.ldnjournal.ui.trends.TrendsScreen;
import org.ldnjournal.ui.visit.VisitModel;
import org.ldnjournal.ui.visit.VisitScreen;

/** Each screen, empty and with 16 weeks of data, in each appearance; every control says what it is. */
class ScreenPicturesTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());

    @ParameterizedTest
    @CsvSource(textBlock = """
            plan,      0,  LIGHT, 100
            plan,      4,  LIGHT, 100
            due,       4,  LIGHT, 100
            decide,    4,  DARK,  100
            plan,      16, DARK,  100
            takenFrom, 4,  LIGHT, 100
            takenFrom, 4,  DARK,  150
            plan,      16, LIGHT, 150
            trends,    0,  LIGHT, 100
            trends,    16, LIGHT, 100
            trends,    16, DARK,  150
            medicines, 0,  LIGHT, 100
            medicines, 16, LIGHT, 100
            medicines, 16, DARK,  150
            visit,     0,  LIGHT, 100
            visit,     16, DARK,  100
            visit,     16, LIGHT, 150
            """)
    void isPaintedAndEveryControlHasAName(String name, int weeks, Appearance.Mode mode, int percent) {
        var open = journal(weeks);
        var made = new Parent[1];
        var picture = Snapshots.take(() -> {
            var screen = screen(name).apply(open);
            screen.shown();
            made[0] = screen.node();
            return made[0];
        }, new Appearance(mode, percent, true), 1012, 1500);
        Snapshots.keep(name + "-" + weeks + "-" + mode + "-" + percent, picture);
        var corner = picture.getPixelReader().getColor(2, 2);
        assertThat(corner.getBrightness() < 0.5).isEqualTo(mode == Appearance.Mode.DARK);
        assertThat(Whole.nameless(made[0])).isEmpty();
        assertThat(Whole.cutOff(made[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            due,       100
            due,       150
            decide,    150
            trends,    100
            trends,    150
            medicines, 100
            medicines, 150
            visit,     100
            visit,     150
            """)
    void nothingIsCutOffInTheSmallestWindow(String name, int percent) {
        var open = journal(name.equals("due") || name.equals("decide") ? 4 : 16);
        var made = Snapshots.onFx(() -> {
            var screen = screen(name).apply(open);
            screen.shown();
            return screen.node();
        });
        Snapshots.keep("small-" + name + "-" + percent, Snapshots.take(() -> made,
                new Appearance(Appearance.Mode.LIGHT, percent, true), MainWindow.SMALLEST_WIDTH - 88, 680));
        assertThat(Whole.cutOff(made)).isEmpty();
    }

    private static OpenJournal journal(int weeks) {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        if (weeks > 0) {
            SampleJournal.of(1, weeks, JournalDay.of(2026, 11, 22), ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        }
        return AtOnce.of(journal, plans, CLOCK);
    }

    private static OpenJournal aDayLater(OpenJournal open) {
        return new OpenJournal(open.journal(), open.plans(), Clock.offset(CLOCK, Duration.ofDays(1)),
                open.background());
    }

    private static Screen plan(OpenJournal open, PlanModel model) {
        return new PlanScreen(model, new CalendarModel(open, TEXTS, _ -> Optional.empty()), Claims.shipped(), TEXTS,
                Runnable::run);
    }

    private static Screen deciding(OpenJournal open) {
        var model = new PlanModel(open, MATCHER, TEXTS);
        var screen = plan(open, model);
        screen.shown();
        model.deciding().choose(DecisionSort.PAUSE);
        return screen;
    }

    /** What two steps of three can be made of, and the form that adds another. */
    private static Screen takenFrom(OpenJournal open) {
        open.plans().add(new Preparation.Capsule(Dose.mg("1.5")), Moment.now(CLOCK));
        open.plans().add(new Preparation.Tablet(Dose.mg("6"), true), Moment.now(CLOCK));
        open.plans().removePreparation(1, Moment.now(CLOCK));
        var model = new PlanModel(open, MATCHER, TEXTS);
        var screen = plan(open, model);
        model.preparations().form().set(PreparationsModel.Form.LIQUID);
        Platform.runLater(() -> {
            screen.node().applyCss();
            screen.node().layout();
            screen.node().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> button.getText().equals(TEXTS.get("preparation.another"))).forEach(Button::fire);
        });
        return screen;
    }

    private static Function<OpenJournal, Screen> screen(String name) {
        return open -> switch (name) {
            case "due" -> plan(aDayLater(open), new PlanModel(aDayLater(open), MATCHER, TEXTS));
            case "decide" -> deciding(aDayLater(open));
            case "plan" -> plan(open, new PlanModel(open, MATCHER, TEXTS));
            case "takenFrom" -> takenFrom(open);
            case "trends" -> new TrendsScreen(new TrendsModel(open, TEXTS),
                    new SavingModel(open, TEXTS, _ -> Optional.empty()), Claims.shipped(), TEXTS, Runnable::run,
                    () -> { },
                    _ -> { });
            case "medicines" -> new MedicinesScreen(new MedicinesModel(open, MATCHER, TEXTS), TEXTS);
            case "visit" -> new VisitScreen(
                    new VisitModel(open, open.background(), MATCHER, TEXTS, _ -> Optional.empty(),
                            (_, _) -> new Printing.Cancelled()), TEXTS, () -> { }, () -> { });
            default -> throw new IllegalArgumentException(name);
        };
    }
}
