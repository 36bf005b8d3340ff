package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

class PlanFormTest {

    @ParameterizedTest
    @CsvSource({"en-US, 10:00 PM", "en-GB, 22:00", "de-DE, 22:00"})
    void theUsualTimeIsWrittenAsTheCountryWritesIt(Locale locale, String written) {
        var draft = new PlanDraft(Protocols.threeSteps());
        Snapshots.onFx(() -> new PlanForm(draft, Claims.shipped(), Texts.of(locale)));
        assertThat(draft.time().get().replace('\u202f', ' ')).isEqualTo(written);
    }
}
