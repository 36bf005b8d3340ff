package org.ldnjournal.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.JournalFailure;

/** What opens a locked file, and what does not. */
class VaultTest {
    private static final byte[] CONTENT = "what nobody else should read".repeat(6_000).getBytes(StandardCharsets.UTF_8);

    private final Vault vault = SomeVault.under("correct horse battery");
    private final byte[] file = vault.seal(CONTENT);

    @Test
    void opensWithItsPassphraseAndWithItsRecoveryKey() {
        assertThat(opened(file, new Passphrase("correct horse battery"))).isEqualTo(CONTENT);
        assertThat(opened(file, RecoveryKey.of(String.join(" ", vault.recoveryKey().groups())))).isEqualTo(CONTENT);
    }

    @Test
    void staysClosedToEveryOtherKey() {
        assertThat(Vault.open(file, new Passphrase("correct horse batterY"))).isInstanceOf(Vault.WrongKey.class);
        assertThat(Vault.open(file, RecoveryKey.fresh())).isInstanceOf(Vault.WrongKey.class);
    }

    @Test
    void sealsAgainWithoutThePassphraseOnceItIsOpen() {
        var again = ((Vault.Opened) Vault.open(file, vault.recoveryKey())).vault();
        var next = again.seal(new byte[] {1});
        assertThat(opened(next, new Passphrase("correct horse battery"))).containsExactly(1);
        assertThat(next).isNotEqualTo(again.seal(new byte[] {1}));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "20", "21", "22", "100", "400", "700", "65536", "131072", "168000"})
    void isRefusedWhereItIsCutShort(int length) {
        refused(Arrays.copyOf(file, length), switch (length) {
            case 0, 1 -> JournalFailure.Kind.NOT_A_JOURNAL;
            case 20 -> JournalFailure.Kind.NEWER;
            default -> JournalFailure.Kind.DAMAGED;
        });
    }

    @Test
    void isRefusedAsNewerWhereItsFormatIs() {
        refused(text("age-encryption.org/v2\nsomething"), JournalFailure.Kind.NEWER);
        var later = new String(file, StandardCharsets.ISO_8859_1)
                .replaceFirst("org.ldnjournal.key 1", "org.ldnjournal.key 2");
        refused(later.getBytes(StandardCharsets.ISO_8859_1), JournalFailure.Kind.NEWER);
    }

    private void refused(byte[] changed, JournalFailure.Kind kind) {
        assertThatThrownBy(() -> Vault.open(changed, vault.recoveryKey()))
                .isInstanceOfSatisfying(JournalFailure.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] opened(byte[] file, Key key) {
        return ((Vault.Opened) Vault.open(file, key)).content();
    }
}
