package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;

/** Today from top to bottom, in each of its states and appearances; nothing is cut off, everything has a name. */
class TodayPicturesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            fresh,    LIGHT, 100, en-GB, 1012
            fresh,    LIGHT, 150, de,    872
            fresh,    LIGHT, 200, de,    767
            usual,    LIGHT, 100, en-GB, 1012
            usual,    DARK,  100, en-GB, 1012
            usual,    LIGHT, 150, en-GB, 1012
            usual,    LIGHT, 150, de,    872
            bad,      LIGHT, 100, en-GB, 1012
            bad,      LIGHT, 150, de,    872
            gap,      LIGHT, 100, en-GB, 1012
            gap,      LIGHT, 150, de,    872
            gap,      LIGHT, 200, de,    767
            trackers, LIGHT, 100, en-GB, 1012
            trackers, LIGHT, 100, de,    872
            trackers, DARK,  150, de,    872
            """)
    void theWholeDayIsPaintedInEachAppearance(
            String state, Appearance.Mode mode, int percent, Locale locale, double width) {
        var made = Snapshots.onFx(() -> today(state, locale));
        var picture = Snapshots.take(() -> made, new Appearance(mode, percent, true), width,
                percent == 100 ? 1300 : 2000);
        Snapshots.keep("today-" + state + "-" + mode + "-" + percent + "-" + locale + "-" + (int) width, picture);
        assertThat(picture.getPixelReader().getColor(2, 2).getBrightness() < 0.5)
                .isEqualTo(mode == Appearance.Mode.DARK);
        assertThat(Whole.nameless(made)).isEmpty();
        assertThat(Whole.cutOff(made)).isEmpty();
    }

    private static Parent today(String state, Locale locale) {
        var given = new Given();
        if (!state.equals("fresh")) {
            aWeek(given);
        }
        switch (state) {
            case "gap" -> given.clock.pass(Duration.ofDays(6));
            case "trackers" -> trackers(given);
            default -> { }
        }
        var screen = new TodayScreen(given.model(), Texts.of(locale), () -> { }, () -> { });
        screen.shown();
        var entries = given.model().entries();
        switch (state) {
            case "usual" -> {
                entries.rate(Scale.PAIN, Optional.of(Given.pain(4)));
                entries.sideEffects(Optional.of(new SideEffects(List.of(
                        new SideEffect(new SideEffectKind("vivid_dreams"), SideEffect.Severity.MILD)))));
            }
            case "bad" -> entries.badDay(true);
            case "trackers" -> entries.crash(Optional.of(new Crash.Since(given.today().previous())));
            default -> { }
        }
        return screen.node();
    }

    private static void aWeek(Given given) {
        given.plan();
        given.plans.add(new Preparation.Liquid(Dose.mg("1"), 100), Moment.now(given.clock));
        given.plans.add(new Preparation.Capsule(Dose.mg("0.75")), Moment.now(given.clock));
        var yesterday = given.today().previous();
        given.score(yesterday, 5, 6, 7);
        given.memory.record(given.stored(yesterday).withSideEffects(Optional.of(new SideEffects(List.of(
                new SideEffect(new SideEffectKind("headache"), SideEffect.Severity.MODERATE))))),
                Moment.now(given.clock));
    }

    private static void trackers(Given given) {
        var now = Moment.now(given.clock);
        var since = given.today().plusDays(-20);
        given.memory.record(new Tracker(UUID.randomUUID(), "Brain fog",
                new Tracker.Rating(Direction.HIGHER_IS_WORSE), since, Optional.empty()), now);
        given.memory.record(new Tracker(UUID.randomUUID(), "Walked outside", new Tracker.YesNo(), since,
                Optional.empty()), now);
        var steps = new Tracker(UUID.randomUUID(), "Steps", new Tracker.Amount("steps"), since, Optional.empty());
        given.memory.record(steps, now);
        given.memory.record(new Tracker(UUID.randomUUID(), "Work",
                new Tracker.Choice(List.of("none", "half a day", "whole day")), since, Optional.empty()), now);
        given.memory.record(new Anchor(UUID.randomUUID(), Scale.PAIN, 7, "cannot cook", since, Optional.empty()), now);
        given.memory.record(Entry.empty(given.today()).withEvents(List.of(Event.of(Event.Kind.INFECTION)))
                .withTracker(steps.id(), Optional.of(new TrackerValue.Counted(new BigDecimal("4200")))), now);
    }
}
