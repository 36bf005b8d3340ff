package org.ldnjournal.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.StandingClock;
import org.ldnjournal.journal.VisitQuestions;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.report.PaperKind;
import org.ldnjournal.report.Part;
import org.ldnjournal.report.Printing;
import org.ldnjournal.report.VisitChoice;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

class VisitModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);

    private final Texts texts = Texts.of(Locale.UK);
    @TempDir
    private Path folder;
    private Optional<Path> answer = Optional.empty();
    private String suggested = "";
    private String printed = "";
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final Background background = AtOnce.background();
    private final VisitModel model = new VisitModel(
            new OpenJournal(journal, plans, CLOCK, background), background, new MedicineMatcher(Vocabulary.shipped()),
            texts, wanted -> {
        suggested = wanted.name();
        return answer;
    }, (_, name) -> {
        printed = name;
        return new Printing.Printed();
    });

    @BeforeEach
    void start() {
        SampleJournal.of(1, 2, JournalDay.of(2026, 11, 22), ZoneOffset.UTC, texts).writeTo(journal, plans);
        model.start();
    }

    @Test
    void questionsAreKeptAndStandOnThePage() {
        model.questions().typed().getFirst().set("Is my dose too early?");
        assertThat(model.questions().saved().get()).isFalse();
        model.questions().keep();
        assertThat(model.questions().saved().get()).isTrue();
        assertThat(journal.contents().questions().list()).first().isEqualTo("Is my dose too early?");
        assertThat(model.shown().get().orElseThrow().pages().words()).contains("Is my dose too early?");
    }

    @Test
    void openedAgainInAnotherLanguageThePageIsInItsWords() {
        assertThat(model.shown().get().orElseThrow().pages().words()).contains("Pain").doesNotContain("Schmerz");
        model.stop();
        texts.speak(Locale.GERMANY);
        model.start();
        assertThat(model.shown().get().orElseThrow().pages().words()).contains("Schmerz").doesNotContain("Pain");
    }

    @Test
    void aQuestionThatIsTooLongIsRefusedAndStays() {
        model.questions().typed().getFirst().set("x".repeat(201));
        model.questions().keep();
        assertThat(model.questions().refusals().get()).containsExactly(
                Optional.of(Reason.of("questions.refused.long", 200)), Optional.empty(), Optional.empty());
        assertThat(model.questions().typed().getFirst().get()).hasSize(201);
    }

    @Test
    void leavingKeepsWhatWasTyped() {
        model.questions().typed().get(1).set("Blood test?");
        model.stop();
        assertThat(journal.contents().questions().list()).contains("Blood test?");
    }

    @Test
    void thePageLooksAtTheDaysThatWereTyped() {
        model.days().from().set("1 Nov 2026");
        model.days().to().set("14 Nov 2026");
        model.days().choose();
        assertThat(model.shown().get().orElseThrow().days().first()).isEqualTo(JournalDay.of(2026, 11, 1));
        model.days().to().set("23 Nov 2026");
        model.days().choose();
        assertThat(model.days().refusal().get()).map(reason -> reason.key()).contains("visit.refused.future");
        assertThat(model.shown().get().orElseThrow().days().last()).isEqualTo(JournalDay.of(2026, 11, 14));
    }

    /** The program is left open over night: an empty last day is today, whichever day that is. */
    @Test
    void withoutALastDayThePageGoesOnToTheDayThatItIs() {
        var wall = wall("2026-11-22T20:00:00Z");
        var open = at(wall);
        open.days().from().set("1 Nov 2026");
        open.days().choose();
        assertThat(open.shown().get().orElseThrow().days().last()).isEqualTo(JournalDay.of(2026, 11, 22));
        wall.set(Instant.parse("2026-11-24T20:00:00Z"));
        open.stop();
        open.start();
        assertThat(open.shown().get().orElseThrow().days())
                .isEqualTo(new DayRange(JournalDay.of(2026, 11, 1), JournalDay.of(2026, 11, 24)));
        wall.set(Instant.parse("2026-10-20T20:00:00Z"));
        open.stop();
        open.start();
        assertThat(open.shown().get().orElseThrow().days().length()).isEqualTo(1);
    }

    /** Half past midnight: the day is the one that has not ended yet. */
    @Test
    void theDayHiddenAsTodayIsTheOneOfTheJournal() {
        var open = at(wall("2026-11-23T00:30:00Z"));
        open.choice().day().set("today");
        open.choice().hideDay();
        assertThat(open.choice().chosen().get().hiddenDays()).containsExactly(JournalDay.of(2026, 11, 22));
    }

    private VisitModel at(Clock clock) {
        var open = made(clock);
        open.start();
        return open;
    }

    private static StandingClock wall(String now) {
        return new StandingClock(Instant.parse(now), ZoneOffset.UTC);
    }

    private VisitModel made(Clock clock) {
        return made(clock, background);
    }

    private VisitModel made(Clock clock, Background work) {
        return new VisitModel(new OpenJournal(journal, plans, clock, work), work,
                new MedicineMatcher(Vocabulary.shipped()), texts, _ -> Optional.empty(),
                (_, _) -> new Printing.Cancelled());
    }

    @Test
    void openedAgainThePlaceShowsThePagesThatItShowedUntilSomethingIsNew() {
        var before = model.shown().get().orElseThrow();
        model.stop();
        model.start();
        assertThat(model.shown().get().orElseThrow()).isSameAs(before);
        model.stop();
        journal.record(new VisitQuestions(List.of("Is my dose too early?")), Moment.now(CLOCK));
        model.start();
        assertThat(model.shown().get().orElseThrow().pages().words()).contains("Is my dose too early?");
    }

    @Test
    void thePageIsSavedWhereThePersonSays() {
        answer = Optional.of(folder.resolve("page.pdf"));
        model.save(PaperKind.VISIT);
        assertThat(suggested).isEqualTo("LDN summary 2026-11-22.pdf");
        assertThat(model.saving().state().get()).isEqualTo(
                new PaperSaving.Saved(new WholeFile.Written(folder.resolve("page.pdf"))));
        assertThat(folder.resolve("page.pdf")).isNotEmptyFile();
    }

    @Test
    void aFileOfAnotherKindUnderTheChosenNameStaysAsItIs() throws IOException {
        var file = Files.writeString(folder.resolve("mine.ldnj"), "SQLite format 3");
        answer = Optional.of(file);
        model.save(PaperKind.VISIT);
        assertThat(model.saving().state().get())
                .isEqualTo(new PaperSaving.Refused(Reason.of("file.notPdf", file.toString())));
        assertThat(file).hasContent("SQLite format 3");
    }

    @Test
    void thePageIsPrintedUnderItsName() {
        model.print(PaperKind.VISIT);
        assertThat(printed).isEqualTo("LDN summary 2026-11-22.pdf");
        assertThat(model.saving().state().get()).isEqualTo(new PaperSaving.Printed());
    }

    @Test
    void daysSinceTheLastVisitAreThoseFromItOn() {
        typeAppointment("10 Nov 2026", "");
        typeAppointment("1 Dec 2026", "14:30");
        model.days().sinceLastVisit();
        assertThat(model.shown().get().orElseThrow().days().first()).isEqualTo(JournalDay.of(2026, 11, 10));
        assertThat(model.shown().get().orElseThrow().appointments()).extracting(visit -> visit.date().toString())
                .containsExactly("2026-12-01", "2026-11-10");
    }

    private void typeAppointment(String date, String time) {
        model.appointments().date().set(date);
        model.appointments().time().set(time);
        model.appointments().clinician().set("Dr Brenner");
        model.appointments().add();
    }

    @Test
    void addedTwiceInAHurryItIsOneAppointmentAndTheNextOneStaysAsItIsTyped() {
        var work = new SlowWork();
        var empty = new MemoryJournal();
        var slow = new Appointments(new OpenJournal(empty, plans, CLOCK, work.background()), texts);
        slow.date().set("1 Dec 2026");
        slow.add();
        slow.add();
        slow.date().set("8 Dec 2026");
        work.finish();
        assertThat(Appointments.of(empty.contents())).extracting(visit -> visit.date().toString())
                .containsExactly("2026-12-01");
        assertThat(slow.date().get()).isEqualTo("8 Dec 2026");
        slow.add();
        work.finish();
        assertThat(Appointments.of(empty.contents())).hasSize(2);
        assertThat(slow.date().get()).isEmpty();
    }

    @Test
    void aVisitThatIsBeingTypedGoesOnInTheModelThatComesAfterALock() {
        model.appointments().date().set("1 Dec 2026");
        model.appointments().purpose().set("Blood test");
        var typed = model.unfinished();
        var next = made(CLOCK);
        typed.accept(next);
        assertThat(next.appointments().date().get()).isEqualTo("1 Dec 2026");
        next.appointments().add();
        assertThat(journal.contents().items().of(Appointment.class)).extracting(Appointment::purpose)
                .contains("Blood test");
    }

    @Test
    void aVisitThatIsBeingSavedWhileTheJournalIsLockedIsOneVisitAndMakesRoomForTheNext() {
        var work = new SlowWork();
        var slow = made(CLOCK, work.background());
        slow.appointments().date().set("1 Dec 2026");
        slow.appointments().add();
        slow.next().date().set("8 Dec 2026");
        slow.next().add();
        var typed = slow.unfinished();
        work.finish();
        var next = made(CLOCK);
        typed.accept(next);
        next.appointments().add();
        next.next().add();
        assertThat(Appointments.of(journal.contents())).extracting(visit -> visit.date().toString())
                .filteredOn(date -> date.startsWith("2026-12")).containsExactly("2026-12-08", "2026-12-01");
        next.start();
        assertThat(next.appointments().date().get()).isEmpty();
        assertThat(next.next().date().get()).isEmpty();
    }

    @Test
    void theNextVisitAndQuestionsThatAreRefusedAreThereAfterALock() {
        model.next().date().set("8 Dec 2026");
        model.next().clinician().set("Dr Okafor");
        var tooLong = "x".repeat(201);
        model.questions().typed().getLast().set(tooLong);
        model.stop();
        var next = made(CLOCK);
        model.unfinished().accept(next);
        next.start();
        assertThat(next.next().clinician().get()).isEqualTo("Dr Okafor");
        assertThat(next.next().date().get()).isEqualTo("8 Dec 2026");
        assertThat(next.questions().typed().getLast().get()).isEqualTo(tooLong);
        assertThat(next.questions().typed().getFirst().get()).isEqualTo(model.questions().typed().getFirst().get());
    }

    @Test
    void wordsThatAreKeptStayWithTheirVisitAndWordsThatAreNotAreThereAfterALock() {
        model.decided().words().set("Blood test in spring");
        model.decided().keep();
        model.stop();
        var kept = model.unfinished();
        model.decided().words().set("Blood test in summer");
        var typed = model.unfinished();
        journal.record(Appointment.planned(UUID.randomUUID(), LocalDate.of(2026, 11, 24), Optional.empty(), "", ""),
                Moment.now(CLOCK));
        assertThat(wordsOnTheDayOfTheNextVisit(kept)).isEmpty();
        assertThat(wordsOnTheDayOfTheNextVisit(typed)).isEqualTo("Blood test in summer");
    }

    private String wordsOnTheDayOfTheNextVisit(Consumer<VisitModel> before) {
        var next = made(wall("2026-11-24T20:00:00Z"));
        before.accept(next);
        next.start();
        return next.decided().words().get();
    }

    @Test
    void anAppointmentWithoutADayIsRefusedAndStays() {
        typeAppointment("someday", "");
        assertThat(model.appointments().refusal().get()).map(reason -> reason.key()).contains("visit.refused.day");
        assertThat(model.appointments().date().get()).isEqualTo("someday");
    }

    @Test
    void theYearOfAnAppointmentIsNotGuessed() {
        typeAppointment("1 Dec", "");
        assertThat(model.appointments().refusal().get()).map(reason -> reason.key()).contains("date.refused.year");
        assertThat(model.shown().get().orElseThrow().appointments()).isEmpty();
    }

    @Test
    void anAppointmentCanBeTakenAway() {
        typeAppointment("1 Dec 2026", "");
        model.appointments().remove(model.shown().get().orElseThrow().appointments().getFirst());
        assertThat(model.shown().get().orElseThrow().appointments()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsCountedAndSaidOnThePage() {
        model.choice().set(Part.MEDICINES, false);
        model.choice().day().set("20 Nov 2026");
        model.choice().hideDay();
        var shown = model.shown().get().orElseThrow();
        assertThat(shown.included().hiddenDays()).isEqualTo(1);
        assertThat(shown.included().otherParts()).isEqualTo(8);
        assertThat(shown.pages().words()).contains("Left out", "One day is hidden");
    }

    @Test
    void whatIsHiddenAndLeftOutStaysSoUntilItIsShownAgain() {
        model.choice().set(Part.MEDICINES, false);
        model.choice().set(Part.NOTES, true);
        model.choice().day().set("20 Nov 2026");
        model.choice().hideNote();
        model.stop();
        var next = new VisitModel(new OpenJournal(journal, plans, CLOCK, background), background,
                new MedicineMatcher(Vocabulary.shipped()), texts, _ -> Optional.empty(),
                (_, _) -> new Printing.Cancelled());
        next.start();
        assertThat(next.choice().chosen().get()).isEqualTo(model.choice().chosen().get());
        assertThat(next.choice().chosen().get().hiddenNotes()).containsExactly(JournalDay.of(2026, 11, 20));
        assertThat(next.choice().chosen().get().has(Part.NOTES)).isTrue();
        next.choice().set(Part.MEDICINES, true);
        next.choice().set(Part.NOTES, false);
        next.choice().showAll();
        assertThat(next.choice().chosen().get()).isEqualTo(VisitChoice.USUAL);
    }

    @Test
    void aSuggestedQuestionIsTakenOverOnce() {
        model.questions().typed().forEach(place -> place.set(""));
        var suggested = model.shown().get().orElseThrow().suggested();
        assertThat(suggested).isNotEmpty();
        model.questions().take(suggested.getFirst());
        assertThat(journal.contents().questions().list()).containsExactly(suggested.getFirst());
        assertThat(model.shown().get().orElseThrow().suggested()).doesNotContain(suggested.getFirst());
    }

    @Test
    void theCardIsSavedUnderItsOwnName() {
        answer = Optional.of(folder.resolve("card.pdf"));
        model.save(PaperKind.WALLET_CARD);
        assertThat(suggested).isEqualTo("LDN wallet card 2026-11-22.pdf");
        assertThat(folder.resolve("card.pdf")).isNotEmptyFile();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        answer = Optional.of(folder.resolve("missing/page.pdf"));
        model.save(PaperKind.VISIT);
        assertThat(model.saving().state().get()).isInstanceOf(PaperSaving.Refused.class);
    }

    @Test
    void choosingNoPlaceChangesNothing() {
        model.save(PaperKind.VISIT);
        assertThat(model.saving().state().get()).asInstanceOf(type(PaperSaving.State.class))
                .isEqualTo(new PaperSaving.Idle());
    }

    @Test
    void whatCouldNotBeKeptIsStillThereAfterLookingElsewhere() {
        model.questions().typed().getFirst().set("x".repeat(201));
        model.stop();
        model.start();
        assertThat(model.questions().typed().getFirst().get()).hasSize(201);
    }
}
