package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;

class PlanFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"en-US, 10:00 PM", "en-GB, 22:00", "de-DE, 22:00"})
    void theUsualTimeIsWrittenAsTheCountryWritesIt(Locale locale, String written) {
        var draft = new PlanDraft(Protocols.threeSteps(), Dose::typed);
        Snapshots.onFx(() -> new PlanForm(draft, Claims.shipped(), Texts.of(locale), TODAY));
        assertThat(draft.time().get().replace('\u202f', ' ')).isEqualTo(written);
    }

    @Test
    void whatIsRefusedMovesNoFieldBesideIt() {
        var draft = new PlanDraft(Protocols.threeSteps(), Dose::typed);
        var form = new PlanForm[1];
        try (var stage = new OnStage(() -> {
            form[0] = new PlanForm(draft, Claims.shipped(), Texts.of(Locale.UK), TODAY);
            return form[0];
        })) {
            var dose = stage.at("Dose of step 1 in mg").focused();
            var before = Snapshots.onFx(() -> dose.localToScene(dose.getLayoutBounds()));
            Snapshots.onFx(() -> {
                form[0].refuse((PlanDraft.Refused) draft.make(JournalContents.EMPTY, new MedicineMatcher(
                        Vocabulary.shipped()), new JournalDay(TODAY), Moment.of(TODAY.atTime(20, 0), ZoneOffset.UTC),
                        Locale.UK));
                return null;
            });
            assertThat(stage.words()).contains(Texts.of(Locale.UK).get("stepsEditor.refused.days", 366));
            assertThat(Snapshots.onFx(() -> dose.localToScene(dose.getLayoutBounds()))).isEqualTo(before);
        }
    }

    @Test
    void whereItStopsThePrescribersDecisionIsStillToBeSaid() {
        var draft = new PlanDraft(Protocols.threeSteps(), Dose::typed);
        draft.prescriberDecided().set(true);
        Snapshots.onFx(() -> {
            var form = new PlanForm(draft, Claims.shipped(), Texts.of(Locale.UK), TODAY);
            form.stop(new PlanDraft.Stopped(List.of(new Medicine(new UUID(0, 1), "Tramadol", Medicine.Use.REGULAR,
                    Optional.empty(), Optional.empty(), Medicine.Clarification.NONE))));
            return form;
        });
        assertThat(draft.prescriberDecided().get()).isFalse();
    }
}
