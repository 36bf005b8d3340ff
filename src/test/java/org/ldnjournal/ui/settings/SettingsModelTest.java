package org.ldnjournal.ui.settings;

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
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ldnjournal.ui.shell.SomeBackups;
import org.ldnjournal.journal.Allergy;
import org.ldnjournal.journal.Anchor;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.OnItsWay;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

class SettingsModelTest {
    private final MemoryJournal memory = new MemoryJournal();
    private final List<Machine> adopted = new ArrayList<>();
    private Machine machine = Machine.USUAL;
    private final SettingsModel model = new SettingsModel(AtOnce.of(memory, new MemoryPlanBook(),
                Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC)), () -> Locale.UK,
                () -> machine, this::adopt);

    private void adopt(Machine next) {
        machine = next;
        adopted.add(next);
    }

    @Test
    void keepsWhoTheJournalIsAbout() {
        model.shown();
        assertThat(model.person().name("Ada Example")).isEmpty();
        assertThat(model.person().birthDate("1 Feb 1980")).isEmpty();
        assertThat(model.person().prescriber("Dr Example")).isEmpty();
        assertThat(memory.contents().person().name()).isEqualTo("Ada Example");
        assertThat(memory.contents().person().birthDate()).contains(LocalDate.of(1980, 2, 1));
        assertThat(memory.contents().person().prescriber()).isEqualTo("Dr Example");
    }

    /** As after a change of language, where the fields are new and what was read is not. */
    @Test
    void fieldsThatNeverSaidWhoSomebodyIsTakeNothingAwayWhenTheyAreLeft() {
        var person = Person.UNNAMED.withName("Ada Example").withPrescriber("Dr Example");
        memory.record(person, Moment.now(Clock.systemUTC()));
        model.shown();
        Snapshots.onFx(() -> {
            new AboutMeCard(model.person(), Texts.of(Locale.UK)).keepTyped();
            return null;
        });
        assertThat(memory.contents().person()).isEqualTo(person);
    }

    @Test
    void namesADateOfBirthAndNoOtherAsAnExampleOfOne() {
        model.shown();
        assertThat(model.person().birthDate("long ago")).hasValueSatisfying(reason ->
                assertThat(Texts.of(Locale.US).say(reason))
                        .isEqualTo("Type a date in the past, such as Feb 1, 1980, or leave it empty."));
    }

    @Test
    void refusesABirthDateThatIsStillToCome() {
        model.shown();
        assertThat(model.person().birthDate("2027-01-01")).map(reason -> reason.key())
                .contains("settings.refused.birthDate");
        assertThat(memory.contents().person().birthDate()).isEmpty();
    }

    @Test
    void asksForTheYearOfABirthDate() {
        model.shown();
        assertThat(model.person().birthDate("1 Feb")).map(reason -> reason.key()).contains("date.refused.year");
        assertThat(model.person().birthDate("22 Nov")).as("on a birthday").map(reason -> reason.key())
                .contains("settings.refused.birthDate");
        assertThat(memory.contents().person().birthDate()).isEmpty();
    }

    @Test
    void keepsTheHourAndThePrimaryScoreTogether() {
        model.shown();
        model.rollover(5);
        model.primary(Scale.FATIGUE);
        assertThat(memory.contents().settings().rollover()).isEqualTo(new Rollover(5));
        assertThat(memory.contents().settings().primary()).isEqualTo(Scale.FATIGUE);
    }

    @Test
    void writesNothingWhereNothingChanged() {
        model.shown();
        model.person().name("");
        model.rollover(4);
        assertThat(memory.changes()).isEmpty();
    }

    @Test
    void dressesTheWindowAtOnce() {
        model.look(look -> look.withTextPercent(150));
        assertThat(adopted).containsExactly(Machine.USUAL.withLook(Appearance.USUAL.withTextPercent(150)));
    }

    @Test
    void aChangeTakesBackNothingThatWasChosenElsewhereSinceItWasOpened() {
        model.shown();
        model.lockAfter(5);
        var folder = Path.of("copies");
        machine = machine.withBackups(folder);
        model.look(look -> look.withTextPercent(150));
        assertThat(machine).isEqualTo(Machine.USUAL.withLockAfter(5).withBackups(folder)
                .withLook(Appearance.USUAL.withTextPercent(150)));
        assertThat(model.machine()).isEqualTo(machine);
    }

    @Test
    void whatIsSoAlreadyIsNotAdoptedAgain() {
        model.named(Machine.USUAL.named());
        model.look(look -> look);
        assertThat(adopted).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Appearance.Mode.class, names = {"LIGHT", "DARK"})
    void isPaintedInEachAppearance(Appearance.Mode mode) {
        var made = Snapshots.onFx(() -> {
            var screen = new SettingsScreen(model,
                    new About("0.1.0", Path.of("journal.ldnj"), () -> Optional.of("JavaFX: GPL")), Texts.of(Locale.UK),
                    () -> { }, new SimpleObjectProperty<>(ReminderChoices.USUAL),
                    SomePassphrase.none(Texts.of(Locale.UK)),
                    SomeBackups.at(Clock.systemUTC()), SomeYours.none(Texts.of(Locale.UK)));
            screen.shown();
            return screen.node();
        });
        var picture = Snapshots.take(() -> made, new Appearance(mode, 100, true), 1012, 1150);
        Snapshots.keep("settings-" + mode, picture);
        assertThat(picture.getPixelReader().getColor(2, 2).getBrightness() < 0.5)
                .isEqualTo(mode == Appearance.Mode.DARK);
        assertThat(Whole.nameless(made)).isEmpty();
        assertThat(Whole.cutOff(made)).isEmpty();
    }

    @Test
    void ofTwoQuickChangesNeitherTakesBackTheOther() {
        var work = new SlowWork();
        var slow = new SettingsModel(new OpenJournal(memory, new MemoryPlanBook(),
                Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC), work.background()), () -> Locale.UK,
                () -> machine, this::adopt);
        slow.shown();
        work.finish();
        slow.rollover(5);
        slow.primary(Scale.FATIGUE);
        slow.person().name("Ada Example");
        slow.person().prescriber("Dr Example");
        work.finish();
        assertThat(memory.contents().settings()).isEqualTo(new JournalSettings(new Rollover(5), Scale.FATIGUE, false));
        assertThat(memory.contents().person())
                .isEqualTo(Person.UNNAMED.withName("Ada Example").withPrescriber("Dr Example"));
    }

    @Test
    void keepsWhoCaresForThePerson() {
        model.shown();
        assertThat(model.person().pharmacy("By the bridge")).isEmpty();
        assertThat(model.person().emergencyNumber("112")).isEmpty();
        model.person().country(Optional.of("CH"));
        assertThat(model.person().emergencyNumber("the doctor")).map(reason -> reason.key())
                .contains("person.refused.emergency");
        assertThat(memory.contents().person()).isEqualTo(Person.UNNAMED.withPharmacy("By the bridge")
                .withEmergencyNumber("112").withCountry(Optional.of("CH")));
    }

    @Test
    void keepsEachAllergyOnceAndTakesItAway() {
        model.shown();
        assertThat(model.person().addAllergy("Penicillin", () -> { })).isEmpty();
        assertThat(model.person().addAllergy("penicillin ", () -> { })).isEmpty();
        assertThat(model.person().addAllergy("x".repeat(121), () -> { })).map(reason -> reason.key())
                .contains("allergy.refused.long");
        var kept = memory.contents().items().of(Allergy.class);
        assertThat(kept).extracting(Allergy::words).containsExactly("Penicillin");
        model.person().remove(kept.getFirst());
        assertThat(memory.contents().items().of(Allergy.class)).isEmpty();
    }

    @Test
    void aMeaningThatIsPastedWithMarksOfDirectionIsTheOneThatHolds() {
        model.shown();
        model.dayItems().mean(Scale.PAIN, 7, "in bed", new OnItsWay<>(), () -> { });
        model.dayItems().mean(Scale.PAIN, 7, "\u202Ain bed\u202C", new OnItsWay<>(), () -> { });
        assertThat(memory.contents().items().of(Anchor.class)).extracting(Anchor::words).containsExactly("in bed");
        assertThat(memory.changes()).hasSize(1);
    }
}
