package org.ldnjournal.vault;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A file that asks for a derivation which no program of this kind asks for: it is refused before any memory is taken.
 */
class ScryptStanzaTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            16, 21
            16, 30
            16, 0
            16, -4
            15, 4
            """)
    void moreThanAGibibyteIsNotTaken(int salt, int work) {
        var stanza = new Stanza("scrypt", List.of(Base64.getEncoder().withoutPadding().encodeToString(new byte[salt]),
                String.valueOf(work)), new byte[32]);
        assertThatThrownBy(() -> ScryptStanza.reader(new Passphrase("only for my own eyes"))
                .getFileKey(List.of(stanza)))
                .isInstanceOf(GeneralSecurityException.class).isNotInstanceOf(DoesNotFit.class)
                .hasMessageContaining("work factor");
    }
}
