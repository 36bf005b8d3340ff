package org.ldnjournal.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.StandingClock;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Reminder;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.ReminderAnswer;

/** Reminding with a clock and a waiting that the test moves: no time passes by itself. */
class RemindersTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final StandingClock clock =
            new StandingClock(Instant.parse("2026-11-22T19:00:00Z"), ZoneId.of("Europe/Berlin"));
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Delay delay = (_, action) -> {
        waiting.add(action);
        return () -> waiting.remove(action);
    };
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final OpenJournal open = AtOnce.of(journal, plans, clock);
    private final ObjectProperty<ReminderChoices> choices = new SimpleObjectProperty<>(ReminderChoices.USUAL);
    private final ObjectProperty<Optional<ReminderAnswer>> answer = new SimpleObjectProperty<>(Optional.empty());
    private final ReminderModel model = new ReminderModel(open, delay, choices, answer);
    private final List<String> seen = new ArrayList<>();

    /** The time on the wall, in this place. */
    private void set(String local, String place) {
        var zone = ZoneId.of(place);
        clock.set(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
    }

    private void begin(LocalTime time) {
        plans.record(new Plan(DAY, List.of(Step.last(Dose.mg("3"))), "", time,
                new Moment(Instant.parse("2026-11-22T08:00:00Z"), clock.getZone()), Optional.empty()));
        model.shown().addListener((_, _, shown) -> shown.ifPresent(reminder -> seen.add(
                reminder.day() + " " + reminder.part())));
        model.start();
    }

    private void begin() {
        begin(LocalTime.of(22, 0));
    }

    private void pass(Duration time) {
        clock.pass(time);
        waiting.remove().run();
    }

    private void pass(int minutes) {
        pass(Duration.ofMinutes(minutes));
    }

    private void at(String local) {
        set(local, clock.getZone().getId());
        waiting.remove().run();
    }

    private void take(JournalDay day, int number, String dose) {
        var now = Moment.now(clock);
        journal.record(new DoseRecord(day, number, new DoseRecord.Taken(Dose.mg(dose), now), now,
                DoseRecord.Assurance.NOT_ASKED));
        open.changed();
    }

    private boolean reminds() {
        return model.shown().get().isPresent();
    }

    @Test
    void comesAtTheUsualTimeAndNotBefore() {
        begin();
        assertThat(reminds()).isFalse();
        at("2026-11-22T21:59");
        assertThat(reminds()).isFalse();
        at("2026-11-22T22:00");
        assertThat(model.shown().get()).contains(new Reminder(DAY, 1, Dose.mg("3"),
                LocalDateTime.parse("2026-11-22T22:00")));
    }

    @Test
    void doesNotComeWhereTheDoseIsRecordedAndGoesOnceItIs() {
        begin();
        take(DAY, 1, "3");
        at("2026-11-22T22:00");
        assertThat(reminds()).isFalse();
        journal.withdrawDose(DAY, 1, Moment.now(clock));
        open.changed();
        assertThat(reminds()).isTrue();
        take(DAY, 1, "3");
        assertThat(reminds()).isFalse();
    }

    @Test
    void doesNotComeWhileDosesArePausedOrBeforeThePlanOrWhereItIsTurnedOff() {
        begin();
        at("2026-11-22T22:00");
        choices.set(choices.get().withOn(false));
        assertThat(reminds()).isFalse();
        choices.set(choices.get().withOn(true));
        assertThat(reminds()).isTrue();
        plans.record(new Decision(DAY, new Decision.Pause(Decision.PauseReason.SURGERY), "", false, Moment.now(clock)));
        open.changed();
        assertThat(reminds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 60})
    void comesAgainAfterSoManyMinutes(int minutes) {
        begin();
        choices.set(choices.get().withSnooze(minutes));
        at("2026-11-22T22:00");
        model.snooze();
        assertThat(reminds()).isFalse();
        pass(minutes - 1);
        assertThat(reminds()).isFalse();
        pass(1);
        assertThat(reminds()).isTrue();
        assertThat(seen).hasSize(2);
    }

    @Test
    void whatWasAnsweredDoesNotComeAgainForThisDose() {
        begin();
        at("2026-11-22T22:00");
        model.answered();
        pass(240);
        open.changed();
        assertThat(seen).hasSize(1);
        at("2026-11-23T22:00");
        assertThat(seen).containsExactly("2026-11-22 1", "2026-11-23 1");
    }

    @Test
    void whatWasAnsweredStaysAnsweredWhenTheJournalIsOpenedAgain() {
        begin();
        at("2026-11-22T22:00");
        model.answered();
        model.stop();
        var again = new ReminderModel(open, delay, choices, answer);
        again.start();
        assertThat(again.shown().get()).isEmpty();
        at("2026-11-23T22:00");
        assertThat(again.shown().get()).isPresent();
    }

    @Test
    void staysPastMidnightAndGoesWhenTheDayEnds() {
        begin();
        at("2026-11-22T22:00");
        at("2026-11-23T03:59");
        assertThat(model.shown().get()).hasValueSatisfying(reminder -> assertThat(reminder.day()).isEqualTo(DAY));
        at("2026-11-23T04:00");
        assertThat(reminds()).isFalse();
        assertThat(seen).hasSize(1);
    }

    @Test
    void aTimeAfterMidnightBelongsToTheEveningBefore() {
        begin(LocalTime.of(0, 30));
        at("2026-11-22T23:59");
        assertThat(reminds()).isFalse();
        at("2026-11-23T00:30");
        assertThat(model.shown().get()).hasValueSatisfying(reminder -> assertThat(reminder.day()).isEqualTo(DAY));
    }

    @Test
    void aComputerThatSleptForDaysRemindsOnceAndOfTodayOnly() {
        begin();
        pass(Duration.ofDays(4).plusHours(3));
        for (int i = 0; i < 50; i++) {
            pass(Duration.ofSeconds(20));
        }
        assertThat(seen).containsExactly("2026-11-26 1");
    }

    @Test
    void aClockThatIsSetBackRemindsNotTwice() {
        begin();
        at("2026-11-22T22:00");
        model.answered();
        at("2026-11-22T21:00");
        at("2026-11-22T22:00");
        assertThat(seen).hasSize(1);
    }

    @Test
    void theHourThatAClockChangeRepeatsRemindsOnceAndTheOneItLeavesOutRemindsAfterIt() {
        set("2027-10-30T20:00", "Europe/Berlin");
        begin(LocalTime.of(2, 30));
        at("2027-10-31T02:30");
        model.answered();
        pass(60);
        assertThat(Moment.now(clock).local()).isEqualTo(LocalDateTime.parse("2027-10-31T02:30"));
        assertThat(seen).containsExactly("2027-10-30 1");
        at("2028-03-26T01:59");
        assertThat(seen).hasSize(1);
        pass(1);
        assertThat(Moment.now(clock).local()).isEqualTo(LocalDateTime.parse("2028-03-26T03:00"));
        assertThat(seen).containsExactly("2027-10-30 1", "2028-03-25 1");
    }

    @Test
    void onAJourneyTheClockOnTheWallCounts() {
        begin();
        set("2026-11-22T16:30", "America/New_York");
        waiting.remove().run();
        assertThat(reminds()).isFalse();
        set("2026-11-22T22:00", "America/New_York");
        waiting.remove().run();
        assertThat(seen).containsExactly("2026-11-22 1");
    }

    @Test
    void eachOfTwoPartsIsRemindedOfAtItsTime() {
        begin();
        plans.record(new Decision(DAY, new Decision.Split(Dose.mg("1"), LocalTime.of(8, 0)), "", true,
                Moment.now(clock)));
        open.changed();
        assertThat(seen).containsExactly("2026-11-22 1");
        take(DAY, 1, "1");
        assertThat(reminds()).isFalse();
        at("2026-11-22T22:00");
        assertThat(seen).containsExactly("2026-11-22 1", "2026-11-22 2");
        assertThat(model.shown().get().orElseThrow().dose()).isEqualTo(Dose.mg("2"));
    }

    @Test
    void afterTheEndNothingWaitsAndNothingIsShown() {
        begin();
        at("2026-11-22T22:00");
        model.stop();
        assertThat(waiting).isEmpty();
        assertThat(reminds()).isFalse();
    }

    @Test
    void byKeyboardItIsReachedSnoozedAndOpenedAndTakesNoKeyboardByItself() {
        begin();
        var opened = new ArrayList<JournalDay>();
        var panes = new ArrayList<ReminderPane>();
        try (var stage = new OnStage(() -> {
            var pane = new ReminderPane(model, TEXTS, opened::add);
            panes.add(pane);
            var note = new TextField();
            note.setAccessibleText("Note");
            note.setOnAction(_ -> pane.takeFocus());
            return new VBox(note, pane);
        })) {
            onFx(() -> at("2026-11-22T22:00"));
            stage.write("a walk");
            assertThat(stage.focused()).isInstanceOf(TextField.class);
            assertThat(stage.says("Time for your entry")).isTrue();
            assertThat(stage.says("Time for your dose: 3 mg")).isFalse();
            stage.press(KeyCode.ENTER, KeyCode.ESCAPE);
            assertThat(stage.focused()).isInstanceOf(TextField.class);
            assertThat(stage.says("Time for your entry")).isFalse();
            choices.set(choices.get().withPlain(true));
            onFx(() -> pass(10));
            assertThat(stage.says("Time for your dose: 3 mg")).isTrue();
            stage.press(KeyCode.ENTER, KeyCode.SPACE);
            assertThat(opened).containsExactly(DAY);
            assertThat(reminds()).isFalse();
        }
    }

    @Test
    void whoPutsItOffByMouseTypesOnWhereTheyWere() {
        begin();
        try (var stage = new OnStage(() -> {
            var note = new TextField();
            note.setAccessibleText("Note");
            return new VBox(new Button("History"), note, new ReminderPane(model, TEXTS, _ -> { }));
        })) {
            onFx(() -> at("2026-11-22T22:00"));
            stage.at("Note").write("a walk");
            new Hands().clickOn(TEXTS.get("reminder.snooze", 10));
            assertThat(stage.focused()).isInstanceOf(TextField.class);
        }
    }

    private static void onFx(Runnable work) {
        Snapshots.onFx(() -> {
            work.run();
            return true;
        });
    }
}
