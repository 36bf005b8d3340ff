package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | 20 Nov 2026
            en-US | Nov 20, 2026
            de-DE | 20.11.2026
            """)
    void theExampleOfADayIsTodayAsTheCountryWritesItAndCanBeTyped(Locale locale, String example) {
        var texts = Texts.of(locale);
        assertThat(TypedDay.read(example, locale, TODAY, "medicines.refused.date")).isEqualTo(TODAY);
        var refused = catchThrowableOfType(InvalidValue.class,
                () -> TypedDay.read("soon", locale, TODAY, "medicines.refused.date"));
        assertThat(texts.say(refused.reason())).contains(example);
    }

    @Test
    void withoutAYearItIsTheLastSuchDayWhereNoneCanBeToCome() {
        assertThat(TypedDay.read("1 Dec", Locale.UK, TODAY, "medicines.refused.date")).isEqualTo("2025-12-01");
    }

    /** After midnight the day of the journal is still the one before: it may be the date on the wall. */
    @ParameterizedTest
    @CsvSource({"22 Nov, 2026-11-22", "23 Nov, ", "24 Nov, 2025-11-24"})
    void theYearOfTomorrowsDateIsNotGuessedAlsoWhereNoneCanBeToCome(String typed, LocalDate day) {
        var read = Typed.from(() ->
                TypedDay.read(typed, Locale.UK, LocalDate.of(2026, 11, 22), "medicines.refused.date"));
        assertThat(read).isEqualTo(day != null ? new Typed.Accepted<>(day) : new Typed.Refused<>(Reason.of(
                "date.refused.year", typed, LocalDate.of(2025, 11, 23), LocalDate.of(2026, 11, 23))));
    }

    @Test
    void theYearOfADecisionIsNotGuessed() {
        var draft = new DecisionDraft();
        draft.choose(DecisionSort.GO_UP, "1 Dec", 0);
        var refused = catchThrowableOfType(InvalidValue.class,
                () -> draft.read(new JournalDay(TODAY), Moment.of(TODAY.atTime(20, 0), ZoneOffset.UTC), Locale.UK));
        assertThat(refused.reason()).isEqualTo(
                Reason.of("date.refused.year", "1 Dec", LocalDate.of(2025, 12, 1), LocalDate.of(2026, 12, 1)));
        assertThat(Texts.of(Locale.UK).say(refused.reason())).contains("1 Dec 2025", "1 Dec 2026");
    }

    @Test
    void theYearOfTheStartOfAPlanIsNotGuessed() {
        var draft = new PlanDraft(Protocols.threeSteps(), Dose::typed);
        draft.steps().rows().forEach(row -> row.days().set("14"));
        draft.start().set("1 Dec");
        var outcome = draft.make(JournalContents.EMPTY, new MedicineMatcher(Vocabulary.shipped()),
                new JournalDay(TODAY), Moment.of(TODAY.atTime(20, 0), ZoneOffset.UTC), Locale.UK);
        assertThat(outcome).asInstanceOf(type(PlanDraft.Refused.class)).satisfies(refused ->
                assertThat(refused.start()).map(Reason::key).contains("date.refused.year"));
    }
}
