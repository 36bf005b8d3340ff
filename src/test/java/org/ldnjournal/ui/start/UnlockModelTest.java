package org.ldnjournal.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.RecoveryKey;

/** Keys that are tried on a locked journal. */
class UnlockModelTest {
    private static final String RECOVERY = "AGE-SECRET-KEY-1T8NYS2F2VE7NFG4T9T27XW0F28E0NUVV5095R2VN4QZZWAF4SNQQZJ4PXQ";

    private final List<Key> tried = new ArrayList<>();
    private final UnlockModel model = new UnlockModel(tried::add);

    private Optional<Reason> why() {
        return ((UnlockModel.Asking) model.state().get()).why();
    }

    @Test
    void takesThePassphraseOrTheRecoveryKeyInTheSameField() {
        model.open("correct horse");
        model.wrong();
        model.open(RECOVERY.toLowerCase(Locale.ROOT).replaceAll("(.{6})", "$1 "));
        assertThat(tried).hasExactlyElementsOfTypes(Passphrase.class, RecoveryKey.class);
    }

    @Test
    void triesOneAfterTheOther() {
        model.open("correct horse");
        model.open("correct horse");
        assertThat(tried).hasSize(1);
        assertThat(model.state().get()).isInstanceOf(UnlockModel.Trying.class);
    }

    @Test
    void asksAgainWhereItDoesNotFit() {
        model.open("correct horse");
        model.wrong();
        assertThat(why()).contains(Reason.of("passphrase.unlock.wrong"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''                                      | passphrase.refused.none
            AGE-SECRET-KEY-1T8NYS2F2VE7NFG4T9T27XW0 | passphrase.refused.keyLength
            AGE-SECRET-KEY-1T8NYS2F2VE7NFG4T9T27XW0F28E0NUVV5095R2VN4QZZWAF4SNQQZJ4PXP | passphrase.refused.keySlip
            """, delimiter = '|')
    void triesNothingThatCanOpenNothing(String typed, String key) {
        model.open(typed);
        assertThat(tried).isEmpty();
        assertThat(why().orElseThrow().key()).isEqualTo(key);
    }
}
