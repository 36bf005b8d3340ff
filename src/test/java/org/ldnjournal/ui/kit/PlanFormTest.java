package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.Claims;
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
