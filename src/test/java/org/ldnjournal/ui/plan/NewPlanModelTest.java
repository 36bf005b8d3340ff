package org.ldnjournal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;

/** The model is made before anybody opens the place, and outlasts days and languages. */
class NewPlanModelTest {
    private Instant now = Instant.parse("2026-11-22T20:00:00Z");
    private final InstantSource source = () -> now;
    private final Texts texts = Texts.of(Locale.UK);
    private final NewPlanModel model = model(texts);

    private NewPlanModel model(Texts spoken) {
        return new NewPlanModel(AtOnce.of(new MemoryJournal(), new MemoryPlanBook(), source.withZone(ZoneOffset.UTC)),
                new MedicineMatcher(Vocabulary.shipped()), spoken, () -> PlanHistory.NONE, () -> Rollover.USUAL);
    }

    private String start() {
        model.shown();
        return model.draft().start().get();
    }

    @Test
    void offersTheDayOnWhichItIsShown() {
        assertThat(start()).isEqualTo("22 Nov 2026");
        now = now.plus(Duration.ofDays(1));
        assertThat(start()).isEqualTo("23 Nov 2026");
        model.draft().start().set(" ");
        assertThat(start()).isEqualTo("23 Nov 2026");
    }

    @Test
    void writesItInTheLanguageOfThen() {
        assertThat(start()).isEqualTo("22 Nov 2026");
        texts.speak(Locale.GERMANY);
        assertThat(start()).isEqualTo("22.11.2026");
    }

    @Test
    void dosesAreFilledInWithTheSignOfTheLanguage() {
        assertThat(model.draft().steps().rows().getFirst().dose().get()).isEqualTo("1.5");
        assertThat(model(Texts.of(Locale.GERMANY)).draft().steps().rows().getFirst().dose().get()).isEqualTo("1,5");
    }

    @Test
    void whatWasTypedStays() {
        assertThat(start()).isEqualTo("22 Nov 2026");
        model.draft().start().set("1 Dec 2026");
        now = now.plus(Duration.ofDays(1));
        texts.speak(Locale.GERMANY);
        assertThat(start()).isEqualTo("1 Dec 2026");
    }
}
