package org.ldnjournal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.Lasts;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Outlook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.SupplyWords;
import org.ldnjournal.ui.plan.BottleDraft.Part;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;

/** Bottles: the model, and the card by keyboard alone. It is Sunday 22 November, day 1 of 1.5 mg. */
class SupplyCardTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final OpenJournal open = AtOnce.of(journal, plans, CLOCK);
    private final SupplyModel model = new SupplyModel(open, TEXTS);

    @BeforeEach
    void usualPlan() {
        plans.record(new Plan(TODAY, List.of(Step.of(Dose.mg("1.5"), 14), Step.last(Dose.mg("3"))), "",
                LocalTime.of(22, 0),
                Moment.now(CLOCK), Optional.empty()));
        plans.add(new Preparation.Capsule(Dose.mg("1.5")), Moment.now(CLOCK));
    }

    @Test
    void aQuantityIsFilledInWithTheDecimalSignOfThePerson() {
        var bottle = new Bottle(new UUID(1, 1), new Preparation.Liquid(Dose.mg("1"), 100),
                Quantity.parse("100.5").value().orElseThrow(), Bottle.Label.EMPTY, TODAY, Optional.empty(),
                Optional.empty(), Optional.empty());
        var german = new SupplyModel(open, Texts.of(Locale.GERMANY));
        german.correct(bottle);
        assertThat(german.draft().text(Part.QUANTITY).get()).isEqualTo("100,5");
        model.correct(bottle);
        assertThat(model.draft().text(Part.QUANTITY).get()).isEqualTo("100.5");
    }

    @ParameterizedTest
    @CsvSource({"1, 0.0010", "125, 0.1250", "1500, 1.5", "100125, 100.1250", "9999999, 9999.9990"})
    void whatTheJournalHoldsIsReadAgainAsItIsFilledIn(long thousandths, String filledIn) {
        var bottle = new Bottle(new UUID(1, 1), new Preparation.Liquid(Dose.mg("1"), 100), new Quantity(thousandths),
                Bottle.Label.EMPTY, TODAY, Optional.empty(), Optional.empty(), Optional.empty());
        journal.record(bottle, Moment.now(CLOCK));
        model.start();
        model.correct(bottle);
        assertThat(model.draft().text(Part.QUANTITY).get()).isEqualTo(filledIn);
        model.draft().text(Part.LOT).set("4711");
        assertThat(model.save()).isEmpty();
        assertThat(bottles()).singleElement().satisfies(kept ->
                assertThat(kept.quantity()).isEqualTo(bottle.quantity()));
    }

    @Test
    void theDayUntilWhichItLastsIsSaidWithItsYearWhereThatIsAnother() {
        var last = new Lasts.Until(43, JournalDay.of(2027, 1, 3));
        var today = JournalDay.of(2026, 11, 22);
        assertThat(SupplyWords.lasts(last, today, TEXTS)).isEqualTo("About 43 days left: until Sun, 3 Jan 2027.");
        assertThat(SupplyWords.today(new Outlook(last, List.of()), TEXTS)).endsWith("until Sun 3 Jan.");
    }

    @Test
    void aBottleThatIsPastItsDayIsNotSaidToBeOpenedToday() {
        model.start();
        typed("28", "2026-11-01", "", "2026-11-10");
        assertThat(model.save()).isEmpty();
        assertThat(model.canOpenToday(bottles().getFirst())).isFalse();
        typed("28", "2026-11-01", "", "2026-11-30");
        assertThat(model.save()).isEmpty();
        assertThat(model.canOpenToday(bottles().getLast())).isTrue();
    }

    @Test
    void openedTodayIsOfTheDayThatHasBegunSinceTheRowWasMade() {
        var now = new AtomicReference<>(CLOCK.instant());
        InstantSource source = now::get;
        var late = new SupplyModel(AtOnce.of(journal, plans, source.withZone(ZoneOffset.UTC)), TEXTS);
        late.start();
        journal.record(new Bottle(new UUID(1, 1), new Preparation.Capsule(Dose.mg("1.5")), Quantity.of(28),
                Bottle.Label.EMPTY, TODAY, Optional.empty(), Optional.empty(), Optional.empty()), Moment.now(CLOCK));
        now.set(now.get().plus(Duration.ofHours(10)));
        late.openToday(bottles().getFirst());
        assertThat(bottles().getFirst().opened()).contains(TODAY.next());
    }

    /** As after the day has turned. */
    @Test
    void aBottleThatIsPastItsDaySinceItsRowWasMadeStaysAsItIs() {
        model.start();
        typed("28", "2026-11-01", "", "2026-11-10");
        assertThat(model.save()).isEmpty();
        var before = bottles();
        model.openToday(before.getFirst());
        assertThat(bottles()).isEqualTo(before);
    }

    private List<Bottle> bottles() {
        return journal.contents().items().of(Bottle.class);
    }

    private void typed(String quantity, String received, String opened, String discard) {
        model.beginNew();
        model.draft().text(Part.QUANTITY).set(quantity);
        model.draft().text(Part.RECEIVED).set(received);
        model.draft().text(Part.OPENED).set(opened);
        model.draft().text(Part.DISCARD).set(discard);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ''    | 20.11.2026 | ''         | ''         | QUANTITY | supply.refused.empty
            -5    | 20.11.2026 | ''         | ''         | QUANTITY | supply.refused.negative
            0     | 20.11.2026 | ''         | ''         | QUANTITY | supply.refused.zero
            many  | 20.11.2026 | ''         | ''         | QUANTITY | supply.refused.form
            1.5   | 20.11.2026 | ''         | ''         | QUANTITY | supply.refused.pieces
            28    | ''         | ''         | ''         | RECEIVED | supply.refused.received
            28    | soon       | ''         | ''         | RECEIVED | supply.refused.day
            28    | 23.11.2026 | ''         | ''         | RECEIVED | supply.refused.future
            28    | 20.11.2026 | 19.11.2026 | ''         | OPENED   | supply.refused.openedBeforeReceived
            28    | 20.11.2026 | ''         | 5 Jan      | DISCARD  | date.refused.year
            28    | 20.11.2026 | 21.11.2026 | 20.11.2026 | DISCARD  | supply.refused.discardBeforeOpened
            """)
    void keepsWhatWasTypedAndSaysBesideWhichFieldItIsRefused(String quantity, String received, String opened,
            String discard, Part part, String reason) {
        model.start();
        typed(quantity, received, opened, discard);
        assertThat(model.save()).hasValueSatisfying(refused -> {
            assertThat(refused.part()).isEqualTo(part);
            assertThat(refused.reason().key()).isEqualTo(reason);
        });
        assertThat(model.draft().text(Part.QUANTITY).get()).isEqualTo(quantity);
        assertThat(bottles()).isEmpty();
    }

    @Test
    void correctsInPlaceAndKeepsTheCount() {
        model.start();
        typed("28", "20.11.2026", "", "");
        assertThat(model.save()).isEmpty();
        assertThat(model.count(bottles().getFirst(), "9", "21.11.2026")).isInstanceOf(SupplyModel.CountSaved.class);
        model.correct(bottles().getFirst());
        model.draft().text(Part.LOT).set("4711");
        model.draft().filler().set(Filler.LACTOSE);
        assertThat(model.save()).isEmpty();
        assertThat(bottles()).singleElement().satisfies(bottle -> {
            assertThat(bottle.label()).isEqualTo(new Bottle.Label("", Filler.LACTOSE, "4711", ""));
            assertThat(bottle.counted()).hasValueSatisfying(count -> assertThat(count.left())
                    .isEqualTo(Quantity.of(9)));
        });
        var view = model.shown().get().orElseThrow();
        assertThat(SupplyWords.lasts(view.supply().lasts(), view.today(), TEXTS))
                .isEqualTo("About 9 days left: until Mon 30 Nov.");
        model.remove(bottles().getFirst());
        assertThat(bottles()).isEmpty();
    }

    @Test
    void aCorrectionTakesBackNoCountThatWasMadeMeanwhile() {
        model.start();
        typed("28", "20.11.2026", "", "");
        assertThat(model.save()).isEmpty();
        model.correct(bottles().getFirst());
        assertThat(model.count(bottles().getFirst(), "9", "21.11.2026")).isInstanceOf(SupplyModel.CountSaved.class);
        model.draft().text(Part.LOT).set("4711");
        assertThat(model.save()).isEmpty();
        assertThat(bottles()).singleElement().satisfies(bottle -> {
            assertThat(bottle.label().lot()).isEqualTo("4711");
            assertThat(bottle.counted()).hasValueSatisfying(count -> assertThat(count.left())
                    .isEqualTo(Quantity.of(9)));
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',  21.11.2026, supply.refused.empty
            -1,  21.11.2026, supply.refused.negative
            29,  21.11.2026, supply.refused.countedMore
            9,   23.11.2026, supply.refused.future
            9,   soon,       supply.refused.day
            9,   19.11.2026, supply.refused.countedBefore
            """)
    void refusesACountThatCannotBe(String left, String day, String reason) {
        model.start();
        typed("28", "20.11.2026", "", "");
        model.save();
        var refused = switch (model.count(bottles().getFirst(), left, day)) {
            case SupplyModel.CountSaved _ -> throw new AssertionError("it was saved");
            case SupplyModel.LeftRefused(var why) -> why;
            case SupplyModel.DayRefused(var why) -> why;
        };
        assertThat(refused.key()).isEqualTo(reason);
        assertThat(bottles().getFirst().counted()).isEmpty();
    }

    @Test
    void escapeLeavesABottleThatIsBeingTypedAndRecordsNone() {
        try (var stage = onStage()) {
            stage.tabTo("Add a bottle or batch").press(KeyCode.SPACE, KeyCode.TAB).write("5").press(KeyCode.ESCAPE);
            assertThat(stage.says("Add a bottle or batch")).isTrue();
            assertThat(bottles()).isEmpty();
        }
    }

    @Test
    void byKeyboardABottleIsRecordedAndTheSourceOfItsFillerIsNamed() {
        try (var stage = onStage()) {
            stage.tabTo("Add a bottle or batch").press(KeyCode.SPACE, KeyCode.TAB).write("-5").press(KeyCode.ENTER);
            assertThat(stage.says(TEXTS.get("supply.refused.negative"))).isTrue();
            stage.press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE).write("20");
            stage.tabTo(TEXTS.get("supply.filler")).press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            assertThat(stage.says(TEXTS.get("claim.F111"))).isTrue();
            stage.tabTo("Keep this bottle").press(KeyCode.SPACE);
            assertThat(bottles()).singleElement().satisfies(bottle -> {
                assertThat(bottle.quantity()).isEqualTo(Quantity.of(20));
                assertThat(bottle.label().filler()).isEqualTo(Filler.CALCIUM_CARBONATE);
                assertThat(bottle.received()).isEqualTo(TODAY);
            });
            assertThat(stage.says("About 20 days left: until Fri 11 Dec.")).isTrue();
            assertThat(stage.says("If each step is decided on its day as planned: until Tue 8 Dec.")).isTrue();
            assertThat(stage.says("1.5 mg capsules: 20 of 20 left")).isTrue();
            assertThat(stage.says("1.5 mg capsules: you need 42 and have 20 of that; still needed: 22")).isTrue();
        }
    }

    @Test
    void byKeyboardWhatIsLeftIsCounted() {
        model.start();
        typed("28", "20.11.2026", "", "");
        model.save();
        model.stop();
        try (var stage = onStage()) {
            stage.tabTo("Count what is left 1.5 mg capsules").press(KeyCode.SPACE).write("40").press(KeyCode.ENTER);
            assertThat(stage.says(TEXTS.get("supply.refused.countedMore", Quantity.of(28).units()))).isTrue();
            stage.press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE).write("5").press(KeyCode.ENTER);
            assertThat(stage.says("About 5 days left: until Thu 26 Nov.")).isTrue();
        }
    }

    @Test
    void byKeyboardWhatWasRemovedIsPutBack() {
        model.start();
        typed("28", "20.11.2026", "", "");
        model.save();
        model.stop();
        try (var stage = onStage()) {
            stage.tabTo("Remove 1.5 mg capsules").press(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(bottles()).isEmpty();
            assertThat(((Labeled) stage.focused()).getText()).isEqualTo("“1.5 mg capsules” was taken away.");
            stage.press(KeyCode.TAB, KeyCode.ENTER, KeyCode.ENTER);
            assertThat(((Labeled) stage.focused()).getText()).as("no bottle is added").isEqualTo("It is back.");
            assertThat(bottles()).singleElement().satisfies(bottle ->
                    assertThat(bottle.quantity()).isEqualTo(Quantity.of(28)));
            assertThat(stage.says("1.5 mg capsules: 28 of 28 left")).isTrue();
        }
    }

    @Test
    void aBottleThatWasCountedCameNoLater() {
        model.start();
        typed("28", "20.11.2026", "", "");
        model.save();
        model.count(bottles().getFirst(), "9", "20.11.2026");
        model.correct(bottles().getFirst());
        model.draft().text(Part.RECEIVED).set("22.11.2026");
        assertThat(model.save()).hasValueSatisfying(refused -> {
            assertThat(refused.part()).isEqualTo(Part.RECEIVED);
            assertThat(refused.reason().key()).isEqualTo("supply.refused.receivedAfterCount");
        });
    }

    @Test
    void whatRanOutMeetsWhatIsLeft() {
        model.start();
        typed("28", "20.11.2026", "", "");
        model.save();
        plans.record(new Decision(TODAY, new Decision.Pause(Decision.PauseReason.RAN_OUT), "", false,
                Moment.now(CLOCK)));
        try (var stage = onStage()) {
            assertThat(stage.says("No dose is due, so nothing is used up.")).isTrue();
            assertThat(stage.says(TEXTS.get("supply.ranOutButLeft", TEXTS.day(TODAY.date())))).isTrue();
        }
    }

    @Test
    void aDoseThatNoBottleMakesIsSaid() {
        var at = Moment.now(CLOCK);
        journal.record(new DoseRecord(TODAY, 1, new DoseRecord.Taken(Dose.mg("2"), at), at,
                DoseRecord.Assurance.NOT_ASKED));
        model.start();
        typed("28", "20.11.2026", "", "");
        model.save();
        try (var stage = onStage()) {
            assertThat(stage.says(TEXTS.get("supply.unexplained", 1))).isTrue();
        }
    }

    private OnStage onStage() {
        return new OnStage(() -> {
            var card = new SupplyCard(model, Claims.shipped(), TEXTS);
            card.shown();
            return card;
        });
    }
}
