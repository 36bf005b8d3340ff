package org.ldnjournal.ui.medicines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Recognition;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SlowWork;

class MedicinesModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final MedicineMatcher MATCHER = new MedicineMatcher(Vocabulary.shipped());

    private final MemoryJournal journal = new MemoryJournal();
    private final OpenJournal open = new OpenJournal(journal, new MemoryPlanBook(), CLOCK,
            new Background(Runnable::run, Runnable::run, broken -> {
                throw new AssertionError(broken);
            }));
    private final MedicinesModel model = new MedicinesModel(open, MATCHER, Texts.of(Locale.UK));

    @BeforeEach
    void start() {
        model.start();
    }

    private Medicine add(String name) {
        model.list().draft().name().set(name);
        assertThat(model.list().add()).isInstanceOf(Outcome.Accepted.class);
        return journal.contents().medicines().getLast();
    }

    @Test
    void whatIsAddedStandsOnTheListAndTheFieldsAreFree() {
        model.list().draft().since().set("20 Nov");
        model.list().draft().use().set(Medicine.Use.AS_NEEDED);
        var added = add("Pregabalin 75 mg");
        assertThat(added.started()).contains(LocalDate.of(2026, 11, 20));
        assertThat(added.use()).isEqualTo(Medicine.Use.AS_NEEDED);
        assertThat(model.shown().get().current()).extracting(MedicineLine::medicine).containsExactly(added);
        assertThat(model.list().draft().name().get()).isEmpty();
        assertThat(model.list().draft().since().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',        '',          medicine.refused.empty
            Ibuprofen, 23 Nov 2026, medicines.refused.future
            Ibuprofen, a while ago, medicines.refused.date
            """)
    void whatIsRefusedStaysAsItWasTyped(String name, String since, String key) {
        model.list().draft().name().set(name);
        model.list().draft().since().set(since);
        assertThat(model.list().add()).asInstanceOf(type(Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(key));
        assertThat(model.list().draft().name().get()).isEqualTo(name);
        assertThat(model.list().draft().since().get()).isEqualTo(since);
        assertThat(journal.contents().medicines()).isEmpty();
    }

    @Test
    void stoppingAsksForADayThatWasAndIsNotBeforeTheStart() {
        model.list().draft().since().set("10 Nov 2026");
        var codeine = add("Codeine 30 mg");
        assertThat(model.list().stopMedicine(codeine, "")).isInstanceOf(Outcome.Refused.class);
        assertThat(model.list().stopMedicine(codeine, "24 Nov 2026")).isInstanceOf(Outcome.Refused.class);
        assertThat(model.list().stopMedicine(codeine, "9 Nov 2026")).asInstanceOf(type(Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("medicine.refused.order"));
        assertThat(model.list().stopMedicine(codeine, "21 Nov 2026")).isInstanceOf(Outcome.Accepted.class);
        assertThat(model.shown().get().current()).isEmpty();
        assertThat(model.shown().get().stopped()).hasSize(1);
        model.list().takeAgain(model.shown().get().stopped().getFirst().medicine());
        assertThat(model.shown().get().current()).hasSize(1);
    }

    @Test
    void whatIsTakenOffCanBePutBack() {
        var added = add("Pregabalin");
        model.remove(added);
        assertThat(model.shown().get().current()).isEmpty();
        model.putBack();
        assertThat(journal.contents().medicines()).containsExactly(added);
        assertThat(model.removed().get()).isEmpty();
    }

    @Test
    void aNameThatMayMeanAnOpioidIsAskedAboutUntilItIsAnswered() {
        var added = add("Triatec");
        assertThat(model.shown().get().current().getFirst().asks()).isTrue();
        model.list().clarify(added, Medicine.Clarification.IS_AN_OPIOID);
        assertThat(model.shown().get().current().getFirst().asks()).isFalse();
    }

    @Test
    void aCorrectedNameIsLookedAtAfresh() {
        var added = add("codiene");
        model.list().clarify(added, Medicine.Clarification.IS_NOT_AN_OPIOID);
        var answered = journal.contents().medicines().getFirst();
        assertThat(model.list().rename(answered, " ")).isInstanceOf(Outcome.Refused.class);
        model.list().rename(answered, "codeine");
        assertThat(journal.contents().medicines().getFirst().clarification()).isEqualTo(Medicine.Clarification.NONE);
        assertThat(model.shown().get().unread()).isNotEmpty();
    }

    @Test
    void tellsWhatIsTypedOnceTheTypingRests() {
        model.list().draft().name().set("tramadol");
        assertThat(model.list().draft().recognition().get()).isEmpty();
        model.list().draft().lookUp();
        assertThat(model.list().draft().recognition().get()).map(Recognition::kind).contains(Recognition.Kind.OPIOID);
        model.list().draft().name().set("tramado");
        assertThat(model.list().draft().recognition().get()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            18,  5 Nov 2026,  ''
            7.5, 5 Nov 2026,  ''
            250, 5 Nov 2026,  lab.refused.range
            abc, 5 Nov 2026,  medicines.refused.number
            18,  '',          medicines.refused.date
            18,  23 Nov 2026, medicines.refused.future
            """)
    void keepsLaboratoryValuesThatCanBeRight(String value, String date, String key) {
        model.labDraft().value().set(value);
        model.labDraft().date().set(date);
        var outcome = model.labDraft().keep();
        if (key.isEmpty()) {
            assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
            assertThat(journal.contents().labs()).hasSize(1);
        } else {
            assertThat(outcome).asInstanceOf(type(Outcome.Refused.class))
                    .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(key));
            assertThat(model.labDraft().value().get()).isEqualTo(value);
        }
    }

    @Test
    void aHiddenScreenNoLongerFollows() {
        model.stop();
        add("Pregabalin");
        assertThat(model.shown().get().current()).isEmpty();
    }

    @Test
    void addedTwiceInAHurryStandsOnTheListOnce() {
        var work = new SlowWork();
        var slow = new MedicinesModel(
                new OpenJournal(journal, new MemoryPlanBook(), CLOCK, work.background()), MATCHER, Texts.of(Locale.UK));
        slow.list().draft().name().set("Pregabalin");
        slow.list().add();
        slow.list().add();
        slow.list().draft().name().set("Ibuprofen");
        slow.list().add();
        slow.labDraft().value().set("12");
        slow.labDraft().date().set("20 Nov 2026");
        slow.labDraft().keep();
        slow.labDraft().keep();
        work.finish();
        assertThat(journal.contents().medicines()).extracting(Medicine::name).containsExactly("Pregabalin", "Ibuprofen");
        assertThat(journal.contents().labs()).hasSize(1);
        assertThat(slow.list().draft().name().get()).isEmpty();
    }
}
