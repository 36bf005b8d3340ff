package org.ldnjournal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;
import org.ldnjournal.ui.reminders.ReminderModel;
import org.ldnjournal.ui.reminders.ReminderPane;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.WindowFrame;

/** Pictures of the supply with its form open and of a reminder over it; left in target/snapshots to be looked at. */
class SupplyPicturesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T22:10:00Z"), ZoneOffset.UTC);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final OpenJournal open = AtOnce.of(journal, plans, CLOCK);

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, 100, en
            DARK,  100, en
            LIGHT, 150, en
            LIGHT, 150, de
            """)
    void isPaintedWholeInEachAppearance(Appearance.Mode mode, int percent, String language) {
        fill();
        var texts = Texts.of(Locale.of(language));
        var frames = Snapshots.onFx(() -> frame(texts));
        var picture = Snapshots.take(() -> frames, new Appearance(mode, percent, true), 1012, 1500);
        Snapshots.keep("supply-" + mode + "-" + percent + "-" + language, picture);
        assertThat(Whole.nameless(frames)).isEmpty();
        assertThat(Whole.cutOff(frames)).isEmpty();
    }

    private void fill() {
        plans.record(new Plan(TODAY, List.of(Step.of(Dose.mg("1.5"), 14), Step.last(Dose.mg("4.5"))), "",
                LocalTime.of(22, 0), Moment.now(CLOCK), Optional.empty()));
        plans.add(new Preparation.Capsule(Dose.mg("1.5")), Moment.now(CLOCK));
        plans.add(new Preparation.Liquid(Dose.mg("1"), 100), Moment.now(CLOCK));
        journal.record(bottle(1, new Preparation.Capsule(Dose.mg("1.5")), 9, Filler.SLOW_RELEASE, "2026-12-31"),
                Moment.now(CLOCK));
        journal.record(bottle(2, new Preparation.Liquid(Dose.mg("1"), 100), 30, Filler.NOT_GIVEN, "2026-11-20"),
                Moment.now(CLOCK));
    }

    private static Bottle bottle(int number, Preparation of, int quantity, Filler filler, String discard) {
        return new Bottle(new UUID(1, number), of, Quantity.of(quantity), new Bottle.Label("Corner pharmacy", filler,
                "471" + number, "24.00 EUR"), JournalDay.of(2026, 11, 18), number == 1 ? Optional.of(TODAY)
                : Optional.empty(), Optional.of(JournalDay.parse(discard)), Optional.empty());
    }

    private WindowFrame frame(Texts texts) {
        var card = new SupplyCard(new SupplyModel(open, texts), Claims.shipped(), texts);
        card.shown();
        var frame = new WindowFrame(texts);
        frame.show(Page.narrow(new StackPane(card)));
        press(card, texts.get("supply.add"));
        var reminders = new ReminderModel(open, (_, _) -> () -> { }, new SimpleObjectProperty<>(ReminderChoices.USUAL),
                new SimpleObjectProperty<>(Optional.empty()));
        frame.corner(new ReminderPane(reminders, texts, _ -> { }));
        reminders.start();
        return frame;
    }

    private static void press(Node card, String words) {
        card.lookupAll(".button").stream().map(Button.class::cast).filter(button -> words.equals(button.getText()))
                .findFirst().orElseThrow().fire();
    }
}
